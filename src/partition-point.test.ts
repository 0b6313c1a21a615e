import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from './partition-point.ts';

it('is where a walk from the beginning first finds a place that is not before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 20, min: 0 })), fc.integer({ max: 21, min: -1 }), (values, wanted) => {
      const sorted = values.toSorted((a, b) => a - b);
      const walked = sorted.findIndex(value => value >= wanted);
      const found = partitionPoint(0, sorted.length, i => sorted[i]! < wanted);
      expect(found).toBe(walked < 0 ? sorted.length : walked);
    }),
  );
});

it('asks nothing of an empty stretch, and nothing outside its own', () => {
  const asked: number[] = [];
  const ask = (i: number) => asked.push(i) > 0;
  expect(partitionPoint(3, 3, ask)).toBe(3);
  expect(partitionPoint(2, 6, ask)).toBe(6);
  expect(asked.every(i => i >= 2 && i < 6)).toBe(true);
});
