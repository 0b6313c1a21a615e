// Which sentences hold a word that a rule cannot do without, so that it need not look at the tokens of the others.
import { perWord } from '../language/per-word.ts';
import type { Words } from '../language/words.ts';

/** A set of words, as a bit. */
export type Cue = number;

/** The bits of a number, without its sign. */
const MOST = 31;

const cues: ((word: string) => boolean)[] = [];
let cuesOfWord = remembered();

function remembered() {
  return perWord(word => cues.reduce((bits, isCue, k) => (isCue(word) ? bits | (1 << k) : bits), 0));
}

/**
 * A cue of the words, in their normal form, that any of the tests holds for; made as modules load.
 * @throws Error for one too many
 */
export function cueOf(...tests: readonly (RegExp | ((word: string) => boolean))[]): Cue {
  if (cues.length === MOST) throw new Error(`There are ${MOST} cues at most.`);
  cues.push(word => tests.some(test => (test instanceof RegExp ? test.test(word) : test(word))));
  cuesOfWord = remembered();
  return 1 << (cues.length - 1);
}

/** For each sentence, the cues that its words are. */
export function cuesOf({ tokens, sentences }: Words): Int32Array {
  const wordCues = cuesOfWord;
  return Int32Array.from(sentences, ({ firstToken, endToken }) => {
    let bits = 0;
    for (let i = firstToken; i < endToken; i++) bits |= wordCues(tokens, tokens.norms[i]!);
    return bits;
  });
}
