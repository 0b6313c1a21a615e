import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { table } from './table.ts';
import { width } from './width.ts';

const columns = [{ title: 'Date' }, { title: 'Event', least: 10 }, { title: 'Sentence', least: 20 }];
const long = 'The fleet left the harbour in the evening, said the harbour master, and nobody saw it again.';

describe('tables', () => {
  test('are as narrow as their cells where there is room', () => {
    expect(table([{ title: 'A' }, { title: 'B' }], [['one', 'two']], 80)).toBe('A    B\n───  ───\none  two\n');
  });

  test('set numbers to the right', () => {
    expect(table([{ title: 'Name' }, { title: 'Count', right: true }], [['a', '7']], 80)).toBe(
      'Name  Count\n────  ─────\na         7\n',
    );
  });

  test('wrap the widest column first, and keep every word', () => {
    const lines = table(columns, [['1959-03-11', 'withdrawal: Norland', long]], 60).split('\n');
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(60);
    const text = lines.slice(2).join(' ').replace(/\s+/g, ' ');
    for (const word of long.split(' ')) expect(text).toContain(word);
    expect(lines[2]).toContain('withdrawal: Norland');
  });

  test('say nothing without rows', () => {
    expect(table(columns, [], 80)).toBe('');
  });

  test('fit any screen of 50 columns or more', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 50, max: 130 }),
        (rows, room) => {
          for (const line of table(columns, rows, room).split('\n')) expect(width(line)).toBeLessThanOrEqual(room);
        },
      ),
      { numRuns: 60 },
    );
  });
});
