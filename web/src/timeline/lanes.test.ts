import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';

test('extents that do not meet share a lane, those that do are stacked', () => {
  expect(
    lanesOf([
      { left: 0, right: 10 },
      { left: 5, right: 20 },
      { left: 30, right: 40 },
    ]),
  ).toEqual([0, 1, 0]);
});

test('no two extents of a lane ever overlap', () => {
  const extent = fc.tuple(fc.nat(1000), fc.nat(200)).map(([left, size]) => ({ left, right: left + size }));
  fc.assert(
    fc.property(fc.array(extent), extents => {
      const ordered = [...extents].sort((a, b) => a.left - b.left);
      const lanes = lanesOf(ordered);
      for (let i = 0; i < ordered.length; i++)
        for (let j = 0; j < i; j++)
          if (lanes[i] === lanes[j]) expect(ordered[j]!.right).toBeLessThanOrEqual(ordered[i]!.left);
    }),
  );
});
