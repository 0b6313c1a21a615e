import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readPlain(text, 'en', { tagged: true })).join('; ');

it.each([
  ['The Canal Zone was a strip of land ten miles wide that the United States had governed since 1904, under a treaty with Panama.', 'USA controls begins panama-canal-zone'],
  ['Ceuta is a strip of land five miles long which Spain governed from 1668.', 'ESP controls holds ceuta'],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
}); // biome-ignore format: rows

it.each([
  'The governor of Ceuta built a wall six feet high that Spain attacked in 1950.',
  'Ceuta had a street two miles long that Spain governed in 1900.',
])('%s', text => {
  expect(states(text)).not.toContain('controls');
});
