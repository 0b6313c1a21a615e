import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best, scoreAll, strideOf } from './scorer.ts';

test('four classes to a word add up as one by one', () => {
  const features = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 128 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), features, fc.infiniteStream(fc.nat(255)), (classes, given, random) => {
      const stride = strideOf(classes);
      const rows = 8;
      const words = new Uint32Array(rows * stride);
      const bytes = new Uint8Array(words.buffer);
      for (let at = 0; at < bytes.length; at++) bytes[at] = random.next().value as number;
      const sums = new Int32Array(stride * 4);
      scoreAll({ words, classes, stride }, Int32Array.from(given), given.length, sums);
      for (let c = 0; c < classes; c++) {
        const plain = given.reduce((sum, feature) => sum + bytes[(feature & (rows - 1)) * stride * 4 + c]!, 0);
        expect(sums[c]).toBe(plain);
      }
    }),
  );
});

test('of equal scores the first wins', () => {
  expect(best(Int32Array.of(3, 7, 7, 9), 3)).toBe(1);
});
