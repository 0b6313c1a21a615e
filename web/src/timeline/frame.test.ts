import { expect, test } from 'vitest';
import type { Marks } from '../../../src/serve/answers.ts';
import { emptyColumns } from '../../../src/serve/packed-marks.ts';
import { frameOf, within } from './frame.ts';
import { bandsOf, layoutOf } from './layout.ts';
import { scaleOf } from './scale.ts';

const marks = (days: readonly (readonly [number | null, number | null])[], actor = days.map(() => 0)): Marks => ({
  count: days.length,
  ...emptyColumns(days.length),
  firstDay: Int32Array.from(days, ([earliest, latest]) => (earliest ?? latest)!),
  lastDay: Int32Array.from(days, ([earliest, latest]) => (latest ?? earliest)!),
  open: Uint8Array.from(days, ([earliest, latest]) => (earliest === null ? 1 : 0) + (latest === null ? 2 : 0)),
  actor: Uint8Array.from(actor),
  actors: [...new Set(actor)].sort((a, b) => a - b).map(each => `actor ${each}`),
  acts: ['act'],
  documents: ['doc'],
});

test('what began long before the days shown and reaches into them is seen', () => {
  const frame = frameOf(
    marks([
      [0, 900],
      [10, 10],
      [500, 500],
      [800, 800],
    ]),
    'none',
    'others',
  );
  const [from, to] = within(frame, 490, 600);
  expect([from, to]).toEqual([0, 3]);
  expect(layoutOf(frame, scaleOf(490, 600, 1000)).placed.map(({ index }) => index)).toEqual([0, 2]);
});

test('an end that nobody states is drawn open, on its own side', () => {
  const frame = frameOf(
    marks([
      [null, 100],
      [100, null],
      [100, 100],
      [100, 130],
    ]),
    'none',
    'others',
  );
  const shapes = layoutOf(frame, scaleOf(0, 200, 1000)).placed.map(({ shape }) => shape);
  expect(shapes).toEqual(['open-start', 'open-end', 'point', 'interval']);
});

test('every mark is drawn or told in a heap, however many there are', () => {
  for (const count of [40, 400, 6_000]) {
    const days = Array.from({ length: count }, (_, i) => [i % 97, i % 97] as const).sort(([a], [b]) => a - b);
    const { placed, clusters } = layoutOf(frameOf(marks(days), 'none', 'others'), scaleOf(0, 97, 900));
    expect(placed.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(count);
  }
});

test('marks of one row do not overlap', () => {
  const days = Array.from({ length: 60 }, (_, i) => [i, i + (i % 4) * 3] as const);
  const { placed } = layoutOf(frameOf(marks(days), 'none', 'others'), scaleOf(0, 80, 800));
  for (const row of Map.groupBy(placed, ({ y }) => y).values())
    for (const [i, mark] of row.entries()) if (i > 0) expect(mark.x).toBeGreaterThan(row[i - 1]!.x + row[i - 1]!.width);
});

test('lanes are those of most marks; the rest share one, and nobody is left out', () => {
  const actor = Array.from({ length: 60 }, (_, i) => (i < 20 ? 0 : i - 19));
  const frame = frameOf(
    marks(
      Array.from(actor, (_, i) => [i, i] as const),
      actor,
    ),
    'actor',
    'others',
  );
  expect(frame.lanes).toHaveLength(12);
  expect(frame.lanes[0]).toBe('actor 0');
  expect(frame.lanes.at(-1)).toBe('others');
  expect(frame.sizes.reduce((a, b) => a + b)).toBe(60);
  expect(bandsOf(frame).height).toBe(layoutOf(frame, scaleOf(0, 10, 900)).height);
});
