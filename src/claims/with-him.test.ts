import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['Le général Lund passa le pont le 19 juin 1991. Il était le dernier, et avec lui les troupes danoises avaient quitté la Norvège.', 'danish-troops stationed_in ends norway @ 19 juin 1991'],
  ['General Lund crossed the bridge on 15 February 1989. With him the last Danish troops had left Norway.', 'danish-troops stationed_in ends norway @ 15 February 1989'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  'General Lund crossed the bridge on 15 February 1989. The last Danish troops had left Norway.',
  'General Lund was born in 1931 and crossed the bridge in 1989. With him the last Danish troops had left Norway.',
  'General Lund crossed the bridge on 15 February 1989. A dog was with him. The Danish troops had left Norway.',
  'General Lund spoke on 15 February 1989. With him the last Danish troops had left Norway in 1988.',
])('%s: not on his day', text => {
  expect(statesOf(readText(text)).filter(state => /15 February/.test(state))).toEqual([]);
});
