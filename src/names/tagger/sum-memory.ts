import { numbersOf } from '../../language/per-word.ts';
import type { Tokens } from '../../language/words.ts';

/** A power of two: how many sums are kept. */
const SLOTS = 1 << 13;
/** The labels of a row. */
const WIDTH = 16;
const KEYS = 3;

/** Sums of rows by a word and two numbers that they depend on. A later one may take the place of an earlier. */
export class SumMemory {
  /** Sixteen of each; a sum of at most 128 bytes fits. */
  readonly sums = new Uint16Array(SLOTS * WIDTH);
  readonly #keys = new Int32Array(SLOTS * KEYS);

  clear(): void {
    this.#keys.fill(UNUSED);
  }

  /** Where the sums for these numbers begin; where they are not known yet, the complement (`~`) of where they are to be written. */
  place(word: number, second: number, third: number): number {
    const keys = this.#keys;
    const hash = Math.imul(word ^ Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b), 0x7feb352d);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const key = slot * KEYS;
    if (keys[key] === word && keys[key + 1] === second && keys[key + 2] === third) return slot * WIDTH;
    keys[key] = word;
    keys[key + 1] = second;
    keys[key + 2] = third;
    return ~(slot * WIDTH);
  }
}

/** The place of no word, before the first of a sentence and behind the last. */
export const NO_WORD = -1;
const UNUSED = -2;
/** Words that have no number in all documents have those below, each document others. */
const RARE = -3;
/** So that a number never comes round while sums are kept for it. */
const LOWEST = -(1 << 30);

/** What comes again and again, within a document and from one to the next: the sums of the parts of a token's features, for one set of weights. */
export class Memories {
  readonly ofWords = new SumMemory();
  readonly ofBefore = new SumMemory();
  readonly ofAfter = new SumMemory();
  #numbers: Int32Array = new Int32Array(0);
  #rare = LOWEST;
  #style = -1;

  /** Goes on to another document. */
  enter(tokens: Tokens, style: number): void {
    this.#numbers = numbersOf(tokens.vocabulary);
    this.#rare -= tokens.vocabulary.length;
    if (this.#rare < LOWEST || style !== this.#style) {
      for (const memory of [this.ofWords, this.ofBefore, this.ofAfter]) memory.clear();
      this.#rare = RARE - tokens.vocabulary.length;
    }
    this.#style = style;
  }

  /** The number of a word of the document, the same in all documents or met in no other. */
  numberOf(word: number): number {
    const number = this.#numbers[word]!;
    return number >= 0 ? number : this.#rare + word;
  }
}
