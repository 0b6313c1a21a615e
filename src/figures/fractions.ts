// Halves and quarters of large numbers: "half a million", "two and a half million", "un million et demi", "un quart de million".
import type { Language } from '../language/language.ts';
import type { Atom } from '../times/atom.ts';

/** A number with a fraction in it. */
export interface Fraction {
  /** The atom after it. */
  readonly to: number;
  readonly value: number;
}

/** What a word multiplies by, "million", "dozen"; null for others. */
export type Scale = (atom: Atom | undefined) => number | null;

const QUARTERS: Readonly<Record<Language, readonly (readonly [words: readonly string[], of: number])[]>> = {
  en: [
    [['half', 'a'], 1 / 2],
    [['half', 'of', 'a'], 1 / 2],
    [['a', 'half'], 1 / 2],
    [['a', 'quarter', 'of', 'a'], 1 / 4],
    [['a', 'quarter'], 1 / 4],
    [['three', 'quarters', 'of', 'a'], 3 / 4],
  ],
  fr: [
    [['un', 'demi'], 1 / 2],
    [['un', 'quart', 'de'], 1 / 4],
    [['trois', 'quarts', 'de'], 3 / 4],
  ],
};

/** What is added behind the number, in front of its scale or behind it. */
const AND_A_HALF: Readonly<Record<Language, readonly string[]>> = { en: ['and', 'a', 'half'], fr: ['et', 'demi'] };

/** A part of a large number that starts at atom `at`; null where none does. */
export function partAt(atoms: readonly Atom[], at: number, language: Language, scale: Scale): Fraction | null {
  for (const [words, of] of QUARTERS[language]) {
    if (!standsAt(atoms, at, words)) continue;
    const to = at + words.length;
    const whole = scale(atoms[to]);
    if (whole !== null) return { to: to + 1, value: of * whole };
  }
  return null;
}

/** A number that ends before atom `to`, with the half that follows it: "two | and a half million", "a million | and a half"; null where none does. */
export function andAHalf(
  atoms: readonly Atom[],
  { to, value, scaled }: Fraction & { readonly scaled: number },
  language: Language,
  scale: Scale,
): Fraction | null {
  const words = AND_A_HALF[language];
  if (!standsAt(atoms, to, words)) return null;
  const behind = to + words.length;
  if (scaled > 1) return { to: behind, value: value + scaled / 2 };
  const whole = scale(atoms[behind]);
  return whole === null ? null : { to: behind + 1, value: (value + 1 / 2) * whole };
}

function standsAt(atoms: readonly Atom[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => atoms[at + i]?.norm === word);
}
