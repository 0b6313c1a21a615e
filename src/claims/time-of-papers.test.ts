// Days that a participle gives: of papers and of meetings.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function dateOf(text: string, act: string, language: 'en' | 'fr') {
  const { claims, times } = readText(text, language);
  const claim = claims.find(one => one.act === act);
  expect(claim, text).toBeDefined();
  return times.find(({ id }) => id === claim!.time)?.value ?? null;
}

it.each([
  ['en', 'Karl Lund had instructed Holm in a telegram dated July 25, 1922, to leave.', 'request', '1922-07-25'],
  ['en', 'Norway protested to Denmark in a note dated 25 July 1922.', 'protest-note', '1922-07-25'],
  ['fr', 'La Norvège informa le Danemark dans une note datée du 25 juillet 1922.', 'inform', '1922-07-25'],
  ['fr', 'Par le traité du 26 septembre 1953, la Norvège céda Tromsø au Danemark.', 'cede-territory', '1953-09-26'],
  ['en', 'By the agreement of 26 September 1953, Norway ceded Tromsø to Denmark.', 'cede-territory', '1953-09-26'],
  ['fr', "Par les accords du 26 septembre 1953, le Danemark avait obtenu l'usage de Tromsø.", 'obtain-facilities', '1953-09-26'],
  ['en', 'The text was adopted at the second meeting of the Conference held on 22 April 1963.', 'consult', '1963-04-22'],
] as const)('%s: %s', (language, text, act, value) => expect(dateOf(text, act, language)).toBe(value)); // biome-ignore format: rows

it.each([
  ['en', 'Norway received a note dated 25 July 1922, and protested to Denmark.', 'protest-note'],
  ['en', 'Under the treaty of 26 September 1953, Norway attacked Denmark.', 'attack'],
  ['en', 'Norway denounced by letter the agreement of 26 September 1953.', 'denounce-treaty'],
  ['fr', 'La Norvège reçut une note datée du 25 juillet 1922 et attaqua le Danemark.', 'attack'],
] as const)('%s: %s: not its day', (language, text, act) => {
  const { claims, times } = readText(text, language);
  for (const claim of claims.filter(one => one.act === act))
    expect(times.find(({ id }) => id === claim.time)?.value ?? null).toBeNull();
}); // biome-ignore format: rows
