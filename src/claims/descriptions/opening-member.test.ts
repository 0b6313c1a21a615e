import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  ['Membre de l’UNESCO depuis 1951, l’Irak protesta.', 'IRQ member_of begins unesco @ 1951'],
  ['A member of NATO since 1952, Turkey protested.', 'TUR member_of begins nato @ 1952'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toEqual([state]);
});

it.each(['Ancien membre de l’UNESCO, le Japon protesta.', 'A member of NATO since 1952, the minister protested.'])(
  '%s: nobody is told to be a member',
  text => {
    expect(statesOf(readText(text))).toEqual([]);
  },
);
