// Groups of words used alike, learnt from plain text: words with like neighbours have one number.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { keyForm } from '../src/names/tagger/word-traits.ts';
import { unzip } from './masc.ts';
import type { NamesSource } from './names-sources.ts';
import { normalForm } from './normal.ts';
import { createRandom } from './random.ts';
import { TRAINING } from './sources.ts';

/** Groups; a byte holds the number, 0 is none. */
const GROUPS = 255;
/** A word is grouped from so many sightings on. */
const SIGHTINGS = 4;
/** The most common words serve as neighbours. */
const NEIGHBOURS = 1500;
const DIMENSIONS = 48;
const PASSES = 4;
const ROUNDS = 12;

/** The group of each word that is frequent enough, by key form. */
export function namesClusters(language: Language, data: string, sources: readonly NamesSource[]): Map<string, number> {
  const sentences = plainText(language, data, sources).map(words => words.map(word => keyForm(normalForm(word))));
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = ranked.filter(([, count]) => count >= SIGHTINGS).map(([word]) => word);
  const numbers = new Map(known.map((word, k) => [word, k]));
  const rows = neighbourRows(
    sentences,
    numbers,
    ranked.map(([, count]) => count),
  );
  const vectors = reduce(rows);
  const groups = group(vectors, known.length);
  return new Map(known.map((word, k) => [word, groups[k]! + 1]));
}

function plainText(language: Language, data: string, sources: readonly NamesSource[]): string[][] {
  const sentences: string[][] = [];
  for (const { documents } of sources)
    for (const { text } of documents) for (const line of text.split('\n')) sentences.push(wordsIn(line));
  for (const { path } of TRAINING[language]) {
    for (const line of readFileSync(join(data, path), 'utf8').split('\n'))
      if (line.startsWith('# text = ')) sentences.push(wordsIn(line.slice(9)));
  }
  const books = join(data, language === 'fr' ? 'quotes/fr-litbank' : 'quotes/litbank');
  for (const file of readdirSync(books, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.txt') && !/licence|readme/i.test(file))
      for (const line of readFileSync(join(books, file), 'utf8').split('\n')) sentences.push(wordsIn(line));

  for (const folder of RUNNING[language])
    for (const text of runningTexts(join(data, folder)))
      for (const line of text.split('\n')) sentences.push(wordsIn(line));
  if (language === 'en') {
    const archive = readFileSync(join(data, 'lexicon/masc_tagged/packages/corpora/masc_tagged.zip'));
    for (const text of unzip(archive))
      for (const line of text.split('\n'))
        sentences.push(
          line
            .split(/\s+/)
            .map(pair => pair.slice(0, Math.max(0, pair.lastIndexOf('_'))))
            .filter(word => word !== ''),
        );
  }
  return sentences;
}

/** Running texts without marks, official or openly licensed. */
const RUNNING: Readonly<Record<Language, readonly string[]>> = {
  fr: ['documents/assemblee-nationale-2013/files/txt', 'documents/treaties-fr'],
  en: [
    'documents/HistoryAtState-milestones',
    'documents/treaties-en',
    'documents/wikipedia-en-diplomacy',
    'interstate/HistoryAtState-rdcr',
  ],
};

/** The texts of a folder, in the order of their paths; of XML the text between tags, a paragraph a line. */
function runningTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:txt|xml|md)$/.test(file) && !/licen[cs]e/i.test(file))
    .sort()
    .map(file => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!file.endsWith('.xml')) return text;
      return text
        .replace(/\s+/g, ' ')
        .replace(/<\/(?:p|head|item|cell)>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&amp;/g, '&');
    });
}

