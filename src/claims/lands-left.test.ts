import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const placesIn = (text: string) =>
  readText(text, undefined, { tagged: true })
    .names.filter(({ type }) => type === 'LOC')
    .map(({ entity }) => entity);

it.each([
  ['Les troupes françaises quittèrent le Mandarin en novembre 1956.', 'place:mandarin'],
  ['Les derniers soldats danois ont évacué la Mandaria en mai 1951.', 'place:mandaria'],
])('%s: a land with its article', (text, place) => {
  expect(placesIn(text)).toContain(place);
});

it.each([
  'Les soldats danois ont quitté la Légion en mai 1951.',
  'Le ministre quitta le Conseil en novembre 1956.',
  'Les troupes danoises quittèrent la Ville en mai 1951.',
  'Durand quitta la Mandaria en mai 1951.',
])('%s: no place', text => {
  expect(placesIn(text)).toEqual([]);
});

it.each([
  ['British troops left the Canal Zone in June 1956.', 'place:suez-canal-zone'],
  ['Le dernier soldat britannique quitta la zone du canal en juin 1956.', 'place:suez-canal-zone'],
  ['Panama regained the Canal Zone in 1979.', 'place:panama-canal-zone'],
])('%s: which canal', (text, place) => {
  expect(placesIn(text)).toContain(place);
});
