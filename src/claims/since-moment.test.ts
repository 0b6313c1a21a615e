import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  ['Norway has belonged to NATO since its foundation in 1949.', 'NOR member_of begins nato @ 1949'],
  [
    'Norway, which has belonged to NATO since its launch in Washington on 4 April 1949, keeps its seat.',
    'NOR member_of begins nato @ 4 April 1949',
  ],
  ['Norway has been a member of NATO since its launch on 4 April 1949.', 'NOR member_of begins nato @ 4 April 1949'],
] as const)('%s', (text, state) => {
  expect(statesOf(readText(text, 'en'))).toEqual([state]);
});

it('reads it in French', () => {
  expect(statesOf(readText('La Norvège appartient à l’OTAN depuis sa fondation en 1949.', 'fr'))).toEqual([
    'NOR member_of begins nato @ 1949',
  ]);
});

it.each([
  'Norway left NATO since its quarrel in 1949.',
  'Norway has attacked Chile since its independence in 1949.',
  'Norway belonged to NATO after its foundation in 1949.',
])('%s: nothing lasts since then', text => {
  expect(statesOf(readText(text, 'en')).filter(state => /begins.*1949/.test(state))).toEqual([]);
});
