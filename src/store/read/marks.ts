import type { Event } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';

/** An event with the first of its documents: what a picture of the whole record needs. */
export interface Mark extends Event {
  /** The row number of a document. */
  readonly document: number;
}

interface MarkRow {
  readonly number: number;
  readonly reading: string;
}

/** Every event, in no order. */
export function readMarks(db: Sqlite): Mark[] {
  // Two walks through indexes are faster than one that looks up each claim.
  const documents = new Map(
    db
      .all<{ claim: number; document: number }>(
        'SELECT number AS claim, document FROM claims INDEXED BY claims_by_document ORDER BY document, number',
      )
      .map(({ claim, document }) => [claim, document]),
  );
  const told = db.all<{ event: number; claim: number }>('SELECT event, claim FROM event_claims');
  const first = firstDocuments(told.map(({ event, claim }) => ({ event, document: documents.get(claim)! })));
  return db.all<MarkRow>('SELECT number, reading FROM events').map(row => mark(row, first));
}

/** Some events by their ids; those that are not there are left out. */
export function readMarksOf(db: Sqlite, ids: readonly string[]): Mark[] {
  const some = 'FROM events e JOIN json_each(?) i ON e.id = i.value';
  const list = JSON.stringify(ids);
  const told = `SELECT l.event, c.document ${some} JOIN event_claims l ON l.event = e.number JOIN claims c ON c.number = l.claim`;
  const first = firstDocuments(db.all<ToldIn>(told, list));
  return db.all<MarkRow>(`SELECT e.number, e.reading ${some}`, list).map(row => mark(row, first));
}

interface ToldIn {
  readonly event: number;
  readonly document: number;
}

function firstDocuments(told: readonly ToldIn[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const { event, document } of told) {
    const known = first.get(event);
    if (known === undefined || document < known) first.set(event, document);
  }
  return first;
}

function mark({ number, reading }: MarkRow, documents: ReadonlyMap<number, number>): Mark {
  return { ...(JSON.parse(reading) as Event), document: documents.get(number) ?? 0 };
}
