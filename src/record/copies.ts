import { type Alignment, align } from './alignment.ts';
import { differenceKind } from './differences.ts';
import { LEAST_LETTERS } from './fingerprints.ts';
import { type FoldedWord, foldedWords } from './folded.ts';

/** Of all letters of two sentences taken together, the part that must stand in both (the Dice coefficient of the alignment); more where they are short. */
const ALIKE = 0.78;
const ALIKE_SHORT = { letters: 64, part: 0.86 };
/** A sentence cut short: nearly all of it stands in the longer one, of which it is at least this part; shorter ones are phrases that any text may hold. */
const CUT = { inside: 0.95, part: 0.5, letters: 48 };
/** How many letters must be the same for one number or date to differ, and for several: "both countries established relations on …" is a form, not a sentence. */
const SAME_BUT_ONE = 44;
const SAME_BUT_SEVERAL = 120;

/**
 * Whether one sentence is a copy of the other: the same, edited, or cut. Another name in the place of the first one's makes it another fact,
 * another number a variant reading.
 */
export function areCopies(a: string, b: string): boolean {
  return areCopiesFolded(foldedWords(a), foldedWords(b));
}

/** As `areCopies`, for sentences folded beforehand. */
export function areCopiesFolded(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  const [ofA, ofB] = [letters(a), letters(b)];
  const most = Math.min(ofA, ofB);
  // The cheapest questions first: most that share a fingerprint are no copies.
  if (most < LEAST_LETTERS || !enough(most, ofA, ofB) || !enough(inCommon(a, b), ofA, ofB) || namesChanged(a, b))
    return false;
  const alignment = align(a, b);
  return enough(alignment.shared, ofA, ofB) && !isForm(a, b, alignment);
}

function letters(words: readonly FoldedWord[]): number {
  return words.reduce((sum, word) => sum + word.form.length, 0);
}

/** Whether so many letters shared make a copy of sentences of these lengths. */
function enough(shared: number, ofA: number, ofB: number): boolean {
  const [shorter, longer] = [Math.min(ofA, ofB), Math.max(ofA, ofB)];
  const alike = shorter < ALIKE_SHORT.letters ? ALIKE_SHORT.part : ALIKE;
  if ((2 * shared) / (ofA + ofB) >= alike) return true;
  return shorter >= CUT.letters && shorter >= CUT.part * longer && shared >= CUT.inside * shorter;
}

/** Letters of the words that both have, in whatever order: no alignment can share more. */
function inCommon(a: readonly FoldedWord[], b: readonly FoldedWord[]): number {
  const left = new Map<string, number>();
  for (const { form } of a) left.set(form, (left.get(form) ?? 0) + 1);
  let shared = 0;
  for (const { form } of b) {
    const count = left.get(form) ?? 0;
    if (count > 0) shared += form.length;
    left.set(form, count - 1);
  }
  return shared;
}

/** "La Grèce a ratifié le traité" and "La Turquie a ratifié le traité" are two facts in one mould: either names somebody the other does not. */
function namesChanged(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  return namesBeside(a, b) && namesBeside(b, a);
}

function namesBeside(words: readonly FoldedWord[], others: readonly FoldedWord[]): boolean {
  const known = new Set(others.map(word => word.form));
  // The first word has a capital whatever it is; a lone one that was exchanged for another is taken for a name where it is long.
  return words.some(
    ({ capital, form }, place) => capital && form.length > 2 && (place > 0 || form.length > 4) && !known.has(form),
  );
}

/** A form is filled in with other numbers each time: too little else is the same for it to be one telling. */
function isForm(a: readonly FoldedWord[], b: readonly FoldedWord[], { shared, differences }: Alignment): boolean {
  const kinds = differences.map(difference => differenceKind(a, b, difference));
  const quantities = kinds.filter(kind => kind === 'number' || kind === 'date').length;
  return quantities > 0 && shared < (quantities > 1 ? SAME_BUT_SEVERAL : SAME_BUT_ONE);
}
