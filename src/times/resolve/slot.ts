import { civilDay, dayNumber, isoDay, isoWeek, isoYear, two, weekdayOf, weekStart } from '../calendar.ts';
import type { Season, Unit } from '../meaning.ts';

/** A unit of the calendar at its place: the month that begins on that day. */
export interface Slot {
  readonly unit: Exclude<Unit, 'second' | 'minute' | 'hour' | 'night'>;
  /** Day number of its first day. */
  readonly first: number;
}

const SEASONS: readonly (readonly [Season, number, number])[] = [
  ['SP', 3, 20],
  ['SU', 6, 21],
  ['FA', 9, 23],
  ['WI', 12, 21],
];
const MONTHS_IN: Partial<Record<Slot['unit'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** The season of a year; winter begins in December of that year. */
export function seasonSlot(year: number, season: Season): Slot {
  const [, month, day] = SEASONS.find(([name]) => name === season) as readonly [Season, number, number];
  return { unit: 'season', first: dayNumber(year, month, day) };
}

/** The unit that holds a day. Centuries and millennia begin with their year 1. */
export function slotAt(unit: Slot['unit'], day: number): Slot {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return { unit, first: day };
    case 'week':
      return { unit, first: day - weekdayOf(day) + 1 };
    case 'weekend':
      return { unit, first: day - weekdayOf(day) + 6 };
    case 'month':
      return { unit, first: dayNumber(year, month, 1) };
    case 'quarter':
      return { unit, first: dayNumber(year, month - ((month - 1) % 3), 1) };
    case 'half':
      return { unit, first: dayNumber(year, month < 7 ? 1 : 7, 1) };
    case 'season': {
      const starts = [year - 1, year].flatMap(y => SEASONS.map(([season]) => seasonSlot(y, season)));
      return starts.filter(slot => slot.first <= day).pop() as Slot;
    }
    case 'year':
      return { unit, first: dayNumber(year, 1, 1) };
    case 'decade':
      return { unit, first: dayNumber(Math.floor(year / 10) * 10, 1, 1) };
    case 'century':
      return { unit, first: dayNumber(Math.floor((year - 1) / 100) * 100 + 1, 1, 1) };
    case 'millennium':
      return { unit, first: dayNumber(Math.floor((year - 1) / 1000) * 1000 + 1, 1, 1) };
  }
}

/** The slot `by` units later. */
export function moved(slot: Slot, by: number): Slot {
  if (slot.unit === 'day') return { unit: 'day', first: slot.first + by };
  if (slot.unit === 'week' || slot.unit === 'weekend') return { unit: slot.unit, first: slot.first + 7 * by };
  if (slot.unit === 'season') {
    let at = slot;
    for (let i = 0; i < Math.min(Math.abs(by), 400); i++) at = slotAt('season', by > 0 ? lastOf(at) + 1 : at.first - 1);
    return at;
  }
  const { year, month } = civilDay(slot.first);
  return { unit: slot.unit, first: dayNumber(year, month + by * (MONTHS_IN[slot.unit] as number), 1) };
}

/** Day number of the slot's last day. */
export function lastOf(slot: Slot): number {
  if (slot.unit === 'day') return slot.first;
  if (slot.unit === 'week') return slot.first + 6;
  if (slot.unit === 'weekend') return slot.first + 1;
  if (slot.unit === 'season') {
    const { year, month } = civilDay(slot.first);
    const next = (SEASONS.findIndex(([, m]) => m === month) + 1) % 4;
    return seasonSlot(next === 0 ? year + 1 : year, (SEASONS[next] as readonly [Season, number, number])[0]).first - 1;
  }
  return moved(slot, 1).first - 1;
}

/** The TIMEX3 value: `1966-03-07`, `1966-W10`, `1966-SU`, `195`, `18`, `BC0044`. */
export function timexValue(slot: Slot): string {
  const { year, month } = civilDay(slot.first);
  const y = year <= 0 ? 'BC' + String(1 - year).padStart(4, '0') : isoYear(year);
  switch (slot.unit) {
    case 'day':
      return y + isoDay(slot.first).slice(-6);
    case 'week':
    case 'weekend': {
      const week = isoWeek(slot.first);
      return isoYear(week.year) + '-W' + two(week.week) + (slot.unit === 'weekend' ? '-WE' : '');
    }
    case 'month':
      return y + '-' + two(month);
    case 'quarter':
      return y + '-Q' + Math.ceil(month / 3);
    case 'half':
      return y + '-H' + (month < 7 ? 1 : 2);
    case 'season':
      return y + '-' + (SEASONS.find(([, m]) => m === month)?.[0] ?? '');
    case 'year':
      return y;
    case 'decade':
      return year < 0
        ? 'BC' + String(Math.floor((1 - year) / 10)).padStart(3, '0')
        : String(Math.floor(year / 10)).padStart(3, '0');
    case 'century':
      return year <= 0 ? 'BC' + two(Math.floor(-year / 100)) : two(Math.floor(year / 100));
    case 'millennium':
      return year <= 0 ? 'BC' + Math.floor(-year / 1000) : String(Math.floor(year / 1000));
  }
}

/** EDTF of the slot: level 0 or 1, an interval where those have no form for it. */
export function edtfOf(slot: Slot): string {
  const { year, month } = civilDay(slot.first);
  switch (slot.unit) {
    case 'day':
      return isoDay(slot.first);
    case 'month':
      return isoDay(slot.first).slice(0, -3);
    case 'season':
      return isoYear(year) + '-' + (21 + SEASONS.findIndex(([, m]) => m === month));
    case 'year':
      return isoYear(year);
    case 'decade':
      if (year >= 0) return isoYear(year).slice(0, -1) + 'X';
      break;
    case 'century':
      if (year > 0) return two(Math.floor(year / 100)) + 'XX';
      break;
    default:
  }
  return edtfInterval(slot.first, lastOf(slot));
}

/** An EDTF interval between two days, months or years where the ends fall on their bounds. */
export function edtfInterval(first: number, last: number): string {
  const a = civilDay(first);
  const b = civilDay(last);
  const after = civilDay(last + 1);
  if (a.day !== 1 || after.day !== 1) return isoDay(first) + '/' + isoDay(last);
  if (a.month === 1 && after.month === 1) return isoYear(a.year) + '/' + isoYear(b.year);
  return isoYear(a.year) + '-' + two(a.month) + '/' + isoYear(b.year) + '-' + two(b.month);
}

/** The slot of an EDTF date of level 0 (`1966`, `1966-03`, `1966-03-08`); null for anything else. */
export function slotOfDate(date: string): Slot | null {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[3]) return { unit: 'day', first: dayNumber(year, Number(found[2]), Number(found[3])) };
  if (found[2]) return { unit: 'month', first: dayNumber(year, Number(found[2]), 1) };
  return { unit: 'year', first: dayNumber(year, 1, 1) };
}

/** The slot of an ISO week. */
export function weekSlot(year: number, week: number): Slot {
  return { unit: 'week', first: weekStart(year, week) };
}
