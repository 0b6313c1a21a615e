import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'Anna Roth had been succeeded as managing director by Paul Lund in January 2010.',
    'paul-lund holds_office begins director-general @ January 2010',
  ],
  [
    'In May 1990 Paul Lund was replaced as managing director by Anna Roth.',
    'paul-lund holds_office ends director-general @ May 1990',
  ],
])('%s: who stands behind the title is told of by the verb above', (text, state) => {
  expect(statesOf(readText(text, 'en', { tagged: true }))).toContain(state);
});

it.each([
  'Paul Lund retired in May 1990, after managing director Anna Roth by telephone for years.',
  'As managing directors by profession, they were heard in May 1990.',
])('%s: nobody takes office', text => {
  expect(statesOf(readText(text, 'en', { tagged: true })).filter(state => state.includes('begins'))).toEqual([]);
});
