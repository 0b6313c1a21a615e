// Which sentences hold a word that a rule cannot do without, so that it need not look at the tokens of the others.
import { perWord } from '../language/per-word.ts';
import type { Words } from '../language/words.ts';

/** A set of words, by its place among all cues. */
export type Cue = number;

/** The cues that sentences hold, as bits: so many numbers for each sentence, one after the other. */
export interface SentenceCues {
  readonly bits: Int32Array;
  /** Numbers for each sentence. */
  readonly width: number;
}

/** Bits of a number, as a power of two. */
const SHIFT = 5;
const NONE: readonly Cue[] = [];

const cues: ((word: string) => boolean)[] = [];
let cuesOfWord = remembered();

function remembered() {
  return perWord(word => {
    const own = cues.flatMap((isCue, cue) => (isCue(word) ? [cue] : []));
    return own.length === 0 ? NONE : own;
  });
}

/** A cue of the words, in their normal form, that any of the tests holds for; made as modules load. */
export function cueOf(...tests: readonly (RegExp | ((word: string) => boolean))[]): Cue {
  cues.push(word => tests.some(test => (test instanceof RegExp ? test.test(word) : test(word))));
  cuesOfWord = remembered();
  return cues.length - 1;
}

/** For each sentence, the cues that its words are. */
export function cuesOf({ tokens, sentences }: Words): SentenceCues {
  const wordCues = cuesOfWord;
  const width = (cues.length >> SHIFT) + 1;
  const bits = new Int32Array(sentences.length * width);
  for (const [at, { firstToken, endToken }] of sentences.entries()) {
    for (let i = firstToken; i < endToken; i++) {
      const own = wordCues(tokens, tokens.norms[i]!);
      for (let k = 0; k < own.length; k++) bits[at * width + (own[k]! >> SHIFT)]! |= 1 << own[k]!;
    }
  }
  return { bits, width };
}

/** Whether the sentence at a place holds a word of a cue. */
export function hasCue({ bits, width }: SentenceCues, at: number, cue: Cue): boolean {
  return ((bits[at * width + (cue >> SHIFT)]! >> cue) & 1) === 1;
}
