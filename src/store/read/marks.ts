import type { Event } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';

/** An event with the first of its documents: what a picture of the whole record needs. */
export interface Mark extends Event {
  /** The row number of a document. */
  readonly document: number;
}

interface MarkRow {
  readonly id: string;
  readonly reading: string;
}

const ORDER = "ORDER BY coalesce(earliest, latest), coalesce(latest, '~'), id";

/** Every event, dated ones in the order of the timeline. */
export function readMarks(db: Sqlite): Mark[] {
  const documents = firstDocuments(db, 'TRUE');
  return db.all<MarkRow>(`SELECT id, reading FROM events ${ORDER}`).map(row => mark(row, documents));
}

/** Some events by their ids; those that are not there are left out. */
export function readMarksOf(db: Sqlite, ids: readonly string[]): Mark[] {
  const list = JSON.stringify(ids);
  const documents = firstDocuments(db, 'e.id IN (SELECT value FROM json_each(?))', list);
  return db
    .all<MarkRow>(`SELECT id, reading FROM events WHERE id IN (SELECT value FROM json_each(?)) ${ORDER}`, list)
    .map(row => mark(row, documents));
}

function firstDocuments(db: Sqlite, where: string, ...values: string[]): Map<string, number> {
  const rows = db.all<{ event: string; document: number }>(
    `SELECT e.id AS event, min(c.document) AS document FROM events e JOIN event_claims l ON l.event = e.number
     JOIN claims c ON c.number = l.claim WHERE ${where} GROUP BY e.number`,
    ...values,
  );
  return new Map(rows.map(({ event, document }) => [event, document]));
}

function mark({ id, reading }: MarkRow, documents: ReadonlyMap<string, number>): Mark {
  return { ...(JSON.parse(reading) as Event), document: documents.get(id) ?? 0 };
}
