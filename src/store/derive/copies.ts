import { areCopiesFolded } from '../../record/copies.ts';
import { type FoldedWord, foldedWords } from '../../record/folded.ts';
import type { RecordSentence } from '../../record/model.ts';
import { LEAST_SHARED, originsOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { linksOf, type NewText } from '../texts.ts';
import type { Touched } from './touched.ts';

/** Looks for near copies of new texts among all others, and notes each pair. What a pair is depends on the two alone, not on what came first. */
export function findCopies(db: Sqlite, fresh: readonly NewText[]): void {
  const sizes = new Map(fresh.map(({ number, prints }) => [number, prints.length]));
  const holders = holdersOf(db, fresh, sizes);
  const words = new Map<number, FoldedWord[]>();
  const wordsOf = (text: number): FoldedWord[] => {
    let known = words.get(text);
    if (known === undefined) {
      known = foldedWords(db.first<{ text: string }>('SELECT text FROM sentences WHERE reads = ? LIMIT 1', text)!.text);
      words.set(text, known);
    }
    return known;
  };
  for (const { number, prints } of fresh) {
    const shared = new Map<number, number>();
    for (const print of prints) {
      const others = holders.get(print);
      if (others === undefined) holders.set(print, [number]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(number);
      }
    }
    for (const [other, count] of shared) {
      if (count < LEAST_SHARED * Math.min(prints.length, sizes.get(other)!)) continue;
      if (!areCopiesFolded(wordsOf(number), wordsOf(other))) continue;
      db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', Math.min(number, other), Math.max(number, other));
    }
  }
  const rows = fresh.flatMap(({ number, prints }) => prints.map(print => [print, number] as const));
  // In the order of the table, so that each of its pages is written once.
  rows.sort(([a, text], [b, other]) => a - b || text - other);
  db.insert('fingerprints', 2, rows.flat());
}

/** The texts of the record that have any of the fingerprints of new texts, by fingerprint; notes how many each of them has. */
function holdersOf(db: Sqlite, fresh: readonly NewText[], sizes: Map<number, number>): Map<number, number[]> {
  const prints = new Set(fresh.flatMap(text => text.prints));
  const rows = db.all<{ hash: number; text: number; size: number }>(
    `SELECT f.hash, f.text, length(t.prints) / 4 AS size FROM fingerprints f JOIN texts t ON t.number = f.text
     WHERE f.hash IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...prints]),
  );
  const holders = new Map<number, number[]>();
  for (const { hash, text, size } of rows) {
    sizes.set(text, size);
    const known = holders.get(hash);
    if (known === undefined) holders.set(hash, [text]);
    else known.push(text);
  }
  return holders;
}

interface SentenceRow extends RecordSentence {
  readonly number: number;
  readonly reads: number;
}

/** Makes the origins of the touched texts again, and of all that are linked to them; their sentences are touched then. */
export function updateOrigins(db: Sqlite, touched: Touched): void {
  const edges = new Map<number, number[]>();
  for (let reached = [...touched.texts]; reached.length > 0; ) {
    const next: number[] = [];
    for (const { text, other } of linksOf(db, reached)) {
      edges.set(text, [...(edges.get(text) ?? []), other]);
      if (touched.texts.has(other)) continue;
      touched.texts.add(other);
      next.push(other);
    }
    reached = next;
  }
  const readers = db.all<{ number: number; reads: number }>(
    'SELECT s.number, s.reads FROM json_each(?) t JOIN sentences s ON s.reads = t.value ORDER BY t.key, s.number',
    JSON.stringify([...touched.texts]),
  );
  db.run(
    'DELETE FROM origins WHERE id IN (SELECT origin FROM origin_members WHERE sentence IN (SELECT value FROM json_each(?)))',
    JSON.stringify(readers.map(({ number }) => number)),
  );
  const copied = new Set<number>(edges.keys());
  let last: number | null = null;
  for (const { number, reads } of readers) {
    touched.sentences.add(number);
    if (reads === last) copied.add(reads);
    last = reads;
  }
  const rows = sentencesReading(db, [...copied]);
  // One sentence stands for its text; the others that read alike are linked to it.
  const first = new Map<number, number>();
  const links: [number, number][] = [];
  rows.forEach(({ reads }, place) => {
    const standing = first.get(reads);
    if (standing === undefined) first.set(reads, place);
    else links.push([standing, place]);
  });
  for (const [text, others] of edges)
    for (const other of others) if (text < other) links.push([first.get(text)!, first.get(other)!]);
  writeOrigins(db, rows, links);
}

function writeOrigins(db: Sqlite, rows: readonly SentenceRow[], links: readonly (readonly [number, number])[]): void {
  const linked = [...new Set(links.flat())];
  const places = new Map(linked.map((row, place) => [row, place]));
  const sentences = linked.map(row => rows[row]!);
  const numberOf = new Map(sentences.map(({ number, document, id }) => [`${document} ${id}`, number]));
  const moved = links.map(([a, b]): [number, number] => [places.get(a)!, places.get(b)!]);
  for (const { id, members, variants } of originsOf(sentences, moved)) {
    db.run('INSERT INTO origins VALUES (?, ?)', id, JSON.stringify(variants));
    for (const member of members) {
      db.run('INSERT INTO origin_members VALUES (?, ?)', id, numberOf.get(`${member.document} ${member.id}`)!);
    }
  }
}

function sentencesReading(db: Sqlite, texts: readonly number[]): SentenceRow[] {
  return db.all<SentenceRow>(
    `SELECT s.number, s.reads, d.id AS document, s.id, s.start, s."end", s.kind, s.text
     FROM json_each(?) t JOIN sentences s ON s.reads = t.value JOIN documents d ON d.number = s.document ORDER BY t.key, d.id, s.id`,
    JSON.stringify(texts),
  );
}
