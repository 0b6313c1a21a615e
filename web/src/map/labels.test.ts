import { expect, test } from 'vitest';
import { labelled } from './labels.ts';

const mark = (name: string, x: number, y: number) => ({ name, x, y, radius: 4 });

test('of names that would cover each other the first is written; drawn closer, both are', () => {
  const marks = [mark('Rocquencourt', 1000, 230), mark('Versailles', 1002, 231)];
  expect(labelled(marks, 1).map(({ name }) => name)).toEqual(['Rocquencourt']);
  expect(labelled(marks, 0.02)).toHaveLength(2);
});

test('thousands of marks get no more names than a map bears', () => {
  expect(
    labelled(
      Array.from({ length: 5_000 }, (_, i) => mark('X', (i * 37) % 2_000, (i * 91) % 800)),
      0.5,
    ).length,
  ).toBeLessThanOrEqual(40);
});
