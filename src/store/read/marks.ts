import type { Event } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';
import { FIRST_PLACE } from './claims.ts';

/** A dated event with the first of its documents: what a picture of the whole record needs. */
export interface Mark extends Event {
  /** The number of a document; see `readTitles`. */
  readonly document: number;
}

/** Every dated event, in the order of the timeline. */
export function readMarks(db: Sqlite): Mark[] {
  const documents = new Map(
    db
      .all<{ event: string; document: number }>(
        'SELECT l.event, min(c.document) AS document FROM event_claims l JOIN claims c ON c.number = l.claim GROUP BY l.event',
      )
      .map(({ event, document }) => [event, document]),
  );
  return db
    .all<{ id: string; reading: string }>(
      `SELECT id, reading FROM events WHERE coalesce(earliest, latest) IS NOT NULL
       ORDER BY coalesce(earliest, latest), coalesce(latest, '~'), id`,
    )
    .map(({ id, reading }) => ({ ...(JSON.parse(reading) as Event), document: documents.get(id) ?? 0 }));
}

/** Id and title of each document, by its number; where it has no title, the name of its file. */
export function readTitles(db: Sqlite): Map<number, { readonly id: string; readonly title: string }> {
  return new Map(
    db

      .all<{ number: number; id: string; title: string | null; uri: string | null }>(
        `SELECT number, id, title, ${FIRST_PLACE} AS uri FROM documents d`,
      )
      .map(({ number, id, title, uri }) => [number, { id, title: title ?? uri?.split('/').pop() ?? id }]),
  );
}

/** Changes whenever another connection has written to the record. */
export function dataVersion(db: Sqlite): number {
  return db.first<{ data_version: number }>('PRAGMA data_version')!.data_version;
}
