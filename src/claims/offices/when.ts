// The day for which a description without a date of its own is told: that of the clause it stands in, else the document's.

import type { TimeExpression } from '../../annotation.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { Context } from '../context.ts';
import { factualityOf } from '../factuality.ts';
import { datingOf } from '../time.ts';
import { childWith, headOf, isVerb } from '../tree.ts';

/** The date that governs the clause over a token; null where none does. */
export function clauseTime(context: Context, token: number): TimeExpression | null {
  const { tree } = context;
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) {
    if (!isVerb(tree, at) && childWith(tree, at, 'cop') < 0) continue;
    const factuality = factualityOf(context, at);
    if (factuality.modality !== 'asserted') return null;
    const dating = datingOf(context, at, factuality, []);
    // "we began again at nine, and the chairman is not here": the hour is no day of his office.
    return dating?.bearing === 'at' && !/T\d/.test(dating.time.value) ? dating.time : null;
  }
  return null;
}

const SINCE = /\b(?:since|depuis|dès)\s+(?:le\s+|l['’])?$/iu;

/**
 * Whether the text around an offset tells of years long before the document was published, so that what it describes without a date
 * is not of the document's present.
 */
export function tellsOfThePast(context: Context, offset: number): boolean {
  const { document, times } = context.reading;
  const published = document.published?.value.slice(0, 4);
  if (!published) return false;
  const low = partitionPoint(0, times.length, i => times[i]!.start < offset);
  for (let i = low - 1; i >= Math.max(0, low - 12); i--) {
    const { type, latest } = times[i]!;
    // "where it has stood since 1957" is told of today.
    if (SINCE.test(context.tree.text.slice(Math.max(0, times[i]!.start - 10), times[i]!.start))) continue;
    if ((type === 'DATE' || type === 'TIME') && latest !== null)
      return Number(latest.slice(0, 4)) < Number(published) - 1;
  }
  return false;
}
