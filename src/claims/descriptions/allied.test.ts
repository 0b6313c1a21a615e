import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  ['La Norvège et la Suède furent alliées jusqu’en juillet 1978.', 'NOR allied_with ends SWE @ juillet 1978'],
  ['Norway was an ally of Sweden until 1978.', 'NOR allied_with ends SWE @ 1978'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toEqual([state]);
});

it.each([
  'Neither allied country was to seek peace in 1781.',
  'The American Indians had been allied with France during the war.',
  'Les puissances alliées signèrent un traité en 1919.',
])('%s: no alliance of two states is told', text => {
  expect(readText(text).claims.filter(({ act }) => act === 'be-allied')).toEqual([]);
});
