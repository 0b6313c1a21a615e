import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from '../testing.ts';

const states = (text: string, language: 'fr' | 'en') =>
  statesOf(readPlain(text, language, { tagged: true })).join('; ');

it.each([
  ['fr', 'Le général Paul Lund, qui commandait le groupe occidental depuis décembre 1990, a parlé.', 'commander-of-groupe-occidental'],
  ['en', 'General Paul Lund has commanded the western group since November 1987.', 'commander-of-western-group'],
] as const)('%s: %s', (language, text, office) => {
  expect(states(text, language)).toContain(office);
}); // biome-ignore format: rows

it.each([
  ['fr', 'Paul Lund commanda le groupe occidental un matin à Brest.'],
  ['fr', 'Paul Lund commande le repas français depuis 1990.'],
  ['en', 'Paul Lund commanded the garrison at Brest.'],
] as const)('%s: %s', (language, text) => {
  expect(states(text, language)).not.toContain('commander');
});
