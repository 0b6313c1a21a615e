import { expect, test } from 'vitest';
import type { Mention } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { slugOf } from '../packs/actor-index.ts';
import { withShortForms } from './short-forms.ts';

/** The ids of names of organisations in their order; those in capitals at the start get none of their own, "*" is of a pack. */
function ids(language: Language, ...names: readonly string[]): (string | null)[] {
  const mentions = names.map((text, i): Omit<Mention, 'id'> => {
    const bare = !/\s/.test(text);
    return {
      sentence: 0,
      start: i * 100,
      end: i * 100 + text.length,
      text: text.replace('*', ''),
      type: 'ORG',
      entity: bare ? null : `org:${slugOf(text)}`,
    };
  });
  const known = new Set(names.filter(name => name.endsWith('*')).map(name => `org:${slugOf(name)}`));
  return withShortForms(
    mentions,
    id => known.has(id),
    () => language,
  ).map(({ entity }) => entity);
}

test('the noun of a name means the one organisation before that has it', () => {
  expect(ids('en', 'Lakes Fisheries Union', 'Union')).toEqual([
    'org:lakes-fisheries-union',
    'org:lakes-fisheries-union',
  ]);
  expect(ids('fr', 'Comité des phares', 'Comité')).toEqual(['org:comite-des-phares', 'org:comite-des-phares']);
});

test('how a name ends in English and begins in French means it, too', () => {
  expect(ids('en', 'Port Anselm Harbour Board', 'Harbour Board')[1]).toBe('org:port-anselm-harbour-board');
  expect(ids('fr', "Centre d'essais de Lavel", "Centre d'essais")[1]).toBe('org:centre-d-essais-de-lavel');
});

test('nothing is meant by what comes first, by a complement, or by what two names share', () => {
  expect(ids('en', 'Union', 'Lakes Fisheries Union')[0]).toBeNull();
  expect(ids('en', 'Council of Lakes', 'Lakes')[1]).toBeNull();
  expect(ids('en', 'Lakes Union', 'Rivers Union', 'Union')[2]).toBeNull();
  expect(ids('en', 'Lakes Harbour Board', 'Harbour Board*')[1]).toBe('org:harbour-board');
});
