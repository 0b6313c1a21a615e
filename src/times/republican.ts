import { civilDay, dayNumber } from './calendar.ts';
import type { Point, Stretch } from './meaning.ts';

/** First days of the years I to XIV of the French Republic, as the decree of 4 frimaire an II fixes them: the day of the autumn equinox in Paris. */
const NEW_YEAR_SEPTEMBER = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];

/** Day number of a date of the Republican calendar; month 13 is the complementary days. null where the calendar has no such day. */
export function republicanDay(year: number, month: number, day: number): number | null {
  const september = NEW_YEAR_SEPTEMBER[year - 1];
  if (september === undefined) return null;
  const first = dayNumber(1791 + year, 9, september);
  const next = NEW_YEAR_SEPTEMBER[year];
  const length = next === undefined ? 365 : dayNumber(1792 + year, 9, next) - first;
  const nth = (month - 1) * 30 + day;
  return day >= 1 && day <= 30 && nth <= length ? first + nth - 1 : null;
}

/** The day as a point of our calendar; null where there is none. */
export function republicanPoint(day: number, month: number, year: number): Point | null {
  const number = republicanDay(year, month, day);
  return number === null ? null : { kind: 'point', calendar: 'republican', ...civilDay(number) };
}

/** The Republican date of a day number: year I to XIV, month 1 to 12 (13: complementary days). null outside of the calendar's life. */
export function republicanDate(
  number: number,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  for (let year = 1; year <= NEW_YEAR_SEPTEMBER.length; year++) {
    const first = republicanDay(year, 1, 1) as number;
    const last = republicanDay(year, 13, 6) ?? (republicanDay(year, 13, 5) as number);
    if (number < first || number > last) continue;
    return { year, month: Math.floor((number - first) / 30) + 1, day: ((number - first) % 30) + 1 };
  }
  return null;
}

/** A month, or with month null the year, of the Republican calendar. */
export function republicanStretch(year: number, month: number | null): Stretch | null {
  const from = republicanDay(year, month ?? 1, 1);
  if (from === null) return null;
  if (month !== null) return { kind: 'stretch', from, to: from + 29 };
  const sixth = republicanDay(year, 13, 6);
  return { kind: 'stretch', from, to: sixth ?? (republicanDay(year, 13, 5) as number) };
}
