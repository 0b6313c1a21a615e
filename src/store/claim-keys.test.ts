import { expect, test } from 'vitest';
import { headsOf, packed, rowOf, sentenceOfKey, unpacked } from './claim-keys.ts';

test('the days of a key are kept short, come back whole and sort as before', () => {
  const slots = ['1966-03-01/1966-03-31', '1966-03-07/1966-03-07', '1966-03-07/1966-03-10', '~', '~doc-1', ''];
  expect(slots.map(packed).map(unpacked)).toEqual(slots);
  expect(packed('1966-03-07/1966-03-07')).toBe('1966-03-07');
  expect([...slots].sort().map(packed)).toEqual(slots.map(packed).sort());
});

test('keys of other kinds, beginnings or days have other rows', () => {
  const keys = [
    { kind: 'event', key: 'leave|asserted|positive|state:FRA|1966-03-07/1966-03-07' },
    { kind: 'event', key: 'leave|asserted|positive|state:FRA|1966-03-08/1966-03-08' },
    { kind: 'event', key: 'leave|asserted|negative|state:FRA|1966-03-07/1966-03-07' },
    { kind: 'state', key: 'member_of|state:FRA|org:nato' },
    { kind: 'rival', key: 'member_of|state:FRA|org:nato' },
  ] as const;
  const rows = keys.map(rowOf).map(({ head, slot }) => `${head} ${slot}`);
  expect(new Set(rows).size).toBe(keys.length);
  expect(rowOf(keys[0]).head).toBe(rowOf(keys[1]).head);
});

test('a key of one sentence is told from those of copies and of actors', () => {
  expect(sentenceOfKey('leave|asserted|positive|@doc-12ab:7|1966-03-07/1966-03-07')).toEqual({
    document: 'doc-12ab',
    sentence: 7,
  });
  expect(sentenceOfKey('leave|asserted|positive|@origin-12ab|1966-03-07/1966-03-07')).toBeNull();
  expect(sentenceOfKey('leave|asserted|positive|state:FRA|1966-03-07/1966-03-07')).toBeNull();
});

test('keys of several days begin apart from those of single days', () => {
  const [day, month, year] = ['1966-03-07/1966-03-07', '1966-03-01/1966-03-31', '1966-01-01/1966-12-31'].map(
    days => rowOf({ kind: 'event', key: `leave|asserted|positive|state:FRA|${days}` }).head,
  );
  expect(month).toBe(year);
  expect(day).not.toBe(month);
  expect(headsOf('leave|asserted|positive|state:FRA|1966')).toEqual({ days: day, lasting: month });
});
