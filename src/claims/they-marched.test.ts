import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['Under the treaty that Sweden and Norway signed in 1936, Danish troops guarded the canal. They marched out of Brest in March 1947.', 'danish-troops stationed_in ends brest @ March 1947'],
  ['En vertu du traité que la Suède et la Norvège signèrent en 1936, les troupes danoises gardaient le canal. Elles débarquèrent à Brest en mars 1947.', 'danish-troops stationed_in begins brest @ mars 1947'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  'Sweden and Norway signed a treaty, and Danish troops and Finnish soldiers came. They marched out of Brest in 1947.',
  'Sweden and Norway agreed, and Danish troops were sent home. They left Brest in 1947.',
])('%s: nobody knows who', text => {
  expect(statesOf(readText(text)).filter(state => /brest/.test(state))).toEqual([]);
});
