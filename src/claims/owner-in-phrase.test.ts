// Persons whose names stand inside what is somebody's or bears their name.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function recipientOf(text: string, act: string, language: 'en' | 'fr') {
  const claim = readText(text, language).claims.findLast(one => one.act === act);
  expect(claim, text).toBeDefined();
  return claim!.recipients.map(({ entity }) => entity);
}

it.each([
  ['en', 'William Harper was Secretary of State. President Lund sought a revision of the Strand-Harper Treaty.', 'request'],
  ['en', 'William Harper was Secretary of State. Norway sought a revision of the Harper Plan.', 'request'],
  ['fr', 'Jean Morel était ministre. La Norvège demanda la révision du traité Lund-Morel.', 'request'],
] as const)('%s: %s: the treaty is nobody', (language, text, act) => {
  for (const entity of recipientOf(text, act, language)) expect(entity ?? '').not.toMatch(/^person:/);
}); // biome-ignore format: rows

it('a title with an article before a name is still that person', () => {
  expect(recipientOf('Norway accused the Secretary of the Navy, William Harper, of theft.', 'accuse', 'en')).toEqual([
    'person:william-harper',
  ]);
});
