import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it('a force that was named is taken up by its noun', () => {
  const text =
    'The United Nations Emergency Force was created in 1956. The force set up its headquarters in Oslo in March 1957.';
  expect(statesOf(readText(text, 'en'))).toEqual(['oslo hosts begins unef @ March 1957']);
});

it('no force is taken up where none was named', () => {
  const text = 'Norway left in 1956. The force set up its headquarters in Oslo in March 1957.';
  expect(statesOf(readText(text, 'en'))).toEqual([]);
});
