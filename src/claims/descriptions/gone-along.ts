// "The submarines left the base in June 1961, the last Soviet sailors with them", "et avec eux les derniers marins": who went where others did.
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Context } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';
import { type Force, forcesAt, isOfTroops } from './troops.ts';

/** How many words a force has at most behind "with them". */
const REACH = 6;

/** The claims that the claims of a departure get for those who are told to have gone along. */
export function goneAlong(context: Context, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const { tree } = context;
  const departure = claims.find(
    ({ state, polarity }) => state?.relation === 'stationed_in' && state.change === 'ends' && polarity === 'positive',
  );
  if (!departure) return [];
  for (let i = sentence.firstToken + 1; i + 1 < sentence.endToken; i++) {
    if (tree.tokens.starts[i]! < departure.trigger.end) continue;
    const along = `${norm(tree, i)} ${norm(tree, i + 1)}`;
    if (!/^(?:with (?:them|it)|avec (?:eux|elles|elle|lui))$/.test(along)) continue;
    return besideAt(context, i)
      .filter(({ id }) => id !== departure.state!.subject)
      .map(({ id, text }) => ({
        ...departure,
        agents: [{ text, entity: id }],
        state: { ...departure.state!, subject: id },
      }));
  }
  return [];
}

/** The forces right before "with them", or right behind. */
function besideAt(context: Context, token: number): readonly Force[] {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, token);
  for (let i = token - 1; i > token - 3; i--) if (isOfTroops(norm(tree, i))) return forcesAt(context, i);
  for (let i = token + 2; i < Math.min(endToken, token + 2 + REACH) && !/^[,.;:]$/.test(norm(tree, i)); i++)
    if (isOfTroops(norm(tree, i))) return forcesAt(context, i);
  return [];
}
