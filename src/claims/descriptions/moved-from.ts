// "moved to Gibraltar after six years in Rabat", "transféré à Naples après dix ans à Malte": whence, where only the stay there tells it.
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import { type Context, timeOver } from '../context.ts';
import { norm } from '../tree.ts';
import { placeIn } from './phrases.ts';

/** How far behind "after" the place stands: "après six longues années passées à". */
const REACH = 7;

/** The claims of leaving that those of moving to a place get from the stay that the same sentence tells of. */
export function movedFrom(context: Context, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  return claims.flatMap(claim => {
    const { act, state, trigger, polarity } = claim;
    if (state?.change !== 'begins' || polarity !== 'positive') return [];
    if (!context.pack.acts.find(({ id }) => id === act)?.moves) return [];
    const left = claims.some(other => other.trigger.start === trigger.start && other.state?.change === 'ends');
    const from = left ? null : stayBehind(context, sentence, trigger.end);
    if (from === null || from === state.subject) return [];
    return [{ ...claim, state: { ...state, subject: from, change: 'ends' as const } }];
  });
}

/** The place of "after six years in X" behind an offset; null where the sentence has no such words. */
function stayBehind(context: Context, { firstToken, endToken }: Sentence, offset: number): string | null {
  const { tree } = context;
  for (let i = firstToken; i < endToken; i++) {
    if (tree.tokens.starts[i]! < offset || !/^(?:after|après)$/.test(norm(tree, i))) continue;
    let lasting = false;
    for (let at = i + 1; at < Math.min(endToken, i + REACH); at++) {
      lasting ||=
        timeOver(context, at)?.type === 'DURATION' || /^(?:years?|months?|ans|années?|mois)$/.test(norm(tree, at));
      const place = lasting ? placeIn(context, at) : null;
      if (place) return place.place;
      if (/^[,.;:]$/.test(norm(tree, at))) break;
    }
  }
  return null;
}
