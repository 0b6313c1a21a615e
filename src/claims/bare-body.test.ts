import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'On 12 May 2001 the Harlow Rowing Club joined the Federation.',
    'harlow-rowing-club member_of begins federation @ 12 May 2001',
  ],
  [
    'Le Cercle nautique de Valbourg quitta la Fédération en 1992.',
    'cercle-nautique-de-valbourg member_of ends federation @ 1992',
  ],
  [
    "Le 31 décembre 2004, la Fédération sortit de l'Union laitière alpine.",
    'federation member_of ends union-laitiere-alpine @ 31 décembre 2004',
  ],
])('%s: a body by its noun alone', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  'Norway left the Federation in 1992.',
  'Le Danemark quitta la Fédération en 1992.',
  'The Federation joined NATO in 1992.',
  'La fédération quitta l’Union laitière alpine en 1992.',
  'The Harlow Rowing Club left the federation in 1992.',
  'The Harlow Rowing Club left the Convention in 1992.',
  'The Lake Federation met the Coast Federation. The Harlow Rowing Club left the Federation in 1992.',
])('%s: no body of which another text could tell', text => {
  expect(states(text)).toEqual([]);
});
