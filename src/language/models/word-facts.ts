import { type HashMap, lookUp } from './hash-map.ts';
import { finish, hashText, mix } from './hashing.ts';

/** Where a word's facts lie within its row of `WordFacts.table`. */
export const Fact = {
  Word: 0,
  Suffix1: 1,
  Suffix2: 2,
  Suffix3: 3,
  Suffix4: 4,
  Suffix5: 5,
  Prefix1: 6,
  Prefix2: 7,
  Prefix3: 8,
  Lexicon: 9,
  Form: 10,
  Folded: 11,
  /** 1 for a token without letter or figure that no lexicon lists: "(...)". */
  Wordless: 12,
} as const;
export const FACTS = 13;

/** Row 0 stands for what lies before and after a sentence; word `i` of the vocabulary has row `i + 1`. */
export const OUTSIDE = 0;

const DIGITS = /\p{Nd}/gu;
const WORDLIKE = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}/gu;

/** Without accents, cedillas and ligatures, as a typewriter without accents would write it. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The key of a word in the lexicon: figures count by their number of digits only. */
export function wordKey(word: string): number {
  return hashText(word.replace(DIGITS, '0'));
}

/** The key of a word in the lexicon where its accents may be missing. */
export function foldedKey(word: string): number {
  return mix(0x5f0d, hashText(fold(word)));
}

/** What the models know of a word by its form alone, as hashes, computed once for each entry of a vocabulary. */
export class WordFacts {
  table = new Int32Array(FACTS * 1024);
  readonly lexicon: HashMap;
  private known = 0;

  constructor(lexicon: HashMap) {
    this.lexicon = lexicon;
    this.table.fill(0x2545f491, 0, FACTS);
  }

  /** Fills the rows of all words of the vocabulary that have none yet. */
  extend(vocabulary: readonly string[]): void {
    const needed = (vocabulary.length + 1) * FACTS;
    if (needed > this.table.length) {
      const larger = new Int32Array(needed * 2);
      larger.set(this.table);
      this.table = larger;
    }
    for (; this.known < vocabulary.length; this.known++) this.fill(vocabulary[this.known]!, (this.known + 1) * FACTS);
  }

  private fill(written: string, at: number): void {
    const word = written.length > 64 ? written.slice(0, 32) + written.slice(-32) : written;
    const plain = word.replace(DIGITS, '0');
    const { table } = this;
    const { length } = plain;
    const key = hashText(plain);
    table[at + Fact.Word] = key;
    for (let size = 1; size <= 5; size++)
      table[at + Fact.Word + size] = hashText(plain, Math.max(0, length - size), length);
    for (let size = 1; size <= 3; size++) table[at + Fact.Suffix5 + size] = hashText(plain, 0, Math.min(size, length));
    const foldedHash = foldedKey(word);
    const listed = lookUp(this.lexicon, key);
    table[at + Fact.Lexicon] = finish(listed >= 0 ? listed + 1 : 0x10000 + lookUp(this.lexicon, foldedHash));
    table[at + Fact.Form] = formOf(plain);
    table[at + Fact.Folded] = foldedHash;
    table[at + Fact.Wordless] = listed < 0 && !WORDLIKE.test(plain) ? 1 : 0;
  }
}

function formOf(word: string): number {
  const hyphen = word.indexOf('-') > 0 ? 1 : 0;
  const apostrophe = word.includes("'") ? 2 : 0;
  const digit = word.includes('0') ? 4 : 0;
  const dot = word.includes('.') ? 8 : 0;
  const odd = /^[^\p{L}0]+$/u.test(word) ? 16 : 0;
  return (hyphen | apostrophe | digit | dot | odd) + 32 * Math.min(word.length, 7);
}
