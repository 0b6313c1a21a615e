import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'Norway occupied Malta in November 1926 and withdrew from it on 7 March 1927.',
    ['NOR controls begins malta @ November 1926', 'NOR controls ends malta @ 7 March 1927'],
  ],
  [
    'La Norvège occupa Malte en novembre 1926 et l’évacua le 7 mars 1927.',
    ['NOR controls begins malta @ novembre 1926', 'NOR controls ends malta @ 7 mars 1927'],
  ],
])('%s', (text, states) => {
  expect(statesOf(readText(text))).toEqual(states);
});

it.each([
  'Norway occupied Malta in November 1926 and withdrew its ships from Spain on 7 March 1927.',
  'Norway occupied Malta in November 1926 and Sweden withdrew from it on 7 March 1927.',
])('%s: it still holds the place', text => {
  expect(statesOf(readText(text, 'en')).filter(state => /controls ends/.test(state))).toEqual([]);
});
