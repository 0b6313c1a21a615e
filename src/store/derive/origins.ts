import { compare } from '../../record/days.ts';
import type { Origin, RecordSentence } from '../../record/model.ts';
import { exactOrigin, originsOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { clustersOf } from './clusters.ts';
import type { Touched } from './touched.ts';

interface SentenceRow extends RecordSentence {
  readonly number: number;
  readonly reads: number;
}

/** Makes the origins of the touched texts again, and of all that are linked to them; their sentences are touched then. */
export function updateOrigins(db: Sqlite, touched: Touched): void {
  const { links, crowded, texts } = clustersOf(db, touched.texts);
  for (const text of texts) touched.texts.add(text);
  const readers = db.all<{ number: number; reads: number }>(
    'SELECT s.number, s.reads FROM json_each(?) t JOIN sentences s ON s.reads = t.value ORDER BY t.key, s.number',
    JSON.stringify([...texts]),
  );
  const dropped = db.all<{ id: string }>(
    'DELETE FROM origins WHERE id IN (SELECT origin FROM origin_members WHERE sentence IN (SELECT value FROM json_each(?))) RETURNING id',
    JSON.stringify(readers.map(({ number }) => number)),
  );
  for (const { id } of dropped) touched.origins.add(id);
  const copied = new Set<number>(links.keys());
  let last: number | null = null;
  for (const { number, reads } of readers) {
    touched.sentences.add(number);
    if (reads === last) copied.add(reads);
    last = reads;
  }
  const rows = sentencesReading(db, [...copied]);
  const reading = Map.groupBy(rows, ({ reads }) => reads);
  const exact = [...crowded].flatMap(text => exactOrigin(reading.get(text) ?? []) ?? []);
  const near = clusters(
    rows.filter(({ reads }) => !crowded.has(reads)),
    links,
  );
  writeOrigins(db, [...exact, ...near], touched);
}

function clusters(rows: readonly SentenceRow[], links: ReadonlyMap<number, readonly number[]>): Origin[] {
  // One sentence stands for its text; the others that read alike are linked to it.
  const first = new Map<number, number>();
  const edges: [number, number][] = [];
  rows.forEach(({ reads }, place) => {
    const standing = first.get(reads);
    if (standing === undefined) first.set(reads, place);
    else edges.push([standing, place]);
  });
  for (const [text, others] of links)
    for (const other of others) if (text < other) edges.push([first.get(text)!, first.get(other)!]);
  return originsOf(rows, edges);
}

function writeOrigins(db: Sqlite, origins: readonly Origin[], touched: Touched): void {
  for (const { id } of origins) touched.origins.add(id);
  // In the order of the tables, so that each of their pages is written once.
  const sorted = [...origins].sort((a, b) => compare(a.id, b.id));
  db.insert(
    'origins',
    3,
    sorted.flatMap(({ id, variants, members }) => [id, JSON.stringify(variants), members.length]),
  );
  db.insert(
    'origin_members',
    2,
    sorted.flatMap(({ id, members }) => members.flatMap(member => [id, (member as SentenceRow).number])),
  );
}

function sentencesReading(db: Sqlite, texts: readonly number[]): SentenceRow[] {
  return db.all<SentenceRow>(
    `SELECT s.number, s.reads, d.id AS document, s.id, s.start, s."end", s.kind, s.text
     FROM json_each(?) t JOIN sentences s ON s.reads = t.value JOIN documents d ON d.number = s.document ORDER BY t.key, d.id, s.id`,
    JSON.stringify(texts),
  );
}
