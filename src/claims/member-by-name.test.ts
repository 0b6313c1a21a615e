import { expect, test } from 'vitest';
import { readText } from './testing.ts';

const states = (text: string): string[] =>
  readText(text, undefined, { tagged: true }).claims.flatMap(({ state }) =>
    state ? [`${state.subject} ${state.relation} ${state.object} ${state.change}`] : [],
  );

test('a body of a town that nobody knows is a member by the name of its town', () => {
  expect(states("La laiterie de Pélion quitta l'Union des laiteries du Val le 3 mai 1980.")).toEqual([
    'place:pelion member_of org:union-des-laiteries-du-val ends',
  ]);
  expect(states('The dairy of Pélion took its place again in the Federation of Hill Dairies on 1 July 2003.')).toEqual([
    'place:pelion member_of org:federation-of-hill-dairies begins',
  ]);
});

test('several of them, or somebody from the town, are not', () => {
  expect(states("Deux laiteries de Pélion quittèrent l'Union des laiteries du Val en 1980.")).toEqual([]);
  expect(states("Le facteur de Pélion quitta l'Union des laiteries du Val en 1980.")).toEqual([]);
});

test('a person is a member of a party, a land of a community', () => {
  expect(states('Anna Keller fut exclue du Parti radical le 3 mai 1931.')).toEqual([
    'person:anna-keller member_of org:parti-radical ends',
  ]);
  expect(states('Ambassador Lee left the United Nations in a hurry on 3 May 1950.')).toEqual([]);
  expect(states('Le Groenland quitta les Communautés européennes le 1er février 1985.')).toEqual([
    'place:greenland member_of org:eec ends',
  ]);
});

test('a departure that was announced takes effect where the text says no more than "this departure"', () => {
  expect(
    states(
      'La Norvège a annoncé jeudi son départ de la Ligue des mers. Ce départ ne sera effectif que le 31 décembre 1995.',
    ),
  ).toEqual(['state:NOR member_of org:ligue-des-mers holds', 'state:NOR member_of org:ligue-des-mers ends']);
});
