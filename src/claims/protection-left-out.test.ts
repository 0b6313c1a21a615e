import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'A protocol extended the protection of NATO to Sweden in 1951. Sweden gave up that protection in May 1956.',
    'nato covers ends sweden @ May 1956',
  ],
  [
    'Un protocole étendit la protection de l’OTAN à la Suède en 1951. La Suède refusa en mai 1956 la protection que lui offrait ce texte.',
    'nato covers ends sweden @ mai 1956',
  ],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
});

it('nothing ends where no protection was told of', () => {
  expect(statesOf(readText('Sweden gave up that protection in May 1956.', 'en'))).toEqual([]);
});
