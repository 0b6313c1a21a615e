import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const missions = (text: string, act: string) =>
  readText(text, 'en', { tagged: true })
    .claims.filter(claim => claim.act === act)
    .map(({ agents, place }) => `${agents.map(({ entity }) => entity).join(' ')} ${place?.entity ?? '–'}`);

it('reads the town right behind an embassy or legation as where it is', () => {
  expect(missions('Embassy Oslo was established on June 30, 1976.', 'open-mission')).toEqual([' place:oslo']);
  expect(missions('Legation Lima was opened in 1931.', 'open-mission')).toEqual([' place:lima']);
});

it('gives a mission to the state in its name, whatever the words of it', () => {
  const text = 'The United States Embassy in Oslo was established on June 24, 1974.';
  expect(missions(text, 'open-mission')).toEqual(['state:USA place:oslo']);
  expect(missions('A Danish diplomatic mission in Oslo was established in 1779.', 'open-mission')).toEqual([
    'state:DNK place:oslo',
  ]);
});

it('closes an embassy that suspends operations, and no army', () => {
  expect(missions('The Danish Embassy in Oslo suspended operations in 1998.', 'close-mission')).toEqual([
    'state:DNK –',
  ]);
  expect(missions('The Danish army suspended its operations in 1998.', 'close-mission')).toEqual([]);
});

it('makes nobody the attacker of his own embassy', () => {
  const [attack] = readText('The attack on the Danish Embassy in Oslo shocked the town.', 'en').claims;
  expect(attack?.agents ?? []).toEqual([]);
});
