// What the search for events asks of the keys of claims, read before it is asked: in the order of the index, where neighbours share pages, it costs a
// fraction of what the same questions cost one by one.

import {
  daysOfKey,
  isCopyKey,
  isWideKey,
  type KeyRange,
  rangeAround,
  rangeBefore,
  rangeWithin,
  wideRangeBefore,
} from '../record/event-keys.ts';
import { isLasting, type KeyedClaim, rowOf, sentenceOfKey } from './claim-keys.ts';
import { boundsOf, lastOf, slotKey } from './key-ranges.ts';
import { inLevels } from './levels.ts';
import type { Sqlite } from './sqlite.ts';

/** Rows of one head in one level that are read for a range: of more, what is asked further on is asked then. */
const ROWS = 48;

/** A range of slots under a head, with its place in the list of those that are asked for. */
interface Asked {
  readonly head: number;
  readonly first: string;
  readonly last: string;
}

/** What was found in a range: distinct slots in order, all of them up to `until`; null where that is the whole range. */
interface Found {
  readonly slots: readonly string[];
  readonly until: string | null;
}

/** Answers that are known for the keys that changed; whatever else is asked is undefined. */
export class KeysReadAhead {
  private readonly exact = new Map<string, KeyedClaim[]>();
  private readonly lasting = new Map<string, Found>();
  private readonly ranges = new Map<string, Found>();
  /** By beginnings. */
  private readonly wide = new Map<string, Found>();

  private readonly db: Sqlite;
  private readonly isKnown: (key: string) => boolean;
  private readonly expected = new Set<string>();

  /** `isKnown`: of the keys that are in memory otherwise nothing is read. */
  constructor(db: Sqlite, isKnown: (key: string) => boolean) {
    this.db = db;
    this.isKnown = isKnown;
    db.script(
      'CREATE TEMP TABLE IF NOT EXISTS asked_slots (head INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, nth INTEGER NOT NULL)',
    );
  }

  /** Reads what will be asked of some keys. */
  expect(wanted: Iterable<string>): void {
    const { db } = this;
    const keys = [...new Set(wanted)].filter(
      key => !this.expected.has(key) && sentenceOfKey(key) === null && !this.isKnown(key),
    );
    for (const key of keys) this.expected.add(key);
    if (keys.length === 0) return;
    const dated = keys.filter(key => daysOfKey(key) !== null && !isWideKey(key));
    const [copied, told] = [dated.filter(isCopyKey), dated.filter(key => !isCopyKey(key))];
    this.readWide(db, told);
    const reaching = this.readLasting(db, told);
    // What reaches over a key is asked the same questions.
    this.readLasting(db, reaching);
    this.readExact(db, [...new Set([...keys, ...reaching])]);
    const stretches = told.filter(key => isLasting(rowOf({ kind: 'event', key }).slot));
    const within = [...new Set([...reaching, ...stretches])].map(rangeWithin);
    this.readRanges(db, [...within, ...copied.map(rangeAround)]);
  }

  /** The claims that have a key. */
  claimsWith(key: string): readonly KeyedClaim[] | undefined {
    return this.exact.get(key);
  }

  /** The first keys in a range. */
  within(range: KeyRange, limit: number): readonly string[] | undefined {
    if (isWideKey(range.from)) return this.wideWithin(range, limit);
    const found = this.ranges.get(nameOf(range));
    if (found === undefined || (found.until !== null && found.slots.length < limit)) return undefined;
    const { beginning } = boundsOf(range);
    return found.slots.slice(0, limit).map(slot => slotKey(beginning, slot));
  }

  /** As `lastingKeys`. */
  lastingKeys(range: KeyRange, until: string, limit: number): readonly string[] | undefined {
    const found = this.lasting.get(nameOf(range));
    if (found === undefined || (found.until !== null && found.slots.length < limit)) return undefined;
    const { beginning } = boundsOf(range);
    return found.slots
      .slice(0, limit)
      .filter(slot => lastOf(slot) >= until)
      .map(slot => beginning + slot);
  }

  private readExact(db: Sqlite, keys: readonly string[]): void {
    const asked = keys.map(key => {
      this.exact.set(key, []);
      const { head, slot } = rowOf({ kind: 'event', key });
      return { head, first: slot, last: slot };
    });
    ask(db, asked);
    for (const { nth, claim, sides } of db.all<KeyedClaim & { readonly nth: number }>(EXACT))
      this.exact.get(keys[nth]!)!.push({ claim, sides });
  }

