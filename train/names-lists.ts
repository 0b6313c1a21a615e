// What the names tagger looks words up in: first names, places, words known with capitals or without.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { buildHashMap, type HashMap } from '../src/language/models/hash-map.ts';
import { FIRST_NAMES } from '../src/names/lexicon/first-names.ts';
import { keyForm, Listed, listKey } from '../src/names/tagger/word-traits.ts';
import { normalForm } from './normal.ts';

/** The words of each list of a language, by key form, with `Listed` bits. */
export function namesLists(language: Language, data: string): Map<string, number> {
  const lists = new Map<string, number>();
  const add = (word: string, bit: number) => {
    const form = keyForm(normalForm(word));
    if (form.length > 1) lists.set(form, (lists.get(form) ?? 0) | bit);
  };
  for (const name of FIRST_NAMES) add(name, Listed.FirstName);
  const cities = readFileSync(join(data, 'gazetteer/world-cities/data/world-cities.csv'), 'utf8').split('\n').slice(1);
  for (const line of cities) {
    const [city, country, region] = columnsOf(line);
    for (const place of [city, country, region]) {
      if (place === undefined) continue;
      const words = place.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
      for (const word of words)
        if (words.length === 1 || /^\p{Lu}/u.test(word))
          add(word, words.length === 1 ? Listed.Place : Listed.PlacePart);
    }
  }
  const dictionary = readFileSync(join(data, `lexicon/hunspell-fr-en/dictionaries/${language}/index.dic`), 'utf8');
  for (const line of dictionary.split('\n').slice(1)) {
    const word = line.split(/[/\t ]/)[0]!;
    if (word === '') continue;
    if (/^\p{Lu}\p{Ll}/u.test(word)) add(word, Listed.Capital);
    else if (/^\p{Ll}/u.test(word)) add(word, Listed.Common);
  }
  return lists;
}

function columnsOf(line: string): string[] {
  return (line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map(cell => cell.replace(/^"|"$/g, ''));
}

/** Entries of the table: two thirds of 131,072 slots. */
const ENTRIES = 87_000;

/** The lists as the table of a model; where room is short, words that are only known to be common go. */
export function listsTable(lists: ReadonlyMap<string, number>, clusters: ReadonlyMap<string, number>): HashMap {
  const entries: [number, number][] = [...clusters].map(([form, cluster]) => [
    listKey(form),
    (lists.get(form) ?? 0) | (cluster << 8),
  ]);
  for (const common of [false, true]) {
    for (const [form, flags] of lists) {
      if (!clusters.has(form) && (flags === Listed.Common) === common && entries.length < ENTRIES)
        entries.push([listKey(form), flags]);
    }
  }
  return buildHashMap(entries);
}
