import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from '../testing.ts';

const states = (text: string): string[] => statesOf(readPlain(text, undefined, { tagged: true }));
const seats = (text: string): string[] => states(text).filter(one => one.includes(' hosts '));

it.each([
  ['The NATO Defense College had been in Paris since 1951.', 'paris hosts begins nato-defense-college @ 1951'],
  ["Le collège de défense de l'OTAN était à Paris depuis 1951.", 'paris hosts begins nato-defense-college @ 1951'],
])('takes a house to be seated where it is: %s', (text, state) => {
  expect(seats(text).some(one => one.startsWith(state))).toBe(true);
});

it.each([
  'NATO has been in Kabul since 2003.',
  'The NATO Defense College has been in Paris since Monday.',
  'The NATO Defense College had never been in Paris since 1951.',
  'The commandant of the NATO Defense College had been in Paris since 1951.',
])('but nobody who may be there for a while: %s', text => {
  expect(seats(text)).toEqual([]);
});
