import { RegestaError } from '../messages.ts';

/** A day given on the command line, `1966-03-08`. Throws RG005 for anything else, or a day that no calendar has. */
export function dayArgument(value: string): string {
  return wholeDay(value, value);
}

/** The first day of a year, month or day given on the command line. */
export function firstDay(value: string): string {
  return wholeDay(value, value + ['-01-01', '-01', ''][partsOf(value)]!);
}

/** The last day of a year, month or day given on the command line. */
export function lastDay(value: string): string {
  const parts = partsOf(value);
  if (parts !== 1) return wholeDay(value, value + ['-12-31', '', ''][parts]!);
  const days = ['31', '30', '29', '28'].find(day => isDay(`${value}-${day}`));
  return wholeDay(value, `${value}-${days ?? ''}`);
}

/** The day that what was typed stands for; a refusal names what was typed. */
function wholeDay(value: string, day: string): string {
  if (!isWholeDay(day)) throw new RegestaError('RG005', { value });
  return day;
}

/** Whether it is a day of the calendar, `1966-03-08`. */
export function isWholeDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value);
}

/** 0 for a year, 1 for a month, 2 for anything else. */
function partsOf(value: string): number {
  return Math.min(value.split('-').length, 3) - 1;
}

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
