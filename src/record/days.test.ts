import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, daysOfDate, edtfOf, intersection, lengthOf } from './days.ts';

const day = fc.integer({ min: -60_000, max: 60_000 }).map(count => addDays('1970-01-01', count));
const stretch = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }));

describe('days', () => {
  it('of a year, a month, a day, and nothing else', () => {
    expect(daysOfDate('1966')).toEqual({ earliest: '1966-01-01', latest: '1966-12-31' });
    expect(daysOfDate('1964-02')).toEqual({ earliest: '1964-02-01', latest: '1964-02-29' });
    expect(daysOfDate('1900-02')?.latest).toBe('1900-02-28');
    for (const other of ['', '19', '1966-3', '1966-03-07T10:00', 'soon', null]) expect(daysOfDate(other)).toBeNull();
  });
  it('count forwards and backwards alike', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -5000, max: 5000 }),
        (from, count) => daysFrom(from, addDays(from, count)) === count,
      ),
    );
  });
  it('count across the beginning of the common era', () => {
    expect(daysFrom('-0001-12-31', '0000-01-01')).toBe(1);
  });
  it('shared by two stretches lie in both', () => {
    fc.assert(
      fc.property(stretch, stretch, day, (a, b, when) => {
        const within = ({ earliest, latest }: typeof a) =>
          (earliest === null || earliest <= when) && (latest === null || when <= latest);
        const both = intersection(a, b);
        return (both !== null && within(both)) === (within(a) && within(b));
      }),
    );
  });
  it('in EDTF say no more and no less', () => {
    expect(edtfOf({ earliest: '1966-03-07', latest: '1966-03-07' })).toBe('1966-03-07');
    expect(edtfOf({ earliest: '1966-03-01', latest: '1966-03-31' })).toBe('1966-03');
    expect(edtfOf({ earliest: '1966-01-01', latest: '1966-12-31' })).toBe('1966');
    expect(edtfOf({ earliest: '1950-01-01', latest: '1953-12-31' })).toBe('1950-01-01/1953-12-31');
    expect(edtfOf({ earliest: null, latest: '1953-12-31' })).toBe('../1953-12-31');
    expect(edtfOf({ earliest: null, latest: null })).toBeNull();
    expect(lengthOf({ earliest: '1966-01-01', latest: '1966-12-31' })).toBe(365);
    expect(lengthOf({ earliest: null, latest: '1966-12-31' })).toBe(Infinity);
  });
});
