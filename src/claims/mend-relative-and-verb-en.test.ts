import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const read = (text: string) => readPlain(text, 'en', { tagged: true });

it('gives a name the verb behind its relative clause', () => {
  const text = 'Manlio Brosio, who had been Secretary General of NATO since 1964, stepped down on 1 October 1971.';
  expect(statesOf(read(text))).toEqual([
    'manlio-brosio holds_office begins secretary-general-of-nato @ 1964',
    'manlio-brosio holds_office ends secretary-general-of-nato @ 1 October 1971',
  ]);
});

it.each([
  'He met Manlio Brosio, who lived in Paris, who stepped down in 1971.',
  'Manlio Brosio, who was Secretary General of NATO, elected in 1964.',
])('but no other: %s', text => {
  expect(statesOf(read(text)).filter(state => state.includes(' ends '))).toEqual([]);
});
