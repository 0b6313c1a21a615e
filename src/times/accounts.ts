import type { Meaning, Offset } from './meaning.ts';

/** Sums, shares and rates: a sentence with such is one of accounts. */
const FIGURES = /[$€£¥%#]|\b(?:millions?|billions?|milliards?|per ?cent|pour cent|cents|pence|euros|francs|dollars)\b/i;

/** Whether "a year earlier" sets the period reported on beside the same one of the year before: it is one year, among figures. */
export function compares(meaning: Meaning, sentence: string): meaning is Offset {
  return (
    meaning.kind === 'offset' &&
    meaning.unit === 'year' &&
    meaning.count === 1 &&
    meaning.sign < 0 &&
    meaning.mod === undefined &&
    FIGURES.test(sentence)
  );
}

/** Whether a meaning only sets another period beside the one reported on, which stays the one the story is at. */
export function comparison(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'offset' && meaning.anchor === 'period') ||
    (meaning.kind === 'shift' && meaning.anchor === 'period' && (meaning.by !== 0 || meaning.year !== undefined))
  );
}
