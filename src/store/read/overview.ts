import { inLevels } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';

/** How much a record holds, and the days between which its dated events lie (ISO 8601). */
export interface Size {
  readonly documents: number;
  readonly events: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export function readSize(db: Sqlite): Size {
  const days = inLevels(
    'event_days',
    level =>
      `SELECT count(*) AS events, min(start) AS earliest, max(CASE WHEN stop = '~' THEN start ELSE stop END) AS latest FROM ${level}`,
  );
  const row = db.first<Size>(
    `SELECT (SELECT count(*) FROM documents) AS documents,
       (SELECT sum(events) FROM (${days})) AS events, (SELECT min(earliest) FROM (${days})) AS earliest, (SELECT max(latest) FROM (${days})) AS latest`,
  )!;
  return { ...row };
}

/** No record has more events than this, counted in no time. */
export function eventsAtMost(db: Sqlite): number {
  return db.first<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM events')!.number;
}

/** How many documents there are to read again, and how long their texts are together. */
export function readAmount(db: Sqlite): { readonly documents: number; readonly size: number } {
  return db.first<{ documents: number; size: number }>(
    'SELECT count(*) AS documents, coalesce(sum(length(text)), 0) AS size FROM documents',
  )!;
}
