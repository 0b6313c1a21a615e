import type { Language } from '../language/language.ts';
import { type CivilDay, civilDay, dayNumber, daysInMonth, isoDay, parseIsoDay } from './calendar.ts';

/** The days an event or a date can mean; either end may be open. */
export interface Interval {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf?: string | null;
}

interface Wording {
  readonly months: readonly string[];
  readonly seasons: readonly string[];
  readonly thirds: readonly [start: string, middle: string, end: string];
  readonly between: (a: string, b: string) => string;
  readonly about: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (ordinal: number, before: boolean) => string;
  readonly day: (day: number, month: string) => string;
  readonly quarter: (n: number) => string;
  readonly half: (n: number) => string;
  readonly of: string;
  readonly beforeChrist: string;
}

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
  'XXII',
];
const NTH = (n: number): string =>
  n + (n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

const WORDING: Record<Language, Wording> = {
  fr: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    thirds: ['début', 'milieu', 'fin'],
    between: (a, b) => `entre ${a} et ${b}`,
    about: date => `vers ${date}`,
    notBefore: date => `au plus tôt ${date}`,
    notAfter: date => `au plus tard ${date}`,
    decade: year => `années ${year}`,
    century: (n, before) => `${ROMAN[n] ?? n}${n === 1 ? 'er' : 'e'} siècle${before ? ' av. J.-C.' : ''}`,
    day: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
    quarter: n => `${n === 1 ? '1er' : n + 'e'} trimestre`,
    half: n => `${n === 1 ? '1er' : '2e'} semestre`,
    of: ' ',
    beforeChrist: ' av. J.-C.',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    thirds: ['early', 'mid', 'late'],
    between: (a, b) => `between ${a} and ${b}`,
    about: date => `about ${date}`,
    notBefore: date => `${date} at the earliest`,
    notAfter: date => `${date} at the latest`,
    decade: year => `${year}s`,
    century: (n, before) => `${NTH(n)} century${before ? ' BC' : ''}`,
    day: (day, month) => `${day} ${month}`,
    quarter: n => `${NTH(n)} quarter`,
    half: n => `${NTH(n)} half`,
    of: ' of ',
    beforeChrist: ' BC',
  },
};

/**
 * A date in words that keep its uncertainty: "début 1950", "entre mars et juillet 1966", "vers 1340", "25 juin 1950", "années 1950",
 * "au plus tard 7 mars 1966". Empty where both ends are open.
 */
export function dateInWords({ earliest, latest, edtf = null }: Interval, language: Language): string {
  const words = WORDING[language];
  const first = earliest === null ? null : parseIsoDay(earliest);
  const last = latest === null ? null : parseIsoDay(latest);
  if (first === null && last === null) return '';
  if (first === null) return words.notAfter(pointInWords(last as number, words));
  if (last === null) return words.notBefore(pointInWords(first, words));
  if (edtf?.endsWith('~')) {
    const central = centre(edtf.slice(0, -1));
    if (central) return words.about(whole(central[0], central[1], words) ?? pointInWords(central[0], words));
  }
  return (
    whole(first, last, words) ??
    third(first, last, words) ??
    approximate(first, last, words) ??
    range(first, last, words)
  );
}

function pointInWords(number: number, words: Wording): string {
  const { year, month, day } = civilDay(number);
  return words.day(day, words.months[month - 1] as string) + ' ' + yearInWords(year, words);
}

function yearInWords(year: number, words: Wording): string {
  return year <= 0 ? 1 - year + words.beforeChrist : String(year);
}

/** The days of an EDTF year, month or day. */
function centre(date: string): readonly [number, number] | null {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!found) return null;
  const year = Number(found[1]);
  const month = found[2] ? Number(found[2]) : null;
  if (month === null) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  if (month > 12) return null;
  const day = found[3] ? Number(found[3]) : null;
  return day === null
    ? [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1]
    : [dayNumber(year, month, day), dayNumber(year, month, day)];
}

