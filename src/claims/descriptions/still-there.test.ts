import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  [
    'Pourtant des troupes belges sont toujours au Maroc, et chacun le sait.',
    'belgian-troops stationed_in holds morocco',
  ],
  ['Les troupes belges sont encore au Maroc.', 'belgian-troops stationed_in holds morocco'],
  ['Yet Belgian troops are still in Morocco, and everybody knows it.', 'belgian-troops stationed_in holds morocco'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toEqual([state]);
});

it.each(['Les troupes belges sont toujours mal vues au Maroc.', 'Belgian troops are still unloved in Morocco.'])(
  '%s: nobody is anywhere',
  text => {
    expect(statesOf(readText(text))).toEqual([]);
  },
);
