import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  [
    'The Norwegian submarines left Malta in June 1961, the last Norwegian sailors with them.',
    'en',
    'norwegian-sailors stationed_in ends malta @ June 1961',
  ],
  [
    'The Norwegian tanks left Malta in June 1961, and with them the last Norwegian soldiers.',
    'en',
    'norwegian-troops stationed_in ends malta @ June 1961',
  ],
  [
    'Les sous-marins norvégiens ont quitté Malte en juin 1961, et avec eux les derniers marins norvégiens.',
    'fr',
    'norwegian-sailors stationed_in ends malta @ juin 1961',
  ],
] as const)('%s', (text, language, state) => {
  expect(statesOf(readText(text, language))).toContain(state);
});

it.each([
  'The Norwegian submarines left Malta in June 1961, and their captain was with them.',
  'The Norwegian submarines left Malta in June 1961 with the Danish soldiers.',
])('%s: nobody else', text => {
  expect(statesOf(readText(text, 'en'))).toEqual(['norwegian-submarines stationed_in ends malta @ June 1961']);
});
