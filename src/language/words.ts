import type { Span } from '../span.ts';
import type { Language } from './language.ts';

/** What a token is made of, as the tokenizer sees it. The values are stable: they are stored in typed arrays. */
export const TokenKind = { Word: 0, Number: 1, Punctuation: 2, Symbol: 3, Mark: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Universal part-of-speech tags (UD v2); a token's `upos` is an index here. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * The tokens of a document, a struct of arrays: token `i` is `text.slice(starts[i], ends[i])`.
 * Surface tokens: French "du", "des", "au", "aux" are one token; an elided "l'" and a clitic "-il", English "n't" and "'s" are tokens of their own.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `TokenKind`; marks are the footnote marks of the document, one token each. */
  readonly kinds: Uint8Array;
  /** Distinct strings that `norms` and `lemmas` point into. */
  readonly vocabulary: readonly string[];
  /** Index in `vocabulary` of the token's normal form: NFC, lower case, ’ as ', without soft hyphens and zero-width characters. */
  readonly norms: Uint32Array;
  /** Index in `vocabulary` of the lemma. */
  readonly lemmas: Uint32Array;
  /** Index in `UPOS`. */
  readonly upos: Uint8Array;
  /** Index in `features`: a UD FEATS string in canonical order, "" for none. */
  readonly feats: Uint16Array;
  readonly features: readonly string[];
  /** The token that governs token `i`, as an index into the same arrays; -1 for the root of a sentence and for tokens left alone (marks, sentences in neither language). */
  readonly heads: Int32Array;
  /** Index in `relations` of the UD relation to the head. */
  readonly deprels: Uint8Array;
  /** UD relations, subtypes included ("nsubj:pass", "obl:agent"). */
  readonly relations: readonly string[];
  /** How likely the analyser holds the head, the relation (given the head) and the part of speech that it chose, from 0 to 1; 1 where nothing was chosen. */
  readonly headChances: Float32Array;
  readonly deprelChances: Float32Array;
  readonly uposChances: Float32Array;
}

export type SentenceKind = 'prose' | 'heading' | 'boilerplate' | 'fragment';

/** A sentence, and its tokens `[firstToken, endToken)`. Sentences are disjoint, in order; what lies between them is white space. */
export interface Sentence extends Span {
  readonly id: number;
  /** null: neither French nor English, left alone by everything after. */
  readonly language: Language | null;
  readonly kind: SentenceKind;
  /** Which source text of a stitched page the sentence seems to come from; 0 on a page of one piece. */
  readonly strand: number;
  /** True where it points back to something the page does not hold ("Ils", "Cela", "Son moyen"). */
  readonly dangling: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What `src/language/` makes of a document. */
export interface Words {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** The normal form of token `i`. */
export function normOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary[tokens.norms[i]!]!;
}

/** The lemma of token `i`. */
export function lemmaOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary[tokens.lemmas[i]!]!;
}

/** The part of speech of token `i`. */
export function uposOf(tokens: Tokens, i: number): Upos {
  return UPOS[tokens.upos[i]!]!;
}

/** The UD relation of token `i` to its head. */
export function relationOf(tokens: Tokens, i: number): string {
  return tokens.relations[tokens.deprels[i]!]!;
}

/** The UD features of token `i`, "Mood=Ind|Tense=Past"; "" for none. */
export function featuresOf(tokens: Tokens, i: number): string {
  return tokens.features[tokens.feats[i]!]!;
}
