import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const joined = (text: string) => statesOf(readText(text)).filter(state => state.includes('member_of'));

it('takes who accedes to the charter for a member', () => {
  expect(
    joined('L’OUA fut fondée en mai 1963. Le Maroc adhéra à la charte le 19 septembre 1963, avec des réserves.'),
  ).toEqual(['MAR member_of begins oau @ 19 septembre 1963']);
  expect(joined('Le Maroc adhéra à la charte de l’OUA le 19 septembre 1963.')).toEqual([
    'MAR member_of begins oau @ 19 septembre 1963',
  ]);
});

it.each([
  'Le Maroc adhéra à la charte le 19 septembre 1963.',
  'L’OUA et l’UNESCO se réunirent. Le Maroc adhéra à la charte en 1963.',
])('%s: of what, nobody knows', text => {
  expect(joined(text)).toEqual([]);
});
