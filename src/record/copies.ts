import { type Alignment, align } from './alignment.ts';
import { differenceKind } from './differences.ts';
import { LEAST_LETTERS } from './fingerprints.ts';
import { type FoldedWord, foldedWords } from './folded.ts';

/** Of all letters of two sentences taken together, the part that must stand in both (the Dice coefficient of the alignment). */
const ALIKE = 0.78;
/** A sentence cut short: nearly all of it stands in the longer one, of which it is at least this part. */
const CUT = { inside: 0.95, part: 0.5 };

/** Whether one sentence is a copy of the other: the same, edited, or cut. A sentence in which another name takes the first one's place is none. */
export function areCopies(a: string, b: string): boolean {
  return areCopiesFolded(foldedWords(a), foldedWords(b));
}

export function areCopiesFolded(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  const [ofA, ofB] = [letters(a), letters(b)];
  const shorter = Math.min(ofA, ofB);
  if (shorter < LEAST_LETTERS) return false;
  if (shorter < CUT.part * Math.max(ofA, ofB)) return false;
  const alignment = align(a, b);
  const alike = (2 * alignment.shared) / (ofA + ofB) >= ALIKE;
  const cut = alignment.shared >= CUT.inside * shorter;
  return (alike || cut) && !namesChanged(a, b, alignment);
}

function letters(words: readonly FoldedWord[]): number {
  return words.reduce((sum, word) => sum + word.form.length, 0);
}

/** "La Grèce a ratifié le traité" and "La Turquie a ratifié le traité" are two facts in one mould, not one sentence. */
function namesChanged(a: readonly FoldedWord[], b: readonly FoldedWord[], { differences }: Alignment): boolean {
  return differences.some(
    difference =>
      differenceKind(a, b, difference) === 'name' &&
      difference.aEnd > difference.aStart &&
      difference.bEnd > difference.bStart,
  );
}
