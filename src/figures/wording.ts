import type { Language } from '../language/language.ts';
import { ENGLISH_FIGURES } from './en.ts';
import { FRENCH_FIGURES } from './fr.ts';

/** What a language says around amounts. Words are folded: lower case, no accents. */
export interface FigureWording {
  /** Before a number: "environ", "près de"; each a row of words, longest first. */
  readonly about: readonly (readonly string[])[];
  /** After a figure: "environ", "or so". */
  readonly aboutAfter: readonly (readonly string[])[];
  /** Before a magnitude in the plural these leave the number open: "plusieurs centaines". */
  readonly some: ReadonlySet<string>;
  /** "douzaine" → 12. */
  readonly collectives: ReadonlyMap<string, number>;
  /** "centaines" → 100, "milliers" → 1000: the plural names no number. */
  readonly magnitudes: ReadonlySet<string>;
  /** Between a collective or "millions" and what is counted. */
  readonly of: ReadonlySet<string>;
  /** Words after a number that are no counted thing. */
  readonly notCounted: ReadonlySet<string>;
  /** Adjectives that stand before the noun. */
  readonly adjectives: ReadonlySet<string>;
  /** Plural nouns without a plural ending, and signs of measure. */
  readonly plurals: ReadonlySet<string>;
  /** Adjectives and participles that stand for people where no noun follows: "31 dead". */
  readonly nominal: ReadonlySet<string>;
  /** Before a number: it names or numbers something, and counts nothing. */
  readonly numbered: ReadonlySet<string>;
  /** "pour cent" */
  readonly percent: readonly (readonly string[])[];
  /** After the number of a duration: a sentence of a court is an amount. */
  readonly penal: RegExp;
  /** After a number: those who tell of it. */
  readonly amongUs: readonly (readonly string[])[];
  /** Before a number that is told of their subject; `ofAge`: what is said so of an age, too. */
  readonly numbering: readonly { readonly words: readonly string[]; readonly ofAge: boolean }[];
  /** Between these and the number. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Between such a number and another one: a score, a range, the ages of two. */
  readonly another: ReadonlySet<string>;
  /** Before a noun in the plural that the text has told of. */
  readonly theMany: ReadonlySet<string>;
  /** Whether a folded word has the form of a plural. */
  readonly isPlural: (word: string) => boolean;
  readonly one: ReadonlySet<string>;
}

export const FIGURE_WORDING: Record<Language, FigureWording> = { fr: FRENCH_FIGURES, en: ENGLISH_FIGURES };

/** Signs of money before or after a number. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₽', '₤', '₩', '₹']);

/** Money written in capitals behind the amount, normalised: codes of ISO 4217 and what was usual before. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'ecu ecus eur usd gbp chf cad aud nzd jpy cny rub inr dkk nok sek isk pln czk huf ron bgn try ils egp dzd mad tnd xof xaf cfa dm dem frf ff bef fb luf nlg hfl itl esp pta pte grd iep ats fim sdr dts'.split(
    ' ',
  ),
);
