// Which texts are near copies of each other, kept up to date as texts come and go.
import { areCopiesFolded } from '../../record/copies.ts';
import { type FoldedWord, foldedWords } from '../../record/folded.ts';
import { ENOUGH_IN_COMMON, weightOf } from '../../record/origins.ts';
import { addPrints, dropPrints, holdersOf } from '../fingerprints.ts';
import type { Sqlite } from '../sqlite.ts';
import { linksOf, type NewText, printsOf } from '../texts.ts';
import type { Touched } from './touched.ts';

/**
 * Looks for near copies of new texts among all others, and notes each pair. Two texts are a pair where they are copies and the fingerprints that they share weigh enough, by how
 * many texts hold each (`weightOf`). So what is a pair depends on what the record holds, and not on what came first: a fingerprint that has become less telling parts the pairs
 * that only it had brought together. No text is read but those that are worth an alignment.
 */
export function findCopies(db: Sqlite, fresh: readonly NewText[], touched: Touched): void {
  const added = new Map<number, number[]>();
  for (const { number, prints } of fresh) {
    for (const print of prints) {
      const known = added.get(print);
      if (known === undefined) added.set(print, [number]);
      else known.push(number);
    }
  }
  const holders = holdersOf(db, added.keys());
  const weights = new Pairs();
  const lessTelling: (readonly number[])[] = [];
  for (const [print, texts] of added) {
    const before = holders.get(print)!;
    const weight = weightOf(before.length + texts.length);
    if (before.length > 1 && weight < weightOf(before.length)) lessTelling.push(before);
    if (weight === 0) continue;
    texts.forEach((text, place) => {
      for (const other of before) weights.add(text, other, weight);
      for (const other of texts.slice(0, place)) weights.add(text, other, weight);
    });
  }
  addPrints(db, added, holders);
  link(db, [...weights.enough()], touched);
  partPairs(db, lessTelling, touched);
}

/** Takes out texts that no sentence reads as any more, and brings together whom a fingerprint that tells more again makes near. */
export function dropTexts(db: Sqlite, texts: readonly number[], touched: Touched): void {
  const prints = new Map(texts.map(text => [text, printsOf(db, text)]));
  const all = new Set([...prints.values()].flatMap(own => [...own]));
  const before = holdersOf(db, all);
  for (const [text, own] of prints) {
    dropPrints(db, text, own);
    db.run('DELETE FROM texts WHERE number = ?', text);
  }
  const nearer = new Pairs();
  for (const [print, left] of holdersOf(db, all)) {
    if (weightOf(left.length) <= weightOf(before.get(print)!.length)) continue;
    left.forEach((a, place) => {
      for (const b of left.slice(0, place)) nearer.add(a, b, ENOUGH_IN_COMMON);
    });
  }
  link(db, alike(db, [...nearer.enough()]), touched);
}

/** Texts that a number has room for beside the place of another and a weight. */
const TEXTS = 2 ** 30;

/** What the fingerprints weigh that pairs of texts share. There are very many: each is one number, the place of its larger text, its smaller text and the weight. */
class Pairs {
  private readonly places = new Map<number, number>();
  private readonly larger: number[] = [];
  private readonly weighed: number[] = [];

  add(a: number, b: number, weight: 1 | 2): void {
    const [smaller, larger] = a < b ? [a, b] : [b, a];
    let place = this.places.get(larger);
    if (place === undefined) {
      place = this.larger.push(larger) - 1;
      this.places.set(larger, place);
    }
    this.weighed.push((place * TEXTS + smaller) * 4 + weight);
  }

  /** Those that share enough, each once and with its smaller number first. */
  *enough(): Generator<Pair> {
    const sorted = Float64Array.from(this.weighed).sort();
    for (let first = 0, end = 0; first < sorted.length; first = end) {
      const pair = Math.floor(sorted[first]! / 4);
      let weight = 0;
      for (end = first; end < sorted.length && Math.floor(sorted[end]! / 4) === pair; end++) weight += sorted[end]! % 4;
      if (weight >= ENOUGH_IN_COMMON) yield [pair % TEXTS, this.larger[Math.floor(pair / TEXTS)]!];
    }
  }
}

type Pair = readonly [text: number, other: number];

/** Those pairs whose fingerprints in common weigh enough. */
function alike(db: Sqlite, pairs: readonly Pair[]): Pair[] {
  const prints = new Map([...new Set(pairs.flat())].map(text => [text, new Set(printsOf(db, text))]));
  const shared = pairs.map(([text, other]) => [...prints.get(text)!].filter(print => prints.get(other)!.has(print)));
  const holders = holdersOf(db, new Set(shared.flat()));
  return pairs.filter((_, place) => {
    const weight = shared[place]!.reduce((sum, print) => sum + weightOf(holders.get(print)!.length), 0);
    return weight >= ENOUGH_IN_COMMON;
  });
}

/** Notes which pairs are copies of each other. */
function link(db: Sqlite, pairs: readonly Pair[], touched: Touched): void {
  const words = wordsOf(db, new Set(pairs.flat()));
  for (const [text, other] of pairs) {
    if (!areCopiesFolded(words(text), words(other))) continue;
    db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', text, other);
    touched.texts.add(text).add(other);
  }
}

/** Parts the pairs among texts whose fingerprints in common do not weigh enough any more. */
function partPairs(db: Sqlite, heaps: readonly (readonly number[])[], touched: Touched): void {
  const links = Map.groupBy(linksOf(db, [...new Set(heaps.flat())]), ({ text }) => text);
  const doubtful = new Map<string, Pair>();
  for (const holders of heaps) {
    const heap = new Set(holders);
    for (const text of holders) {
      for (const { other } of links.get(text) ?? [])
        if (text < other && heap.has(other)) doubtful.set(`${text} ${other}`, [text, other]);
    }
  }
  const near = new Set(alike(db, [...doubtful.values()]));
  for (const pair of doubtful.values()) {
    if (near.has(pair)) continue;
    db.run('DELETE FROM copies WHERE text = ? AND other = ?', ...pair);
    touched.texts.add(pair[0]).add(pair[1]);
  }
}

/** Texts whose sentences are read at once. */
const READ = 200;

/** The words of texts. */
function wordsOf(db: Sqlite, texts: Iterable<number>): (text: number) => readonly FoldedWord[] {
  const numbers = [...texts].sort((a, b) => a - b);
  const sentences = new Map<number, string>();
  for (let first = 0; first < numbers.length; first += READ) {
    const rows = db.all<{ reads: number; text: string }>(
      `SELECT t.value AS reads, (SELECT text FROM sentences WHERE reads = t.value ORDER BY number LIMIT 1) AS text FROM json_each(?) t`,
      JSON.stringify(numbers.slice(first, first + READ)),
    );
    for (const { reads, text } of rows) sentences.set(reads, text);
  }
  const folded = new Map<number, readonly FoldedWord[]>();
  return text => {
    let words = folded.get(text);
    if (words === undefined) {
      words = foldedWords(sentences.get(text)!);
      folded.set(text, words);
    }
    return words;
  };
}
