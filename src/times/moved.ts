import type { Atom } from './atom.ts';
import { partOf, seasonOf, shift, unitOf, value } from './build.ts';
import type { Anchor, Shift } from './meaning.ts';

/**
 * The unit, named month, weekday or season that a word stands for, moved. In English only capitals make a weekday or a month of a word,
 * short weekdays are other words too ("Sun"), and plurals name no unit.
 */
export function moved(unit: Atom | undefined, by: number, anchor: Anchor, english = false): Shift | null {
  if (!unit) return null;
  if (value(unit, 'SEASON') !== undefined) return shift('calendar-season', by, anchor, { season: seasonOf(unit) });
  if (value(unit, 'WEEKDAY') !== undefined)
    return english && !(unit.capital && unit.norm.length > 5)
      ? null
      : shift('weekday', by, anchor, { weekday: value(unit, 'WEEKDAY') });
  if (value(unit, 'MONTH') !== undefined)
    return english && !unit.capital ? null : shift('calendar-month', by, anchor, { month: value(unit, 'MONTH') });
  if (value(unit, 'UNIT') === undefined && value(unit, 'PART') !== undefined)
    return shift('day', by, anchor, { part: partOf(unit) });
  if (english && unit.norm.endsWith('s')) return null;
  const u = unitOf(unit);
  if (u === 'second' || u === 'minute' || u === 'hour') return null;
  return u === 'night' ? shift('day', by, anchor, { part: 'NI' }) : shift(u, by, anchor);
}
