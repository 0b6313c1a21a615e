// The keys of events that claims have within a range. A key may have thousands of claims, and each key is wanted once.
import type { KeyRange } from '../record/event-keys.ts';
import { rowOf, unpacked } from './claim-keys.ts';
import type { Sqlite } from './sqlite.ts';

/** Rows that are read at once: most keys have one claim or two. */
const ROWS_AT_ONCE = 40;

/** The keys in a range, of which both ends begin alike, read step by step as they are asked for. */
export class RangeOfKeys {
  /** Those that were read so far. */
  readonly keys: string[] = [];
  readonly to: string;
  private readonly db: Sqlite;
  private readonly bounds: Bounds;
  private last: string | null = null;
  private whole = false;

  constructor(db: Sqlite, range: KeyRange) {
    this.db = db;
    this.to = range.to;
    this.bounds = boundsOf(range);
  }

  /** Reads some more; false where there are none. */
  more(): boolean {
    if (this.whole) return false;
    const { beginning, head, first, last } = this.bounds;
    const rows = this.db.all<{ slot: string }>(
      `SELECT slot FROM claim_keys WHERE head = ? AND slot ${this.last === null ? '>=' : '>'} ? AND slot <= ? ORDER BY slot LIMIT ${ROWS_AT_ONCE}`,
      head,
      this.last ?? first,
      last,
    );
    this.whole = rows.length < ROWS_AT_ONCE;
    for (const { slot } of rows) {
      if (slot !== this.last) this.keys.push(beginning + unpacked(slot));
      this.last = slot;
    }
    return rows.length > 0;
  }
}

/** See `ClaimLookup`. Each key is looked for by itself, behind the one before it. */
export function lastingKeys(db: Sqlite, range: KeyRange, until: string, limit: number): string[] {
  const { beginning, head, first, last } = boundsOf(range);
  return db
    .all<{ slot: string }>(
      `WITH RECURSIVE keys (slot) AS (
         SELECT max(slot) FROM claim_keys WHERE head = ?1 AND slot >= ?2 AND slot <= ?3
         UNION ALL SELECT (SELECT max(slot) FROM claim_keys WHERE head = ?1 AND slot >= ?2 AND slot < keys.slot) FROM keys WHERE keys.slot IS NOT NULL LIMIT ?4)
       SELECT slot FROM keys WHERE instr(slot, '/') > 0 AND substr(slot, instr(slot, '/') + 1) >= ?5`,
      head,
      first,
      last,
      limit,
      until,
    )
    .map(({ slot }) => beginning + unpacked(slot));
}

interface Bounds {
  readonly beginning: string;
  readonly head: number;
  readonly first: string;
  readonly last: string;
}

function boundsOf({ from, to }: KeyRange): Bounds {
  const first = rowOf({ kind: 'event', key: from });
  const last = rowOf({ kind: 'event', key: to });
  return { beginning: from.slice(0, from.lastIndexOf('|') + 1), head: first.head, first: first.slot, last: last.slot };
}
