import type { Sqlite } from './sqlite.ts';

/** The row number that SQLite would give the next row of a table, for rows that are inserted many at once. */
export function nextNumber(db: Sqlite, table: 'texts' | 'sentences' | 'claims' | 'events' | 'wordings'): number {
  return db.first<{ next: number }>(`SELECT coalesce(max(number), 0) + 1 AS next FROM ${table}`)!.next;
}