function wordsIn(line: string): string[] {
  return line.match(/[\p{L}\p{M}\p{Nd}]+(?:[-.][\p{L}\p{M}\p{Nd}]+)*['’]?|[^\s\p{L}\p{Nd}]/gu) ?? [];
}

type SparseRow = { readonly columns: Int32Array; readonly values: Float64Array };

/** For each word, how much more often than by chance each common word stands before and after it. */
function neighbourRows(
  sentences: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
  counts: readonly number[],
): SparseRow[] {
  const tallies: Map<number, number>[] = Array.from({ length: numbers.size }, () => new Map());
  let total = 0;
  const see = (word: number, neighbour: number, side: number) => {
    const column = Math.min(neighbour, NEIGHBOURS) * 2 + side;
    tallies[word]!.set(column, (tallies[word]!.get(column) ?? 0) + 1);
    total++;
  };
  for (const words of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = numbers.get(words[i]!);
      if (word === undefined) continue;
      see(word, (i > 0 ? numbers.get(words[i - 1]!) : undefined) ?? NEIGHBOURS, 0);
      see(word, (i + 1 < words.length ? numbers.get(words[i + 1]!) : undefined) ?? NEIGHBOURS, 1);
    }
  }
  const columnTotals = new Float64Array(NEIGHBOURS * 2 + 2);
  for (const tally of tallies) for (const [column, count] of tally) columnTotals[column]! += count;
  return tallies.map((tally, word) => {
    const entries = [...tally].sort((a, b) => a[0] - b[0]);
    const values = Float64Array.from(
      entries,
      ([column, count]) =>
        Math.max(0, Math.log((count * total) / (2 * counts[word]! * columnTotals[column]!))) * Math.min(1, count / 2),
    );
    return { columns: Int32Array.from(entries, ([column]) => column), values };
  });
}

/** The rows in few dimensions: a randomised singular value decomposition, rows then brought to length 1. */
function reduce(rows: readonly SparseRow[]): Float64Array {
  const width = NEIGHBOURS * 2 + 2;
  const random = createRandom(77);
  let right = Float64Array.from({ length: width * DIMENSIONS }, () => random() - 0.5);
  let left = new Float64Array(rows.length * DIMENSIONS);
  for (let pass = 0; pass < PASSES; pass++) {
    left = new Float64Array(rows.length * DIMENSIONS);
    rows.forEach(({ columns, values }, row) => {
      for (let k = 0; k < columns.length; k++)
        for (let d = 0; d < DIMENSIONS; d++)
          left[row * DIMENSIONS + d]! += values[k]! * right[columns[k]! * DIMENSIONS + d]!;
    });
    if (pass === PASSES - 1) break;
    orthogonalise(left, rows.length);
    right = new Float64Array(width * DIMENSIONS);
    rows.forEach(({ columns, values }, row) => {
      for (let k = 0; k < columns.length; k++)
        for (let d = 0; d < DIMENSIONS; d++)
          right[columns[k]! * DIMENSIONS + d]! += values[k]! * left[row * DIMENSIONS + d]!;
    });
    orthogonalise(right, width);
  }
  for (let row = 0; row < rows.length; row++) {
    let length = 1e-9;
    for (let d = 0; d < DIMENSIONS; d++) length += left[row * DIMENSIONS + d]! ** 2;
    for (let d = 0; d < DIMENSIONS; d++) left[row * DIMENSIONS + d]! /= Math.sqrt(length);
  }
  return left;
}

/** Gram-Schmidt over the columns. */
function orthogonalise(matrix: Float64Array, rows: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let product = 0;
      for (let row = 0; row < rows; row++) product += matrix[row * DIMENSIONS + d]! * matrix[row * DIMENSIONS + e]!;
      for (let row = 0; row < rows; row++) matrix[row * DIMENSIONS + d]! -= product * matrix[row * DIMENSIONS + e]!;
    }
    let length = 1e-12;
    for (let row = 0; row < rows; row++) length += matrix[row * DIMENSIONS + d]! ** 2;
    const size = Math.sqrt(length);
    for (let row = 0; row < rows; row++) matrix[row * DIMENSIONS + d]! /= size;
  }
}

/** k-means by angle; the first centres are the most frequent words. */
function group(vectors: Float64Array, count: number): Uint8Array {
  const centres = vectors.slice(0, GROUPS * DIMENSIONS);
  const groups = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < count; row++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let g = 0; g < GROUPS; g++) {
        let product = 0;
        for (let d = 0; d < DIMENSIONS; d++) product += vectors[row * DIMENSIONS + d]! * centres[g * DIMENSIONS + d]!;
        if (product > best) {
          best = product;
          groups[row] = g;
        }
      }
    }
    centres.fill(0);
    for (let row = 0; row < count; row++)
      for (let d = 0; d < DIMENSIONS; d++) centres[groups[row]! * DIMENSIONS + d]! += vectors[row * DIMENSIONS + d]!;
    for (let g = 0; g < GROUPS; g++) {
      let length = 1e-9;
      for (let d = 0; d < DIMENSIONS; d++) length += centres[g * DIMENSIONS + d]! ** 2;
      for (let d = 0; d < DIMENSIONS; d++) centres[g * DIMENSIONS + d]! /= Math.sqrt(length);
    }
  }
  return groups;
}
