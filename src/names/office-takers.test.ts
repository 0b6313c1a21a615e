import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const people = (text: string, language: 'fr' | 'en') =>
  readText(text, language)
    .names.filter(({ type }) => type === 'PER')
    .map(name => name.text);

it.each([
  ['Odem Karu of Niger became secretary-general in July 1985.', ['Odem Karu']],
  ['Odem Karu of Togo was elected in 1978.', ['Odem Karu']],
  ['In 1989 Salim Ahmed Salim was elected.', ['Salim Ahmed Salim']],
  ['The secretary-general of OPEC, the Indonesian Barulo, resigned.', ['Barulo']],
  ['The Kuwaiti Shene became secretary-general of OPEC in 1973.', ['Shene']],
] as const)('%s', (text, found) => {
  expect(people(text, 'en')).toEqual(found);
});

it.each([
  ['Le secrétaire général, l’Indonésien Barulo, en poste depuis juillet 1988, a parlé.', ['Barulo']],
  ['Le Saoudien Samani, ministre du Pétrole depuis 1962, a parlé.', ['Samani']],
  ['L’Espagnol Maranch devint président du CIO en 1980.', ['Maranch']],
] as const)('%s', (text, found) => {
  expect(people(text, 'fr')).toEqual(found);
});

it.each([
  ['en', 'Central Bank of Kenya became independent in 1966.'],
  ['en', 'Lumo Karu of Kenya became a park in 1966.'],
  ['fr', 'Le fabricant, l’Américain Boreng, a refusé.'],
  ['fr', 'Le directeur a quitté la ville, l’Allemand Simmens, lui, reste.'],
  ['fr', 'L’Italien Enri devint actionnaire en 1980.'],
] as const)('nobody in %s: %s', (language, text) => {
  expect(people(text, language)).toEqual([]);
});
