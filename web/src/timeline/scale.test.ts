import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/times/calendar.ts';
import { scaleOf, ticks } from './scale.ts';

const labels = (from: string, to: string, width = 1000) =>
  ticks(scaleOf(parseIsoDay(from)!, parseIsoDay(to)!, width), month => `m${month}`).map(({ label }) => label);

test.each([
  ['1800-01-01', '1999-12-31', '1820'],
  ['1960-01-01', '1969-12-31', '1965'],
  ['1966-01-01', '1966-12-31', 'm7'],
  ['1966-03-01', '1966-03-20', '7'],
])('from %s to %s the axis names %s', (from, to, label) => {
  expect(labels(from, to)).toContain(label);
});

test('labels have room at every scale', () => {
  for (const days of [7, 20, 60, 200, 800, 5_000, 40_000]) {
    const scale = scaleOf(0, days, 1000);
    const places = ticks(scale, () => 'month').map(({ day }) => scale.x(day));
    for (const [i, x] of places.entries()) if (i > 0) expect(x - places[i - 1]!, `${days} days`).toBeGreaterThan(24);
  }
});
