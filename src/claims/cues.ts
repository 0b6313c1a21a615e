// Which sentences hold a word that a rule cannot do without, so that it need not look at the tokens of the others.
import { perWord } from '../language/per-word.ts';
import type { Words } from '../language/words.ts';

/** A set of words, by its place among all cues. */
export type Cue = number;

/** The cues that sentences hold, as bits: those of the first places, and those of the places behind them. */
export interface SentenceCues {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** The bits of a number, without its sign. */
const BITS = 31;
const MOST = 2 * BITS;
const NONE = 0;

const cues: ((word: string) => boolean)[] = [];
let cuesOfWord = remembered();

/** The cues of a word as one number: the second bits, times two to the power of `BITS`, and the first; nearly all words are none. */
function remembered() {
  const bitsOf = (word: string, from: number) =>
    cues.slice(from, from + BITS).reduce((bits, isCue, k) => (isCue(word) ? bits | (1 << k) : bits), 0);
  return perWord(word => bitsOf(word, BITS) * 2 ** BITS + bitsOf(word, 0));
}

/**
 * A cue of the words, in their normal form, that any of the tests holds for; made as modules load.
 * @throws Error for one too many
 */
export function cueOf(...tests: readonly (RegExp | ((word: string) => boolean))[]): Cue {
  if (cues.length === MOST) throw new Error(`There are ${MOST} cues at most.`);
  cues.push(word => tests.some(test => (test instanceof RegExp ? test.test(word) : test(word))));
  cuesOfWord = remembered();
  return cues.length - 1;
}

/** For each sentence, the cues that its words are. */
export function cuesOf({ tokens, sentences }: Words): SentenceCues {
  const wordCues = cuesOfWord;
  const [first, second] = [new Int32Array(sentences.length), new Int32Array(sentences.length)];
  for (const [at, { firstToken, endToken }] of sentences.entries()) {
    for (let i = firstToken; i < endToken; i++) {
      const bits = wordCues(tokens, tokens.norms[i]!);
      if (bits === NONE) continue;
      first[at]! |= bits % 2 ** BITS;
      second[at]! |= Math.floor(bits / 2 ** BITS);
    }
  }
  return { first, second };
}

/** Whether the sentence at a place holds a word of a cue. */
export function hasCue({ first, second }: SentenceCues, at: number, cue: Cue): boolean {
  return ((cue < BITS ? first[at]! >> cue : second[at]! >> (cue - BITS)) & 1) === 1;
}
