import type { Language } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import { MONTH, monthNumber } from './months.ts';

/** A date as written in a line of metadata: `1966`, `1966-03` or `1966-03-08`. */
export interface FoundDate extends Span {
  readonly value: string;
}

const ORDINAL = '(?:er|st|nd|rd|th)?';
const DAY_MONTH_YEAR = `(?<d1>\\d{1,2})${ORDINAL}[\\s.-]{1,3}(?:of\\s)?(?<m1>${MONTH}),?[\\s-]{1,3}(?<y1>\\d{4})`;
const MONTH_DAY_YEAR = `(?<m2>${MONTH})\\s{1,3}(?<d2>\\d{1,2})${ORDINAL},?\\s{1,3}(?<y2>\\d{4})`;
const MONTH_YEAR = `(?<m3>${MONTH}),?\\s{1,3}(?<y3>\\d{4})`;
const ISO = '(?<y4>\\d{4})-(?<m4>\\d{2})(?:-(?<d4>\\d{2}))?(?:T[\\d:.]{4,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = '(?<y5>\\d{4})[/.](?<m5>\\d{2})[/.](?<d5>\\d{2})';
const NUMERIC = '(?<a6>\\d{1,2})[/.](?<b6>\\d{1,2})[/.](?<y6>\\d{4})';
const COMPACT = '(?<y7>(?:19|20)\\d{2})(?<m7>[01]\\d)(?<d7>[0-3]\\d)';

const FORMS = [DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR, ISO, YEAR_FIRST, NUMERIC, COMPACT].join('|');
const DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS})(?![\\p{L}\\p{N}])`, 'iu');

const pad = (n: number): string => String(n).padStart(2, '0');

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as EDTF level 0; null where there is no such day. Years outside 1000–2999 are no publication dates. */
export function dateValue(year: number, month: number | null, day: number | null): string | null {
  if (year < 1000 || year > 2999) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > MONTH_LENGTHS[month - 1]! || (month === 2 && day === 29 && !leap)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** 3/4/1966 is 3 April in French; English writes both orders, so there it counts only where one reading is possible. */
function numericValue(a: number, b: number, year: number, language: Language | null): string | null {
  if (language === 'fr' || a > 12 || a === b) return dateValue(year, b, a);
  return b > 12 ? dateValue(year, a, b) : dateValue(year, null, null);
}

function matchedValue(groups: Readonly<Record<string, string | undefined>>, language: Language | null): string | null {
  const number = (name: string): number => Number(groups[name]);
  if (groups.y1) return dateValue(number('y1'), monthNumber(groups.m1!), number('d1'));
  if (groups.y2) return dateValue(number('y2'), monthNumber(groups.m2!), number('d2'));
  if (groups.y3) return dateValue(number('y3'), monthNumber(groups.m3!), null);
  if (groups.y4) return dateValue(number('y4'), number('m4'), groups.d4 ? number('d4') : null);
  if (groups.y5) return dateValue(number('y5'), number('m5'), number('d5'));
  if (groups.y6) return numericValue(number('a6'), number('b6'), number('y6'), language);
  if (groups.y7) return dateValue(number('y7'), number('m7'), number('d7'));
  return null;
}

/** The first full or month-and-year date of a short text; null where there is none or it is no real day. */
export function findDate(text: string, language: Language | null = null): FoundDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const value = matchedValue(match.groups!, language);
  return value === null ? null : { start: match.index, end: match.index + match[0].length, value };
}

/** Whether a given date is EDTF level 0 of a real day, month or year. */
export function isDateValue(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const part = (i: number): number | null => (match[i] === undefined ? null : Number(match[i]));
  return dateValue(Number(match[1]), part(2), part(3)) === value;
}
