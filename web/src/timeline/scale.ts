import { civilDay, dayNumber, daysInMonth } from '../../../src/times/calendar.ts';

/** A stretch of days on a line of pixels. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** Pixels from the left of the start of a day. */
  x(day: number): number;
  /** The day, with its fraction, at so many pixels from the left. */
  day(x: number): number;
}

export function scaleOf(first: number, last: number, width: number): Scale {
  const days = Math.max(1, last + 1 - first);
  return { first, last, width, x: day => ((day - first) / days) * width, day: x => first + (x / width) * days };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
  readonly major: boolean;
}

/** Steps of the axis, in months; the first that leaves enough room between labels is taken. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Steps within a month, in days. */
const DAYS = [1, 2, 5, 10];
const ROOM = 64;
const DAY_ROOM = 30;

/** The marks of the axis: days where there is room, else months, years, decades, centuries. `month` names a month (1–12) briefly. */
export function ticks(scale: Scale, month: (n: number) => string): Tick[] {
  const perDay = scale.width / (scale.last + 1 - scale.first);
  const days = DAYS.find(step => step * perDay >= DAY_ROOM);
  const step = STEPS.find(months => months * 30.44 * perDay >= ROOM) ?? 2400;
  const start = civilDay(scale.first);
  const found: Tick[] = [];
  let index = Math.floor((start.year * 12 + start.month - 1) / step) * step;
  for (; found.length < 200; index += step) {
    const year = Math.floor(index / 12);
    const inYear = index - year * 12 + 1;
    const day = dayNumber(year, inYear, 1);
    if (day > scale.last) break;
    if (day >= scale.first)
      found.push({ day, label: inYear === 1 ? String(year) : month(inYear), major: inYear === 1 });
    if (days === undefined || step > 1) continue;
    // The first of a month stands for itself; none stands too close before it.
    for (let inMonth = 1 + days; inMonth + days / 2 <= daysInMonth(year, inYear); inMonth += days) {
      const within = day + inMonth - 1;
      if (within >= scale.first && within <= scale.last)
        found.push({ day: within, label: String(inMonth), major: false });
    }
  }
  return found;
}
