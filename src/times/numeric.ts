import type { Language } from '../language/language.ts';
import { shortYear } from './build.ts';
import { daysInMonth } from './calendar.ts';
import type { Meaning, Point } from './meaning.ts';

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?(?![\d/]|-\d)/y;
const YEAR_FIRST = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)/y;
const YEAR_LAST = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/y;
const SHORT_YEAR = /(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/%]|[.,-]\d)/y;
const MONTH_YEAR = /(0?[1-9]|1[0-2])\/((?:1\d|20)\d\d)(?![\d/]|[.-]\d)/y;
const YEAR_MONTH = /((?:1[5-9]|20)\d\d)-(0[1-9]|1[0-2])(?![\d/]|-\d|\p{L})/uy;
const CLOCK = /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?:[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b\.?)?(?![\d:])/iy;
const FRENCH_CLOCK =
  /([01]?\d|2[0-4])[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?([0-5]\d)(?:[ \u00a0\u202f]?(?:mi?n)\b)?)?(?![\p{L}\p{N}])/iuy;
const ENGLISH_CLOCK = /(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b\.?/iy;

/** "4:45 du matin": what makes a clock of an hour of one figure. */
const AFTER_CLOCK = /^ (?:du (?:matin|soir)|de l['’]apr|in the|o'clock|GMT|UTC)/;

export interface Numeric {
  readonly end: number;
  readonly meaning: Meaning;
  readonly classes: Record<string, number>;
}

/** A date or clock time in digits that starts at `at`: ISO, slashed, dotted, `20h15`, `18:50`, `5.45 pm`; null where none does. */
export function readNumeric(text: string, at: number, language: Language): Numeric | null {
  if (at > 0 && /[\d/.,:-]/.test(text[at - 1] as string) && /[\p{L}\d]/u.test(text[at - 2] ?? ' ')) return null;
  return readDate(text, at, language) ?? readClock(text, at, language);
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readDate(text: string, at: number, language: Language): Numeric | null {
  const iso = run(ISO, text, at);
  if (iso) {
    const day = point(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const clock = iso[4] === undefined ? {} : { clock: iso[4] + ':' + iso[5] + (iso[6] ? ':' + iso[6] : '') };
    if (day) return made({ ...day, ...clock, ...(iso[7] ? { zone: iso[7] } : {}) }, at + iso[0].length);
  }
  const first = run(YEAR_FIRST, text, at);
  if (first) {
    const day = point(Number(first[1]), Number(first[3]), Number(first[4]));
    if (day) return made(day, at + first[0].length);
  }
  const last = run(YEAR_LAST, text, at);
  if (last) return made(either(Number(last[1]), Number(last[3]), Number(last[4]), language), at + last[0].length);
  const short = run(SHORT_YEAR, text, at);
  if (short && (short[2] === '/' || ((short[1] as string).length === 2 && (short[3] as string).length === 2))) {
    const year = Number(short[4]);
    return made(either(Number(short[1]), Number(short[3]), shortYear(year), language), at + short[0].length);
  }
  const month = run(MONTH_YEAR, text, at);
  if (month) return made({ kind: 'point', year: Number(month[2]), month: Number(month[1]) }, at + month[0].length);
  const yearMonth = run(YEAR_MONTH, text, at);
  // "2003-04" is the season 2003–2004 and "1958-06" a month: a range runs upwards.
  if (yearMonth && Number(yearMonth[2]) <= Number(yearMonth[1]) % 100)
    return made({ kind: 'point', year: Number(yearMonth[1]), month: Number(yearMonth[2]) }, at + yearMonth[0].length);
  return null;
}

/** Day and month in the language's order, the other order kept as a second reading where it is a date too. */
function either(a: number, b: number, year: number, language: Language): Point | null {
  const dayFirst = point(year, b, a);
  const monthFirst = point(year, a, b);
  const [best, other] = language === 'fr' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (best && other && a !== b) return { ...best, alternative: other };
  return best ?? other;
}

function point(year: number, month: number, day: number): Point | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { kind: 'point', year, month, day }
    : null;
}

function made(meaning: Point | null, end: number): Numeric | null {
  return meaning && { end, meaning, classes: { NUMERIC: 0 } };
}

function readClock(text: string, at: number, language: Language): Numeric | null {
  const clock = run(CLOCK, text, at);
  if (
    clock &&
    (clock[4] ||
      (clock[1] as string).length === 2 ||
      AFTER_CLOCK.test(text.slice(at + clock[0].length, at + clock[0].length + 14)) ||
      /\b(?:à|at|a|by|to|until|from|and|vers|around)\s$/u.test(text.slice(Math.max(0, at - 8), at)))
  ) {
    const hours = toHours(Number(clock[1]), clock[4]);
    return made(
      { kind: 'point', clock: two(hours) + ':' + clock[2] + (clock[3] ? ':' + clock[3] : '') },
      at + clock[0].length,
    );
  }
  if (language === 'fr') {
    const french = run(FRENCH_CLOCK, text, at);
    if (!french) return null;
    const end = at + french[0].length;
    if (french[1] === '24' && french[2] === undefined)
      return { end, meaning: { kind: 'duration', parts: [{ count: 24, unit: 'hour' }] }, classes: {} };
    return {
      end,
      meaning: { kind: 'point', clock: two(Number(french[1])) + ':' + (french[2] ?? '00') },
      classes: { HOURS: Number(french[1]) },
    };
  }
  const english = run(ENGLISH_CLOCK, text, at);
  return (
    english &&
    made(
      { kind: 'point', clock: two(toHours(Number(english[1]), english[3])) + ':' + (english[2] ?? '00') },
      at + english[0].length,
    )
  );
}

function toHours(hours: number, half: string | undefined): number {
  if (!half) return hours;
  return half.toLowerCase() === 'p' ? (hours % 12) + 12 : hours % 12;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
