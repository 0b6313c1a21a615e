import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const recipientsOf = (text: string, act: string) =>
  readText(text, 'en')
    .claims.filter(claim => claim.act === act)
    .map(({ recipients }) => recipients.map(one => one.text));

it('participles in a row have an object each', () => {
  const text =
    'Norway responded to the Danish invasion by embargoing grain sales, banning timber sheds, and prohibiting Danish participation in the games.';
  expect(recipientsOf(text, 'embargo')).toEqual([['grain sales']]);
  expect(recipientsOf(text, 'ban')).toEqual([['timber sheds'], ['Danish participation']]);
});

it('nouns in a row are one list', () => {
  expect(recipientsOf('Norway responded by banning timber sheds and grain boats.', 'ban')).toEqual([
    ['timber sheds', 'grain boats'],
  ]);
});
