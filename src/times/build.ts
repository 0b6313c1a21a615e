import type { TimexMod } from '../annotation.ts';
import type { Atom } from './atom.ts';
import { civilDay, dayNumber, daysInMonth } from './calendar.ts';
import { classTest } from './classes.ts';
import type { Anchor, Duration, Meaning, Offset, PartOfDay, Point, Season, Shift, Unit } from './meaning.ts';

// Small builders that the rules of every language share.

export const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];
export const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
export const PARTS: readonly PartOfDay[] = ['MO', 'MI', 'AF', 'EV', 'NI'];
const MODS: readonly TimexMod[] = [
  'START',
  'MID',
  'END',
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
];

/** The value of an atom for the first of the classes it is of; undefined where it is of none. */
export function value(atom: Atom | undefined, ...names: readonly string[]): number | undefined {
  if (!atom) return undefined;
  for (const name of names) {
    const found = classTest(name)(atom);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Word classes number their members from 1; these give the member's meaning. */
export const unitOf = (atom: Atom | undefined): Unit => UNITS[(value(atom, 'UNIT') ?? 4) - 1] as Unit;
export const seasonOf = (atom: Atom | undefined): Season => SEASONS[(value(atom, 'SEASON') ?? 1) - 1] as Season;
export const partOf = (atom: Atom | undefined): PartOfDay => PARTS[(value(atom, 'PART') ?? 1) - 1] as PartOfDay;
export const modOf = (atom: Atom | undefined): TimexMod => MODS[(value(atom, 'MOD', 'DEGREE') ?? 1) - 1] as TimexMod;

/** A point without the fields that are undefined. */
export function point(fields: { readonly [K in keyof Omit<Point, 'kind'>]?: Point[K] | undefined }): Point {
  return { kind: 'point', ...defined(fields) } as Point;
}

export function shift(
  unit: Shift['unit'],
  by: number,
  anchor: Anchor,
  fields: { readonly [K in keyof Shift]?: Shift[K] | undefined } = {},
): Shift {
  return { kind: 'shift', unit, by, anchor, ...defined(fields) } as Shift;
}

export function duration(count: number | null, unit: Unit, mod?: TimexMod): Duration {
  return { kind: 'duration', parts: [{ count, unit }], ...(mod ? { mod } : {}) };
}

/** What a length goes on in, and how many of it are less than one of the larger unit: "two weeks and three days". */
const FINER: Partial<Record<Unit, readonly [unit: Unit, size: number]>> = {
  year: ['month', 12],
  month: ['day', 31],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** A length in two units; null where the second does not go on the first ("ten days and 110 hours"). */
export function joined(
  [count, unit]: readonly [count: number, unit: Unit],
  [rest, finer]: readonly [count: number, unit: Unit],
): Duration | null {
  const [next, size] = FINER[unit] ?? [];
  if (next !== finer || rest >= (size ?? 0) || !Number.isInteger(count)) return null;
  return {
    kind: 'duration',
    parts: [
      { count, unit },
      { count: rest, unit: finer },
    ],
  };
}

export function set(value: string): Meaning {
  return { kind: 'set', value };
}

/** How many of the smaller unit make the larger one. */
const PIECES: Readonly<Record<string, number>> = { yearmonth: 12, weekday: 7, dayhour: 24, hourminute: 60 };

/** So much before or after an anchor; of "two years and three months" the months in all, of months and days the months. */
export function offset(length: Meaning | null | undefined, sign: 1 | -1, anchor: Anchor): Offset | null {
  if (length?.kind !== 'duration') return null;
  const [first, second] = length.parts;
  if (!first) return null;
  const mod = length.mod ? { mod: boundOf(length.mod, sign) } : {};
  const size = second && PIECES[first.unit + second.unit];
  if (second && size && first.count !== null && second.count !== null)
    return { kind: 'offset', count: first.count * size + second.count, unit: second.unit, sign, anchor, ...mod };
  return { kind: 'offset', count: first.count, unit: first.unit, sign, anchor, ...mod };
}

/** "more than twenty years ago" lies before that year. */
function boundOf(mod: TimexMod, sign: 1 | -1): TimexMod {
  if (mod === 'MORE_THAN') return sign < 0 ? 'BEFORE' : 'AFTER';
  if (mod === 'LESS_THAN') return sign < 0 ? 'AFTER' : 'BEFORE';
  if (mod === 'EQUAL_OR_MORE') return sign < 0 ? 'ON_OR_BEFORE' : 'ON_OR_AFTER';
  if (mod === 'EQUAL_OR_LESS') return sign < 0 ? 'ON_OR_AFTER' : 'ON_OR_BEFORE';
  return mod;
}

/** The same meaning with a modifier, a share or a part of the day; null for a meaning that can take none. */
export function narrowed(
  meaning: Meaning | null | undefined,
  by: { mod?: TimexMod; share?: readonly [number, number]; part?: PartOfDay; clock?: string },
): Meaning | null {
  if (
    !meaning ||
    (meaning.kind !== 'point' &&
      meaning.kind !== 'shift' &&
      meaning.kind !== 'offset' &&
      meaning.kind !== 'stretch' &&
      !(meaning.kind === 'duration' && by.mod))
  )
    return null;
  if (meaning.kind === 'point' && meaning.share && by.share) return null;
  if (meaning.kind === 'stretch' && (!meaning.name || !by.mod || by.mod === 'APPROX')) return null;
  return { ...meaning, ...by } as Meaning;
}

/** Hours and minutes as `18:30`; undefined where no clock shows them. */
export function clock(hours: number | undefined, minutes = 0): string | undefined {
  if (hours === undefined || !Number.isInteger(hours) || hours < 0 || hours > 24 || minutes < 0 || minutes > 59)
    return undefined;
  return String(hours).padStart(2, '0') + ':' + String(minutes).padStart(2, '0');
}

/** The year that two digits stand for: the century's after `pivot` 30 for apostrophes and "mai 68". */
export function shortYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits;
}

/** Whether a number of two digits after a month is its year ("juin 40") and no count ("juin 40 hommes"). */
export function endsShortDate(short: Atom | undefined, after: Atom | undefined): boolean {
  if (!short || short.value < 32) return false;
  if (!after) return true;
  if (after.kind === 'number' || after.norm === '%' || after.norm === '/' || (after.glued && after.kind === 'word'))
    return false;
  if (after.kind !== 'word') return true;
  return after.classes?.UNIT === undefined && after.classes?.N_LARGE === undefined && !/...[sx]$/.test(after.norm);
}

/** A date so many days after another: "le lendemain de Noël"; null where the days in between can't be told. */
export function daysAfter(meaning: Meaning | null | undefined, by: number): Point | null {
  if (meaning?.kind !== 'point') return null;
  if (meaning.feast)
    return 'afterEaster' in meaning.feast
      ? { ...meaning, feast: { afterEaster: meaning.feast.afterEaster + by } }
      : null;
  if (meaning.day === undefined || meaning.month === undefined) return null;
  const { weekday, ...rest } = meaning;
  const moved = civilDay(dayNumber(meaning.year ?? 2001, meaning.month, meaning.day) + by);
  return { ...rest, month: moved.month, day: moved.day, ...(meaning.year === undefined ? {} : { year: moved.year }) };
}

/** The first or last day of a month or year; null where the year has to be known for it and is not. */
export function endDay(meaning: Meaning | null | undefined, first: boolean): Point | null {
  if (meaning?.kind !== 'point' || meaning.mod || meaning.share) return null;
  const month = meaning.month ?? (first ? 1 : 12);
  if (!first && month === 2 && meaning.year === undefined) return null;
  return { ...meaning, month, day: first ? 1 : daysInMonth(meaning.year ?? 2001, month) };
}

/** The decade that a century gives to "the twenties" or to its first or last ten years. */
export function decadeOf(decade: Meaning | null | undefined, century: Meaning | null | undefined): Point | null {
  if (
    decade?.kind !== 'point' ||
    century?.kind !== 'point' ||
    decade.decade === undefined ||
    (century.century ?? 0) < 1
  )
    return null;
  return { ...decade, decade: ((century.century as number) - 1) * 10 + (decade.decade % 10) };
}

/** The year "72" of "1972-73", "9" of "1918-9". */
export function rangeEnd(from: number, digits: number, width: number): number {
  const size = 10 ** width;
  return Math.floor(from / size) * size + digits;
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
}
