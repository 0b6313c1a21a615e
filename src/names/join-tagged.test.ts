import { describe, expect, test } from 'vitest';
import { documentOf } from '../language/document-of.ts';
import type { Language } from '../language/language.ts';
import { readWords } from '../language/read-words.ts';
import { loadPack } from '../packs/load.ts';
import { readNames } from './read-names.ts';
import { namesModelFor } from './tagger/installed.ts';

/** "Silas Orme PER person:silas-orme" for each name, in order. */
function named(text: string, language: Language): string[] {
  const document = documentOf(text, language);
  return readNames(document, readWords(document), [], loadPack(), namesModelFor).map(
    ({ text: name, type, entity }) => `${name} ${type} ${entity ?? '?'}`,
  );
}

describe('names that rules and tagger find together', () => {
  test('a surname that stands alone is the person named in full before', () => {
    const names = named('Mathilde Queyrac arriva hier soir. Selon ses amis, Queyrac repartira bientôt.', 'fr');
    expect(names).toContain('Mathilde Queyrac PER person:mathilde-queyrac');
    expect(names).toContain('Queyrac PER person:mathilde-queyrac');
  });

  test('titles stay outside', () => {
    expect(named('The letter was read by Prime Minister Edmund Tarleby himself.', 'en')).toContain(
      'Edmund Tarleby PER person:edmund-tarleby',
    );
  });

  test('what the pack knows stays the pack’s', () => {
    expect(named('La France et la Norvège ont signé un accord à Genève.', 'fr')).toEqual([
      'France LOC state:FRA',
      'Norvège LOC state:NOR',
      'Genève LOC place:geneva',
    ]);
  });

  test.each<[string, Language, string]>([
    ['The survey was drawn up by Marlene Johnson last spring.', 'en', 'Marlene Johnson PER person:marlene-johnson'],
    ['They sailed from North Vancouver in the autumn.', 'en', 'North Vancouver LOC place:north-vancouver'],
    ['The report by Helen M. Orford was read aloud.', 'en', 'Helen M. Orford PER person:helen-m-orford'],
    ['Her brother, Park Jin-woo, stayed in the village.', 'en', 'Park Jin-woo PER person:park-jin-woo'],
    ['M. Tourvel, demeurant 12, rue de Londres, a été entendu hier.', 'fr', '12, rue de Londres LOC ?'],
    ['La préfecture a reçu M. Anselme Tourvel, notaire à Dijon.', 'fr', 'Anselme Tourvel PER person:anselme-tourvel'],
  ])('the whole name is found: %s', (text, language, name) => {
    expect(named(text, language)).toContain(name);
  });

  test.each<[string, Language]>([
    ['Please send the list ASAP, and FYI the door is open.', 'en'],
    ['She won a prize in Physiology that year.', 'en'],
    ['Le laboratoire a quitté ses locaux pour Rosmontel au printemps.', 'fr'],
    ['On lit dans le Journal que le blé est cher.', 'fr'],
  ])('capitals and prepositions alone name nobody: %s', (text, language) => {
    expect(named(text, language)).toEqual([]);
  });

  test('the army of a state stays the state’s', () => {
    expect(named('The French Army and the British Navy met off the coast.', 'en')).toEqual([
      'French MISC state:FRA',
      'British MISC state:GBR',
    ]);
  });

  test('an acronym in brackets after its name is that organisation', () => {
    const names = named('The Harbour Workers League (HWL) met in June. Later HWL was dissolved.', 'en');
    expect(names.filter(name => name.startsWith('HWL'))).toEqual([
      'HWL ORG org:harbour-workers-league',
      'HWL ORG org:harbour-workers-league',
    ]);
  });

  test('where a language has no tagger, its rules stand as they are', () => {
    const text = 'Anselme Tourvel vit à Montcorbier. She wrote to Harriet Orford in Larkmouth.';
    const document = documentOf(text, 'fr');
    const words = readWords(document);
    const alone = readNames(document, words, [], loadPack());
    expect(readNames(document, words, [], loadPack(), () => null)).toEqual(alone);
  });

  test('wars and councils are nobody', () => {
    for (const name of named('He fought in the Frontier Wars and sat in the Border Council.', 'en'))
      expect(name).not.toContain('PER');
  });

  test('names are in order and disjoint', () => {
    const text =
      'Amadou Ba Tillier, Jean de La Motte, M. de Queyrac et le général Tormeuil vivent à Lyon, rue Hector Malvy.';
    const document = documentOf(text, 'fr');
    const names = readNames(document, readWords(document), [], loadPack(), namesModelFor);
    for (let k = 1; k < names.length; k++) expect(names[k]!.start).toBeGreaterThanOrEqual(names[k - 1]!.end);
    for (const name of names) expect(text.slice(name.start, name.end)).toBe(name.text);
  });
});
