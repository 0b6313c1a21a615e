// Days as ISO 8601 strings, and stretches between them. Plain strings compare in the order of time for the years 0 to 9999.
import type { Days } from './model.ts';

const MILLISECONDS = 86_400_000;

/** The first and last day of an EDTF level 0 date (`1966`, `1966-03`, `1966-03-08`); null for anything else. */
export function daysOfDate(date: string | null): Days | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (day) return { earliest: date, latest: date };
  if (month)
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay(Number(year), Number(month))}` };
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days after `day` (before, where negative). */
export function addDays(day: string, count: number): string {
  return new Date(instantOf(day) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysFrom(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / MILLISECONDS);
}

/** Years before the common era need six digits in JavaScript. */
function instantOf(day: string): number {
  return Date.parse(`${day.startsWith('-') ? `-00${day.slice(1)}` : day}T00:00:00Z`);
}

/** What two stretches share; null where they are disjoint. */
export function intersection(a: Days, b: Days): Days | null {
  const earliest = later(a.earliest, b.earliest);
  const latest = sooner(a.latest, b.latest);
  return earliest !== null && latest !== null && latest < earliest ? null : { earliest, latest };
}

/** The later of two days, where null stands for a time out of mind. */
export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The sooner of two days, where null stands for a time without end. */
export function sooner(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** How many days a stretch has; Infinity where it is open. */
export function lengthOf(days: Days): number {
  return days.earliest === null || days.latest === null ? Infinity : daysFrom(days.earliest, days.latest) + 1;
}

/** A stretch in EDTF: a day, month or year where it is exactly that, else an interval; null where it is open at both ends. */
export function edtfOf(days: Days): string | null {
  const { earliest, latest } = days;
  if (earliest === null || latest === null) {
    if (earliest === latest) return null;
    return `${earliest ?? '..'}/${latest ?? '..'}`;
  }
  for (const length of [10, 7, 4]) {
    const date = earliest.slice(0, length);
    const whole = daysOfDate(date);
    if (whole?.earliest === earliest && whole.latest === latest) return date;
  }
  return `${earliest}/${latest}`;
}

/** Order of time: by first day, then by last; open starts first, open ends last. */
export function byTime(a: Days, b: Days): number {
  return compare(a.earliest ?? '', b.earliest ?? '') || compare(a.latest ?? '~', b.latest ?? '~');
}

/** Order of code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
