import type { TimexMod, TimexType } from '../../annotation.ts';
import { civilDay, dayNumber, isoDay, two, weekdayOf } from '../calendar.ts';
import type { Meaning, Offset, PartOfDay, Point, Shift } from '../meaning.ts';
import { type Bearings, carries, offsetAnchor, pointAnchor, shiftAnchor } from './anchor.ts';
import { durationValue } from './duration.ts';
import { nearestWeekday, slotOfPoint, yearNear } from './point.ts';
import { type Days, shaped, shareOf } from './shape.ts';
import { edtfInterval, edtfOf, lastOf, moved, type Slot, seasonSlot, slotAt, timexValue } from './slot.ts';

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** What the next expressions may be read against; null where it fixes no date. */
  readonly slot: Slot | null;
  readonly clock: string | null;
}

/** Gives a meaning its value and its days. Pure. */
export function resolve(meaning: Meaning, bearings: Bearings): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return open('DURATION', durationValue(meaning), meaning.mod);
    case 'set':
      return open('SET', meaning.value, undefined);
    case 'reference':
      return open('DATE', meaning.value, undefined);
    case 'stretch': {
      const edtf = edtfInterval(meaning.from, meaning.to);
      const days = third(meaning.from, meaning.to, meaning.mod);
      return dated(
        'DATE',
        meaning.value ?? edtf,
        meaning.mod ?? null,
        edtfInterval(days[0], days[1]),
        days,
        null,
        null,
      );
    }
    case 'offset':
      return resolveOffset(meaning, bearings);
    case 'shift':
      return resolveShift(meaning, bearings);
    case 'point':
      return resolvePoint(meaning, bearings);
  }
}

/** The first, middle or last third of some days. */
function third(from: number, to: number, mod: TimexMod | undefined): Days {
  const k = mod === 'START' ? 0 : mod === 'MID' ? 1 : mod === 'END' ? 2 : -1;
  if (k < 0) return [from, to];
  const length = to - from + 1;
  return [from + Math.floor((length * k) / 3), from + Math.floor((length * (k + 1)) / 3) - 1];
}

function open(type: TimexType, value: string, mod: TimexMod | undefined): Resolved {
  return { type, value, mod: mod ?? null, edtf: null, earliest: null, latest: null, slot: null, clock: null };
}

function dated(
  type: TimexType,
  value: string,
  mod: TimexMod | null,
  edtf: string | null,
  days: Days,
  slot: Slot | null,
  clock: string | null,
): Resolved {
  return { type, value, mod, edtf, earliest: isoDay(days[0]), latest: isoDay(days[1]), slot, clock };
}

/** The finished expression for a slot with whatever narrows it. */
function finish(
  slot: Slot,
  by: { mod?: TimexMod; share?: readonly [number, number]; part?: PartOfDay; clock?: string; zone?: string },
): Resolved {
  const mod = by.mod ?? null;
  if (slot.unit === 'day' && (by.clock !== undefined || by.part !== undefined)) {
    const tail = by.clock ? by.clock + (by.zone ?? '') : by.part;
    const days: Days = [slot.first, by.part === 'NI' && !by.clock ? slot.first + 1 : slot.first];
    const clocked = by.clock
      ? isoDay(slot.first) + 'T' + (by.clock.length === 5 ? by.clock + ':00' : by.clock) + (by.zone ?? '')
      : null;
    const edtf =
      clocked && !by.clock?.startsWith('24') ? clocked : edtfInterval(days[0], days[1]).replace(/^(.+)\/\1$/, '$1');
    return dated('TIME', timexValue(slot) + 'T' + tail, mod, edtf, days, slot, by.clock ?? null);
  }
  if (by.share && slot.unit === 'year' && (by.share[1] === 2 || by.share[1] === 4)) {
    const unit = by.share[1] === 2 ? 'half' : 'quarter';
    return finish(moved({ unit, first: slot.first }, by.share[0] - 1), mod ? { mod } : {});
  }
  if (by.share) {
    const days = shareOf(slot, by.share[0], by.share[1]);
    return dated('DATE', timexValue(slot), mod, edtfInterval(days[0], days[1]), days, slot, null);
  }
  const days = shaped(slot, mod);
  const plain = edtfOf(slot);
  const edtf =
    mod === 'START' || mod === 'MID' || mod === 'END'
      ? edtfInterval(days[0], days[1])
      : mod === 'APPROX' && !plain.includes('/')
        ? plain + '~'
        : plain;
  return dated('DATE', timexValue(slot), mod, edtf, days, slot, null);
}

function resolvePoint(point: Point, bearings: Bearings): Resolved {
  if (point.untilYear !== undefined && point.year !== undefined && !point.season) {
    const days: Days = [dayNumber(point.year, 1, 1), dayNumber(point.untilYear, 12, 31)];
    return dated(
      'DATE',
      edtfInterval(days[0], days[1]),
      point.mod ?? null,
      edtfInterval(days[0], days[1]),
      days,
      { unit: 'year', first: days[0] },
      null,
    );
  }
  const slot = placed(point, bearings);
  if (slot) return finish(slot, point);
  return open(point.clock || point.part ? 'TIME' : 'DATE', unplaced(point), point.mod);
}

