import type { Sentence, Tokens } from './words.ts';

/**
 * The tokens of a document while they are being filled. The typed arrays are written in place; the three lists only grow, through
 * the `intern…` methods, which return the index of an entry and add it where it is new.
 * `features[0]` and `relations[0]` are the empty string.
 */
export interface TokensDraft extends Tokens {
  internWord(word: string): number;
  /** Throws a RangeError beyond 65,536 different feature strings. */
  internFeatures(features: string): number;
  /** Throws a RangeError beyond 256 different relations. */
  internRelation(relation: string): number;
}

/**
 * Tags, lemmatises and parses: fills `upos`, `feats`, `lemmas`, `heads` and `deprels` of the tokens of every sentence in a language
 * it knows, with how sure it is of each, and leaves the others alone. Heads are indices into the arrays of the whole document; a root keeps -1, and so do marks.
 * What it is not told stays as the tokenizer left it: `upos` 0 ("X"), `lemmas` equal to `norms`, `heads` -1, `feats` and `deprels` 0.
 */
export type Analyser = (text: string, tokens: TokensDraft, sentences: readonly Sentence[]) => void;
