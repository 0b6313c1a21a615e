import { perWord } from '../language/per-word.ts';
import type { Sentence, Tokens } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Span } from '../span.ts';
import type { Atom } from './atom.ts';
import { isApostrophe, isBlank, isDigit, isGlue, isHyphen, isLetter } from './characters.ts';
import { type Lexeme, numberLexeme, signLexeme, wordLexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { WordTable } from './word-table.ts';

const ORDINAL_SUFFIX = /(?:ers?|[eè]res?|[eè]mes?|es?|nde?s?|ᵉʳ?|[º°]|st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
/** Digits that a scanner has taken for letters: "l4 juillet", "1O mai", "l966". */
const MISREAD = /(?=[lIO]{0,3}\d)(?=\d{0,3}[lIO])[\dlIO]{2}(?:[\dlIO]{2})?(?![\p{L}\p{N}])/uy;

/** A lexeme as a scanner remembers it. */
interface Known {
  readonly lexeme: Lexeme;
  readonly tells: boolean;
}

// The atoms of the stretch that is being scanned: most stretches tell nothing, and no objects are made for them.
let starts = new Uint32Array(256);
let ends = new Uint32Array(256);
const lexemes: Lexeme[] = [];

/** Cuts texts into atoms, with the classes that a lexicon gives them. */
export class Scanner {
  readonly #lexicon: Lexicon;
  readonly #tells: (lexeme: Lexeme) => boolean;
  readonly #words = new WordTable<Known>();
  readonly #signs = new Map<number, Known>();

  /** @param tells whether a stretch with such an atom is worth a closer look */
  constructor(lexicon: Lexicon, tells: (lexeme: Lexeme) => boolean) {
    this.#lexicon = lexicon;
    this.#tells = tells;
  }

  /**
   * Cuts `text.slice(from, to)` into atoms, passing over `marks` (in order); null where no atom tells anything. A hyphen between two
   * letters leaves no atom of its own; an elided article ("l'") keeps its apostrophe; English "'s" is a word. Linear.
   */
  scan(text: string, from: number, to: number, marks: readonly Span[] = []): Atom[] | null {
    if (starts.length < to - from) {
      starts = new Uint32Array(2 * (to - from));
      ends = new Uint32Array(2 * (to - from));
    }
    let count = 0;
    let telling = false;
    let at = from;
    let mark = firstFrom(marks, from);
    while (at < to) {
      const next = marks[mark];
      if (next && at >= next.start) {
        at = Math.max(at, next.end);
        mark++;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === 32 || isBlank(code) || isGlue(code)) {
        at++;
        continue;
      }
      const stop = next ? Math.min(to, next.start) : to;
      const digits = isDigit(code);
      let end = at + 1;
      let known: Known;
      if (misreads(text, at, code, stop)) {
        end = MISREAD.lastIndex;
        known = this.#number(text.slice(at, end).replace(/[lI]/g, '1').replace(/O/g, '0'), false);
      } else if (digits) {
        while (end < stop && isDigit(text.charCodeAt(end))) end++;
        ORDINAL_SUFFIX.lastIndex = end;
        const ordinal = end < stop && end - at <= 4 && ORDINAL_SUFFIX.test(text);
        known = this.#number(text.slice(at, end), ordinal);
        if (ordinal) end = Math.min(stop, ORDINAL_SUFFIX.lastIndex);
      } else if (isLetter(code)) {
        end = wordEnd(text, end, at, stop);
        known = this.#word(text, at, end);
      } else {
        if (isHyphen(code) && at > from && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) {
          at++;
          continue;
        }
        known = this.#sign(code);
      }
      if (known.tells) telling = true;
      starts[count] = at;
      ends[count] = end;
      lexemes[count] = known.lexeme;
      count++;
      at = end;
    }
    return telling ? atomsOf(text, count) : null;
  }

  /** Whether a word of a document tells anything, by its normal form: asked once for each. */
  readonly #wordTells = perWord(word => word.length > LONGEST_WORD || this.scanWord(word) !== null);

  /** All atoms of one word; null where none of them tells anything. Their offsets are one too high. */
  scanWord(word: string): Atom[] | null {
    const text = asText(word);
    return this.scan(text, 1, text.length);
  }

  /**
   * Whether `scan` may find something telling in a sentence, by its tokens; false where it gives null. Only where capitals tell nothing.
   */
  mayTell(text: string, tokens: Tokens, { firstToken, endToken }: Sentence): boolean {
    for (let i = firstToken; i < endToken; i++)
      if (this.#wordTells(tokens, tokens.norms[i]!) || (i > firstToken && runsOn(text, tokens, i))) return true;
    return false;
  }

  #number(digits: string, ordinal: boolean): Known {
    const lexeme = numberLexeme(digits, ordinal);
    return { lexeme, tells: this.#tells(lexeme) };
  }

  #word(text: string, start: number, end: number): Known {
    const known = this.#words.find(text, start, end);
    if (known !== undefined) return known;
    const lexeme = wordLexeme(text.slice(start, end), this.#lexicon);
    const made = { lexeme, tells: this.#tells(lexeme) };
    this.#words.keep(text, start, end, made);
    return made;
  }

  #sign(code: number): Known {
    const known = this.#signs.get(code);
    if (known !== undefined) return known;
    const lexeme = signLexeme(code, this.#lexicon);
    const made = { lexeme, tells: this.#tells(lexeme) };
    this.#signs.set(code, made);
    return made;
  }
}

function atomsOf(text: string, count: number): Atom[] {
  const atoms = new Array<Atom>(count);
  let lastEnd = -1;
  for (let i = 0; i < count; i++) {
    const { kind, norm, classes, value, form, capital } = lexemes[i]!;
    const start = starts[i]!;
    const end = ends[i]!;
    const glued = start === lastEnd;
    const hyphen = start - 1 === lastEnd && isHyphen(text.charCodeAt(lastEnd));
    atoms[i] = { start, end, kind, norm, classes, value, form, glued, hyphen, capital, meaning: null };
    lastEnd = end;
  }
  return atoms;
}

/** Of longer words the text itself has to be asked. */
export const LONGEST_WORD = 100;

/**
 * A word behind the end of a line, copied. V8 has a dozen representations of strings (slices, joined ones, …) and reads the characters of
 * texts three times as slowly once a function has met more than four of them: a scanner must be given none but plain ones.
 */
function asText(word: string): string {
  const codes = [10];
  for (let i = 0; i < word.length; i++) codes.push(word.charCodeAt(i));
  return String.fromCharCode(...codes);
}

const scanners = new WeakMap<Lexicon, Scanner>();

/** All atoms of a stretch; see `Scanner`. */
export function scan(text: string, from: number, to: number, lexicon: Lexicon, marks: readonly Span[] = []): Atom[] {
  return plainScanner(lexicon).scan(text, from, to, marks) ?? [];
}

/** All atoms of a short text of its own, as `scanWord`. */
export function scanWord(word: string, lexicon: Lexicon): Atom[] {
  return plainScanner(lexicon).scanWord(word) ?? [];
}

function plainScanner(lexicon: Lexicon): Scanner {
  let scanner = scanners.get(lexicon);
  if (!scanner) {
    scanner = new Scanner(lexicon, () => true);
    scanners.set(lexicon, scanner);
  }
  return scanner;
}

/** Whether a token goes on with the letters of the one before ("can|not"), so that they are one atom; "'s" does not. */
export function runsOn(text: string, { starts, ends }: Tokens, i: number): boolean {
  const start = starts[i]!;
  if (start !== ends[i - 1] || !isLetter(text.charCodeAt(start - 1))) return false;
  const code = text.charCodeAt(start);
  if (!isApostrophe(code)) return isLetter(code);
  return ends[i]! - start !== 2 || (text.charCodeAt(start + 1) | 32) !== 115;
}

/** Where the word that begins at `at` ends, its elided apostrophe included; `from` is behind its first letter. */
function wordEnd(text: string, from: number, at: number, stop: number): number {
  let end = from;
  while (end < stop && isLetter(text.charCodeAt(end))) end++;
  if (end < stop && isApostrophe(text.charCodeAt(end)) && end - at <= 8 && isLetter(text.charCodeAt(end + 1))) {
    const possessive = (text.charCodeAt(end + 1) | 32) === 115 && !isLetter(text.charCodeAt(end + 2));
    if (!possessive) end++;
  }
  return end;
}

/** Whether digits, some of them misread, stand here; the pattern's `lastIndex` is then their end. */
function misreads(text: string, at: number, code: number, stop: number): boolean {
  const letter = code === 108 || code === 73 || code === 79;
  if (!letter && !isDigit(code)) return false;
  let end = at + 1;
  if (letter) {
    const next = text.charCodeAt(end);
    if (!isDigit(next) && next !== 108 && next !== 73 && next !== 79) return false;
  } else {
    while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next !== 108 && next !== 73 && next !== 79) return false;
  }
  MISREAD.lastIndex = at;
  return MISREAD.test(text) && MISREAD.lastIndex <= stop;
}

function firstFrom(marks: readonly Span[], from: number): number {
  return partitionPoint(0, marks.length, i => (marks[i] as Span).end <= from);
}
