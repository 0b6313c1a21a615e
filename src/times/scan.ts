import type { Span } from '../span.ts';
import type { Atom } from './atom.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ROMAN_SHAPE, romanValue } from './numerals/roman.ts';

const ORDINAL_SUFFIX = /(?:ers?|[eè]res?|[eè]mes?|es?|nde?s?|ᵉʳ?|[º°]|st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
/** Digits that a scanner has taken for letters: "l4 juillet", "1O mai", "l966". */
const MISREAD = /(?=[lIO]{0,3}\d)(?=\d{0,3}[lIO])[\dlIO]{2}(?:[\dlIO]{2})?(?![\p{L}\p{N}])/uy;

/** Letters, digits, marks of the Latin script; everything else is a sign or a blank. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    code === 0xad ||
    code === 0x1d49 ||
    code === 0x2b3 ||
    code === 0x200b ||
    code === 0x2060 ||
    code > 0x2c00
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Soft hyphens, zero-width characters, byte order marks. */
function isGlue(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return code !== String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Letters of Roman numerals. */
function isRoman(code: number): boolean {
  switch (code | 32) {
    case 105: // i
    case 118: // v
    case 120: // x
    case 108: // l
    case 99: // c
      return true;
    default:
      return false;
  }
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/**
 * Cuts `text.slice(from, to)` into atoms, passing over `marks` (in order). A hyphen between two letters leaves no atom of its own;
 * an elided article ("l'") keeps its apostrophe; English "'s" is a word. Linear.
 */
export function scan(text: string, from: number, to: number, lexicon: Lexicon, marks: readonly Span[] = []): Atom[] {
  const atoms: Atom[] = [];
  let at = from;
  let lastEnd = -1;
  let mark = firstFrom(marks, from);
  const push = (
    start: number,
    end: number,
    kind: Atom['kind'],
    norm: string,
    form: Atom['form'],
    value: number,
  ): void => {
    const glued = start === lastEnd;
    const hyphen = start - 1 === lastEnd && isHyphen(text.charCodeAt(lastEnd));
    const first = text.charCodeAt(start);
    const capital = kind === 'word' && isCapital(first);
    atoms.push({
      start,
      end,
      kind,
      norm,
      classes: kind === 'word' || kind === 'sign' ? (lexicon.get(norm) ?? null) : EMPTY,
      value,
      form,
      glued,
      hyphen,
      capital,
      meaning: null,
    });
    lastEnd = end;
  };
  while (at < to) {
    const next = marks[mark];
    if (next && at >= next.start) {
      at = Math.max(at, next.end);
      mark++;
      continue;
    }
    const stop = next ? Math.min(to, next.start) : to;
    const code = text.charCodeAt(at);
    if (isBlank(code) || isGlue(code)) {
      at++;
    } else if (misreads(text, at, code, stop)) {
      const digits = text.slice(at, MISREAD.lastIndex).replace(/[lI]/g, '1').replace(/O/g, '0');
      push(at, MISREAD.lastIndex, 'number', digits, 'digits', Number(digits));
      at = MISREAD.lastIndex;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (end < stop && isDigit(text.charCodeAt(end))) end++;
      const digits = text.slice(at, end);
      ORDINAL_SUFFIX.lastIndex = end;
      const suffix = end < stop && end - at <= 4 ? ORDINAL_SUFFIX.exec(text) : null;
      const past = suffix ? Math.min(stop, ORDINAL_SUFFIX.lastIndex) : end;
      push(
        at,
        past,
        'number',
        digits,
        suffix ? 'ordinal' : 'digits',
        digits.length <= 15 ? Number(digits) : Number.NaN,
      );
      at = past;
    } else if (isLetter(code)) {
      let end = at;
      let plain = true;
      for (let next = code; end < stop && isLetter(next); next = text.charCodeAt(++end))
        plain &&= next >= 97 && next <= 122;
      if (end < stop && isApostrophe(text.charCodeAt(end)) && end - at <= 8 && isLetter(text.charCodeAt(end + 1))) {
        const possessive = /[sS]/.test(text[end + 1] as string) && !isLetter(text.charCodeAt(end + 2));
        if (!possessive) {
          plain &&= text.charCodeAt(end) === 39;
          end++;
        }
      }
      const surface = text.slice(at, end);
      const roman = isRoman(code) && surface.length <= 12 ? ROMAN_SHAPE.exec(surface) : null;
      if (roman) {
        const norm = fold(surface);
        const value = romanValue(roman[1] as string);
        const classes = lexicon.get(norm);
        const known = {
          ...(classes ?? {}),
          ...(roman[2] ? { ROMAN_ORDINAL: value } : {}),
          ...(/^[A-Z]/.test(surface) ? { ROMAN: value } : {}),
        };
        push(at, end, 'word', norm, 'none', value);
        const last = atoms[atoms.length - 1] as Atom;
        atoms[atoms.length - 1] = { ...last, classes: known };
      } else push(at, end, 'word', plain ? surface : fold(surface), 'none', 0);
      at = end;
    } else {
      const between =
        isHyphen(code) && at > from && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
      if (!between) push(at, at + 1, 'sign', signOf(code, text[at] as string), 'none', 0);
      at++;
    }
  }
  return atoms;
}

const EMPTY = {};

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

function signOf(code: number, sign: string): string {
  if (code === 0x2013 || code === 0x2014 || code === 0x2212 || isHyphen(code)) return '-';
  return isApostrophe(code) ? "'" : sign;
}

function firstFrom(marks: readonly Span[], from: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Span).end <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
