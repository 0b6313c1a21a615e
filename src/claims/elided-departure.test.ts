import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'A Norwegian battalion had come ashore at Brest in November 1950; its men sang. They sailed for home in October 1953.',
    'norwegian-battalion stationed_in ends brest @ October 1953',
  ],
  [
    'The Norwegian airmen at Brest packed their crates; by July 1976 the last of them had gone from the base, where they had been for ten years.',
    'norwegian-airmen stationed_in ends brest @ July 1976',
  ],
  [
    'Norwegian troops landed at Brest on 19 May 1978 and left in June 1979.',
    'norwegian-troops stationed_in ends brest @ June 1979',
  ],
  [
    'Des troupes norvégiennes étaient stationnées à Brest depuis 1951. Ils quittèrent la base en mai 1960.',
    'norwegian-troops stationed_in ends brest @ mai 1960',
  ],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
});

it.each([
  'Norwegian troops were stationed at Brest in 1951. The ministers left in 1960.',
  'Norwegian troops were stationed at Brest in 1951. They left Malta in 1960.',
  'Norwegian troops were stationed at Brest in 1951, Danish troops at Nice. They left in 1960.',
  'Norwegian troops were stationed at Brest in 1951. They left.',
])('%s: nobody is told to have left', text => {
  expect(statesOf(readText(text)).filter(state => /ends brest/.test(state))).toEqual([]);
});
