import type { Atom } from './atom.ts';
import { point, rangeEnd, value } from './build.ts';
import type { Meaning } from './meaning.ts';
import type { Rule, Surroundings } from './rule.ts';

/** What a language knows of the words around bare years. */
export interface YearWords {
  /** Before a year: "en", "depuis", "in", "since". */
  readonly temporal: ReadonlySet<string>;
  /** Before numbers that are none: "page", "lot", "no". */
  readonly numbered: ReadonlySet<string>;
  /** Before years and amounts alike: "de", "à", "et", "of", "to": the word after decides. */
  readonly either: ReadonlySet<string>;
  /** After a number: what it counts; these words make it an amount whatever stands before. */
  readonly counted: ReadonlySet<string>;
  /** Words that end like a plural and are none. */
  readonly notPlural: ReadonlySet<string>;
}

const CURRENCY = /^[$€£¥%#§°=+*/&@~]$/;

/** Whether a four-digit number where it stands is a year. Abstains unless the words around speak for it. */
export function isYear(
  year: number,
  { before, before2, after }: Surroundings,
  words: YearWords,
  number: Atom,
): boolean {
  if (
    after &&
    (after.norm === '%' || after.norm === '€' || after.norm === '$' || after.norm === '°' || after.norm === '£')
  )
    return false;
  if (after?.glued && (after.kind === 'word' || after.kind === 'number' || after.norm === '/')) return false;
  if (before?.glued === false && before.kind === 'number') return false;
  if (
    before &&
    number.glued &&
    (CURRENCY.test(before.norm) || before.kind === 'word' || before.norm === '.' || before.norm === ',')
  ) {
    if (!before.norm.endsWith("'")) return false;
  }
  if (before && CURRENCY.test(before.norm)) return false;
  const counted = after?.kind === 'word' && words.counted.has(after.norm);
  if (counted) return false;
  if (before && words.temporal.has(before.norm)) return true;
  if (before && words.numbered.has(before.norm)) return false;
  const plural =
    after?.kind === 'word' &&
    !after.capital &&
    /[sx]$/.test(after.norm) &&
    after.norm.length > 3 &&
    !words.notPlural.has(after.norm);
  if (plural) return false;
  if (before && words.either.has(before.norm)) return year >= 1100 && year <= 2100;
  const closes = !after || (after.kind === 'sign' && after.norm !== "'") || after.kind === 'phrase';
  if (!before || before.norm === '(' || before.norm === '[')
    return (closes || (!before && year >= 1500)) && year <= 2100;
  if (before.norm === '-' && number.glued) return before2 !== undefined && words.temporal.has(before2.norm);
  if (before.kind === 'sign')
    return (
      (before.norm === '-' || before.norm === ',' || before.norm === ';' || before.norm === ':') &&
      closes &&
      year >= 1400 &&
      year <= 2100
    );
  return before.kind === 'word' && closes && year >= 1700 && year <= 2100;
}

/** What the rules of ranges show, in their language; of each rule its examples and what it leaves alone. */
export interface RangeExamples {
  readonly whole: readonly [examples: readonly string[], not: readonly string[]];
  readonly joined: readonly [examples: readonly string[], not: readonly string[]];
  readonly short: readonly [examples: readonly string[], not: readonly string[]];
}

/** Ranges of years: "1914-1918", "2014 to 2018", "1972-73". `to` are the words that join two years; `plural` tells words that are counted. */
export function yearRanges(words: YearWords, to: string, plural: RegExp, examples: RangeExamples): readonly Rule[] {
  const ends = (a: number, b: number): Meaning[] => [point({ year: a }), point({ year: b })];
  return [
    {
      name: 'range of years',
      pattern: '[ from:YEAR ] - [ to:YEAR ]',
      build: ({ from, to: until }, { after }) => {
        const [a, b] = [value(from, 'YEAR') as number, value(until, 'YEAR') as number];
        return b >= a && b - a < 1000 && after?.norm !== '%' ? ends(a, b) : null;
      },
      examples: examples.whole[0],
      not: examples.whole[1],
    },
    {
      name: 'year to year',
      pattern: `[ from:YEAR ] ${to} [ to:YEAR ]`,
      build: ({ from, to: until }, { before, after }) => {
        const [a, b] = [value(from, 'YEAR') as number, value(until, 'YEAR') as number];
        const counts = after?.kind === 'word' && (words.counted.has(after.norm) || plural.test(after.norm));
        const apart = !before || ['(', '[', ':'].includes(before.norm);
        return b > a && a >= 1500 && apart && !counts && after?.norm !== '%' ? ends(a, b) : null;
      },
      examples: examples.joined[0],
      not: examples.joined[1],
    },
    {
      name: 'range of years, the second short',
      pattern: '[ from:YEAR ] -|/ % [ to:YEAR2 ]',
      build: ({ from, to: until }, { before, after }) => {
        const a = value(from, 'YEAR') as number;
        const b = rangeEnd(a, value(until, 'YEAR2') as number, 2);
        if (after?.glued && after.norm === '-') return null;
        return b > a && !words.numbered.has(before?.norm ?? '') ? ends(a, b) : null;
      },
      examples: examples.short[0],
      not: examples.short[1],
    },
  ];
}
