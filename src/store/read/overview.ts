import type { Sqlite } from '../sqlite.ts';

/** How much a record holds, and the days between which its dated events lie (ISO 8601). */
export interface Size {
  readonly documents: number;
  readonly events: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export function readSize(db: Sqlite): Size {
  const row = db.first<Size>(
    `SELECT (SELECT count(*) FROM documents) AS documents,
       (SELECT count(*) FROM events WHERE earliest IS NOT NULL OR latest IS NOT NULL) AS events,
       (SELECT min(coalesce(earliest, latest)) FROM events) AS earliest,
       (SELECT max(coalesce(latest, earliest)) FROM events) AS latest`,
  )!;
  return { ...row };
}

/** How many documents there are to read again, and how long their texts are together. */
export function readAmount(db: Sqlite): { readonly documents: number; readonly size: number } {
  return db.first<{ documents: number; size: number }>(
    'SELECT count(*) AS documents, coalesce(sum(length(text)), 0) AS size FROM documents',
  )!;
}
