// Which texts have a fingerprint. There are sixty of these to a document, in no order: each in a row of its own would touch sixty pages. So they are
// kept in buckets by their first bits, and a bucket that is full is handed down to its sixteen children: most pages are written once for many.
import { COMMON_FINGERPRINT } from '../record/origins.ts';
import type { Sqlite } from './sqlite.ts';

/** Bits of the first level, and of each level below another. */
const BITS = 4;
/**
 * Pairs of a fingerprint and a text in a bucket, by level. Large buckets are few: those of the first three levels are soon all in memory, and the
 * fourth has room for all pairs of twenty million sentences, so that whoever looks for a fingerprint reads one bucket that is in no cache, where one on
 * the fifth, which holds as many as come, would be a second one.
 */
const FULL = [0, 500, 4_000, 4_000, 4_000, Number.POSITIVE_INFINITY] as const;
/** Texts of one fingerprint in its bucket: those that are enough to know that it is common. */
const KEPT = COMMON_FINGERPRINT + 1;

/** Buckets that are in memory at once. */
const READ = 500;

/** Numbers of which pairs are made that are put into buckets at once. */
const AT_ONCE = 2 ** 20;
/** More pairs than are ever sorted at once; with 32 bits before it such a number is whole. */
const PLACES = 2 ** 21;

/** A fingerprint and the number of a text that has it. */
export type Print = readonly [print: number, text: number];

/** The texts that have each of these fingerprints, sorted; of those that have a common one, enough to know that it is. */
export function holdersOf(db: Sqlite, prints: Iterable<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const print of prints) found.set(print, []);
  const wanted = Uint32Array.from(found.keys(), spread).sort();
  const deepest = deepestLevel(db);
  for (let level = 1; level <= deepest; level++) {
    const own = rangesOf(wanted, 1, level);
    for (const { place, pairs } of bucketsAt(db, [...own.keys()])) {
      const [first, end] = own.get(place)!;
      let at = 0;
      for (let k = first; k < end && at < pairs.length; k++) {
        at = firstPair(pairs, wanted[k]!, at);
        for (; at < pairs.length && pairs[at] === wanted[k]; at += 2)
          found.get(gathered(wanted[k]!))!.push(pairs[at + 1]!);
      }
    }
  }
  for (const texts of found.values()) if (texts.length > 1) texts.sort((a, b) => a - b).splice(KEPT);
  return found;
}

/** Where a spread fingerprint begins among sorted pairs, from a place on. */
function firstPair(pairs: Uint32Array, wanted: number, from: number): number {
  let [low, high] = [from / 2, pairs.length / 2];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[2 * middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
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

/** Notes that texts have fingerprints; `before` are the holders of each as `holdersOf` gives them. */
export function addPrints(db: Sqlite, added: readonly Print[], before: ReadonlyMap<number, readonly number[]>): void {
  const counts = new Map<number, number>();
  const inTree: number[] = [];
  const common: [chunk: number, print: number, text: number][] = [];
  for (const [print, text] of added) {
    const count = counts.get(print) ?? before.get(print)!.length;
    if (count < KEPT) inTree.push(print, text);
    else common.push([chunkOf(text), print, text]);
    counts.set(print, count + 1);
  }
  common.sort(([chunk, print, text], [otherChunk, other, than]) => chunk - otherChunk || print - other || text - than);
  db.insert('common_fingerprints', 3, common.flat());
  for (let first = 0; first < inTree.length; first += AT_ONCE)
    handDown(db, 1, sortedPairs(inTree.slice(first, first + AT_ONCE)));
}

/** Forgets that a text has fingerprints. */
export function dropPrints(db: Sqlite, text: number, prints: Iterable<number>): void {
  for (const print of prints) {
    const gone = takeOut(db, print, text);
    if (!gone) {
      dropCommon(db, print, text);
      continue;
    }
    // A common one comes in its place: the buckets alone have to tell whether a fingerprint is common.
    const next = commonHolder(db, print);
    if (next === null) continue;
    dropCommon(db, print, next);
    handDown(db, 1, sortedPairs([print, next]));
  }
}

function dropCommon(db: Sqlite, print: number, text: number): void {
  db.run('DELETE FROM common_fingerprints WHERE chunk = ? AND print = ? AND text = ?', chunkOf(text), print, text);
}

/** A text of a common fingerprint that is in no bucket. */
function commonHolder(db: Sqlite, print: number): number | null {
  const next = 'SELECT min(chunk) AS chunk FROM common_fingerprints WHERE chunk > ?';
  for (let chunk = -1; ; ) {
    const row = db.first<{ chunk: number | null }>(next, chunk)!;
    if (row.chunk === null) return null;
    chunk = row.chunk;
    const sql = 'SELECT text FROM common_fingerprints WHERE chunk = ? AND print = ? LIMIT 1';
    const found = db.first<{ text: number }>(sql, chunk, print);
    if (found !== undefined) return found.text;
  }
}

/** Texts that came together are in one chunk. */
function chunkOf(text: number): number {
  return text >>> 12;
}

/** How many fingerprints all texts have together. */
export function countPrints(db: Sqlite): number {
  return db.first<{ prints: number }>(
    `SELECT (SELECT coalesce(sum(length(pairs)), 0) / 8 FROM fingerprints) + (SELECT count(*) FROM common_fingerprints) AS prints`,
  )!.prints;
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

/** Pairs by their spread fingerprints, which stand in their place. */
function sortedPairs(pairs: readonly number[]): Uint32Array {
  // Numbers sort quickest: the spread fingerprint before the place of the pair.
  const keys = Float64Array.from({ length: pairs.length / 2 }, (_, k) => spread(pairs[2 * k]!) * PLACES + k).sort();
  const sorted = new Uint32Array(pairs.length);
  keys.forEach((key, k) => {
    sorted[2 * k] = Math.floor(key / PLACES);
    sorted[2 * k + 1] = pairs[2 * (key % PLACES) + 1]!;
  });
  return sorted;
}

function mergedPairs(own: Uint32Array, more: Uint32Array): Uint32Array {
  const merged = new Uint32Array(own.length + more.length);
  for (let at = 0, a = 0, b = 0; at < merged.length; at += 2) {
    const isOwn = b === more.length || (a < own.length && own[a]! <= more[b]!);
    merged[at] = isOwn ? own[a]! : more[b]!;
    merged[at + 1] = isOwn ? own[a + 1]! : more[b + 1]!;
    if (isOwn) a += 2;
    else b += 2;
  }
  return merged;
}

function joined(parts: readonly Uint32Array[], length: number): Uint32Array {
  const whole = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Takes a pair out of the bucket that has it; whether one had. */
function takeOut(db: Sqlite, print: number, text: number): boolean {
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

// An odd number and its inverse modulo 2^32.
const [SPREAD, GATHER] = [0x9e3779b1, 0x0e8b2f51] as const;

/** Small fingerprints stand for most texts: they are spread over all buckets, where they stand as this gives them. */
function spread(print: number): number {
  return Math.imul(print, SPREAD) >>> 0;
}

/** The fingerprint that was spread. */
function gathered(print: number): number {
  return Math.imul(print, GATHER) >>> 0;
}
