import type { Tokens } from './words.ts';

/** Words that have a number of their own in all documents: those met first, which are the common ones. */
const NUMBERED = 1 << 15;
/** Longer words are met too seldom. */
const LONGEST = 24;
/** Longer words may be slices of a document, and would keep it in memory. */
const LONGEST_COPIED = 12;

const numbers = new Map<string, number>();
let numberedFor: readonly string[] | null = null;
let numbered = new Int32Array(0);

/** The number that each word of a vocabulary has in all documents; -1 for rare and long ones. */
export function numbersOf(vocabulary: readonly string[]): Int32Array {
  if (vocabulary === numberedFor) return numbered;
  numbered = new Int32Array(vocabulary.length);
  for (let i = 0; i < vocabulary.length; i++) numbered[i] = numberOf(vocabulary[i]!);
  numberedFor = vocabulary;
  return numbered;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST || numbers.size >= NUMBERED) return -1;
  const number = numbers.size;
  numbers.set(word.length > LONGEST_COPIED ? copyOf(word) : word, number);
  return number;
}

function copyOf(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)));
}

/**
 * A function of words that is asked once for each distinct word of a document, and once for all for common ones, not once for each token:
 * give it an index in the document's vocabulary (`norms[i]`, `lemmas[i]`). It may give anything but undefined.
 */
export function perWord<T>(read: (word: string) => T): (tokens: Tokens, word: number) => T {
  const common: (T | undefined)[] = [];
  const rare = new Map<number, T>();
  let vocabulary: readonly string[] | null = null;
  let numbersHere: Int32Array = numbered;
  return (tokens, word) => {
    if (tokens.vocabulary !== vocabulary) {
      vocabulary = tokens.vocabulary;
      numbersHere = numbersOf(vocabulary);
      rare.clear();
    }
    const number = numbersHere[word]!;
    const told = number >= 0 ? common[number] : rare.get(word);
    if (told !== undefined) return told;
    const made = read(vocabulary[word]!);
    if (number >= 0) {
      while (common.length < number) common.push(undefined);
      common[number] = made;
    } else rare.set(word, made);
    return made;
  };
}
