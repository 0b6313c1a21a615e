import { inLevels } from './levels.ts';
import type { Sqlite } from './sqlite.ts';

/** The row number that SQLite would give the next row of a table, for rows that are inserted many at once. */
export function nextNumber(db: Sqlite, table: 'texts' | 'sentences' | 'claims' | 'events' | 'wordings'): number {
  return db.first<{ next: number }>(`SELECT coalesce(max(number), 0) + 1 AS next FROM ${table}`)!.next;
}

/** The table in levels that leads from the ids of claims or events to their row numbers. */
type Ids = 'claim_ids' | 'event_ids';

/** SQL for the row number of an id: a value of the statement, or a column. */
export function numberOf(ids: Ids, id: string): string {
  return `(SELECT i.number FROM ${ids} i WHERE i.id = ${id})`;
}

/** SQL for the row numbers of the ids in a list, the first value of the statement (JSON). */
export function numbersOf(ids: Ids): string {
  return inLevels(ids, level => `SELECT i.number FROM json_each(?1) w JOIN ${level} i ON i.id = w.value`);
}
