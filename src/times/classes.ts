import type { Atom } from './atom.ts';
import type { Meaning, Point } from './meaning.ts';
import type { ClassTest } from './pattern.ts';

const whole = (atom: Atom): boolean => atom.kind === 'number' && Number.isInteger(atom.value);
const plainDigits = (atom: Atom, least: number, most: number): boolean =>
  atom.kind === 'number' &&
  atom.form === 'digits' &&
  atom.end - atom.start >= least &&
  atom.end - atom.start <= most &&
  /^\d+$/.test(atom.norm);
const between = (value: number, low: number, high: number): number | undefined =>
  value >= low && value <= high ? value : undefined;
const ofKind =
  (...kinds: Meaning['kind'][]): ClassTest =>
  atom =>
    atom.meaning && kinds.includes(atom.meaning.kind) ? 0 : undefined;
const point = (atom: Atom): Point | null => (atom.meaning?.kind === 'point' ? atom.meaning : null);
const pointWith =
  (test: (point: Point) => boolean): ClassTest =>
  atom => {
    const found = point(atom);
    return found && test(found) ? 0 : undefined;
  };

/** Classes that are computed and not listed: numbers by their size, phrases by their meaning. */
const TESTS: Record<string, ClassTest> = {
  INT: atom => (whole(atom) ? atom.value : undefined),
  NUMBER: atom => (atom.kind === 'number' ? atom.value : undefined),
  DIGITS: atom => (plainDigits(atom, 1, 5) ? atom.value : undefined),
  DAY: atom =>
    plainDigits(atom, 1, 2) || (atom.kind === 'number' && atom.form === 'ordinal')
      ? between(atom.value, 1, 31)
      : undefined,
  /** A day in words: "sept mars", "the seventh" is an ordinal. */
  WORD_DAY: atom => (atom.kind === 'number' && atom.form === 'words' ? between(atom.value, 1, 31) : undefined),
  WORD_YEAR: atom =>
    atom.kind === 'number' && atom.form === 'words' && whole(atom) ? between(atom.value, 1000, 2100) : undefined,
  /** "1 966": a year cut in two by a scanner or a typist; only a month before it tells. */
  CUT_YEAR: atom =>
    atom.kind === 'number' && /^1[ .\u00a0\u202f]\d{3}$/.test(atom.norm) ? between(atom.value, 1000, 1999) : undefined,
  NTH: atom => (atom.kind === 'number' && atom.form === 'ordinal' ? atom.value : undefined),
  YEAR: atom => (plainDigits(atom, 4, 4) ? between(atom.value, 1000, 2199) : undefined),
  YEAR3: atom => (plainDigits(atom, 3, 3) ? between(atom.value, 100, 999) : undefined),
  YEAR2: atom => (plainDigits(atom, 2, 2) ? atom.value : undefined),
  POINT: atom =>
    atom.form !== 'none' && (atom.meaning?.kind === 'point' || atom.meaning?.kind === 'stretch') ? 0 : undefined,
  DATED: pointWith(p => p.day !== undefined && p.month !== undefined),
  DAYPOINT: pointWith(
    p =>
      (p.day !== undefined || p.weekday !== undefined || p.feast !== undefined) &&
      p.clock === undefined &&
      p.part === undefined,
  ),
  DECADEPOINT: pointWith(p => p.decade !== undefined && p.mod === undefined && p.share === undefined),
  CENTURYPOINT: pointWith(p => p.century !== undefined && p.mod === undefined && p.share === undefined),
  MONTHPOINT: pointWith(p => p.month !== undefined && p.day === undefined && p.mod === undefined),
  YEARPOINT: pointWith(
    p =>
      p.year !== undefined &&
      p.month === undefined &&
      p.season === undefined &&
      p.mod === undefined &&
      p.share === undefined &&
      p.feast === undefined &&
      p.part === undefined,
  ),
  YEARLESS: pointWith(
    p =>
      p.year === undefined &&
      (p.month !== undefined ||
        p.season !== undefined ||
        p.feast !== undefined ||
        p.quarter !== undefined ||
        p.half !== undefined),
  ),
  CLOCK: pointWith(
    p => p.clock !== undefined && p.day === undefined && p.weekday === undefined && p.feast === undefined,
  ),
  PARTPOINT: pointWith(
    p => p.part !== undefined && p.day === undefined && p.weekday === undefined && p.month === undefined && !p.feast,
  ),
  DURATION: ofKind('duration'),
  SHIFT: ofKind('shift'),
  OFFSET: ofKind('offset'),
  DAYSHIFT: atom =>
    atom.meaning?.kind === 'shift' &&
    (atom.meaning.unit === 'day' || atom.meaning.unit === 'weekday') &&
    !atom.meaning.part
      ? 0
      : undefined,
  YEARSHIFT: atom =>
    atom.meaning?.kind === 'shift' && atom.meaning.unit === 'year' && !atom.meaning.mod ? atom.meaning.by : undefined,
  DAYPARTSHIFT: atom =>
    atom.meaning?.kind === 'shift' && atom.meaning.unit === 'day' && atom.meaning.part && !atom.meaning.clock
      ? 0
      : undefined,
  MONTHSHIFT: atom =>
    atom.meaning?.kind === 'shift' && atom.meaning.unit === 'month' && !atom.meaning.mod ? 0 : undefined,
  CAPITAL: atom => (atom.capital ? 0 : undefined),
};

/** Those that numbers can be of; the others ask for a meaning, which only phrases have. */
export const NUMBER_TESTS: ReadonlySet<string> = new Set(
  'INT NUMBER DIGITS DAY WORD_DAY WORD_YEAR CUT_YEAR NTH YEAR YEAR3 YEAR2 CAPITAL'.split(' '),
);

export const CLASS_TESTS: ReadonlySet<string> = new Set(Object.keys(TESTS));

const lexical = new Map<string, ClassTest>();

/** The test for a class: computed, or a word class of the lexicon. */
export function classTest(name: string): ClassTest {
  const known = TESTS[name] ?? lexical.get(name);
  if (known) return known;
  const test: ClassTest = atom => atom.classes?.[name];
  lexical.set(name, test);
  return test;
}
