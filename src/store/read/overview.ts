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
