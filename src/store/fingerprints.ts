// Which texts have a fingerprint. There are sixty of these to a document, in no order: each in a row of its own would touch sixty pages. So they are
// kept in buckets by their first bits, and a bucket that is full is handed down to its sixteen children: most pages are written once for many.
import { COMMON_FINGERPRINT } from '../record/origins.ts';
import type { Sqlite } from './sqlite.ts';

/** Pairs of a fingerprint and a text in a bucket: a page of four KiB holds it. */
const FULL = 500;
/** Bits of the first level, and of each level below another. */
const BITS = 4;
/** There is room for 250 million pairs above the last level, and on it as many as come. */
const LAST_LEVEL = 5;
/** Texts of one fingerprint in its bucket: those that are enough to know that it is common. */
const KEPT = COMMON_FINGERPRINT + 1;

/** Of so many fingerprints it is quicker to look through them than to look them up. */
const FEW = 4;
/** Buckets that are in memory at once. */
const READ = 500;

/** A fingerprint and the number of a text that has it. */
export type Print = readonly [print: number, text: number];

/** The texts that have each of these fingerprints, sorted; of those that have a common one, enough to know that it is. */
export function holdersOf(db: Sqlite, prints: Iterable<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const print of prints) found.set(print, []);
  const deepest = deepestLevel(db);
  for (let level = 1; level <= deepest; level++) {
    const wanted = Map.groupBy(found.keys(), print => placeOf(print, level));
    for (const { place, pairs } of bucketsAt(db, [...wanted.keys()])) {
      const own = wanted.get(place)!;
      for (let at = 0; at < pairs.length; at += 2) {
        const print = pairs[at]!;
        if (own.length > FEW || own.includes(print)) found.get(print)?.push(pairs[at + 1]!);
      }
    }
  }
  for (const texts of found.values()) texts.sort((a, b) => a - b).splice(KEPT);
  return found;
}

/** Notes that texts have fingerprints; `before` are the holders of each as `holdersOf` gives them. */
export function addPrints(db: Sqlite, added: readonly Print[], before: ReadonlyMap<number, readonly number[]>): void {
  const counts = new Map<number, number>();
  const inTree: Print[] = [];
  const common: [chunk: number, print: number, text: number][] = [];
  for (const [print, text] of added) {
    const count = counts.get(print) ?? before.get(print)!.length;
    if (count < KEPT) inTree.push([print, text]);
    else common.push([chunkOf(text), print, text]);
    counts.set(print, count + 1);
  }
  common.sort(([chunk, print, text], [otherChunk, other, than]) => chunk - otherChunk || print - other || text - than);
  db.insert('common_fingerprints', 3, common.flat());
  handDown(
    db,
    1,
    Map.groupBy(inTree, ([print]) => placeOf(print, 1)),
  );
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
    handDown(db, 1, new Map([[placeOf(print, 1), [[print, next]]]]));
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

/** Puts pairs into the buckets of one level; what is too much for a bucket goes down with all that it held. */
function handDown(db: Sqlite, level: number, added: ReadonlyMap<number, readonly Print[]>): void {
  const below: Print[] = [];
  // In the order of the table, so that each of its pages is written once.
  for (const place of [...added.keys()].sort((a, b) => a - b)) {
    const own = bucketAt(db, place);
    const more = added.get(place)!;
    const isFull = own.length / 2 + more.length > FULL && level < LAST_LEVEL;
    if (isFull) {
      for (let at = 0; at < own.length; at += 2) below.push([own[at]!, own[at + 1]!]);
      for (const pair of more) below.push(pair);
      if (own.length > 0) db.run('DELETE FROM fingerprints WHERE place = ?', place);
      continue;
    }
    const pairs = new Uint32Array(own.length + 2 * more.length);
    pairs.set(own);
    more.forEach(([print, text], k) => {
      pairs[own.length + 2 * k] = print;
      pairs[own.length + 2 * k + 1] = text;
    });
    write(db, place, pairs);
  }
  if (below.length > 0)
    handDown(
      db,
      level + 1,
      Map.groupBy(below, ([print]) => placeOf(print, level + 1)),
    );
}

/** Takes a pair out of the bucket that has it; whether one had. */
function takeOut(db: Sqlite, print: number, text: number): boolean {
  for (let level = 1; level <= deepestLevel(db); level++) {
    const place = placeOf(print, level);
    const pairs = bucketAt(db, place);
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at] !== print || pairs[at + 1] !== text) continue;
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

/** The bucket of a fingerprint on a level. Small fingerprints stand for most texts: they are spread over all buckets. */
function placeOf(print: number, level: number): number {
  const spread = Math.imul(print, 0x9e3779b1) >>> 0;
  return level * 2 ** 32 + (spread >>> (32 - BITS * level));
}
