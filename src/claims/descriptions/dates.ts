// The dates that a description gives itself, right after its words: those that offices take, and "à partir de", "from … on".
import type { StateChange, TimeExpression } from '../../annotation.ts';
import { type Context, timeOver } from '../context.ts';
import type { Factuality } from '../factuality.ts';
import { datesAfter } from '../offices/dates.ts';
import { datingOf } from '../time.ts';
import { norm, sentenceAt } from '../tree.ts';

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
