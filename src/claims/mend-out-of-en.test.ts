import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) =>
  readText(text).claims.map(({ act, agents, recipients }) => [
    act,
    ...[...agents, ...recipients].map(({ entity, text }) => entity ?? text),
  ]);

it.each([
  ['Belgian troops pulled out of Rwanda in April 1994.', ['withdraw', 'state:BEL', 'state:RWA']],
  ['Belgium has pulled its troops out of Rwanda.', ['withdraw', 'state:BEL', 'state:RWA']],
])('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

it('withdraws nobody who is pulled out of a river', () =>
  expect(told('The guards pulled two men out of the river.')).toEqual([]));
