import { RegestaError } from '../messages.ts';
import { daysWithin, isoDay, parseIsoDay } from '../times/calendar.ts';

/** A day given on the command line, `1966-03-08`. Throws RG005 for anything else, or a day that no calendar has. */
export function dayArgument(value: string): string {
  if (!isWholeDay(value)) throw new RegestaError('RG005', { value });
  return value;
}

/** The first day of a year, month or day given on the command line. */
export function firstDay(value: string): string {
  return isoDay(days(value).first);
}

/** The last day of a year, month or day given on the command line. */
export function lastDay(value: string): string {
  return isoDay(days(value).last);
}

/** Whether it is a day of the calendar, `1966-03-08`. */
function isWholeDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDay(value) !== null;
}

/** The days of what was typed, a year of four digits at least; a refusal names it. */
function days(value: string): { readonly first: number; readonly last: number } {
  const found = /^\d{4}(?:-|$)/.test(value) ? daysWithin(value) : null;
  if (found === null) throw new RegestaError('RG005', { value });
  return found;
}
