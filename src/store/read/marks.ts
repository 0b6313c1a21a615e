import type { Event } from '../../record/model.ts';
import { numberOf } from '../numbers.ts';
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

/** Rows of a table that are read at once. */
const AT_ONCE = 2_000;

/** Every event, in no order, some at a time with how much is read, from 0 to 1. */
export function* readMarks(db: Sqlite): Generator<readonly [marks: readonly Mark[], part: number], void> {
  // Two walks through indexes are faster than one that looks up each claim.
  const documents = new Map<number, number>();
  for (const { from, to } of stretches(db, 'documents')) {
    const rows = db.all<{ claim: number; document: number }>(
      'SELECT number AS claim, document FROM claims INDEXED BY claims_by_document WHERE document BETWEEN ? AND ?',
      from,
      to,
    );
    for (const { claim, document } of rows) documents.set(claim, document);
    yield [[], 0];
  }
  for (const { from, to, part } of stretches(db, 'events')) {
    const told = db.all<{ event: number; claim: number }>(
      'SELECT event, claim FROM event_claims WHERE event BETWEEN ? AND ?',
      from,
      to,
    );
    const first = firstDocuments(told.map(({ event, claim }) => ({ event, document: documents.get(claim) ?? 0 })));
    const rows = db.all<MarkRow>('SELECT number, reading FROM events WHERE number BETWEEN ? AND ?', from, to);
    yield [rows.map(row => mark(row, first)), part];
  }
}

/** The numbers of a table in stretches, the first and the last of each with how much is done after it. */
function* stretches(db: Sqlite, table: 'documents' | 'events') {
  const { last } = db.first<{ last: number }>(`SELECT coalesce(max(number), 0) AS last FROM ${table}`)!;
  for (let from = 1; from <= last; from += AT_ONCE) {
    const to = from + AT_ONCE - 1;
    yield { from, to, part: Math.min(1, to / last) };
  }
}

/** Some events by their ids; those that are not there are left out. */
export function readMarksOf(db: Sqlite, ids: readonly string[]): Mark[] {
  const some = `FROM json_each(?) w JOIN events e ON e.number = ${numberOf('event_ids', 'w.value')}`;
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
