import { parseIsoDay } from '../../src/times/calendar.ts';

/** The day number of an ISO day that the server sent. Throws where it sent something else. */
export function day(iso: string): number {
  const number = parseIsoDay(iso);
  if (number === null) throw new Error(`not a day: ${iso}`);
  return number;
}
