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
