// Which texts are near copies of each other, kept up to date as texts come and go.
import { areCopiesFolded } from '../../record/copies.ts';
import { type FoldedWord, foldedWords } from '../../record/folded.ts';
import { COMMON_FINGERPRINT, shareEnough } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { type NewText, printsOf } from '../texts.ts';
import type { Touched } from './touched.ts';

/**
 * Looks for near copies of new texts among all others, and notes each pair. Two texts are a pair where they are copies and share enough fingerprints, of which one is
 * rare: one that stands in no more than `COMMON_FINGERPRINT` texts. So what is a pair depends on what the record holds, and not on what came first: a
 * fingerprint that has become common parts the pairs that only it had brought together.
 */
export function findCopies(db: Sqlite, fresh: readonly NewText[], touched: Touched): void {
  const read = new Texts(db);
  const added = new Map<number, number[]>();
  for (const { number, prints } of fresh) {
    for (const print of prints) {
      const known = added.get(print);
      if (known === undefined) added.set(print, [number]);
      else known.push(number);
    }
  }
  const pairs = new Set<string>();
  const common: number[][] = [];
  for (const [print, texts] of added) {
    const before = holdersOf(db, print);
    if (before.length + texts.length > COMMON_FINGERPRINT) {
      if (before.length > 1 && before.length <= COMMON_FINGERPRINT) common.push(before);
      continue;
    }
    texts.forEach((text, place) => {
      for (const other of [...before, ...texts.slice(0, place)]) pairs.add(pairKey(text, other));
    });
  }
  const rows = [...added].flatMap(([print, texts]) => texts.map(text => [print, text] as const));
  // In the order of the table, so that each of its pages is written once.
  rows.sort(([a, text], [b, other]) => a - b || text - other);
  db.insert('fingerprints', 2, rows.flat());
  for (const pair of pairs) link(db, pair, read, touched);
  for (const holders of common) partPairs(db, holders, touched);
}

/** Takes out texts that no sentence reads as any more, and brings together whom a fingerprint that is rare again makes near. */
export function dropTexts(db: Sqlite, texts: readonly number[], touched: Touched): void {
  const prints = new Map(texts.map(text => [text, printsOf(db, text)]));
  const common = new Set<number>();
  for (const own of prints.values())
    for (const print of own) if (holdersOf(db, print).length > COMMON_FINGERPRINT) common.add(print);
  for (const [text, own] of prints) {
    for (const print of own) db.run('DELETE FROM fingerprints WHERE hash = ? AND text = ?', print, text);
    db.run('DELETE FROM texts WHERE number = ?', text);
  }
  const pairs = new Set<string>();
  for (const print of common) {
    const left = holdersOf(db, print);
    if (left.length > COMMON_FINGERPRINT) continue;
    left.forEach((a, place) => {
      for (const b of left.slice(0, place)) pairs.add(pairKey(a, b));
    });
  }
  const read = new Texts(db);
  for (const pair of pairs) link(db, pair, read, touched);
}

const pairKey = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

function link(db: Sqlite, pair: string, texts: Texts, touched: Touched): void {
  const [text, other] = pair.split(' ').map(Number) as [number, number];
  if (!shareEnough(texts.prints(text), texts.prints(other))) return;
  if (!areCopiesFolded(texts.words(text), texts.words(other))) return;
  db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', text, other);
  touched.texts.add(text).add(other);
}

/** Parts the pairs among texts that share no rare fingerprint any more. */
function partPairs(db: Sqlite, holders: readonly number[], touched: Touched): void {
  const pairs = db.all<{ text: number; other: number }>(
    'SELECT text, other FROM copies WHERE text IN (SELECT value FROM json_each(?1)) AND other IN (SELECT value FROM json_each(?1))',
    JSON.stringify(holders),
  );
  for (const { text, other } of pairs) {
    const prints = new Set(printsOf(db, other));
    const shared = [...printsOf(db, text)].filter(print => prints.has(print));
    if (shared.some(print => holdersOf(db, print).length <= COMMON_FINGERPRINT)) continue;
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

/** The words and fingerprints of texts, each read once. */
class Texts {
  private readonly db: Sqlite;
  private readonly folded = new Map<number, readonly FoldedWord[]>();
  private readonly sketches = new Map<number, Uint32Array>();

  constructor(db: Sqlite) {
    this.db = db;
  }

  words(text: number): readonly FoldedWord[] {
    return once(this.folded, text, () => {
      const sql = 'SELECT text FROM sentences WHERE reads = ? LIMIT 1';
      return foldedWords(this.db.first<{ text: string }>(sql, text)!.text);
    });
  }

  prints(text: number): Uint32Array {
    return once(this.sketches, text, () => printsOf(this.db, text));
  }
}

function once<T>(known: Map<number, T>, text: number, make: () => T): T {
  let value = known.get(text);
  if (value === undefined) {
    value = make();
    known.set(text, value);
  }
  return value;
}
