import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) =>
  readText(text).claims.map(({ act, agents, recipients }) => [
    act,
    ...[...agents, ...recipients].map(({ entity, text }) => entity ?? text),
  ]);

it.each([
  ['Anna Reed, appointed in 1971, resigned in 1984.', ['resign', 'person:anna-reed']],
  ['Albania, excluded from NATO in 1961, formally left it in 1968.', ['expel-member', 'state:ALB']],
])('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

it.each(['Albania, a member since 1955, left NATO in 1968.', 'Norway attacked Peru, occupied Lima, and left.'])(
  '%s keeps its verbs',
  text => expect(told(text).length).toBeGreaterThan(0),
);
