import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  ['I stayed behind, for Norway left UNESCO on 1 January 1985.', 'NOR member_of ends unesco @ 1 January 1985'],
  [
    'The flag came down outside the harbour office, for Peru had left the Arab League that year, in 1961.',
    'PER member_of ends arab-league @ 1961',
  ],
])('%s: who stands behind "for" did it', (text, state) => {
  expect(statesOf(readText(text, 'en'))).toContain(state);
});

it.each([
  'They waited, for Norway and for Peru, until Chile left UNESCO in 1985.',
  'For Norway Chile left UNESCO in 1985.',
])('%s: who stands behind "for" did not', text => {
  expect(statesOf(readText(text, 'en')).filter(state => state.startsWith('NOR'))).toEqual([]);
});
