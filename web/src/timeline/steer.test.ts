import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoomed } from './steer.ts';

test('the day under the pointer stays there while the picture is drawn closer or further', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500_000, max: 500_000 }),
      fc.integer({ min: 100, max: 80_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0.5, 0.9, 1.1, 2),
      (first, days, at, factor) => {
        const shown = { first, last: first + days - 1 };
        const next = zoomed(shown, factor, at);
        const wanted = next.last + 1 - next.first;
        expect(Math.abs(first + days * at - (next.first + wanted * at))).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('it is never drawn closer than a week', () => {
  expect(zoomed({ first: 0, last: 7 }, 0.01)).toEqual({ first: 1, last: 7 });
});
