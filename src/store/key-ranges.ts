// The keys of events that claims have within a range. A key may have thousands of claims, and each key is wanted once.

import { partitionPoint } from '../partition-point.ts';
import type { KeyRange } from '../record/event-keys.ts';
import { type KeyedClaim, rowOf, unpacked } from './claim-keys.ts';
import type { Sqlite } from './sqlite.ts';

/** Rows that are read at once: most keys have one claim or two. */
const ROWS_AT_ONCE = 40;

/** How many rows under one beginning are read at once for each key that is looked for there: a few questions cost as much. */
const WORTH = 50;
/** Keys under one beginning that are looked for, at least, before all under it are read. */
const MANY = 3;

/** The keys under beginnings where so many are looked for that all are read at once: after a merge, those of the two. */
export class KeysInMemory {
  private readonly heads = new Map<
    number,
    { readonly slots: readonly string[]; readonly claims: ReadonlyMap<string, KeyedClaim[]> }
  >();

  constructor(db: Sqlite, wanted: Iterable<string>) {
    const counts = new Map<number, number>();
    for (const key of wanted) {
      const { head } = rowOf({ kind: 'event', key });
      counts.set(head, (counts.get(head) ?? 0) + 1);
    }
    for (const [head, count] of counts) if (count >= MANY) this.read(db, head, count * WORTH);
  }

  /** The claims that have a key; undefined where its beginning was not read. */
  claimsWith(key: string): readonly KeyedClaim[] | undefined {
    const { head, slot } = rowOf({ kind: 'event', key });
    const read = this.heads.get(head);
    return read && (read.claims.get(slot) ?? []);
  }

  /** As `RangeOfKeys`, all of it; undefined where the beginning was not read. */
  within(range: KeyRange): readonly string[] | undefined {
    const { beginning, head, first, last } = boundsOf(range);
    const slots = this.heads.get(head)?.slots;
    if (slots === undefined) return undefined;
    const from = partitionPoint(0, slots.length, i => slots[i]! < first);
    const to = partitionPoint(from, slots.length, i => slots[i]! <= last);
    return slots.slice(from, to).map(slot => beginning + unpacked(slot));
  }

  /** As `lastingKeys`; undefined where the beginning was not read. */
  lasting(range: KeyRange, until: string, limit: number): readonly string[] | undefined {
    const { beginning, head, first, last } = boundsOf(range);
    const slots = this.heads.get(head)?.slots;
    if (slots === undefined) return undefined;
    const found: string[] = [];
    const to = partitionPoint(0, slots.length, i => slots[i]! <= last);
    for (let at = to - 1; at >= 0 && at >= to - limit && slots[at]! >= first; at--) {
      const [, stop] = slots[at]!.split('/');
      if (stop !== undefined && stop >= until) found.push(beginning + unpacked(slots[at]!));
    }
    return found;
  }

  private read(db: Sqlite, head: number, most: number): void {
    const rows = db.all<KeyedClaim & { readonly slot: string }>(
      'SELECT slot, claim, sides FROM claim_keys WHERE head = ? ORDER BY slot LIMIT ?',
      head,
      most + 1,
    );
    if (rows.length > most) return;
    const claims = Map.groupBy(rows, ({ slot }) => slot);
    this.heads.set(head, { slots: [...claims.keys()], claims });
  }
}

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
