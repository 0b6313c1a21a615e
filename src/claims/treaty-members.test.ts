import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  ['La Norvège adhéra au TNP le 12 décembre 1985.', 'fr', 'NOR member_of begins npt @ 12 décembre 1985'],
  ['La Norvège se retira du TNP le 10 janvier 2003.', 'fr', 'NOR member_of ends npt @ 10 janvier 2003'],
  ['La Norvège demeure partie au traité de non-prolifération.', 'fr', 'NOR member_of holds npt'],
  ['Norway is a party to the NPT.', 'en', 'NOR member_of holds npt'],
  ['Norway has never been party to the NPT.', 'en', 'NOR not member_of holds npt'],
] as const)('%s', (text, language, state) => {
  expect(statesOf(readText(text, language))).toEqual([state]);
});

it.each([
  ['La Norvège est une partie du problème.', 'fr'],
  ['La Norvège a adhéré à une convention en 1990.', 'fr'],
  ['Norway is a party to the dispute.', 'en'],
] as const)('%s: a member of nothing', (text, language) => {
  expect(statesOf(readText(text, language))).toEqual([]);
});
