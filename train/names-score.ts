import type { Language } from '../src/language/language.ts';
import { withoutCuts } from '../src/names/cut-words.ts';
import { FORMS_OF_ADDRESS, FUNCTIONS } from '../src/names/lexicon/titles.ts';
import type { Style } from '../src/names/tagger/features.ts';
import { TYPES } from '../src/names/tagger/labels.ts';
import { tagNames } from '../src/names/tagger/tag-names.ts';
import type { NamesWeights } from '../src/names/tagger/weights.ts';
import type { Pack } from '../src/packs/pack.ts';
import { type MarkedName, type NamesDocument, wordsOf } from './names-document.ts';
import { signsOf } from './names-stretches.ts';

export interface Tally {
  right: number;
  found: number;
  gold: number;
}

export function f1({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** Exact spans and types, PER LOC ORG: over all, and by type. */
export function compare(tally: Map<string, Tally>, gold: readonly MarkedName[], found: readonly MarkedName[]): void {
  for (const type of [...TYPES.slice(0, 3), 'all']) {
    const one = tally.get(type) ?? { right: 0, found: 0, gold: 0 };
    tally.set(type, one);
    const wanted = gold.filter(name => (type === 'all' ? name.type !== 'MISC' : name.type === type));
    const given = found.filter(name => (type === 'all' ? name.type !== 'MISC' : name.type === type));
    const keys = new Set(wanted.map(name => `${name.start} ${name.end} ${name.type}`));
    one.gold += wanted.length;
    one.found += given.length;
    one.right += given.filter(name => keys.has(`${name.start} ${name.end} ${name.type}`)).length;
  }
}

/** What the tagger alone finds in a document. */
export function taggedIn(
  document: NamesDocument,
  weights: NamesWeights,
  language: Language,
  pack: Pack,
  style: Style,
  own: boolean,
): MarkedName[] {
  const words = withoutCuts(document.text, wordsOf(document, language, own));
  const { starts, ends } = words.tokens;
  return tagNames(weights, document.text, words, signsOf(document.text, words, pack), style).map(
    ({ first, end, type }) => ({
      start: starts[first]!,
      end: ends[end - 1]!,
      type,
    }),
  );
}

const TITLES: ReadonlySet<string> = new Set([...FORMS_OF_ADDRESS, ...FUNCTIONS]);

/**
 * People without the titles before their names and the descriptions after ("M. le comte Untel, préfet de X"): the historical press is marked
 * with them, names here are given without. Gold names and found ones are cut alike.
 */
export function withoutTitles(text: string, names: readonly MarkedName[]): MarkedName[] {
  return names.map(name => {
    if (name.type !== 'PER') return name;
    const comma = text.slice(name.start, name.end).search(/\s*,/);
    const end = comma > 0 ? name.start + comma : name.end;
    let { start } = name;
    for (const { 0: word, index } of text.slice(name.start, end).matchAll(/(?:\p{L}\.(?=\p{Lu}))|[^\s.]+\.?/gu)) {
      start = name.start + index;
      if (/^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase()) && !TITLES.has(word.toLowerCase().replace('.', '')))
        break;
    }
    return { ...name, start, end };
  });
}
