import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  easter,
  isoDay,
  isoWeek,
  parseIsoDay,
  weekdayOf,
  weekStart,
} from './calendar.ts';
import { republicanDay } from './republican.ts';

describe('day numbers', () => {
  it('count from 1970 and agree with Date in its own range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), number => {
        const date = new Date(number * 86_400_000);
        expect(civilDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });
  it('go below year 100 and below zero', () => {
    expect(isoDay(dayNumber(44, 3, 15))).toBe('0044-03-15');
    expect(isoDay(dayNumber(-43, 3, 15))).toBe('-0043-03-15');
    expect(parseIsoDay('-0043-03-15')).toBe(dayNumber(-43, 3, 15));
  });
  it('know leap years: 2000 and 0 are, 1900 is not', () => {
    expect([2000, 1900, 0, 1966].map(year => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(parseIsoDay('1900-02-29')).toBeNull();
  });
  it('number ISO weeks across the turn of the year', () => {
    expect(isoWeek(dayNumber(1966, 1, 1))).toEqual({ year: 1965, week: 52 });
    expect(isoDay(weekStart(1966, 1))).toBe('1966-01-03');
  });
});

describe('movable days', () => {
  it.each([
    [1916, '1916-04-23'],
    [1943, '1943-04-25'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [1429, '1429-03-27'],
  ])('Easter of %i', (year, day) => {
    expect(isoDay(easter(year))).toBe(day);
  });
  it.each([
    [8, 2, 18, '1799-11-09'],
    [2, 11, 9, '1794-07-27'],
    [14, 1, 1, '1805-09-23'],
    [3, 13, 6, '1795-09-22'],
  ])('Republican year %i, month %i, day %i', (year, month, day, iso) => {
    expect(isoDay(republicanDay(year, month, day) as number)).toBe(iso);
  });
  it('a common Republican year has five complementary days, and the calendar ends with year XIV', () => {
    expect(republicanDay(2, 13, 6)).toBeNull();
    expect(republicanDay(15, 1, 1)).toBeNull();
  });
});
