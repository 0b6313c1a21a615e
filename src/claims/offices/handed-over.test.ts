import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

const offices = (text: string): string[] =>
  statesOf(readText(text, undefined, { tagged: true })).filter(state => state.includes(' holds_office '));

it.each([
  'Lauris Norstad handed over to Lyman Lemnitzer as supreme commander on 1 January 1963.',
  'In 1963 Lauris Norstad handed over to Lyman Lemnitzer as supreme commander.',
])('tells who has an office from whom: %s', text => {
  const told = offices(text);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^lyman-lemnitzer holds_office begins supreme-commander/);
  expect(told[1]).toMatch(/^lauris-norstad holds_office ends supreme-commander/);
});

it.each([
  'Paul Lund handed over the papers to Anna Reed as president of the League in 1950.',
  'Paul Lund handed over to the police as president of the League in 1950.',
  'Paul Lund was handed over to Norway as director of the bank in 1950.',
])('but not where something else is handed over, or somebody: %s', text => {
  expect(offices(text)).toEqual([]);
});
