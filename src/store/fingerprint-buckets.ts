// Fingerprints in buckets by their first bits, a tree of them: a bucket that is full is handed down to its sixteen children, so that most pages are
// written once for many.
import { firstPair, gathered, joined, mergedPairs, sortedPairs, spread } from './fingerprint-pairs.ts';
import type { Sqlite } from './sqlite.ts';

/** Bits of the first level, and of each level below another. */
const BITS = 4;
/**
 * Pairs of a fingerprint and a text in a bucket, by level. Large buckets are few: those of the first three levels are soon all in memory, and the
 * fourth has room for all pairs of twenty million sentences, so that whoever looks for a fingerprint reads one bucket that is in no cache, where one on
 * the fifth, which holds as many as come, would be a second one.
 */
const FULL = [0, 500, 4_000, 4_000, 4_000, Number.POSITIVE_INFINITY] as const;
/** Buckets that are in memory at once. */
const READ = 500;

/** Numbers of which pairs are made that are put into buckets at once. */
const AT_ONCE = 2 ** 20;

/** The texts that have each of these fingerprints, in no order. */
export function heldIn(db: Sqlite, prints: Iterable<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  // Most have none: they share a list.
  const none: number[] = [];
  for (const print of prints) found.set(print, none);
  const wanted = Uint32Array.from(found.keys(), spread).sort();
  const deepest = deepestLevel(db);
  for (let level = 1; level <= deepest; level++) {
    const own = rangesOf(wanted, 1, level);
    for (const { place, pairs } of bucketsAt(db, [...own.keys()])) {
      const [first, end] = own.get(place)!;
      let at = 0;
      for (let k = first; k < end && at < pairs.length; k++) {
        at = firstPair(pairs, wanted[k]!, at);
        if (pairs[at] !== wanted[k]) continue;
        const print = gathered(wanted[k]!);
        let texts = found.get(print)!;
        if (texts === none) {
          texts = [];
          found.set(print, texts);
        }
        for (; pairs[at] === wanted[k]; at += 2) texts.push(pairs[at + 1]!);
      }
    }
  }
  return found;
}

/** Puts pairs of a fingerprint and a text, one after the other, into the buckets. */
export function putIn(db: Sqlite, pairs: readonly number[]): void {
  for (let first = 0; first < pairs.length; first += AT_ONCE)
    handDown(db, 1, sortedPairs(pairs.slice(first, first + AT_ONCE)));
}

/** Puts sorted pairs into the buckets of one level; what is too much for a bucket goes down with all that it held. */
function handDown(db: Sqlite, level: number, added: Uint32Array): void {
  let below: Uint32Array[] = [];
  let waiting = 0;
  // In the order of the table, so that each of its pages is written once.
  for (const [place, [first, end]] of rangesOf(added, 2, level)) {
    const own = bucketAt(db, place);
    const pairs = mergedPairs(own, added.subarray(first, end));
    if (pairs.length / 2 <= FULL[level]!) {
      write(db, place, pairs);
      continue;
    }
    if (own.length > 0) db.run('DELETE FROM fingerprints WHERE place = ?', place);
    below.push(pairs);
    waiting += pairs.length;
    if (waiting < AT_ONCE) continue;
    handDown(db, level + 1, joined(below, waiting));
    below = [];
    waiting = 0;
  }
  if (waiting > 0) handDown(db, level + 1, joined(below, waiting));
}

/** Takes a pair out of the bucket that has it; whether one had. */
export function takeOut(db: Sqlite, print: number, text: number): boolean {
  for (let level = 1; level <= deepestLevel(db); level++) {
    const place = placeOf(spread(print), level);
    const pairs = bucketAt(db, place);
    for (let at = firstPair(pairs, spread(print), 0); pairs[at] === spread(print); at += 2) {
      if (pairs[at + 1] !== text) continue;
      const left = new Uint32Array(pairs.length - 2);
      left.set(pairs.subarray(0, at));
      left.set(pairs.subarray(at + 2), at);
      write(db, place, left);
      return true;
    }
  }
  return false;
}

/** Where each bucket of a level begins and ends in a list sorted by spread fingerprints, of which every `step`th number is one. */
function rangesOf(sorted: Uint32Array, step: 1 | 2, level: number): Map<number, readonly [first: number, end: number]> {
  const ranges = new Map<number, readonly [number, number]>();
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const place = placeOf(sorted[first]!, level);
    for (end = first; end < sorted.length && placeOf(sorted[end]!, level) === place; ) end += step;
    ranges.set(place, [first, end]);
  }
  return ranges;
}

function write(db: Sqlite, place: number, pairs: Uint32Array): void {
  db.run('INSERT OR REPLACE INTO fingerprints VALUES (?, ?)', place, new Uint8Array(pairs.buffer));
}

interface BucketRow {
  readonly place: number;
  /** By spread fingerprints, sorted. */
  readonly pairs: Uint8Array;
}

function bucketAt(db: Sqlite, place: number): Uint32Array {
  const row = db.first<BucketRow>('SELECT place, pairs FROM fingerprints WHERE place = ?', place);
  return row === undefined ? new Uint32Array() : wordsOf(row.pairs);
}

function* bucketsAt(db: Sqlite, places: number[]): Generator<{ readonly place: number; readonly pairs: Uint32Array }> {
  places.sort((a, b) => a - b);
  const sql = 'SELECT place, pairs FROM fingerprints WHERE place IN (SELECT value FROM json_each(?))';
  for (let first = 0; first < places.length; first += READ) {
    const rows = db.all<BucketRow>(sql, JSON.stringify(places.slice(first, first + READ)));
    for (const { place, pairs } of rows) yield { place, pairs: wordsOf(pairs) };
  }
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 > 0 ? bytes.slice() : bytes;
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

/** The deepest level that has a bucket; 0 where none has. */
function deepestLevel(db: Sqlite): number {
  const { last } = db.first<{ last: number | null }>('SELECT max(place) AS last FROM fingerprints')!;
  return Math.floor((last ?? 0) / 2 ** 32);
}

/** The bucket of a spread fingerprint on a level. */
function placeOf(print: number, level: number): number {
  return level * 2 ** 32 + (print >>> (32 - BITS * level));
}
