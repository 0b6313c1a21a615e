import type { Span } from '../../span.ts';
import type { Language } from '../language.ts';
import { TokenKind } from '../words.ts';
import { AddressFinder } from './address.ts';
import { Character, characterAt } from './characters.ts';
import type { TokensBuilder } from './draft.ts';
import { endOfNumber } from './number.ts';
import { addWord, endOfPiece } from './word.ts';

/** Cuts stretches of one text into tokens. Nothing but white space and lone invisible characters lies between two tokens. */
export class Tokenizer {
  readonly #text: string;
  readonly #builder: TokensBuilder;
  readonly #addresses: AddressFinder;

  constructor(text: string, builder: TokensBuilder) {
    this.#text = text;
    this.#builder = builder;
    this.#addresses = new AddressFinder(text);
  }

  /** Adds the tokens of `[start, end)`; `marks`, in order and inside it, become one token each, and no token crosses one. */
  tokenize(span: Span, marks: readonly Span[], language: Language | null): void {
    let start = span.start;
    for (const mark of marks) {
      this.#stretch(start, mark.start, language);
      if (mark.end > mark.start) this.#builder.add(mark.start, mark.end, TokenKind.Mark);
      start = mark.end;
    }
    this.#stretch(start, span.end, language);
  }

  #stretch(start: number, limit: number, language: Language | null): void {
    const text = this.#text;
    let i = start;
    while (i < limit) {
      const kind = characterAt(text, i);
      if (kind === Character.Blank) i++;
      else if (kind === Character.Letter) i = addWord(this.#builder, this.#addresses, text, i, limit, language);
      else if (kind === Character.Digit) i = this.#number(i, i, limit, language);
      else if (kind === Character.Invisible) i = this.#invisible(i, limit, language);
      else if (kind === Character.Surrogate) i = this.#surrogate(i, limit);
      else i = this.#sign(i, limit, kind, language);
    }
  }

  #number(start: number, digits: number, limit: number, language: Language | null): number {
    let end = endOfNumber(this.#text, digits, limit);
    // "14-Juillet" is a word; "1914-1918" is a range and "25-year" is cut as any English word.
    if (
      language !== 'en' &&
      this.#text.charAt(end) === '-' &&
      end + 1 < limit &&
      characterAt(this.#text, end + 1) === Character.Letter
    ) {
      end = endOfPiece(this.#text, end + 1, limit);
      this.#builder.add(start, end, TokenKind.Word);
    } else this.#builder.add(start, end, TokenKind.Number);
    return end;
  }

  #invisible(start: number, limit: number, language: Language | null): number {
    let end = start;
    while (end < limit && characterAt(this.#text, end) === Character.Invisible) end++;
    if (end < limit && characterAt(this.#text, end) === Character.Letter) {
      return addWord(this.#builder, this.#addresses, this.#text, end, limit, language);
    }
    return end;
  }

  #surrogate(start: number, limit: number): number {
    let end = start + 1;
    while (end < limit && characterAt(this.#text, end) === Character.Surrogate) end++;
    const isWord = /^\p{L}/u.test(this.#text.slice(start, start + 2));
    this.#builder.add(start, end, isWord ? TokenKind.Word : TokenKind.Symbol);
    return end;
  }

  #sign(start: number, limit: number, kind: Character, language: Language | null): number {
    const text = this.#text;
    const sign = text.charAt(start);
    if ((sign === '(' || sign === '[') && /^[([](?:\.\.\.|…)[)\]]/.test(text.slice(start, start + 5))) {
      const end = text.indexOf(sign === '(' ? ')' : ']', start) + 1;
      if (end > start && end <= limit) return this.#add(start, end, TokenKind.Punctuation);
    }
    if ((sign === '-' || sign === '−') && this.#isSignOfNumber(start, limit))
      return this.#number(start, start + 1, limit, language);
    if (sign === '°' && /[CF]/.test(text.charAt(start + 1)) && start + 1 < limit)
      return this.#add(start, start + 2, TokenKind.Symbol);
    let end = start + 1;
    if (sign === '#' && end < limit && characterAt(text, end) === Character.Letter) {
      return this.#add(start, endOfPiece(text, end, limit), TokenKind.Word);
    }
    if (sign === '.' || sign === '-' || sign === '*' || sign === '=' || sign === '_' || sign === '#' || sign === '…') {
      while (end < limit && text.charAt(end) === sign) end++;
    } else if (sign === '!' || sign === '?') {
      while (end < limit && (text.charAt(end) === '!' || text.charAt(end) === '?')) end++;
    } else if (sign === "'" && text.charAt(end) === "'" && end < limit) end++;
    return this.#add(start, end, kind === Character.Symbol ? TokenKind.Symbol : TokenKind.Punctuation);
  }

  #isSignOfNumber(start: number, limit: number): boolean {
    if (start + 1 >= limit || characterAt(this.#text, start + 1) !== Character.Digit) return false;
    const before = characterAt(this.#text, start - 1);
    return start === 0 || before === Character.Blank || before === Character.Open;
  }

  #add(start: number, end: number, kind: TokenKind): number {
    this.#builder.add(start, end, kind);
    return end;
  }
}
