// What the rules of this folder ask about tokens, in typed arrays: folded words as symbols of the trie, and capitals.
import type { TimeExpression } from '../annotation.ts';
import { perWord } from '../language/per-word.ts';
import { normOf, TokenKind, type Tokens, type Words } from '../language/words.ts';
import { foldWords } from '../packs/fold.ts';
import { uncut } from './cut-words.ts';
import { foldedCase, foldedWords } from './folded.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { FORMS_OF_ADDRESS, FUNCTIONS } from './lexicon/titles.ts';
import type { NameTrie } from './name-trie.ts';

/** How a token is written. */
export const Shape = { Lower: 0, Capital: 1, Upper: 2, Initial: 3 } as const;

export interface TokenView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: Words;
  /** Trie symbols of each token's words, by index in `tokens.vocabulary`; -1 for a word that no name has. */
  readonly symbols: readonly (readonly number[])[];
  readonly shapes: Uint8Array;
  /** 1 for a distinct token that the document also writes with small letters, by index in `tokens.vocabulary`. */
  readonly small: Uint8Array;
  /** The folded words of each distinct token, by index in `tokens.vocabulary`. */
  readonly folded: readonly (readonly string[])[];
  /** 1 where a time expression covers the token: months and days are no names. */
  readonly timed: Uint8Array;
}

const COMMA = ',';

const symbolsOf = new WeakMap<NameTrie, (tokens: Tokens, word: number) => readonly number[]>();

/** The symbols of a trie by word of a document's vocabulary. */
function symbolsIn(trie: NameTrie): (tokens: Tokens, word: number) => readonly number[] {
  let known = symbolsOf.get(trie);
  if (!known) {
    known = perWord(word => partsOf(word).map(part => trie.symbols.get(part) ?? -1));
    symbolsOf.set(trie, known);
  }
  return known;
}

/** A word folded; the comma stays one. */
function partsOf(word: string): readonly string[] {
  return word === COMMA ? [COMMA] : foldWords(word);
}

/** The view of a document's tokens for one trie. */
export function viewOf(text: string, words: Words, times: readonly TimeExpression[], trie: NameTrie): TokenView {
  const { tokens } = words;
  const symbolAt = symbolsIn(trie);
  const folded = tokens.vocabulary.map((word, i) => (word === COMMA ? [COMMA] : foldedWords(tokens, i)));
  const symbols = tokens.vocabulary.map((_, i) => symbolAt(tokens, i));
  const shapes = new Uint8Array(tokens.length);
  const small = new Uint8Array(tokens.vocabulary.length);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    shapes[i] = shapeOf(text, tokens.starts[i]!, tokens.ends[i]!);
    if (shapes[i] === Shape.Lower) small[tokens.norms[i]!] = 1;
  }
  return { text, tokens, words, symbols, folded, shapes, small, timed: timedTokens(tokens, times) };
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

function shapeOf(text: string, start: number, end: number): number {
  if (!isUpper(text.charCodeAt(start))) return Shape.Lower;
  let upper = 1;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) return Shape.Capital;
    if (isUpper(code)) upper++;
  }
  return upper > 1 ? Shape.Upper : Shape.Initial;
}

function timedTokens(tokens: Tokens, times: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  let i = 0;
  for (const time of times) {
    while (i < tokens.length && tokens.ends[i]! <= time.start) i++;
    for (let j = i; j < tokens.length && tokens.starts[j]! < time.end; j++) timed[j] = 1;
  }
  return timed;
}

/** Normal form of a token, "" outside the document; `’` is `'` in it. */
export function normAt(view: TokenView, i: number): string {
  return i >= 0 && i < view.tokens.length ? normOf(view.tokens, i) : '';
}

/** The stretch of text that tokens `[first, end)` cover. */
export function sliceOf(view: TokenView, first: number, end: number): string {
  return view.text.slice(view.tokens.starts[first]!, view.tokens.ends[end - 1]!);
}

/** The same on one line: without the seams of words that the end of a line cuts. */
export function nameOf({ text, tokens }: TokenView, first: number, end: number): string {
  let name = '';
  for (let i = first; i < end; i++) {
    if (i > first) name += text.slice(tokens.ends[i - 1], tokens.starts[i]);
    name += uncut(text.slice(tokens.starts[i], tokens.ends[i]));
  }
  return name;
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(view: TokenView, i: number): boolean {
  return i >= 0 && i < view.tokens.length && view.shapes[i] !== Shape.Lower;
}

/** Whether a token is a word. */
export function isWord(view: TokenView, i: number): boolean {
  return i >= 0 && i < view.tokens.length && view.tokens.kinds[i] === TokenKind.Word;
}

/** A token's normal form, folded. */
export function foldedAt(view: TokenView, i: number): string {
  return i >= 0 && i < view.tokens.length ? foldedCase(view.tokens, view.tokens.norms[i]!) : '';
}

/** Whether a token is a form of address or a function before a name: "M.", "général", "Chancellor"; not the "M." of "Lena M. Orford". */
export function isTitle(view: TokenView, i: number): boolean {
  const word = normAt(view, i);
  return (
    (FORMS_OF_ADDRESS.has(word) || FUNCTIONS.has(word)) &&
    !(isCapital(view, i) && FIRST_NAMES.has(foldedAt(view, i - 1)))
  );
}
