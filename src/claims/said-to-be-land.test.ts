import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readPlain(text, undefined, { tagged: true })).join('; ');

it.each([
  ['Greenland is an island that Denmark governed until 1953.', 'DNK controls ends greenland'],
  ["Trieste était une ville que l'Autriche administra jusqu'en 1918.", 'AUT controls ends trieste'],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  'Greenland is not an island that Norway governed in 1953.',
  'Lorraine is one of the regions that Germany governed in 1900.',
  'Trieste had a port that Austria governed in 1900.',
])('%s', text => {
  expect(states(text)).not.toContain('controls');
});
