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
  for (const text of crowded) {
    const origin = exactOrigin(reading.get(text) ?? []);
    if (origin !== null) writeOrigin(db, origin, touched);
  }
  writeClusters(
    db,
    rows.filter(({ reads }) => !crowded.has(reads)),
    links,
    touched,
  );
}

function writeClusters(
  db: Sqlite,
  rows: readonly SentenceRow[],
  links: ReadonlyMap<number, readonly number[]>,
  touched: Touched,
): void {
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
  for (const origin of originsOf(rows, edges)) writeOrigin(db, origin, touched);
}

function writeOrigin(db: Sqlite, { id, members, variants }: Origin, touched: Touched): void {
  touched.origins.add(id);
  db.run('INSERT INTO origins VALUES (?, ?, ?)', id, JSON.stringify(variants), members.length);
  for (const member of members) db.run('INSERT INTO origin_members VALUES (?, ?)', id, (member as SentenceRow).number);
}

function sentencesReading(db: Sqlite, texts: readonly number[]): SentenceRow[] {
  return db.all<SentenceRow>(
    `SELECT s.number, s.reads, d.id AS document, s.id, s.start, s."end", s.kind, s.text
     FROM json_each(?) t JOIN sentences s ON s.reads = t.value JOIN documents d ON d.number = s.document ORDER BY t.key, d.id, s.id`,
    JSON.stringify(texts),
  );
}
