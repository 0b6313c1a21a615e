import { expect, test } from 'vitest';
import { readingsOf, sigla, siglum } from './witnesses.ts';

const member = (document: string, start: number) => ({ document, start, end: start + 50 });
const MEMBERS = [member('doc-a', 0), member('doc-a', 100), member('doc-b', 0)];
const at = (document: string, start: number) => ({ document, start, end: start + 4 });
const VARIANTS = [
  {
    kind: 'name' as const,
    readings: [
      { text: 'Oslo', members: [at('doc-a', 110), at('doc-b', 10)] },
      { text: 'Bonn', members: [at('doc-a', 10)] },
    ],
  },
];

test('of several witnesses in one document, each has what stands in it', () => {
  const [first, second] = VARIANTS[0]!.readings.map(({ members }) => sigla(members, MEMBERS));
  expect([first, second]).toEqual(['B C', 'A']);
  expect(MEMBERS.map(each => readingsOf(each, VARIANTS))).toEqual(['name: Bonn', 'name: Oslo', 'name: Oslo']);
});

test('a witness that leaves the words out stands there as well, and each but once', () => {
  const nothing = { document: 'doc-b', start: 50, end: 50 };
  expect(sigla([nothing, at('doc-b', 3)], MEMBERS)).toBe('C');
  expect(sigla([at('doc-c', 3)], MEMBERS)).toBe('');
});

test('there are letters for any number of witnesses', () => {
  expect([0, 25, 26, 53].map(siglum)).toEqual(['A', 'Z', 'A2', 'B3']);
});
