// Which texts have a fingerprint. There are sixty of these to a document, in no order: each in a row of its own would touch sixty pages. So they are
// kept in buckets (`fingerprint-buckets.ts`).
import { COMMON_FINGERPRINT } from '../record/origins.ts';
import { heldIn, putIn, takeOut } from './fingerprint-buckets.ts';
import type { Sqlite } from './sqlite.ts';

/** Texts of one fingerprint in its bucket: those that are enough to know that it is common. */
const KEPT = COMMON_FINGERPRINT + 1;

/** The texts that have each of these fingerprints, sorted; of those that have a common one, enough to know that it is. */
export function holdersOf(db: Sqlite, prints: Iterable<number>): Map<number, readonly number[]> {
  const found = heldIn(db, prints);
  for (const texts of found.values()) if (texts.length > 1) texts.sort((a, b) => a - b).splice(KEPT);
  return found;
}

/** Notes which texts have each of some fingerprints now; `before` are those that had it, as `holdersOf` gives them. */
export function addPrints(
  db: Sqlite,
  added: ReadonlyMap<number, readonly number[]>,
  before: ReadonlyMap<number, readonly number[]>,
): void {
  const inTree: number[] = [];
  const common: [chunk: number, print: number, text: number][] = [];
  for (const [print, texts] of added) {
    const room = KEPT - before.get(print)!.length;
    texts.forEach((text, place) => {
      if (place < room) inTree.push(print, text);
      else common.push([chunkOf(text), print, text]);
    });
  }
  common.sort(([chunk, print, text], [otherChunk, other, than]) => chunk - otherChunk || print - other || text - than);
  db.insert('common_fingerprints', 3, common.flat());
  putIn(db, inTree);
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
    putIn(db, [print, next]);
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
