import { areCopiesFolded } from '../../record/copies.ts';
import { type FoldedWord, foldedWords } from '../../record/folded.ts';
import type { RecordSentence } from '../../record/model.ts';
import { LEAST_SHARED, originsOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { linkedTexts, printCount, printsOf } from '../texts.ts';
import type { Touched } from './touched.ts';

/** Looks for near copies of new texts among all others, and notes each pair. What a pair is depends on the two alone, not on what came first. */
export function findCopies(db: Sqlite, texts: readonly number[]): void {
  const words = new Map<number, FoldedWord[]>();
  const wordsOf = (text: number): FoldedWord[] => {
    let known = words.get(text);
    if (known === undefined) {
      known = foldedWords(db.first<{ text: string }>('SELECT text FROM sentences WHERE reads = ? LIMIT 1', text)!.text);
      words.set(text, known);
    }
    return known;
  };
  const sizes = new Map<number, number>();
  const sizeOf = (text: number): number => {
    let size = sizes.get(text);
    if (size === undefined) {
      size = printCount(db, text);
      sizes.set(text, size);
    }
    return size;
  };
  for (const text of texts) {
    for (const { other, shared } of textsSharing(db, text)) {
      if (shared < LEAST_SHARED * Math.min(sizeOf(text), sizeOf(other))) continue;
      if (!areCopiesFolded(wordsOf(text), wordsOf(other))) continue;
      db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', Math.min(text, other), Math.max(text, other));
    }
  }
}

/** The other texts that have fingerprints of a text, and how many. */
function textsSharing(db: Sqlite, text: number): { readonly other: number; readonly shared: number }[] {
  return db.all(
    `SELECT text AS other, count(*) AS shared FROM fingerprints
     WHERE hash IN (SELECT value FROM json_each(?)) AND text <> ? GROUP BY text`,
    JSON.stringify([...printsOf(db, text)]),
    text,
  );
}

interface SentenceRow extends RecordSentence {
  readonly number: number;
  readonly reads: number;
}

/** Makes the origins of the touched texts again, and of all that are linked to them; their sentences are touched then. */
export function updateOrigins(db: Sqlite, touched: Touched): void {
  const edges: [number, number][] = [];
  const queue = [...touched.texts];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const other of linkedTexts(db, text)) {
      if (text < other) edges.push([text, other]);
      if (touched.texts.has(other)) continue;
      touched.texts.add(other);
      queue.push(other);
    }
  }
  const rows = [...touched.texts].flatMap(text => sentencesReading(db, text));
  for (const { number } of rows) {
    touched.sentences.add(number);
    db.run('DELETE FROM origins WHERE id = (SELECT origin FROM origin_members WHERE sentence = ?)', number);
  }
  // One sentence stands for its text; the others that read alike are linked to it.
  const first = new Map<number, number>();
  const links: [number, number][] = [];
  rows.forEach(({ reads }, place) => {
    const standing = first.get(reads);
    if (standing === undefined) first.set(reads, place);
    else links.push([standing, place]);
  });
  for (const [text, other] of edges) links.push([first.get(text)!, first.get(other)!]);
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

function sentencesReading(db: Sqlite, text: number): SentenceRow[] {
  return db.all<SentenceRow>(
    `SELECT s.number, s.reads, d.id AS document, s.id, s.start, s."end", s.kind, s.text
     FROM sentences s JOIN documents d ON d.number = s.document WHERE s.reads = ? ORDER BY d.id, s.id`,
    text,
  );
}