  /** The stretches of several days before each of some keys; gives the keys of those that reach it. */
  private readLasting(db: Sqlite, keys: readonly string[]): string[] {
    const ranges = keys.map(rangeBefore);
    const bounds = ranges.map(boundsOf);
    const found = readSlots(
      db,
      bounds.map(({ lasting, first, last }) => ({ head: lasting, first, last })),
      true,
    );
    const reaching = new Set<string>();
    ranges.forEach((range, nth) => {
      this.lasting.set(nameOf(range), found[nth]!);
      const { earliest } = daysOfKey(keys[nth]!)!;
      const { beginning } = bounds[nth]!;
      for (const slot of found[nth]!.slots) if (lastOf(slot) >= earliest) reaching.add(beginning + slot);
    });
    return [...reaching];
  }

  private readRanges(db: Sqlite, ranges: readonly KeyRange[]): void {
    const bounds = ranges.map(boundsOf);
    const of = (head: 'days' | 'lasting') =>
      bounds.map(({ first, last, ...heads }) => ({ head: heads[head], first, last }));
    const [days, lasting] = [readSlots(db, of('days'), false), readSlots(db, of('lasting'), false)];
    ranges.forEach((range, nth) => {
      this.ranges.set(nameOf(range), merged([days[nth]!, lasting[nth]!], false));
    });
  }

  /** All wide keys of those who have any of some keys: they are few, and of several days. */
  private readWide(db: Sqlite, keys: readonly string[]): void {
    const bounds = [
      ...new Map(keys.map(key => boundsOf(wideRangeBefore(key))).map(each => [each.beginning, each])).values(),
    ];
    const found = readSlots(
      db,
      bounds.map(({ lasting }) => ({ head: lasting, first: '', last: '~' })),
      false,
    );
    bounds.forEach(({ beginning }, nth) => {
      this.wide.set(beginning, found[nth]!);
    });
  }

  private wideWithin(range: KeyRange, limit: number): readonly string[] | undefined {
    const { beginning, first, last } = boundsOf(range);
    const found = this.wide.get(beginning);
    if (found === undefined || (found.until !== null && found.until <= last)) return undefined;
    const slots = found.slots.filter(slot => first <= slot && slot <= last);
    return slots.slice(0, limit).map(slot => slotKey(beginning, slot));
  }
}

const nameOf = ({ from, to }: KeyRange) => `${from}\n${to}`;

const EXACT = inLevels(
  'claim_keys',
  keys =>
    `SELECT a.nth, k.claim, k.sides FROM asked_slots a CROSS JOIN ${keys} k ON k.head = a.head AND k.slot = a.first`,
);

/** For each range the first slots of each level, or the last: those of each in a text. */
const slotsIn = (order: 'ASC' | 'DESC') =>
  inLevels(
    'claim_keys',
    keys => `SELECT nth, (SELECT group_concat(slot, ' ') FROM (
      SELECT slot FROM ${keys} WHERE head = a.head AND slot >= a.first AND slot <= a.last ORDER BY slot ${order} LIMIT ${ROWS})) AS slots FROM asked_slots a`,
  );
const [ASCENDING, DESCENDING] = [slotsIn('ASC'), slotsIn('DESC')];

function ask(db: Sqlite, asked: readonly Asked[]): void {
  db.script('DELETE FROM asked_slots');
  const sorted = asked
    .map((one, nth) => ({ ...one, nth }))
    .sort((a, b) => a.head - b.head || (a.first < b.first ? -1 : 1));
  db.insert(
    'asked_slots',
    4,
    sorted.flatMap(({ head, first, last, nth }) => [head, first, last, nth]),
  );
}

/** The slots in ranges, the last first where that is asked for. */
function readSlots(db: Sqlite, asked: readonly Asked[], descending: boolean): Found[] {
  const found: Found[][] = asked.map(() => []);
  if (asked.length === 0) return [];
  ask(db, asked);
  for (const { nth, slots } of db.all<{ nth: number; slots: string | null }>(descending ? DESCENDING : ASCENDING)) {
    if (slots === null) continue;
    const rows = slots.split(' ');
    found[nth]!.push({ slots: rows, until: rows.length < ROWS ? null : rows.at(-1)! });
  }
  return found.map(parts => merged(parts, descending));
}

/** Slots of several levels in one order, as far as all of them are known. */
function merged(parts: readonly Found[], descending: boolean): Found {
  if (parts.length === 0) return NONE;
  const before = (a: string, b: string) => (descending ? a > b : a < b);
  let until: string | null = null;
  for (const part of parts)
    if (part.until !== null && (until === null || before(part.until, until))) until = part.until;
  const all = [...new Set(parts.flatMap(({ slots }) => slots))].sort((a, b) => (before(a, b) ? -1 : 1));
  return { slots: until === null ? all : all.filter(slot => !before(until, slot)), until };
}

const NONE: Found = { slots: [], until: null };
