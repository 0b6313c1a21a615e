import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readPlain(text, 'en', { tagged: true })).join('; ');

it.each([
  ['Brest is a port. Belgian troops landed there in March 1950.', 'belgian-troops stationed_in begins brest'],
  ['The Bank of Arden had a house in Geneva. It moved there in 1920.', 'geneva hosts begins bank-of-arden'],
  ['Norway and Sweden signed a pact, and troops came to Cologne. The headquarters of the Iceland Defense Force was established there in 1951.', 'cologne hosts begins iceland-defense-force'],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
}); // biome-ignore format: rows

it.each([
  'We went from Brest to Cologne. Belgian troops landed there in March 1950.',
  'Brest is a port. It was not there that Belgian troops landed.',
  'Brest is a port. There were no Belgian troops when the ship landed in March 1950.',
])('%s: nobody knows where, or not there', text => {
  expect(states(text)).not.toMatch(/(?:begins|holds) (?:brest|cologne)/);
});
