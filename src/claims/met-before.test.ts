// Whom a pronoun under a participle takes up.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function targetsOf(text: string, language: 'en' | 'fr') {
  const claim = readText(text, language).claims.find(({ act }) => act === 'open-fire');
  expect(claim, text).toBeDefined();
  return claim!.recipients.map(party => party.text);
}

it.each([
  ['en', 'Danish forces ambushed farmers from Bergen, firing on them.', ['farmers']],
  ['en', 'Danish forces attacked a column in May, firing on it for hours.', ['a column']],
  ['fr', 'Les forces danoises attaquèrent une colonne, tirant sur elle.', ['une colonne']],
] as const)('%s: %s', (language, text, targets) => expect(targetsOf(text, language)).toEqual(targets));

it.each([
  ['en', 'The general led his men forward, firing on them.'],
  ['en', 'Danish forces ambushed farmers behind their houses, firing on them.'],
  ['en', 'Danish forces surrounded their allies, firing on them.'],
] as const)('%s: %s: nobody knows whom', (language, text) => expect(targetsOf(text, language)).toEqual([]));
