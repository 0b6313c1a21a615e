// The dates that a description gives itself, right after its words: those that offices take, and "à partir de", "from … on".
import type { StateChange, TimeExpression } from '../../annotation.ts';
import { type Context, timeOver } from '../context.ts';
import { type Factuality, factualityOf } from '../factuality.ts';
import { datesAfter } from '../offices/dates.ts';
import { datingOf } from '../time.ts';
import { base, childWith, headOf, isVerb, norm, sentenceAt } from '../tree.ts';

export interface Dated {
  readonly change: StateChange;
  readonly time: TimeExpression | null;
}

/** The dates right after a phrase whose last token comes before `after`; empty where there are none. */
export function ownDates(context: Context, after: number): readonly Dated[] {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, after - 1);
  let at = after < endToken && norm(tree, after) === ',' ? after + 1 : after;
  if (norm(tree, at) === 'à' && norm(tree, at + 1) === 'partir') {
    for (at += 2; at < Math.min(endToken, after + 6); at++) {
      const time = timeOver(context, at);
      if (time?.type === 'DATE') return [{ change: 'begins', time }];
    }
    return [];
  }
  return datesAfter(context, after).stretches;
}

/** The change and the date of what a clause says holds: "since" makes it a beginning, "until" an end. */
export function clauseDates(context: Context, clause: number, factuality: Factuality): Dated {
  const dating = datingOf(context, clause, factuality, []);
  if (!dating) return { change: 'holds', time: null };
  const change = dating.bearing === 'since' ? 'begins' : dating.bearing === 'until' ? 'ends' : 'holds';
  return { change, time: dating.time };
}

/** The date of the clause that a phrase stands in, its own verb's only: what a report is dated by says nothing of the things in it. */
export function phraseTime(context: Context, token: number): TimeExpression | null {
  const { tree } = context;
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) {
    if (!isVerb(tree, at) && childWith(tree, at, 'cop') < 0) continue;
    const factuality = factualityOf(context, at);
    if (factuality.modality !== 'asserted' || base(tree, at) === 'ccomp') return null;
    if (hasSeveralDates(context, at)) return null;
    const dating = datingOf(context, at, { ...factuality, anchors: [at] }, []);
    return dating?.bearing === 'at' ? dating.time : null;
  }
  return null;
}

/** "was adopted on 14 April and opened for signature on 18 April at …": which of them a phrase belongs to nobody can say. */
function hasSeveralDates(context: Context, token: number): boolean {
  const { firstToken, endToken } = sentenceAt(context.tree, token);
  const dates = new Set<TimeExpression>();
  for (let i = firstToken; i < endToken; i++) {
    const time = timeOver(context, i);
    if (time?.type === 'DATE') dates.add(time);
  }
  return dates.size > 1;
}
