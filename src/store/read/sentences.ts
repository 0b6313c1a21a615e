import type { Sqlite } from '../sqlite.ts';
import { FIRST_PLACE } from './claims.ts';

/** A sentence that was found, with its place. */
export interface FoundSentence {
  readonly number: number;
  readonly document: string;
  readonly uri: string;
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** BM25: the lower, the better. */
  readonly rank: number;
}

/** Sentences that are weighed for a word, at most: what stands in more of them is no word to search for alone. */
const WEIGHED = 20_000;
/** The best of those weighed, of which the sentences are read: so many times as many as are wanted. */
const READ = 10;

export interface MatchQuery {
  readonly limit: number;
  readonly offset: number;
}

/** Sentences that match an FTS5 expression, best first. Time is bounded: where very many match, those added first are looked at. */
export function matchSentences(db: Sqlite, expression: string, { limit, offset }: MatchQuery): FoundSentence[] {
  return db
    .all<FoundSentence>(
      `SELECT s.number, d.id AS document, ${FIRST_PLACE} AS uri, s.id, s.start, s."end", s.text, f.rank
       FROM (SELECT rowid, rank FROM (SELECT rowid, bm25(sentence_words) AS rank FROM sentence_words WHERE sentence_words MATCH ?1 LIMIT ${WEIGHED})
         ORDER BY rank, rowid LIMIT ${READ} * (?2 + ?3)) f
       JOIN sentences s ON s.number = f.rowid JOIN documents d ON d.number = s.document
       WHERE s.kind <> 'boilerplate'
       ORDER BY round(f.rank, 9), d.id, s.id LIMIT ?2 OFFSET ?3`,
      expression,
      limit,
      offset,
    )
    .map(row => ({ ...row }));
}

/** The events told by a sentence. */
export function eventsToldBy(db: Sqlite, sentence: number): string[] {
  return db
    .all<{ event: string }>(
      `SELECT DISTINCT v.id AS event FROM claims c JOIN event_claims e ON e.claim = c.number JOIN events v ON v.number = e.event
       WHERE c.sentence = ? ORDER BY v.id`,
      sentence,
    )
    .map(({ event }) => event);
}

/** The sentence of a document, by its number there. */
export function sentenceOf(
  db: Sqlite,
  document: string,
  id: number,
): { readonly text: string; readonly start: number; readonly end: number; readonly uri: string } | null {
  const row = db.first<{ text: string; start: number; end: number; uri: string }>(
    `SELECT s.text, s.start, s."end", ${FIRST_PLACE} AS uri FROM sentences s JOIN documents d ON d.number = s.document WHERE d.id = ? AND s.id = ?`,
    document,
    id,
  );
  return row ?? null;
}
