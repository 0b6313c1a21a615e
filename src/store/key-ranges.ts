// The keys of events that claims have within a range. A key may have thousands of claims, and each key is wanted once.

import { partitionPoint } from '../partition-point.ts';
import type { KeyRange } from '../record/event-keys.ts';
import { headsOf, isLasting, type KeyedClaim, rowOf, unpacked } from './claim-keys.ts';
import { inLevels } from './levels.ts';
import type { Sqlite } from './sqlite.ts';

/** Rows that are read at once: most keys have one claim or two. */
const ROWS_AT_ONCE = 40;

/** How many rows under one beginning are read at once for each key that is looked for there: a few questions cost as much. */
const WORTH = 20;
/** Keys under one beginning that are looked for, at least, before all under it are read. */
const MANY = 20;

const UNDER = inLevels('claim_keys', keys => `SELECT slot, claim, sides FROM ${keys} WHERE head IN (?1, ?2)`);

/** The keys under beginnings where so many are looked for that all are read at once: after a merge, those of the two. */
export class KeysInMemory {
  /** By the heads of single days; those of several days stand among them. */
  private readonly heads = new Map<
    number,
    {
      readonly slots: readonly string[];
      readonly lasting: readonly string[];
      readonly claims: ReadonlyMap<string, KeyedClaim[]>;
    }
  >();

  constructor(db: Sqlite, wanted: Iterable<string>) {
    const counts = new Map<number, number>();
    const lasting = new Map<number, number>();
    for (const key of wanted) {
      const heads = headsOf(key);
      counts.set(heads.days, (counts.get(heads.days) ?? 0) + 1);
      lasting.set(heads.days, heads.lasting);
    }
    for (const [head, count] of counts) if (count >= MANY) this.read(db, [head, lasting.get(head)!], count * WORTH);
  }

  /** Whether all under the beginning of a key was read. */
  has(key: string): boolean {
    return this.heads.has(headsOf(key).days);
  }

  /** The claims that have a key; undefined where its beginning was not read. */
  claimsWith(key: string): readonly KeyedClaim[] | undefined {
    const read = this.heads.get(headsOf(key).days);
    return read && (read.claims.get(rowOf({ kind: 'event', key }).slot) ?? []);
  }

  /** As `RangeOfKeys`, all of it; undefined where the beginning was not read. */
  within(range: KeyRange): readonly string[] | undefined {
    const { beginning, days, first, last } = boundsOf(range);
    const slots = this.heads.get(days)?.slots;
    if (slots === undefined) return undefined;
    const from = partitionPoint(0, slots.length, i => slots[i]! < first);
    const to = partitionPoint(from, slots.length, i => slots[i]! <= last);
    return slots.slice(from, to).map(slot => slotKey(beginning, slot));
  }

  /** As `lastingKeys`; undefined where the beginning was not read. */
  lasting(range: KeyRange, until: string, limit: number): readonly string[] | undefined {
    const { beginning, days, first, last } = boundsOf(range);
    const slots = this.heads.get(days)?.lasting;
    if (slots === undefined) return undefined;
    const found: string[] = [];
    const to = partitionPoint(0, slots.length, i => slots[i]! <= last);
    for (let at = to - 1; at >= 0 && at >= to - limit && slots[at]! >= first; at--)
      if (lastOf(slots[at]!) >= until) found.push(beginning + slots[at]!);
    return found;
  }

  private read(db: Sqlite, [days, lasting]: readonly [number, number], most: number): void {
    const rows = db.all<KeyedClaim & { readonly slot: string }>(
      `${UNDER} ORDER BY slot LIMIT ?3`,
      days,
      lasting,
      most + 1,
    );
    if (rows.length > most) return;
    const claims = Map.groupBy(rows, ({ slot }) => slot);
    const slots = [...claims.keys()];
    this.heads.set(days, { slots, lasting: slots.filter(isLasting), claims });
  }
}

/** The slots under a beginning, whose number is the nth value. */
function slotsOf(nth: number, within: string): string {
  return inLevels('claim_keys', keys => `SELECT slot FROM ${keys} WHERE head = ?${nth} AND ${within}`);
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
    const { beginning, days, lasting, first, last } = this.bounds;
    const within = `slot ${this.last === null ? '>=' : '>'} ?3 AND slot <= ?4`;
    const rows = this.db.all<{ slot: string }>(
      `${slotsOf(1, within)} UNION ALL ${slotsOf(2, within)} ORDER BY slot LIMIT ${ROWS_AT_ONCE}`,
      days,
      lasting,
      this.last ?? first,
      last,
    );
    this.whole = rows.length < ROWS_AT_ONCE;
    for (const { slot } of rows) {
      if (slot !== this.last) this.keys.push(slotKey(beginning, slot));
      this.last = slot;
    }
    return rows.length > 0;
  }
}

/** The last slot under a beginning, from one on and before another; empty where there is none. */
const LAST = `SELECT max(slot) AS slot FROM (SELECT '' AS slot UNION ALL ${inLevels(
  'claim_keys',
  keys => `SELECT (SELECT max(slot) FROM ${keys} WHERE head = ?1 AND slot >= ?2 AND slot < ?3)`,
)})`;

/** The keys in a range of stretches of several days of which the last is no earlier than `until`: of the last `limit` such stretches. */
export function lastingKeys(db: Sqlite, range: KeyRange, until: string, limit: number): string[] {
  const { beginning, lasting, first, last } = boundsOf(range);
  const found: string[] = [];
  // Each is looked for by itself, behind the one before it. Mostly there is none, and this is the quickest way to know.
  let before = `${last}~`;
  for (let looked = 0; looked < limit; looked++) {
    const { slot } = db.first<{ slot: string }>(LAST, lasting, first, before)!;
    if (slot === '') break;
    before = slot;
    if (lastOf(slot) >= until) found.push(beginning + slot);
  }
  return found;
}

/** The last day of a slot of several. */
export function lastOf(slot: string): string {
  return slot.slice(slot.indexOf('/') + 1);
}

/** The key of a slot under a beginning. */
export function slotKey(beginning: string, slot: string): string {
  return beginning + unpacked(slot);
}

export interface Bounds {
  readonly beginning: string;
  readonly days: number;
  readonly lasting: number;
  readonly first: string;
  readonly last: string;
}

/** The heads and the slots of a range of keys. */
export function boundsOf({ from, to }: KeyRange): Bounds {
  const slotOf = (key: string) => rowOf({ kind: 'event', key }).slot;
  const beginning = from.slice(0, from.lastIndexOf('|') + 1);
  return { beginning, ...headsOf(from), first: slotOf(from), last: slotOf(to) };
}
