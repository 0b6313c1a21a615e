import { expect, test } from 'vitest';
import type { Annotations } from '../../../src/annotation.ts';
import { paragraphsOf } from './segments.ts';

const text = 'Le 7 mars 1966, il écrit.\nMenu';
const annotations = {
  document: { text },
  sentences: [
    { id: 0, start: 0, end: 25, kind: 'prose' },
    { id: 1, start: 26, end: 30, kind: 'boilerplate' },
  ],
  times: [{ start: 3, end: 14 }],
  names: [{ start: 5, end: 9 }],
  figures: [],
  quotes: [],
  claims: [{ trigger: { start: 19, end: 24 } }],
} as unknown as Annotations;
const words = (layers: Parameters<typeof paragraphsOf>[2]) =>
  paragraphsOf(annotations, [], layers).map(p => p.segments.map(s => text.slice(s.start, s.end)));

test('overlapping findings are cut into stretches, and no letter is lost', () => {
  expect(words(new Set(['times', 'names', 'claims']))).toEqual([
    ['Le ', '7 ', 'mars', ' 1966', ', il ', 'écrit', '.'],
    ['Menu'],
  ]);
});

test('a stretch knows each finding over it', () => {
  const [paragraph] = paragraphsOf(annotations, [], new Set(['times', 'names']));
  expect(paragraph!.segments[2]!.found).toEqual({ times: 0, names: 0 });
});

test('a layer that is switched off leaves no cut', () => {
  expect(words(new Set())).toEqual([['Le 7 mars 1966, il écrit.'], ['Menu']]);
});