function placed(point: Point, bearings: Bearings): Slot | null {
  const { document, story, tense } = bearings;
  if (point.year !== undefined) return slotOfPoint(point, point.year);
  if (point.century !== undefined || point.millennium !== undefined) return slotOfPoint(point, undefined);
  if (point.decade !== undefined) {
    const base = story ?? document;
    const century = base ? Math.floor(civilDay(base.first).year / 100) * 10 : 190;
    return slotOfPoint(point.decade >= 10 ? point : { ...point, decade: century + point.decade }, undefined);
  }
  const reference = pointAnchor(point, bearings);
  if (point.yearShift !== undefined)
    return reference && slotOfPoint(point, civilDay(reference.first).year + point.yearShift);
  if (point.weekday !== undefined && point.month === undefined)
    return weekdaySlot(point, reference, document !== null, tense);
  if (
    point.month === undefined &&
    point.season === undefined &&
    point.quarter === undefined &&
    point.half === undefined &&
    !point.feast &&
    point.week === undefined &&
    !point.turn
  ) {
    // A bare hour or part of the day: the day the story is at.
    if (point.clock === undefined && point.part === undefined) return null;
    return reference?.unit === 'day' ? reference : null;
  }
  if (!reference) return null;
  if (point.turn)
    return { unit: 'year', first: dayNumber(Math.round(civilDay(reference.first).year / 100) * 100, 1, 1) };
  return slotOfPoint(point, onWeekday(point, yearOf(point, reference, bearings)));
}

function yearOf(point: Point, reference: Slot, { document, tense }: Bearings): number {
  if (reference !== document) return yearNear(point, reference, 'same');
  return yearNear(point, document, tense === 'later' ? 'coming' : (tense ?? 'near'), tense !== null);
}

/** "lundi 20 avril": of the years next to the likely one, that in which the day falls on the weekday named. */
function onWeekday(point: Point, year: number): number {
  if (point.weekday === undefined || point.day === undefined || point.month === undefined) return year;
  const { month, day, weekday } = point;
  return [year, year + 1, year - 1].find(y => weekdayOf(dayNumber(y, month, day)) === weekday) ?? year;
}

function weekdaySlot(point: Point, base: Slot | null, dated: boolean, tense: Bearings['tense']): Slot | null {
  if (!base) return null;
  const side = !dated || tense === 'coming' || tense === 'later' ? 'coming' : 'past';
  if (point.day === undefined) return { unit: 'day', first: nearestWeekday(base.first, point.weekday as number, side) };
  const { year, month } = civilDay(base.first);
  const tries = [0, ...(side === 'past' ? [-1, 1] : [1, -1])].map(by =>
    dayNumber(year, month + by, point.day as number),
  );
  const fit = tries.find(
    day => civilDay(day).day === point.day && nearestWeekday(day, point.weekday as number, 'past') === day,
  );
  return fit === undefined ? null : { unit: 'day', first: fit };
}

function unplaced(point: Point): string {
  if (point.turn) return 'XX00';
  const time = point.clock ? 'T' + point.clock + (point.zone ?? '') : point.part ? 'T' + point.part : '';
  const year = point.year === undefined ? 'XXXX' : String(point.year).padStart(4, '0');
  if (point.season) return year + '-' + point.season;
  if (point.quarter !== undefined) return year + '-Q' + point.quarter;
  if (point.half !== undefined) return year + '-H' + point.half;
  if (point.weekday !== undefined && point.month === undefined) return 'XXXX-WXX-' + point.weekday + time;
  if (point.month === undefined) return year + '-XX-XX' + time;
  return year + '-' + two(point.month) + (point.day === undefined ? '' : '-' + two(point.day)) + time;
}

