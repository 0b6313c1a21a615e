import { civilDay, dayNumber, daysInMonth, easter, weekdayOf } from '../calendar.ts';
import type { Feast, Point } from '../meaning.ts';
import { republicanDay } from '../republican.ts';
import { lastOf, moved, type Slot, seasonSlot, slotAt, weekSlot } from './slot.ts';

/** The slot of a point whose year is known; null where it names no day ("30 February"). */
export function slotOfPoint(point: Point, year: number | undefined): Slot | null {
  if (point.millennium !== undefined)
    return { unit: 'millennium', first: dayNumber(ordinalStart(point.millennium, 1000), 1, 1) };
  if (point.century !== undefined) return { unit: 'century', first: dayNumber(ordinalStart(point.century, 100), 1, 1) };
  if (point.decade !== undefined) return { unit: 'decade', first: dayNumber(point.decade * 10, 1, 1) };
  if (year === undefined) return null;
  if (point.week !== undefined) return weekSlot(year, point.week);
  if (point.feast) {
    const first = feastDay(point.feast, year);
    // The weekend of a feast on a Monday is the one before it.
    const held = point.whole === 'weekend' && weekdayOf(first) <= 2 ? first - 7 : first;
    return point.whole ? slotAt(point.whole, held) : { unit: 'day', first };
  }
  if (point.season) return seasonSlot(year, point.season);
  if (point.quarter !== undefined) return { unit: 'quarter', first: dayNumber(year, point.quarter * 3 - 2, 1) };
  if (point.half !== undefined) return { unit: 'half', first: dayNumber(year, point.half * 6 - 5, 1) };
  if (point.republican) return republicanSlot(point.republican, year);
  if (point.month === undefined) return { unit: 'year', first: dayNumber(year, 1, 1) };
  if (point.day === undefined) return { unit: 'month', first: dayNumber(year, point.month, 1) };
  if (point.day > daysInMonth(year, point.month)) return null;
  const day = { unit: 'day', first: dayNumber(year, point.month, point.day) } as const;
  return point.whole ? slotAt(point.whole, day.first) : day;
}

/** The Republican day that falls in a year of ours; null outside of that calendar's life. */
function republicanSlot([month, day]: readonly [number, number], year: number): Slot | null {
  for (const republican of [year - 1792, year - 1791]) {
    const first = republicanDay(republican, month, day);
    if (first !== null && civilDay(first).year === year) return { unit: 'day', first };
  }
  return null;
}

function ordinalStart(ordinal: number, size: number): number {
  return ordinal > 0 ? (ordinal - 1) * size + 1 : ordinal * size + 1;
}

/** Day number of a feast in a year. */
export function feastDay(feast: Feast, year: number): number {
  if ('afterEaster' in feast) return easter(year) + feast.afterEaster;
  const [month, weekday, index] = feast.nth;
  if (index < 0) return nearestWeekday(dayNumber(year, month, daysInMonth(year, month)), weekday, 'past');
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (index - 1);
}

/** The nearest day of that weekday to `day`, on the side asked for; `day` itself counts. */
export function nearestWeekday(day: number, weekday: number, side: 'past' | 'coming'): number {
  const gap = (weekday - weekdayOf(day) + 7) % 7;
  if (gap === 0) return day;
  return side === 'coming' ? day + gap : day + gap - 7;
}

/**
 * The year of a point that names none, from a date it is read against: the year of that date, one less or more where
 * the point would fall on the wrong side of it.
 */
export function yearNear(
  point: Point,
  reference: Slot,
  side: 'past' | 'coming' | 'near' | 'same',
  sure = true,
): number {
  const { year, month } = civilDay(reference.first);
  if (side === 'same' || reference.unit === 'year') {
    // A story that has reached November and speaks of January has moved on.
    const turned =
      point.month !== undefined && (reference.unit === 'day' || reference.unit === 'month') && month - point.month >= 8;
    return side === 'same' && turned ? year + 1 : year;
  }
  const slot = slotOfPoint(point, year);
  if (!slot) return year;
  const before = slot.first > reference.first ? year - 1 : year;
  const next = moved(slot, 1).first - 1 < reference.first ? year + 1 : year;
  const gap = (y: number): number => Math.abs((slotOfPoint(point, y) ?? slot).first - reference.first);
  if (side === 'near') return gap(next) * NEARER < gap(before) ? next : before;
  // A quarter just over is "the third quarter", whatever is to come of it.
  if (point.quarter !== undefined && slotOver(point, before, reference) < QUARTER) return before;
  const [likely, other] = side === 'past' ? [before, next] : [next, before];
  // The nearest verb may belong to another clause; nobody says "on 1 November" in October for the one a year ago.
  const near = !sure || point.day !== undefined ? NEAR : point.month === undefined ? NEAR_SEASON : NEAR_MONTH;
  return gap(likely) > FAR && gap(other) < near ? other : likely;
}

/** How many days before a date the unit was over. */
function slotOver(point: Point, year: number, reference: Slot): number {
  const slot = slotOfPoint(point, year);
  return slot ? reference.first - lastOf(slot) : Number.POSITIVE_INFINITY;
}

const QUARTER = 92;
/** In days: from where the likely side is doubted, and how near the other has to be; a month or season with a verb has to be nearer. */
const FAR = 270;
const NEAR = 60;
const NEAR_MONTH = 20;
const NEAR_SEASON = 10;
/** Where no verb tells, what is to come has to be so many times nearer than what is past. */
const NEARER = 2;
