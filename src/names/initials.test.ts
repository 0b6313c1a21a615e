import { expect, it } from 'vitest';
import { readText } from '../claims/testing.ts';

const persons = (text: string, tagged: boolean) =>
  readText(text, undefined, { tagged })
    .names.filter(({ type }) => type === 'PER')
    .map(({ text: name }) => name);

it.each([true, false])('initials belong to the surname behind them, with the tagger: %s', tagged => {
  expect(persons('The Assembly put General E. L. M. Burns of Canada at its head in 1956.', tagged)).toEqual([
    'E. L. M. Burns',
  ]);
  expect(persons('Le général E. L. M. Burns rencontra le général P. S. Gyani à Gaza en 1959.', tagged)).toEqual([
    'E. L. M. Burns',
    'P. S. Gyani',
  ]);
});

it('one letter is no initial that could be a form of address', () => {
  expect(persons('Le ministre reçut M. Dupont à Paris en 1959.', true)).toEqual(['Dupont']);
});
