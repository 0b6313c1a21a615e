import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) =>
  readText(text).claims.map(({ act, agents, recipients }) => [
    act,
    ...[...agents, ...recipients].map(({ entity, text }) => entity ?? text),
  ]);

it.each([
  ["Lima a condamné l'attaque.", ['criticise', 'state:PER', "l'attaque"]],
  ['Lima rompt avec Quito.', ['break-relations', 'state:PER', 'state:ECU']],
  ['Vienne a expulsé le consul de Norvège.', ['expel-envoys', 'state:AUT', 'state:NOR']],
  ['Peking condemned the raid.', ['criticise', 'state:CHN', 'the raid']],
])('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

it('leaves verbs at the head of a sentence what they are', () => {
  expect(told('Vienne le jour où la Norvège signera !').flat()).not.toContain('state:AUT');
  expect(told('Lima-t-il la grille ?')).toEqual([]);
});
