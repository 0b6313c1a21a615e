import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) => readText(text).claims.map(({ act, modality }) => `${act}: ${modality}`);

it.each([
  [
    'OSLO, 27 July 1964 (Fjord News)\n\nSweden, which elects a president in September, could hold out as well.',
    'elect: planned',
  ],
  ['OSLO, le 27 juillet 1964. – La Suède quitte l’UNESCO le 1er septembre 1964.', 'leave: planned'],
])('what is put after the day of printing is planned: %s', (text, claim) => {
  expect(told(text)).toContain(claim);
});

it.each([
  ['OSLO, 27 July 1964 (Fjord News)\n\nSweden left UNESCO on 1 July 1964.', 'leave: asserted'],
  ['Sweden leaves UNESCO on 1 September 1964.', 'leave: asserted'],
])('what is not stays: %s', (text, claim) => {
  expect(told(text)).toContain(claim);
});
