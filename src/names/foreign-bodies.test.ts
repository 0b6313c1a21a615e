import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import type { Language } from '../language/language.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { namesModels } from './tagger/installed.ts';

const resources = { pack: loadPack(), analyse: analyseWithModels, names: namesModels(() => {}) };
const named = (text: string, language: Language) =>
  annotate(new TextEncoder().encode(text), { uri: 'test.txt', language }, resources).names.map(
    name => `${name.text} ${name.entity}`,
  );

test.each([
  [
    'The Société nautique de Port-Luce came back into the League.',
    'Société nautique de Port-Luce org:societe-nautique-de-port-luce',
  ],
  [
    'In May the Cercle nautique de Valbourg joined the League.',
    'Cercle nautique de Valbourg org:cercle-nautique-de-valbourg',
  ],
  ['The Régie des eaux moved to Valbourg in 2012.', 'Régie des eaux org:regie-des-eaux'],
  ['The Parti socialiste left the League in 1983.', 'Parti socialiste org:parti-socialiste'],
])('%s: a body with a French name', (text, name) => {
  expect(named(text, 'en')).toContain(name);
});

test.each([
  ["Le doyen, l'Harlow Rowing Club, adhéra à la Ligue.", 'Harlow Rowing Club org:harlow-rowing-club'],
  ['La Harlow Dairy Company rejoignit la Ligue laitière.', 'Harlow Dairy Company org:harlow-dairy-company'],
])('%s: a body with an English name', (text, name) => {
  expect(named(text, 'fr')).toContain(name);
});

test('what follows a noun in capitals in English is no French name', () => {
  expect(named('The Commission final text was read. The Union social fund is empty.', 'en').join()).not.toMatch(
    /final|social/,
  );
});

test('a name behind a nationality is whole', () => {
  expect(named('Le Pakistanais Osman Ali Rehman devint ministre.', 'fr')).toContain(
    'Osman Ali Rehman person:osman-ali-rehman',
  );
  expect(named('Le Belge Front National Uni manifesta.', 'fr').join()).not.toMatch(/person:/);
});
