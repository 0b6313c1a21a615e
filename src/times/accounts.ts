import type { Meaning, Offset } from './meaning.ts';

/** Sums, shares and rates: a sentence with such is one of accounts. */
const FIGURES = /[$€£¥%#]|\b(?:millions?|billions?|milliards?|per ?cent|pour cent|cents|pence|euros|francs|dollars)\b/i;

export function hasFigures(sentence: string): boolean {
  return FIGURES.test(sentence);
}

/** "A year earlier": among figures it sets the period reported on beside the same one of the year before. */
export function yearBefore(meaning: Meaning): meaning is Offset {
  return (
    meaning.kind === 'offset' &&
    meaning.unit === 'year' &&
    meaning.count === 1 &&
    meaning.sign < 0 &&
    meaning.mod === undefined
  );
}

/** Whether a meaning only sets another period beside the one reported on, which stays the one the story is at. */
export function comparison(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'offset' && meaning.anchor === 'period') ||
    (meaning.kind === 'shift' && meaning.anchor === 'period' && (meaning.by !== 0 || meaning.year !== undefined))
  );
}
