// Whose relations begin when an envoy hands in credentials.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function partiesOf(text: string, language: 'en' | 'fr') {
  const claim = readText(text, language).claims.find(({ act }) => act === 'establish-relations');
  expect(claim, text).toBeDefined();
  return [...claim!.agents, ...claim!.recipients].map(({ entity }) => entity);
}

it.each([
  ['en', 'Diplomatic relations were established on 8 May 1981, when Danish Ambassador Karen Holm presented her credentials.', ['state:DNK']],
  ['en', 'Diplomatic relations were established on 8 May 1981, when Norwegian Ambassador Karen Holm presented her credentials to Chadian authorities.', ['state:NOR', 'state:TCD']],
  ['en', 'Relations were established on 8 May 1903, when President Lund accepted the credentials of Carl Mendez as Peru’s Minister to Denmark.', ['state:PER', 'state:DNK']],
  ['en', 'Relations were established on 8 May 1981, when St. Vincent and the Grenadines Ambassador Karen Holm presented her credentials.', ['state:VCT']],
  ['fr', 'Les relations diplomatiques furent établies le 8 mai 1981, lorsque l’ambassadeur du Danemark présenta ses lettres de créance au roi de Norvège.', ['state:DNK', 'state:NOR']],
] as const)('%s: %s', (language, text, parties) => expect(partiesOf(text, language)).toEqual(parties)); // biome-ignore format: rows

it.each([
  ['en', 'Relations were established on 8 May 1981, when the Danish and Norwegian ambassadors left Chad.', []],
  ['en', 'Relations were established in 1981, when the envoys of Denmark and Norway presented their credentials.', []],
  ['en', 'Relations were established with Peru in 1981, when the ambassador of Denmark presented his credentials to Chad.', ['state:PER']],
  ['fr', 'Les relations furent établies en 1981, lorsque le roi de Norvège visita le Danemark.', []],
] as const)('%s: %s: no party guessed', (language, text, parties) => expect(partiesOf(text, language)).toEqual(parties)); // biome-ignore format: rows
