import type { Atom, Classes } from './atom.ts';
import { isCapital, isRoman, signOf } from './characters.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ROMAN_SHAPE, romanValue } from './numerals/roman.ts';

/** What is known of a word, a sign or a number wherever it stands. */
export type Lexeme = Pick<Atom, 'kind' | 'norm' | 'classes' | 'value' | 'form' | 'capital'>;

const NO_CLASSES: Classes = {};

/** @param digits as they count, misread letters put right */
export function numberLexeme(digits: string, ordinal: boolean): Lexeme {
  return {
    kind: 'number',
    norm: digits,
    classes: NO_CLASSES,
    value: digits.length <= 15 ? Number(digits) : Number.NaN,
    form: ordinal ? 'ordinal' : 'digits',
    capital: false,
  };
}

export function signLexeme(code: number, lexicon: Lexicon): Lexeme {
  const norm = signOf(code);
  return { kind: 'sign', norm, classes: lexicon.get(norm) ?? null, value: 0, form: 'none', capital: false };
}

export function wordLexeme(surface: string, lexicon: Lexicon): Lexeme {
  const norm = fold(surface);
  const first = surface.charCodeAt(0);
  const roman = isRoman(first) && surface.length <= 12 ? ROMAN_SHAPE.exec(surface) : null;
  const value = roman ? romanValue(roman[1]!) : 0;
  const known = lexicon.get(norm) ?? null;
  const classes = roman
    ? {
        ...known,
        ...(roman[2] && { ROMAN_ORDINAL: value }),
        ...(/^[A-Z]/.test(surface) && { ROMAN: value }),
      }
    : known;
  return { kind: 'word', norm, classes, value, form: 'none', capital: isCapital(first) };
}
