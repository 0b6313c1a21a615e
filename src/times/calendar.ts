/**
 * Day arithmetic in the proleptic Gregorian calendar, years in astronomical counting (1 BC is 0, 44 BC is -43).
 * A day is an integer: the count of days since 1970-01-01. No `Date` objects: they are slow and read years below 100 as 19xx.
 */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date; `month` may lie outside 1–12 and is then carried into the year. Era-based algorithm by Howard Hinnant. */
export function dayNumber(year: number, month: number, day: number): number {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week a day lies in, and the year that the week belongs to. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** ISO 8601 year: `1966`, `0044`, `-0043`. */
export function isoYear(year: number): string {
  return year < 0 ? '-' + String(-year).padStart(4, '0') : String(year).padStart(4, '0');
}

/** ISO 8601 day: `1966-03-07`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return isoYear(year) + '-' + two(month) + '-' + two(day);
}

/** Reads `1966-03-07`, `-0043-03-15`; null where it is no such day. */
export function parseIsoDay(text: string): number | null {
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** The first and the last day of a year, a month or a day, `1966`, `1966-03`, `1966-03-07`; null where it is none of them. */
export function daysWithin(text: string): { readonly first: number; readonly last: number } | null {
  const [, year, month, day] = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const first = parseIsoDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const end = month ?? '12';
  const last = parseIsoDay(`${year}-${end}-${day ?? two(daysInMonth(Number(year), Number(end)))}`);
  return first === null || last === null ? null : { first, last };
}

/** Two digits: `7` → `07`. */
export function two(number: number): string {
  return number < 10 ? '0' + number : String(number);
}

/**
 * Easter Sunday. Gregorian from 1583 (Meeus/Jones/Butcher); before, the date in the Julian calendar, as sources of the time give it,
 * counted as if it were Gregorian, like every other date before the reform.
 */
export function easter(year: number): number {
  if (year < 1583) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const sum = d + e + 114;
    return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
