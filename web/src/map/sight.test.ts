import fc from 'fast-check';
import { expect, test } from 'vitest';
import { held, pointOf, readSight, SHEET, shifted, WHOLE, written, zoomed } from './sight.ts';

const RATIO = 0.4;
const part = fc.double({ min: 0, max: 1, noNaN: true });
const sight = fc
  .record({
    x: fc.double({ min: -3000, max: 3000, noNaN: true }),
    y: fc.double({ min: -3000, max: 3000, noNaN: true }),
    width: fc.double({ min: 1, max: 9000, noNaN: true }),
  })
  .map(each => held(each, RATIO));

test('the point under the pointer stays where it is', () => {
  const closer = zoomed({ x: 900, y: 200, width: 400 }, 0.5, RATIO, 0.25, 0.75);
  expect(closer.width).toBe(200);
  expect(closer.x + 0.25 * 200).toBeCloseTo(900 + 0.25 * 400);
  expect(closer.y + 0.75 * 200 * RATIO).toBeCloseTo(200 + 0.75 * 400 * RATIO);
});

test('nothing leaves the sheet', () => {
  fc.assert(
    fc.property(sight, part, part, fc.constantFrom(0.1, 0.5, 2, 50), (from, across, down, factor) => {
      for (const { x, y, width } of [
        zoomed(from, factor, RATIO, across, down),
        shifted(from, across * 4 - 2, down * 4 - 2, RATIO),
      ]) {
        expect(x).toBeGreaterThanOrEqual(SHEET.left - 1e-6);
        expect(x + width).toBeLessThanOrEqual(SHEET.left + SHEET.width + 1e-6);
        if (width * RATIO <= SHEET.height) expect(y).toBeGreaterThanOrEqual(SHEET.top - 1e-6);
      }
    }),
  );
});

test('the address keeps what is seen, and reads anything', () => {
  expect(readSight(written({ x: 1000, y: 210, width: 90 }))).toEqual({ x: 1000, y: 210, width: 90 });
  expect(written(WHOLE)).toBe('');
  for (const text of ['', 'a,b,c', '1,2', '1,2,']) expect(held(readSight(text), RATIO).width).toBeGreaterThan(0);
});

test('Paris lies right of London and below it', () => {
  const [paris, london] = [pointOf({ latitude: 48.9, longitude: 2.4 }), pointOf({ latitude: 51.5, longitude: -0.1 })];
  expect(paris.x).toBeGreaterThan(london.x);
  expect(paris.y).toBeGreaterThan(london.y);
});
