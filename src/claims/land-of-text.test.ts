// "le pays", "the young republic": the state that a document is about, and never another that is told beside it.
import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'DJIBOUTI, 28 juin 1977 (Agence du port)\n\nDjibouti est indépendant. La flotte salua Djibouti de vingt et un coups. Le port dort. La jeune république entra à la Ligue arabe en 1977.',
    'DJI member_of begins arab-league @ 1977',
  ],
  [
    'MALTA: NOTES\n\nMalta has two harbours. Everybody likes Malta. The rain came late. The country joined the Commonwealth in 1964.',
    'MLT member_of begins commonwealth @ 1964',
  ],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  // Two other lands are told of.
  'MALTA: NOTES\n\nMalta has two harbours. Everybody likes Malta. Cyprus was poor and Denmark was rich. The country joined the Commonwealth in 1961.',
  // The title is of none.
  'ISLANDS\n\nMalta has two harbours. Everybody likes Malta. The rain came late. It fell. It fell. The country joined the Commonwealth in 1964.',
  // More is told of another.
  'MALTA: NOTES\n\nMalta has two harbours. Cyprus has one. Cyprus is dry. Cyprus is large. The rain came late. It fell. The country joined the Commonwealth in 1961.',
  'MALTA: NOTES\n\nMalta has two harbours. Everybody likes Malta. The rain came late. Another country joined the Commonwealth in 1961.',
])('%s: nobody says which', text => {
  expect(states(text).filter(state => state.includes('member_of'))).toEqual([]);
});
