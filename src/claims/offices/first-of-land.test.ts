import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from '../testing.ts';

const states = (text: string, language: 'fr' | 'en') =>
  statesOf(readPlain(text, language, { tagged: true })).join('; ');

it.each([
  ['fr', 'Paul Lund devint le premier directeur danois de la Banque des Alpages en 1970.', 'director-of-banque-alpages'],
  ['fr', "Paul Lund devint le premier directeur général danois de l'OTAN en 2009.", 'nato'],
  ['en', 'Paul Lund became the first Danish director of the Bank of Arden in 1970.', 'director-of-bank-arden'],
  ['fr', 'Le canal de Panama est long. Paul Lund devint le premier administrateur danois du canal en 1990.', 'administrator-of-panama-canal'],
] as const)('%s: %s', (language, text, office) => {
  expect(states(text, language)).toContain(office);
  expect(states(text, language)).not.toContain('denmark');
}); // biome-ignore format: rows

it.each([
  ['fr', 'Paul Lund devint le premier ministre danois de la Défense en 1970.'],
  ['en', 'Paul Lund became the first Danish prime minister in 1970.'],
] as const)('%s: %s', (language, text) => {
  expect(states(text, language)).toContain('denmark');
});
