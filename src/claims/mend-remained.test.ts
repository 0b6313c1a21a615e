import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readPlain(text, undefined, { tagged: true })).join('; ');

it.each([
  ['Soviet troops remained stationed in Germany after the surrender.', 'soviet-troops stationed_in holds germany'],
  ["Les troupes russes restèrent stationnées en Lettonie jusqu'en 1994.", 'russian-troops stationed_in ends latvia'],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each(['The rumour remained based in Germany.', 'Soviet troops did not remain stationed in Germany.'])('%s', text => {
  expect(states(text)).not.toMatch(/^(?!.* not ).*stationed_in holds/);
});
