import { daysWithin, isoDay } from '../../../src/times/calendar.ts';

/** The first or last day of what was typed; as it was typed where it is no date, so that the server says so. */
export function dayFrom(typed: string, end: 'first' | 'last'): string {
  const days = daysWithin(typed);
  return days === null ? typed : isoDay(days[end]);
}
