import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHashMap, lookUp } from './hash-map.ts';
import { finish } from './hashing.ts';

test('what was put in is found, the first of two with one key', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.nat(65_535)), { maxLength: 200 }), pairs => {
      const entries = pairs.map(([number, value]) => [finish(number), value] as const);
      const map = buildHashMap(entries);
      const first = new Map(entries.toReversed());
      const halves = new Set(entries.map(([key]) => key >>> 16));
      if (halves.size < first.size) return;
      for (const [key, value] of first) expect(lookUp(map, key)).toBe(value);
    }),
  );
});

test('what was not put in is hardly ever found', () => {
  const map = buildHashMap(Array.from({ length: 5000 }, (_, i) => [finish(i), i] as const));
  let found = 0;
  for (let i = 5000; i < 105_000; i++) if (lookUp(map, finish(i)) >= 0) found++;
  expect(found).toBeLessThan(100);
});

test('a full map ends the search', () => {
  const map = { keys: new Uint16Array(16).fill(7), values: new Uint16Array(16) };
  expect(lookUp(map, 0x00080003)).toBe(-1);
});
