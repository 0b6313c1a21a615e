import type { Meaning } from './meaning.ts';

/** What a word can be in a pattern: class → value (`MONTH` → 3). */
export type Classes = Readonly<Record<string, number>>;

/** A piece that patterns are matched over: a word, a number, a sign, or a phrase that a rule has already read. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign' | 'phrase';
  /** Folded text; of numbers, the digits alone. */
  readonly norm: string;
  /** null: no rule cares for this word. */
  readonly classes: Classes | null;
  /** Of numbers, the value; of phrases of class `ERA`, -1 or 1. */
  readonly value: number;
  /** How the number is written. */
  readonly form: 'digits' | 'ordinal' | 'words' | 'roman' | 'none';
  /** No white space between this atom and the one before. */
  readonly glued: boolean;
  /** A hyphen, and nothing else, between this atom and the one before. */
  readonly hyphen: boolean;
  readonly capital: boolean;
  readonly meaning: Meaning | null;
}
