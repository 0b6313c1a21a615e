import { areCopies } from '../../record/copies.ts';
import type { RecordSentence } from '../../record/model.ts';
import { originsOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

interface SentenceRow {
  readonly number: number;
  readonly document: string;
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly kind: RecordSentence['kind'];
  readonly text: string;
}

const SENTENCE = `SELECT s.number, d.id AS document, s.id, s.start, s."end", s.kind, s.text
  FROM sentences s JOIN documents d ON d.number = s.document WHERE s.number = ?`;

/** Looks for copies of new sentences among all others, and notes each pair. */
export function findCopies(db: Sqlite, sentences: readonly number[]): void {
  const texts = new Map<number, string>();
  const textOf = (number: number): string => {
    let text = texts.get(number);
    if (text === undefined) {
      text = db.first<SentenceRow>(SENTENCE, number)!.text;
      texts.set(number, text);
    }
    return text;
  };
  for (const sentence of sentences) {
    const others = db.all<{ other: number }>(
      `SELECT DISTINCT b.sentence AS other FROM fingerprints a JOIN fingerprints b ON b.hash = a.hash
       WHERE a.sentence = ?1 AND b.sentence <> ?1
         AND NOT EXISTS (SELECT 1 FROM copies WHERE (sentence = ?1 AND other = b.sentence) OR (sentence = b.sentence AND other = ?1))`,
      sentence,
    );
    for (const { other } of others) {
      if (!areCopies(textOf(sentence), textOf(other))) continue;
      db.run('INSERT OR IGNORE INTO copies VALUES (?, ?)', Math.min(sentence, other), Math.max(sentence, other));
    }
  }
}

/** Makes the origins of the touched sentences again, and of all that are linked to them; those are touched then, too. */
export function updateOrigins(db: Sqlite, touched: Touched): void {
  const edges: [number, number][] = [];
  const queue = [...touched.sentences];
  for (let sentence = queue.pop(); sentence !== undefined; sentence = queue.pop()) {
    for (const { other } of neighbours(db, sentence)) {
      if (sentence < other) edges.push([sentence, other]);
      if (touched.sentences.has(other)) continue;
      touched.sentences.add(other);
      queue.push(other);
    }
  }
  for (const sentence of touched.sentences) {
    db.run('DELETE FROM origins WHERE id = (SELECT origin FROM origin_members WHERE sentence = ?)', sentence);
  }
  const numbers = [...new Set(edges.flat())].sort((a, b) => a - b);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const rows = numbers.map(number => db.first<SentenceRow>(SENTENCE, number)!);
  const numberOf = new Map(rows.map(({ number, document, id }) => [`${document} ${id}`, number]));
  const links = edges.map(([a, b]): [number, number] => [places.get(a)!, places.get(b)!]);
  for (const { id, members, variants } of originsOf(rows, links)) {
    db.run('INSERT INTO origins VALUES (?, ?)', id, JSON.stringify(variants));
    for (const member of members) {
      db.run('INSERT INTO origin_members VALUES (?, ?)', id, numberOf.get(`${member.document} ${member.id}`)!);
    }
  }
}

function neighbours(db: Sqlite, sentence: number): readonly { other: number }[] {
  return db.all(
    'SELECT other FROM copies WHERE sentence = ?1 UNION SELECT sentence FROM copies WHERE other = ?1',
    sentence,
  );
}
