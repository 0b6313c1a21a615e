import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    "Le club anglais de la rive nord, l'Harlow Rowing Club, adhéra à la Ligue du lac le 1er avril 1979.",
    'harlow-rowing-club member_of begins ligue-du-lac @ 1er avril 1979',
  ],
  [
    'The oldest club of the lake, Harlow Rowing Club, joined the Lake Federation on 1 April 1979.',
    'harlow-rowing-club member_of begins lake-federation @ 1 April 1979',
  ],
])('%s: the name told beside the noun joins', (text, state) => {
  expect(states(text)).toEqual([state]);
});

it('takes a body in a list for one of those who founded', () => {
  const [claim] = readText(
    "La Ligue fut fondée en 1971 par le Cercle nautique de Valbourg, l'Aviron-Club de Montclar et la Société nautique de Luce.",
    undefined,
    { tagged: true },
  ).claims;
  expect(claim?.agents.map(({ entity }) => entity)).toEqual([
    'org:cercle-nautique-de-valbourg',
    'org:aviron-club-de-montclar',
    'org:societe-nautique-de-luce',
  ]);
});

it('reads no name across the end of what somebody is known as', () => {
  expect(states('The Harlow club, known as the Otters, left the League of the Lake in 1975.').join()).not.toMatch(
    /^league/,
  );
});
