import { civilDay, dayNumber } from '../../../src/times/calendar.ts';

/** A stretch of days on a line of pixels. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** Pixels from the left of the start of a day. */
  x(day: number): number;
}

export function scaleOf(first: number, last: number, width: number): Scale {
  const days = Math.max(1, last + 1 - first);
  return { first, last, width, x: day => ((day - first) / days) * width };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
  readonly major: boolean;
}

/** Steps of the axis, in months; the first that leaves enough room between labels is taken. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const ROOM = 64;

/** The marks of the axis: months where there is room, else years, decades, centuries. `month` names a month (1–12) briefly. */
export function ticks(scale: Scale, month: (n: number) => string): Tick[] {
  const perMonth = scale.width / ((scale.last + 1 - scale.first) / 30.44);
  const step = STEPS.find(months => months * perMonth >= ROOM) ?? 2400;
  const start = civilDay(scale.first);
  const found: Tick[] = [];
  let index = Math.floor((start.year * 12 + start.month - 1) / step) * step;
  for (; found.length < 200; index += step) {
    const year = Math.floor(index / 12);
    const inYear = index - year * 12 + 1;
    const day = dayNumber(year, inYear, 1);
    if (day > scale.last) break;
    if (day < scale.first) continue;
    found.push({ day, label: inYear === 1 ? String(year) : month(inYear), major: inYear === 1 });
  }
  return found;
}
