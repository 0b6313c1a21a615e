// The sentences that read as texts.
import type { RecordSentence } from '../../record/model.ts';
import { WIDESPREAD } from '../../record/origins.ts';
import { inLevels } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';

export interface SentenceRow extends RecordSentence {
  readonly number: number;
  readonly reads: number;
}

/** The first and the last sentence that read as a text. */
export interface Readers {
  readonly text: number;
  readonly first: number;
  readonly last: number;
}

export function firstReaders(db: Sqlite, texts: Iterable<number>): Readers[] {
  const rows = db.all<{ text: number; first: number | null; last: number | null }>(
    `SELECT t.value AS text, (SELECT min(number) FROM sentences WHERE reads = t.value) AS first,
       (SELECT max(number) FROM sentences WHERE reads = t.value) AS last FROM json_each(?) t`,
    JSON.stringify([...texts]),
  );
  return rows.filter((row): row is Readers => row.first !== null);
}

/** Sentences of a text that are read before it is asked in how many documents they stand. */
const SOME = 24;

/** Sentences that read as texts, in as many documents each as tell how widespread it is; which texts have more. */
export function someReaders(
  db: Sqlite,
  texts: readonly number[],
): { readonly rows: readonly SentenceRow[]; readonly isCut: ReadonlySet<number> } {
  const rows = db.all<SentenceRow>(
    `${ROWS} JOIN sentences s ON s.number IN (SELECT number FROM sentences WHERE reads = t.value ORDER BY number LIMIT ${SOME}) ${DOCUMENTS}`,
    JSON.stringify(texts),
  );
  const cut = [...Map.groupBy(rows, ({ reads }) => reads)].filter(([, some]) => some.length === SOME);
  // It may stand many times in few documents.
  const doubtful = cut.flatMap(([text, some]) =>
    new Set(some.map(({ document }) => document)).size < WIDESPREAD ? [text] : [],
  );
  if (doubtful.length === 0) return { rows, isCut: new Set(cut.map(([text]) => text)) };
  const again = new Set(doubtful);
  return {
    rows: [...rows.filter(({ reads }) => !again.has(reads)), ...readersOf(db, doubtful)],
    isCut: new Set(cut.map(([text]) => text).filter(text => !again.has(text))),
  };
}

/** All sentences that read as texts. */
export function readersOf(db: Sqlite, texts: readonly number[]): SentenceRow[] {
  return db.all<SentenceRow>(`${ROWS} JOIN sentences s ON s.reads = t.value ${DOCUMENTS}`, JSON.stringify(texts));
}

const ROWS = `SELECT s.number, s.reads, d.id AS document, s.id, s.start, s."end", s.kind, s.text FROM json_each(?) t`;
const DOCUMENTS = 'JOIN documents d ON d.number = s.document ORDER BY t.key, d.id, s.id';

/** A sentence that reads as a text, by its row number. */
export interface Reader {
  readonly text: number;
  readonly sentence: number;
}

export function readersIn(db: Sqlite, texts: readonly number[]): Reader[] {
  return db.all<Reader>(
    'SELECT s.reads AS text, s.number AS sentence FROM json_each(?) t JOIN sentences s ON s.reads = t.value ORDER BY t.key, s.number',
    JSON.stringify(texts),
  );
}

const MEMBERS = inLevels(
  'origin_members',
  members => `SELECT m.sentence, m.origin FROM json_each(?1) s JOIN ${members} m ON m.sentence = s.value`,
);

/** The origins that sentences are members of. */
export function originsOfSentences(db: Sqlite, sentences: readonly number[]): Map<number, string> {
  const rows = db.all<{ sentence: number; origin: string }>(MEMBERS, JSON.stringify(sentences));
  return new Map(rows.map(({ sentence, origin }) => [sentence, origin]));
}
