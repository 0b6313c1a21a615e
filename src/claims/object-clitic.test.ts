import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    "L'Union des ports d'Arvin est un groupement. La Compagnie du port de Vernaz et la Ligue des armateurs de Varnes la fondèrent le 3 mai 1988.",
    'ligue-des-armateurs-de-varnes member_of begins union-des-ports-d-arvin @ 3 mai 1988',
  ],
  ['La Norvège adhéra à la Ligue arabe en 1950. Le Pérou la quitta en 1960.', 'PER member_of ends arab-league @ 1960'],
  [
    'La Norvège entra dans la Ligue arabe en 1950. Le Pérou la quitta en 1960. Le Chili l’a rejointe en 1970.',
    'CHL member_of begins arab-league @ 1970',
  ],
  [
    'Anne Roth fut inculpée de faux en 1998. Le tribunal l’a acquittée le 7 juin 2000.',
    'anne-roth under_charge ends forgery @ 7 juin 2000',
  ],
  ['Le Ghana occupait Lomé. Les Français la reprirent en 1916.', 'FRA controls begins lome @ 1916'],
])('%s', (text, state) => expect(statesOf(readText(text, 'fr'))).toContain(state));

it('a pact that is spoken of is what was ratified, and then denounced', () => {
  const { claims } = readText('Le traité de Varnes fut signé en 1950. La Norvège le ratifia en 1951.', 'fr');
  expect(claims.find(({ act }) => act === 'ratify')?.recipients.map(({ text }) => text)).toEqual([
    'Le traité de Varnes',
  ]);
});

it.each([
  ['Le ministre reçut l’ambassadeur. Le président le nomma chevalier en 1950.', 'appoint'],
  ['Paul Marchal battit Jean Durieu. Le roi le révoqua en 1815.', 'dismiss'],
])('%s: nobody knows whom', (text, act) => {
  const { claims } = readText(text, 'fr');
  expect(
    claims
      .filter(one => one.act === act)
      .flatMap(({ recipients }) => recipients.map(({ entity }) => entity))
      .filter(Boolean),
  ).toEqual([]);
});

it('who does it is not whom it is done to', () => {
  const { claims } = readText('La Ligue des armateurs siège à Vernaz. La Ligue la fonda en 1950.', 'fr');
  expect(claims.filter(({ act, recipients }) => act === 'found' && recipients.length > 0)).toEqual([]);
});