function resolveOffset(offset: Offset, bearings: Bearings): Resolved {
  const unknown = open('DATE', offset.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', offset.mod);
  const anchor = offsetAnchor(offset, bearings);
  if (offset.count === null || !anchor) return unknown;
  const by = offset.sign * offset.count;
  if (offset.unit === 'hour' || offset.unit === 'minute' || offset.unit === 'second')
    return hourOffset(offset, anchor, bearings, by) ?? { ...unknown, type: 'TIME' };
  let unit: Slot['unit'] = offset.unit === 'night' ? 'day' : offset.unit;
  let count = by;
  if (!Number.isInteger(count)) {
    if (unit === 'year') [unit, count] = ['month', Math.round(count * 12)];
    else if (unit === 'century') [unit, count] = ['year', Math.round(count * 100)];
    else if (unit === 'week') [unit, count] = ['day', Math.round(count * 7)];
    else if (unit === 'month') count = Math.round(count);
    else return unknown;
  }
  // Accounts set a quarter beside the same quarter "a year earlier".
  if (unit === 'year' && offset.anchor !== 'document' && (anchor.unit === 'quarter' || anchor.unit === 'half'))
    return finish(moved(anchor, count * (anchor.unit === 'quarter' ? 4 : 2)), offset);
  if (!carries(anchor, unit)) return unknown;
  const slot = moved(slotAt(unit, anchor.first), count);
  return finish(slot, offset);
}

function hourOffset(offset: Offset, anchor: Slot, { storyClock }: Bearings, by: number): Resolved | null {
  if (anchor.unit !== 'day' || !storyClock || offset.anchor !== 'story') return null;
  const [hours = 0, minutes = 0] = storyClock.split(':').map(Number);
  const total = Math.round(
    hours * 60 + minutes + by * (offset.unit === 'hour' ? 60 : offset.unit === 'minute' ? 1 : 1 / 60),
  );
  const day = { unit: 'day', first: anchor.first + Math.floor(total / 1440) } as const;
  const rest = ((total % 1440) + 1440) % 1440;
  return finish(day, {
    clock: two(Math.floor(rest / 60)) + ':' + two(rest % 60),
    ...(offset.mod ? { mod: offset.mod } : {}),
  });
}

function resolveShift(shift: Shift, bearings: Bearings): Resolved {
  const anchor = shiftAnchor(shift, bearings);
  const unit = anchor && shiftedSlot(shift, anchor);
  const slot =
    unit?.unit === 'month' && shift.unit === 'month' && shift.day !== undefined ? dayOfMonth(unit, shift.day) : unit;
  if (slot) return finish(slot, shift);
  if (shift.unit === 'day' && shift.by === 0 && shift.anchor === 'document' && !shift.part && !shift.clock)
    return open('DATE', 'PRESENT_REF', shift.mod);
  const time = shift.clock ? 'T' + shift.clock : shift.part ? 'T' + shift.part : '';
  return open(time ? 'TIME' : 'DATE', UNKNOWN[shift.unit] ?? unknownShift(shift, time), shift.mod);
}

/** "Le 10 du mois dernier"; null where that month has no such day. */
function dayOfMonth(month: Slot, day: number): Slot | null {
  const first = month.first + day - 1;
  return first <= lastOf(month) ? { unit: 'day', first } : null;
}

const UNKNOWN: Partial<Record<Shift['unit'], string>> = {
  year: 'XXXX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  decade: 'XXX',
  century: 'XX',
};

function unknownShift(shift: Shift, time: string): string {
  if (shift.unit === 'weekday') return 'XXXX-WXX-' + shift.weekday + time;
  if (shift.unit === 'calendar-month') return 'XXXX-' + two(shift.month ?? 0);
  if (shift.unit === 'calendar-season') return 'XXXX-' + shift.season;
  if (shift.unit === 'calendar-day') return 'XXXX-' + two(shift.month ?? 0) + '-' + two(shift.day ?? 0) + time;
  return 'XXXX-XX-XX' + time;
}

function shiftedSlot(shift: Shift, anchor: Slot): Slot | null {
  const { unit, by } = shift;
  const { year } = civilDay(anchor.first);
  if (unit === 'weekday') {
    if (anchor.unit !== 'day') return null;
    const weekday = shift.weekday as number;
    if (by === 0) {
      const week = slotAt('week', anchor.first);
      return { unit: 'day', first: week.first + weekday - 1 };
    }
    const near =
      by < 0 ? nearestWeekday(anchor.first - 1, weekday, 'past') : nearestWeekday(anchor.first + 1, weekday, 'coming');
    return { unit: 'day', first: near + 7 * (by - Math.sign(by)) };
  }
  if (unit === 'calendar-month' || unit === 'calendar-day') {
    const at = (y: number): Slot =>
      shift.day === undefined
        ? { unit: 'month', first: dayNumber(y, shift.month as number, 1) }
        : { unit: 'day', first: dayNumber(y, shift.month as number, shift.day) };
    return besides(at, year, by, anchor);
  }
  if (unit === 'calendar-season' && by === 0) {
    // In February this winter is the one that began in December.
    const turned = shift.season === 'WI' && civilDay(anchor.first).month <= 6;
    return seasonSlot(turned ? year - 1 : year, shift.season ?? 'SP');
  }
  if (unit === 'calendar-season') return besides(y => seasonSlot(y, shift.season ?? 'SP'), year, by, anchor);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  const base = unit === 'night' ? 'day' : unit;
  if (shift.anchor === 'period') {
    const months = shift.year === undefined ? 0 : (shift.year - year) * 12;
    const { month } = civilDay(anchor.first);
    return moved({ unit: anchor.unit, first: dayNumber(year, month + months, 1) }, by);
  }
  if (!carries(anchor, base)) return null;
  return moved(slotAt(base, anchor.first), by);
}

/** The occurrence before, in the year of, or after the anchor. */
function besides(at: (year: number) => Slot, year: number, by: number, anchor: Slot): Slot {
  if (by === 0) return at(year);
  const tries = by < 0 ? [year, year - 1, year - 2] : [year - 1, year, year + 1];
  const found = tries.map(at).find(slot => (by < 0 ? lastOf(slot) < anchor.first : slot.first > lastOf(anchor)));
  return found ?? at(year + by);
}
