// "La Fédération sortit de l'Union laitière" in a text that never says which federation: the record may know.
import { expect, it } from 'vitest';
import { saysLess } from '../record/same-state.ts';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    "Le 31 décembre 2004, la Fédération sortit de l'Union laitière alpine.",
    'federation member_of ends union-laitiere-alpine @ 31 décembre 2004',
  ],
  ['The Federation left the Alpine Dairy Union in 2004.', 'federation member_of ends alpine-dairy-union @ 2004'],
])('%s', (text, state) => {
  expect(statesOf(readText(text, undefined, { tagged: true }))).toContain(state);
});

it.each([
  'The Federation left NATO in 2004.',
  'Two federations left the Alpine Dairy Union in 2004.',
  'The federation of the valley left the Alpine Dairy Union in 2004.',
])('%s: nobody says who', text => {
  expect(
    statesOf(readText(text, undefined, { tagged: true })).filter(state => state.startsWith('federation ')),
  ).toEqual([]);
});

it('is the one member of that noun of a union that few know', () => {
  const left = { subject: 'org:federation', relation: 'member_of', object: 'org:alpine-dairy-union' };
  const joined = { ...left, subject: 'org:federation-of-arvin-dairies' };
  expect(saysLess(left, joined)).toBe(true);
  expect(saysLess(left, joined, id => id === 'org:alpine-dairy-union')).toBe(false);
  expect(saysLess(left, { ...joined, object: 'org:lakes-union' })).toBe(false);
  expect(saysLess(left, { ...joined, subject: 'org:vale-harbour-board' })).toBe(false);
});
