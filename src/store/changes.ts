// What each transaction may have altered: who holds conclusions in memory brings these alone up to date, whichever program wrote.
import type { Touched } from './derive/touched.ts';
import type { Sqlite } from './sqlite.ts';

/** What may differ from before. Rows that are named may be gone, new, or as they were. */
export interface Change {
  /** Row numbers. */
  readonly documents: ReadonlySet<number>;
  readonly claims: ReadonlySet<number>;
  /** Ids. */
  readonly events: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  /** Keys, see `stateKey`. */
  readonly states: ReadonlySet<string>;
  /** Ids of those whom documents named that are gone, and of those who go by another identity or lend theirs. */
  readonly actors: ReadonlySet<string>;
}

/** Changes that are kept: who has not looked for longer reads the record anew. */
const KEPT = 256;
/** A change of more rows than this is told as one of anything. */
const MOST_ROWS = 60_000;

const FIELDS = ['documents', 'claims', 'events', 'origins', 'states', 'actors'] as const;

/** Notes what was touched, inside the transaction that touched it. */
export function noteChange(db: Sqlite, touched: Touched): void {
  const { documents, sentences, claims, gone, events, origins, stateKeys, actors } = touched;
  const around = db.all<{ document: number }>(
    'SELECT DISTINCT document FROM sentences WHERE number IN (SELECT value FROM json_each(?))',
    JSON.stringify([...sentences]),
  );
  const rows: Record<(typeof FIELDS)[number], (number | string)[]> = {
    documents: [...new Set([...documents, ...around.map(({ document }) => document)])],
    claims: [...new Set([...claims, ...gone])],
    events: [...events],
    origins: [...origins],
    states: [...stateKeys],
    actors: [...actors],
  };
  const size = FIELDS.reduce((sum, field) => sum + rows[field].length, 0);
  if (size > 0) note(db, size > MOST_ROWS ? null : JSON.stringify(rows));
}

/** Notes that anything may differ. */
export function noteEverything(db: Sqlite): void {
  note(db, null);
}

function note(db: Sqlite, touched: string | null): void {
  const { id } = db.run('INSERT INTO changes (touched) VALUES (?)', touched);
  db.run('DELETE FROM changes WHERE number <= ?', id - KEPT);
}

/** The number of the last change; 0 where there was none. */
export function lastChange(db: Sqlite): number {
  return db.first<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM changes')!.number;
}

/** What may differ since a change; null where that may be anything. */
export function changesSince(db: Sqlite, number: number): Change | null {
  const rows = db.all<{ number: number; touched: string | null }>(
    'SELECT number, touched FROM changes WHERE number > ? ORDER BY number',
    number,
  );
  const change = {
    documents: new Set<number>(),
    claims: new Set<number>(),
    events: new Set<string>(),
    origins: new Set<string>(),
    states: new Set<string>(),
    actors: new Set<string>(),
  };
  for (const [place, row] of rows.entries()) {
    if (row.touched === null || row.number !== number + place + 1) return null;
    const told = JSON.parse(row.touched) as Record<(typeof FIELDS)[number], never[]>;
    for (const field of FIELDS) for (const each of told[field]) (change[field] as Set<unknown>).add(each);
  }
  return change;
}
