// Which texts are near copies of each other, kept up to date as texts come and go.
import { areCopiesFolded } from '../../record/copies.ts';
import { type FoldedWord, foldedWords } from '../../record/folded.ts';
import { COMMON_FINGERPRINT, ENOUGH_IN_COMMON, weightOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { type NewText, printsOf } from '../texts.ts';
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
  const weights = new Pairs();
  const lessTelling: number[][] = [];
  for (const [print, texts] of added) {
    const before = holdersOf(db, print);
    const weight = weightOf(before.length + texts.length);
    if (before.length > 1 && weight < weightOf(before.length)) lessTelling.push(before);
    if (weight === 0) continue;
    texts.forEach((text, place) => {
      for (const other of before) weights.add(text, other, weight);
      for (const other of texts.slice(0, place)) weights.add(text, other, weight);
    });
  }
  const rows = [...added].flatMap(([print, texts]) => texts.map(text => [print, text] as const));
  // In the order of the table, so that each of its pages is written once.
  rows.sort(([a, text], [b, other]) => a - b || text - other);
  db.insert('fingerprints', 2, rows.flat());
  const words = wordsOf(db);
  for (const [text, other] of weights.enough()) link(db, text, other, words, touched);
  partPairs(db, lessTelling, touched);
}

/** Takes out texts that no sentence reads as any more, and brings together whom a fingerprint that tells more again makes near. */
export function dropTexts(db: Sqlite, texts: readonly number[], touched: Touched): void {
  const prints = new Map(texts.map(text => [text, printsOf(db, text)]));
  const before = new Map<number, number>();
  for (const own of prints.values()) for (const print of own) before.set(print, weightOf(holdersOf(db, print).length));
  for (const [text, own] of prints) {
    for (const print of own) db.run('DELETE FROM fingerprints WHERE hash = ? AND text = ?', print, text);
    db.run('DELETE FROM texts WHERE number = ?', text);
  }
  const nearer = new Pairs();
  for (const [print, weight] of before) {
    const left = holdersOf(db, print);
    if (weightOf(left.length) <= weight) continue;
    left.forEach((a, place) => {
      for (const b of left.slice(0, place)) nearer.add(a, b, ENOUGH_IN_COMMON);
    });
  }
  const words = wordsOf(db);
  for (const [text, other] of nearer.enough())
    if (weightBetween(db, text, other) >= ENOUGH_IN_COMMON) link(db, text, other, words, touched);
}

/** What the fingerprints weigh that pairs of texts share. */
class Pairs {
  private readonly weights = new Map<number, Map<number, number>>();

  add(a: number, b: number, weight: number): void {
    const [text, other] = a < b ? [a, b] : [b, a];
    let others = this.weights.get(text);
    if (others === undefined) {
      others = new Map();
      this.weights.set(text, others);
    }
    others.set(other, (others.get(other) ?? 0) + weight);
  }

  /** Those that share enough, each with its smaller number first. */
  *enough(): Generator<readonly [text: number, other: number]> {
    for (const [text, others] of this.weights)
      for (const [other, weight] of others) if (weight >= ENOUGH_IN_COMMON) yield [text, other];
  }
}

function weightBetween(db: Sqlite, text: number, other: number): number {
  const prints = new Set(printsOf(db, other));
  const shared = [...printsOf(db, text)].filter(print => prints.has(print));
  return shared.reduce((sum, print) => sum + weightOf(holdersOf(db, print).length), 0);
}

function link(
  db: Sqlite,
  text: number,
  other: number,
  words: (text: number) => readonly FoldedWord[],
  touched: Touched,
): void {
  if (!areCopiesFolded(words(text), words(other))) return;
  db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', text, other);
  touched.texts.add(text).add(other);
}

/** Parts the pairs among texts whose fingerprints in common do not weigh enough any more. */
function partPairs(db: Sqlite, heaps: readonly (readonly number[])[], touched: Touched): void {
  const doubtful = new Map<string, { readonly text: number; readonly other: number }>();
  for (const holders of heaps) {
    const pairs = db.all<{ text: number; other: number }>(
      'SELECT text, other FROM copies WHERE text IN (SELECT value FROM json_each(?1)) AND other IN (SELECT value FROM json_each(?1))',
      JSON.stringify(holders),
    );
    for (const pair of pairs) doubtful.set(`${pair.text} ${pair.other}`, pair);
  }
  for (const { text, other } of doubtful.values()) {
    if (weightBetween(db, text, other) >= ENOUGH_IN_COMMON) continue;
    db.run('DELETE FROM copies WHERE text = ? AND other = ?', text, other);
    touched.texts.add(text).add(other);
  }
}

/** The texts that have a fingerprint; of those that have a common one, enough to know that it is. */
function holdersOf(db: Sqlite, print: number): number[] {
  return db
    .all<{ text: number }>('SELECT text FROM fingerprints WHERE hash = ? LIMIT ?', print, COMMON_FINGERPRINT + 1)
    .map(({ text }) => text);
}

/** The words of texts, each read once. */
function wordsOf(db: Sqlite): (text: number) => readonly FoldedWord[] {
  const known = new Map<number, readonly FoldedWord[]>();
  return text => {
    let words = known.get(text);
    if (words === undefined) {
      const sql = 'SELECT text FROM sentences WHERE reads = ? LIMIT 1';
      words = foldedWords(db.first<{ text: string }>(sql, text)!.text);
      known.set(text, words);
    }
    return words;
  };
}
