// What somebody ceases to do ends; what he does not do is only not so.
import { expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText, statesOf } from './testing.ts';

const read = (text: string, language: Language) => readText(text, language, { tagged: true });

it.each([
  ['fr', "Le Portugal cessa de siéger à l'ONU en 1977.", 'PRT member_of ends un @ 1977'],
  ['en', 'Portugal ceased to be a member of NATO in 1977.', 'PRT member_of ends nato @ 1977'],
] as const)('%s: %s', (language, text, expected) => {
  expect(statesOf(read(text, language))).toEqual([expected]);
});

it.each([
  [
    'fr',
    "Le Portugal cessa de prendre part aux manœuvres de l'OTAN en 1968 et mit fin à sa contribution en 1970.",
    ['end-participation 1968', 'end-contribution 1970'],
  ],
  ['en', 'Portugal took no further part in the exercises of NATO from 1968.', ['end-participation 1968']],
  ['en', 'Portugal took no part in the campaign in 1968.', ['participate 1968']],
  ['fr', "Le Portugal ne siège pas à l'ONU.", ['belong undated']],
] as const)('%s: %s', (language, text, expected) => {
  const { claims, times } = read(text, language);
  expect(claims.map(({ act, time }) => `${act} ${times.find(({ id }) => id === time)?.text ?? 'undated'}`)).toEqual(
    expected,
  );
});

it.each([
  [
    'fr',
    "Le siège de l'OTAN fut établi à Oslo. L'hiver fut rude. Le Portugal cessa d'y siéger en 1977.",
    ['PRT member_of ends nato @ 1977'],
  ],
  ['fr', "La Grèce n'a quitté l'OTAN qu'en août 1974 ; j'ai fermé la porte.", ['GRC member_of ends nato @ août 1974']],
] as const)('%s: %s', (language, text, expected) => {
  expect(statesOf(read(text, language))).toEqual(expect.arrayContaining([...expected]));
});
