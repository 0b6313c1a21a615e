import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { dayNumber, isoDay } from './calendar.ts';
import { readTimes } from './read.ts';
import { lastOf, type Slot, slotAt } from './resolve/slot.ts';
import { dateInWords } from './words.ts';

/** The days that the times of a text span together. */
function span(text: string, language: Language): readonly [string | undefined, string | undefined] {
  const days = readTimes(text, { language }).flatMap(({ earliest, latest }) => [earliest ?? '', latest ?? '']);
  return [[...days].sort()[0], [...days].sort().at(-1)];
}

const day = fc.integer({ min: dayNumber(1500, 1, 1), max: dayNumber(2099, 12, 31) });
const language = fc.constantFrom<Language>('fr', 'en');
const LEAD = { fr: 'en ', en: 'in ' };

describe('an interval in words, read again', () => {
  it('is the same unit of the calendar', () => {
    const units: Slot['unit'][] = ['day', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'];
    fc.assert(
      fc.property(day, fc.constantFrom(...units), language, (number, unit, tongue) => {
        const slot = slotAt(unit, number);
        const interval = { earliest: isoDay(slot.first), latest: isoDay(lastOf(slot)) };
        const words = LEAD[tongue] + dateInWords(interval, tongue);
        expect([words, ...span(words, tongue)]).toEqual([words, interval.earliest, interval.latest]);
      }),
      { numRuns: 150 },
    );
  });
  it('has the same ends, days, months or years', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom<Slot['unit']>('day', 'month', 'year'), language, (a, b, unit, tongue) => {
        const [from, to] = [slotAt(unit, Math.min(a, b)), slotAt(unit, Math.max(a, b))];
        const interval = { earliest: isoDay(from.first), latest: isoDay(lastOf(to)) };
        const words = dateInWords(interval, tongue);
        expect([words, ...span(words, tongue)]).toEqual([words, interval.earliest, interval.latest]);
      }),
      { numRuns: 150 },
    );
  });
  it('has the same end where only one is known', () => {
    fc.assert(
      fc.property(day, language, (number, tongue) => {
        const one = isoDay(number);
        expect(span(dateInWords({ earliest: null, latest: one }, tongue), tongue)[1]).toBe(one);
        expect(span(dateInWords({ earliest: one, latest: null }, tongue), tongue)[0]).toBe(one);
      }),
      { numRuns: 100 },
    );
  });
});

describe('shifting by seven years', () => {
  it.each([
    [
      'fr',
      (y: number) =>
        `Entre mars et juillet ${y}, vers ${y + 2}, début ${y + 3} ; l'année suivante, puis dix ans plus tard.`,
    ],
    ['fr', (y: number) => `Du 4 au 9 avril ${y}, le premier semestre ${y + 1}, en ${y}-${y + 4}; l'année précédente.`],
    [
      'en',
      (y: number) =>
        `From 4 to 9 April ${y}, in mid-${y + 1}, by the end of ${y + 2}; two years later, in the spring of ${y}.`,
    ],
  ] as const)('moves every value of a %s text by seven', (tongue, text) => {
    const moved = (value: string): string => String(Number(value.slice(0, 4)) + 7) + value.slice(4);
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 2050 }), year => {
        const before = readTimes(text(year), { language: tongue }).map(time => time.value);
        expect(readTimes(text(year + 7), { language: tongue }).map(time => time.value)).toEqual(before.map(moved));
        expect(before.length).toBeGreaterThan(4);
      }),
      { numRuns: 40 },
    );
  });
});
