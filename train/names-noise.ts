// Copies of documents with other names in them, and with the faults of headlines, typewriters and scans.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/language/models/word-facts.ts';
import { FIRST_NAMES } from '../src/names/lexicon/first-names.ts';
import { foldCase } from '../src/packs/fold.ts';
import type { MarkedName, NamesDocument } from './names-document.ts';

/** Names to put in place of others. */
export interface NamePool {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
}

/** Pool of a language: listed first names, the surnames of its training documents, the world's cities. */
export function namePool(data: string, documents: readonly NamesDocument[]): NamePool {
  const surnames = new Set<string>();
  for (const { text, names } of documents) {
    for (const { start, end, type } of names) {
      if (type !== 'PER') continue;
      for (const word of text.slice(start, end).match(/(?<![\p{L}'’])\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?/gu) ?? [])
        if (!FIRST_NAMES.has(foldCase(word))) surnames.add(word);
    }
  }
  const cities = readFileSync(join(data, 'gazetteer/world-cities/data/world-cities.csv'), 'utf8').split('\n').slice(1);
  return {
    firstNames: [...FIRST_NAMES].map(name => name.charAt(0).toUpperCase() + name.slice(1)),
    surnames: [...surnames],
    places: cities.map(line => line.split(',')[0]!).filter(city => /^\p{Lu}[\p{L} '-]+$/u.test(city)),
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same document with other people and places in it. */
export function renamed(document: NamesDocument, pool: NamePool, random: () => number): NamesDocument {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const edits: Edit[] = [];
  for (const { start, end, type } of document.names) {
    const name = document.text.slice(start, end);
    if (type === 'LOC' && /^\p{Lu}\p{Ll}{3,}(?:[- ]\p{Lu}\p{Ll}+)?$/u.test(name) && random() < 0.5)
      edits.push({ start, end, text: pick(pool.places) });
    if (type !== 'PER' || random() < 0.3) continue;
    for (const match of name.matchAll(/(?<![\p{L}'’])\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}.])/gu)) {
      const at = start + match.index;
      const first = FIRST_NAMES.has(foldCase(match[0]));
      edits.push({ start: at, end: at + match[0].length, text: pick(first ? pool.firstNames : pool.surnames) });
    }
  }
  return edited(document, edits);
}

/** How often each fault is put into a stretch of a copy. */
const SHOUTED = 0.06;
const FOLDED = 0.15;

/** The same document with lines in capitals, without accents, and letters misread where `misread` says how often. */
export function worn(document: NamesDocument, misread: number, random: () => number): NamesDocument {
  const edits: Edit[] = [];
  for (const line of document.text.matchAll(/[^.!?\n]+/g)) {
    const dice = random();
    if (dice < SHOUTED + FOLDED) {
      const plain = dice < SHOUTED ? line[0].toUpperCase().normalize('NFD') : line[0].normalize('NFD');
      const text = plain.replace(/\p{M}/gu, '').replaceAll('Œ', 'OE').replaceAll('œ', 'oe');
      edits.push({ start: line.index, end: line.index + line[0].length, text });
      continue;
    }
    for (const word of line[0].matchAll(/\p{L}{4,}/gu)) {
      if (random() >= misread) continue;
      const at = line.index + word.index + 1 + Math.floor(random() * (word[0].length - 1));
      const read = CONFUSED[fold(document.text[at]!)];
      if (read !== undefined) edits.push({ start: at, end: at + 1, text: read[Math.floor(random() * read.length)]! });
    }
  }
  return edited(document, edits);
}

/** What a scan takes letters for. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  e: ['c', 'o', 'é'],
  c: ['e', 'o'],
  o: ['e', 'c', '0'],
  n: ['u', 'ii', 'h'],
  u: ['n', 'ii'],
  i: ['l', 'r', 't'],
  l: ['i', '1', 't'],
  r: ['i', 't', 'v'],
  s: ['a', '5'],
  a: ['s', 'n', 'u'],
  t: ['l', 'f'],
  m: ['in', 'rn'],
  h: ['b', 'li'],
  b: ['h'],
  d: ['il'],
  v: ['r', 'y'],
  g: ['q'],
};

/** The document after edits that are in order and disjoint. Only sentence bounds and names are kept up. */
function edited(document: NamesDocument, edits: readonly Edit[]): NamesDocument {
  let text = '';
  let last = 0;
  const marks: { at: number; shift: number }[] = [];
  for (const { start, end, text: written } of edits) {
    text += document.text.slice(last, start) + written;
    last = end;
    marks.push({ at: end, shift: text.length - end });
  }
  text += document.text.slice(last);
  const moved = (offset: number): number => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    const inside = edits[low];
    if (inside !== undefined && inside.start < offset) {
      // Within an edit: the same number of characters from its start, as far as it goes.
      const before = low === 0 ? 0 : marks[low - 1]!.shift;
      return inside.start + before + Math.min(offset - inside.start, inside.text.length);
    }
    return offset + (low === 0 ? 0 : marks[low - 1]!.shift);
  };
  const bounds = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
  });
  return {
    text,
    tokens: [],
    sentences: document.sentences === null ? null : document.sentences.map(span => bounds(span)),
    names: document.names.map(name => bounds(name) as MarkedName),
  };
}
