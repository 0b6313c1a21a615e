// Fingerprints by which copies find each other: winnowed k-grams of a sentence's letters (Schleimer, Wilkerson, Aiken 2003).
import { contentId } from './digest.ts';
import { type FoldedWord, foldedWords, lettersOf } from './folded.ts';
import type { RecordSentence } from './model.ts';

/** Below this many letters two sentences may well be alike by chance. */
export const LEAST_LETTERS = 28;
/** Letters in a gram, and grams in a window: what two sentences share over GRAM + WINDOW - 1 letters gives them a fingerprint in common. */
const GRAM = 14;
const WINDOW = 12;
const BASE = 0x01000193;
/** So many of its fingerprints, the smallest, stand for a sentence: two that share much share some of them (the bottom-k sketch of Broder 1997). */
const SKETCH = 12;

/** Fingerprints of a sentence, unsigned 32 bits, sorted; none for boilerplate and for what is too short to be called a copy. */
export function fingerprints({ kind, text }: Pick<RecordSentence, 'text' | 'kind'>): number[] {
  return text.length < LEAST_LETTERS ? [] : fingerprintsOf(kind, foldedWords(text));
}

/** As `fingerprints`, for a sentence folded beforehand. */
export function fingerprintsOf(kind: RecordSentence['kind'], words: readonly FoldedWord[]): number[] {
  const letters = kind === 'boilerplate' ? '' : lettersOf(words);
  return letters.length < LEAST_LETTERS ? [] : winnow(gramHashes(letters));
}

/** A key that two sentences share where their letters are the same; null where the sentence can form no origin. Digits do not count: see `Variant`. */
export function lettersKey(sentence: Pick<RecordSentence, 'text' | 'kind'>): string | null {
  const letters = tellingLetters(sentence);
  return letters === null ? null : contentId('letters', [letters]);
}

function tellingLetters(sentence: Pick<RecordSentence, 'text' | 'kind'>): string | null {
  if (sentence.kind === 'boilerplate' || sentence.text.length < LEAST_LETTERS) return null;
  const letters = lettersOf(foldedWords(sentence.text));
  return letters.length < LEAST_LETTERS ? null : letters;
}

function gramHashes(letters: string): Uint32Array {
  const hashes = new Uint32Array(letters.length - GRAM + 1);
  let lead = 1;
  for (let i = 1; i < GRAM; i++) lead = Math.imul(lead, BASE);
  let rolling = 0;
  for (let i = 0; i < letters.length; i++) {
    if (i >= GRAM) rolling = (rolling - Math.imul(letters.charCodeAt(i - GRAM), lead)) | 0;
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= GRAM - 1) hashes[i - GRAM + 1] = scramble(rolling);
  }
  return hashes;
}

/** Spreads neighbouring hashes over all 32 bits (finaliser of MurmurHash3), so that "smallest" means "chosen at random". */
function scramble(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The smallest hash of every window, the rightmost of equals; of these, the smallest. */
function winnow(hashes: Uint32Array): number[] {
  const chosen = new Set<number>();
  let smallest = -1;
  const windows = Math.max(1, hashes.length - WINDOW + 1);
  for (let start = 0; start < windows; start++) {
    const end = Math.min(start + WINDOW, hashes.length);
    if (smallest >= start) {
      if (hashes[end - 1]! <= hashes[smallest]!) smallest = end - 1;
    } else {
      smallest = start;
      for (let i = start + 1; i < end; i++) if (hashes[i]! <= hashes[smallest]!) smallest = i;
    }
    chosen.add(hashes[smallest]!);
  }
  return [...chosen].sort((a, b) => a - b).slice(0, SKETCH);
}
