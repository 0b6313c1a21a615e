// The labels of the names tagger: BILOU for people, places and organisations, BI for the rest, so that a row of weights has sixteen bytes.
import type { NameType } from '../../annotation.ts';

export const TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** Label 0 is "outside"; type `t` below 3 has Begin, Inside, Last, Unit at 1 + 4t; MISC has Begin and Inside at 13. */
export const LABELS = 15;
export const OUTSIDE = 0;
const MISC = 13;

/** The label of a token in a name of that type. */
export function labelOf(type: number, opens: boolean, closes: boolean): number {
  if (type === 3) return opens ? MISC : MISC + 1;
  return 1 + 4 * type + (opens ? (closes ? 3 : 0) : closes ? 2 : 1);
}

/** The type that a label other than "outside" belongs to, as an index in `TYPES`. */
export function typeOfLabel(label: number): number {
  return label >= MISC ? 3 : (label - 1) >> 2;
}

/** Whether a label opens a name. */
export function opens(label: number): boolean {
  return label === MISC || (label > 0 && label < MISC && ((label - 1) & 3) % 3 === 0);
}

/** Whether a label leaves a name open, so that the next token must go on with it. */
function leavesOpen(label: number): boolean {
  return label > 0 && label < MISC && ((label - 1) & 3) < 2;
}

/** Whether a name, or nothing, may end with a label. */
export function mayEnd(label: number): boolean {
  return !leavesOpen(label);
}

/** Whether a label may stand after "outside". */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || opens(label);
}

/** Whether one label may follow another. */
export function mayFollow(before: number, label: number): boolean {
  if (leavesOpen(before))
    return label > 0 && label < MISC && typeOfLabel(label) === typeOfLabel(before) && !mayStart(label);
  if (mayStart(label)) return true;
  return label === MISC + 1 && before >= MISC;
}

/** For each label, those that may stand before it. */
export const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, label) =>
  Int32Array.from(Array.from({ length: LABELS }, (_none, before) => before).filter(before => mayFollow(before, label))),
);
