import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  'La Norvège rejoignit la Ligue arabe entre 1950 et 1960.',
  'La Norvège rejoignit la Ligue arabe entre mars et mai 1950.',
  'Norway joined the Arab League between 1950 and 1960.',
  'Norway joined the Arab League in 1950 or 1951.',
  'La Norvège rejoignit la Ligue arabe en 1950, ou peut-être en 1951.',
])('%s: on no day that the sentence names', text =>
  expect(statesOf(readText(text))).toEqual(['NOR member_of begins arab-league']),
);

it.each([
  ['La Norvège fut membre de la Ligue arabe entre 1950 et 1960.'],
  ['Norway was a member of the Arab League between 1950 and 1960.'],
  ['La Norvège a été membre de la Ligue arabe de 1950 à 1960.'],
])('%s: from the one to the other', text =>
  expect(statesOf(readText(text))).toEqual([
    'NOR member_of begins arab-league @ 1950',
    'NOR member_of ends arab-league @ 1960',
  ]),
);

it('a date that another one follows for another thing is that of its own', () => {
  expect(statesOf(readText('Norway joined the Arab League in 1950 and left it in 1960.', 'en'))).toEqual([
    'NOR member_of begins arab-league @ 1950',
    'NOR member_of ends arab-league @ 1960',
  ]);
});
