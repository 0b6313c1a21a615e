import { expect, test } from 'vitest';
import { everything } from './everything.ts';

test.each([0, 1, 10, 25, 30])('all %i rows are taken along, by whatever pages the server gives them', async count => {
  const rows = Array.from({ length: count }, (_, i) => i);
  const asked: string[] = [];
  const all = await everything(10, async ({ offset, limit }) => {
    asked.push(offset);
    return { rows: rows.slice(Number(offset), Number(offset) + Number(limit)) };
  });
  expect(all).toEqual(rows);
  expect(new Set(asked).size).toBe(asked.length);
});
