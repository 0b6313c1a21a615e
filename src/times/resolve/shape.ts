import type { TimexMod } from '../../annotation.ts';
import { civilDay, dayNumber, daysInMonth } from '../calendar.ts';
import { lastOf, type Slot } from './slot.ts';

export type Days = readonly [first: number, last: number];

/** The days that a slot can mean once shaped by a modifier: beginning, middle or end of it, or about it. START, MID and END are thirds; about is five years, a month or three days to either side. */
export function shaped(slot: Slot, mod: TimexMod | null): Days {
  if (mod === 'START') return part(slot, 1, 3);
  if (mod === 'MID') return part(slot, 2, 3);
  if (mod === 'END') return part(slot, 3, 3);
  if (mod === 'APPROX') return around(slot);
  return [slot.first, lastOf(slot)];
}

function part(slot: Slot, k: 1 | 2 | 3, n: 3): Days {
  const { year } = civilDay(slot.first);
  // Nobody means 1953.3 by "the early fifties": thirds of a decade overlap by a year.
  if (slot.unit === 'decade') return years(year + 3 * (k - 1), year + 3 * k);
  return shareOf(slot, k, n);
}

/** The k-th of n parts of a slot, cut at whole years, months or days as its unit allows. */
export function shareOf(slot: Slot, k: number, n: number): Days {
  const { year, month } = civilDay(slot.first);
  const cut = (size: number): readonly [number, number] => [
    Math.floor((size * (k - 1)) / n),
    Math.floor((size * k) / n),
  ];
  const size = { millennium: 1000, century: 100, decade: 10 }[slot.unit as string];
  if (size) {
    const [a, b] = cut(size);
    return years(year + a, year + b - 1);
  }
  if (slot.unit === 'year' || slot.unit === 'half') {
    const [a, b] = cut(slot.unit === 'year' ? 12 : 6);
    return [dayNumber(year, month + a, 1), dayNumber(year, month + b, 1) - 1];
  }
  if (slot.unit === 'month') {
    const [a, b] = cut(30);
    return [slot.first + a, slot.first + (k === n ? daysInMonth(year, month) : b) - 1];
  }
  const length = lastOf(slot) - slot.first + 1;
  return [slot.first + Math.round((length * (k - 1)) / n), slot.first + Math.max(0, Math.round((length * k) / n) - 1)];
}

function around(slot: Slot): Days {
  const { year } = civilDay(slot.first);
  const last = lastOf(slot);
  switch (slot.unit) {
    case 'day':
      return [slot.first - 3, last + 3];
    case 'month':
      return [slot.first - 31, last + 31];
    case 'year':
      return years(year - 5, year + 5);
    case 'decade':
      return years(year - 5, year + 14);
    case 'century':
      return years(year - 25, year + 124);
    default:
      return [2 * slot.first - last - 1, 2 * last - slot.first + 1];
  }
}

function years(from: number, to: number): Days {
  return [dayNumber(from, 1, 1), dayNumber(to, 12, 31)];
}
