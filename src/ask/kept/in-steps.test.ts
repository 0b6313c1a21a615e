import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merged, sorted } from './in-steps.ts';
import type { Steps } from './part.ts';

const ascending = (a: number, b: number) => a - b;

function run<T>(steps: Steps<T>): { readonly value: T; readonly steps: number } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { value, steps: count };
    expect(value).toBe(0.5);
  }
}

test('two lists in order are one in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (a, b) => {
      const both = merged([...a].sort(ascending), [...b].sort(ascending), ascending);
      expect(both).toEqual([...a, ...b].sort(ascending));
    }),
  );
});

test('a long list is sorted in many steps, and a short one as well', () => {
  const long = Array.from({ length: 30_011 }, (_, i) => (i * 7_919) % 10_007);
  const { value, steps } = run(sorted(long, ascending, 0.5));
  expect(value).toEqual([...long].sort(ascending));
  expect(steps).toBeGreaterThan(10);
  for (const short of [[], [1], [2, 1]]) expect(run(sorted(short, ascending, 0.5)).value).toEqual([...short].sort());
});
