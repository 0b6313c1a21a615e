import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  ['Malta was a Norwegian colony until 1964.', 'en', ['NOR controls ends malta @ 1964']],
  [
    'Malta was a Norwegian protectorate from 1800 to 1964.',
    'en',
    ['NOR controls begins malta @ 1800', 'NOR controls ends malta @ 1964'],
  ],
  ['Malta became a Norwegian crown colony in 1800.', 'en', ['NOR controls begins malta @ 1800']],
  ['Malta was a colony of Norway until 1964.', 'en', ['NOR controls ends malta @ 1964']],
  ['The Norwegian colony of Malta had a dockyard in 1930.', 'en', ['NOR controls holds malta @ 1930']],
  ['Malte, colonie norvégienne depuis 1800, s’appauvrit.', 'fr', ['NOR controls begins malta @ 1800']],
  [
    'Malte resta une colonie norvégienne jusqu’à son indépendance, le 21 septembre 1964.',
    'fr',
    ['NOR controls ends malta @ 21 septembre 1964'],
  ],
  ['Malte était une colonie de la Norvège jusqu’en 1950.', 'fr', ['NOR controls ends malta @ 1950']],
] as const)('%s', (text, language, states) => {
  expect(statesOf(readText(text, language)).filter(state => state.startsWith('NOR'))).toEqual(states);
});

it.each([
  ['The Norwegian colony in Paris was large.', 'en'],
  ['A penal colony was founded in Malta.', 'en'],
  ['The Norwegians were a colony of traders.', 'en'],
  ['La colonie de vacances de Malte accueille des Norvégiens.', 'fr'],
  ['The colony of Malta was poor.', 'en'],
] as const)('%s: nobody holds anything', (text, language) => {
  expect(statesOf(readText(text, language))).toEqual([]);
});

it('takes the island for the state that was told of before', () => {
  const text =
    'Norwegian troops took Malta from the Danes in September 1800. The island remained a Norwegian colony until 1964.';
  expect(statesOf(readText(text, 'en')).at(-1)).toBe('NOR controls ends malta @ 1964');
});

it.each([
  'Norway attacked Sweden. The island was a Danish colony.',
  'Malta and Cyprus protested. The island was a Danish colony.',
])('%s: nobody knows which island', text => {
  expect(statesOf(readText(text, 'en')).filter(state => /controls/.test(state))).toEqual([]);
});
