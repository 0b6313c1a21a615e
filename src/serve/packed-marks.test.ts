import { expect, test } from 'vitest';
import { emptyColumns, idAt, packed, unpacked } from './packed-marks.ts';

test.each([0, 1, 3, 5])('%i marks are unpacked as they were packed, whatever the names weigh', count => {
  const columns = emptyColumns(count);
  columns.ids.set(new TextEncoder().encode(Array.from({ length: count }, (_, i) => `0123456789abcde${i}`).join('')));
  for (let i = 0; i < count; i++) {
    columns.firstDay[i] = -800_000 + i;
    columns.lastDay[i] = 12_345 * i;
    columns.origins[i] = 60_000 + i;
    columns.denied[i] = i % 2;
  }
  const marks = {
    count,
    actors: ['Élysée, œuvre', 'x'.repeat(count)],
    acts: [],
    documents: ['a'],
    ...columns,
  };
  const read = unpacked(packed(marks).buffer);
  expect(read).toEqual(marks);
  if (count > 0) expect(idAt(read, count - 1)).toBe(`event-0123456789abcde${count - 1}`);
});
