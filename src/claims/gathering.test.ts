import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readPlain(text, undefined, { tagged: true }));

it.each([
  "Le représentant français quitta la réunion de l'OTAN le 3 mai 1966.",
  'The French representative left the meeting of the Council on 3 May 1966.',
  'La France quitta la conférence de Bruxelles le 3 mai 1966.',
])('leaves no body with a meeting: %s', text => {
  expect(states(text)).toEqual([]);
});

it('but leaves a body whose name is of one', () => {
  expect(states('Sweden left the Conference of Ministers in 1970.')).toEqual([
    'SWE member_of ends conference-of-ministers @ 1970',
  ]);
});
