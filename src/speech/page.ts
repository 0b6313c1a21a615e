import type { Mention } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { normOf, type Sentence, TokenKind, type Tokens, type Words } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Span } from '../span.ts';
import type { SourceDocument } from '../text/document.ts';
import { type Cues, cuesOf } from './cues.ts';

/** A document with what the rules of speech ask again and again: the sentence, paragraph, name and dependents of a token. */
export class Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Mention[];
  /** First tokens of the paragraphs, in order. */
  readonly paragraphs: readonly number[];
  readonly #sentenceOf: Uint32Array;
  readonly #nameOf: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;

  constructor(document: SourceDocument, words: Words, names: readonly Mention[]) {
    this.text = document.text;
    this.tokens = words.tokens;
    this.sentences = words.sentences;
    this.names = names;
    const { length } = words.tokens;
    this.#sentenceOf = new Uint32Array(length);
    words.sentences.forEach((sentence, i) => {
      this.#sentenceOf.fill(i, sentence.firstToken, sentence.endToken);
    });
    this.#nameOf = new Int32Array(length).fill(-1);
    names.forEach((name, i) => {
      for (let k = this.tokenAt(name.start); k < length && words.tokens.starts[k]! < name.end; k++) this.#nameOf[k] = i;
    });
    this.#firstChild = new Int32Array(length).fill(-1);
    this.#nextSibling = new Int32Array(length).fill(-1);
    for (let i = length - 1; i >= 0; i--) {
      const head = words.tokens.heads[i]!;
      if (head < 0) continue;
      this.#nextSibling[i] = this.#firstChild[head]!;
      this.#firstChild[head] = i;
    }
    this.paragraphs = paragraphStarts(document, words);
  }

  norm(i: number): string {
    return normOf(this.tokens, i);
  }

  /** The first token that ends after `offset`. */
  tokenAt(offset: number): number {
    return partitionPoint(0, this.tokens.length, i => this.tokens.ends[i]! <= offset);
  }

  sentenceAt(i: number): Sentence {
    return this.sentences[this.#sentenceOf[i]!]!;
  }

  languageAt(i: number): Language | null {
    return this.sentenceAt(i).language;
  }

  cuesAt(i: number): Cues {
    return cuesOf(this.languageAt(i));
  }

  /** The name that token `i` is part of. */
  nameAt(i: number): Mention | null {
    const name = this.#nameOf[i]!;
    return name < 0 ? null : this.names[name]!;
  }

  /** The dependents of token `i`, in order of the text. */
  *children(i: number): Generator<number> {
    for (let child = this.#firstChild[i]!; child >= 0; child = this.#nextSibling[child]!) yield child;
  }

  isPunctuation(i: number): boolean {
    return this.tokens.kinds[i] === TokenKind.Punctuation;
  }

  /** The character that token `i` begins with. */
  sign(i: number): string {
    return this.text.charAt(this.tokens.starts[i]!);
  }

  /** The span of the tokens `[first, end)`. */
  span(first: number, end: number): Span {
    return { start: this.tokens.starts[first]!, end: this.tokens.ends[end - 1]! };
  }

  slice(first: number, end: number): string {
    return this.text.slice(this.tokens.starts[first], this.tokens.ends[end - 1]);
  }
}

function paragraphStarts(document: SourceDocument, { tokens, sentences }: Words): number[] {
  const starts: number[] = [];
  let block = 0;
  let last = -1;
  for (const sentence of sentences) {
    while (block < document.blocks.length && document.blocks[block]!.end <= sentence.start) block++;
    const inside = block < document.blocks.length && document.blocks[block]!.start < sentence.end ? block : -1;
    if (starts.length === 0 || inside !== last || inside < 0) starts.push(sentence.firstToken);
    last = inside;
  }
  return starts.filter(start => start < tokens.length);
}
