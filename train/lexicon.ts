import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Language } from '../src/language/language.ts';
import { buildHashMap, type HashMap } from '../src/language/models/hash-map.ts';
import { foldedKey, wordKey } from '../src/language/models/word-facts.ts';
import type { Example } from './corpus.ts';
import { readMasc } from './masc.ts';
import { normalForm } from './normal.ts';

/** Readings of words: how often each word has each part of speech. */
type Readings = Map<string, Map<string, number>>;

const LEXIQUE: Record<string, string> = {
  NOM: 'NOUN',
  ADJ: 'ADJ',
  VER: 'VERB',
  AUX: 'AUX',
  ADV: 'ADV',
  PRE: 'ADP',
  ART: 'DET',
  CON: 'CCONJ',
  PRO: 'PRON',
  ONO: 'INTJ',
};

/** A word seen less often in the treebanks is taken for unknown, so that the tagger learns to do without. */
const SEEN_ENOUGH = 3;

/** The parts of speech that each known word can have, from the treebanks and the open lexicons; the value stands for the set. */
export function buildLexicon(language: Language, data: string, examples: readonly Example[]): HashMap {
  const treebank: Readings = new Map();
  for (const { norms, words, weight } of examples) {
    words.forEach((word, i) => {
      add(treebank, norms[i]!, word.upos, weight);
    });
  }
  if (language === 'en') for (const { word, upos } of readMasc(data)) add(treebank, word, upos, 0.5);
  const readings: Readings = new Map();
  for (const [word, entry] of treebank) if (total(entry) >= SEEN_ENOUGH) readings.set(word, summary(entry));
  if (language === 'fr') addLexique(readings, data);
  else addHunspell(readings, data);
  const numbers = new Map<string, number>();
  const folded: Readings = new Map();
  const entries: [number, number][] = [];
  const numberOf = (entry: ReadonlyMap<string, number>) => {
    const key = describe(entry);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  for (const [word, entry] of readings) {
    entries.push([wordKey(word), numberOf(entry)]);
    for (const [upos, amount] of entry) addFolded(folded, word, upos, amount);
  }
  for (const [word, entry] of folded) entries.push([foldedKey(word), numberOf(entry)]);
  return buildHashMap(entries);
}

function add(readings: Readings, word: string, upos: string, amount: number): void {
  const entry = readings.get(word);
  if (entry === undefined) readings.set(word, new Map([[upos, amount]]));
  else entry.set(upos, (entry.get(upos) ?? 0) + amount);
}

function addFolded(folded: Readings, word: string, upos: string, amount: number): void {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  if (plain !== word) add(folded, plain, upos, amount);
}

function total(entry: ReadonlyMap<string, number>): number {
  return [...entry.values()].reduce((sum, amount) => sum + amount, 0);
}

/** Shares of a hundred, without readings that are rare enough to be slips. */
function summary(entry: ReadonlyMap<string, number>): Map<string, number> {
  const all = total(entry);
  return new Map(
    [...entry].filter(([, amount]) => amount / all >= 0.02).map(([upos, amount]) => [upos, (100 * amount) / all]),
  );
}

function describe(entry: ReadonlyMap<string, number>): string {
  const ranked = [...entry].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, ...others] = ranked.map(([upos]) => upos);
  return [first, ...others.sort()].join(' ');
}

function addLexique(readings: Readings, data: string): void {
  const database = new DatabaseSync(join(data, 'lexicon/lexique383/scripts/csv2sql/lexique383.db'), { readOnly: true });
  const lexique: Readings = new Map();
  for (const row of database.prepare('SELECT ortho, cgram, freq FROM Lexique ORDER BY rowid').iterate()) {
    const word = normalForm(String(row.ortho));
    const upos = LEXIQUE[String(row.cgram).split(':')[0]!];
    if (upos !== undefined && !word.includes(' ')) add(lexique, word, upos, Number(row.freq) + 0.05);
  }
  database.close();
  for (const [word, entry] of lexique) if (!readings.has(word)) readings.set(word, summary(entry));
}

/** English stems with their affix classes, which tell verbs from nouns, and with capitals where they are names. */
function addHunspell(readings: Readings, data: string): void {
  const path = join(data, 'lexicon/hunspell-fr-en/dictionaries/en/index.dic');
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/');
    const word = normalForm(stem);
    if (word === '' || readings.has(word)) continue;
    const kind = stem === word ? 'common' : 'name';
    readings.set(word, new Map([[`${kind}/${[...flags].sort().join('')}`, 100]]));
  }
}