/** One whole unit of the calendar: a day, month, quarter, half, season, year, decade, century. */
function whole(first: number, last: number, words: Wording): string | null {
  if (first === last) return pointInWords(first, words);
  const a = civilDay(first);
  const b = civilDay(last);
  const year = yearInWords(a.year, words);
  if (isMonthStart(a) && isMonthEnd(b)) {
    const months = (b.year - a.year) * 12 + b.month - a.month + 1;
    if (months === 1) return words.months[a.month - 1] + ' ' + year;
    if (months === 12 && a.month === 1) return year;
    if (months === 3 && a.month % 3 === 1) return words.quarter((a.month + 2) / 3) + words.of + year;
    if (months === 6 && a.month % 6 === 1) return words.half(a.month === 1 ? 1 : 2) + words.of + year;
    // "The 1800s" may be a century: its first ten years are told by their ends.
    const century = a.year % 100 === 0 && words === WORDING.en && a.year < 2000;
    if (months === 120 && a.month === 1 && a.year % 10 === 0 && a.year > 0 && !century)
      return words.decade(String(a.year));
    if (months === 1200 && a.month === 1 && (((a.year - 1) % 100) + 100) % 100 === 0)
      return words.century(a.year > 0 ? (a.year - 1) / 100 + 1 : Math.floor(-a.year / 100) + 1, a.year <= 0);
  }
  const season = SEASON_DAYS.findIndex(([from, to]) => isoDay(first).endsWith(from) && isoDay(last).endsWith(to));
  return season >= 0 && last - first < 100
    ? words.seasons[season] + ' ' + (season === 3 ? year + '-' + (a.year + 1) : year)
    : null;
}

const SEASON_DAYS = [
  ['03-20', '06-20'],
  ['06-21', '09-22'],
  ['09-23', '12-20'],
  ['12-21', '03-19'],
] as const;

/** Beginning, middle or end of a month, year, decade or century. */
function third(first: number, last: number, words: Wording): string | null {
  const a = civilDay(first);
  const b = civilDay(last);
  const say = (k: number, of: string): string => words.thirds[k] + (words.thirds[k] === 'mid' ? '-' : ' ') + of;
  if (a.year === b.year && a.month === b.month) {
    const k = [
      [1, 10],
      [11, 20],
      [21, daysInMonth(a.year, a.month)],
    ].findIndex(([x, y]) => a.day === x && b.day === y);
    return k < 0 ? null : say(k, words.months[a.month - 1] + ' ' + yearInWords(a.year, words));
  }
  if (!isMonthStart(a) || !isMonthEnd(b)) return null;
  if (a.year === b.year) {
    const k = [
      [1, 4],
      [5, 8],
      [9, 12],
    ].findIndex(([x, y]) => a.month === x && b.month === y);
    return k < 0 ? null : say(k, yearInWords(a.year, words));
  }
  if (a.month !== 1 || b.month !== 12 || a.year <= 0) return null;
  const decade = Math.floor(a.year / 10) * 10;
  const ofDecade = [
    [0, 3],
    [3, 6],
    [6, 9],
  ].findIndex(([x, y]) => a.year === decade + (x as number) && b.year === decade + (y as number));
  if (ofDecade >= 0 && !(words === WORDING.en && decade % 100 === 0 && decade < 2000))
    return say(ofDecade, words.decade(String(decade)));
  const century = Math.floor((a.year - 1) / 100) * 100;
  const ofCentury = [
    [1, 33],
    [34, 66],
    [67, 100],
  ].findIndex(([x, y]) => a.year === century + (x as number) && b.year === century + (y as number));
  return ofCentury < 0 ? null : say(ofCentury, words.century(century / 100 + 1, false));
}

/** Five years to either side of a year is "about" it. */
function approximate(first: number, last: number, words: Wording): string | null {
  const a = civilDay(first);
  const b = civilDay(last);
  const span = isMonthStart(a) && a.month === 1 && isMonthEnd(b) && b.month === 12 ? b.year - a.year : 0;
  return span === 10 ? words.about(yearInWords(a.year + 5, words)) : null;
}

function range(first: number, last: number, words: Wording): string {
  const a = civilDay(first);
  const b = civilDay(last);
  const sameYear = a.year === b.year;
  const years = [yearInWords(a.year, words), yearInWords(b.year, words)] as const;
  const name = (day: CivilDay): string => words.months[day.month - 1] as string;
  if (isMonthStart(a) && isMonthEnd(b)) {
    if (a.month === 1 && b.month === 12) return words.between(years[0], years[1]);
    return words.between(sameYear ? name(a) : name(a) + ' ' + years[0], name(b) + ' ' + years[1]);
  }
  const end = words.day(b.day, name(b)) + ' ' + years[1];
  if (sameYear && a.month === b.month)
    return words.between(a.day === 1 && words === WORDING.fr ? '1er' : String(a.day), end);
  return words.between(words.day(a.day, name(a)) + (sameYear ? '' : ' ' + years[0]), end);
}

function isMonthStart({ day }: CivilDay): boolean {
  return day === 1;
}

function isMonthEnd({ year, month, day }: CivilDay): boolean {
  return day === daysInMonth(year, month);
}
