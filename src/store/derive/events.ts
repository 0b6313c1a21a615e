import type { ClaimLookup } from '../../record/claim-lookup.ts';
import { EventFinder } from '../../record/event-finder.ts';
import type { KeyRange } from '../../record/event-keys.ts';
import { eventsFrom } from '../../record/events.ts';
import type { Event, TracedClaim } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** Finds the events again that may hold a touched claim or one under the touched keys. */
export function updateEvents(db: Sqlite, touched: Touched, world: World): void {
  const claims = new StoredClaims(db);
  const finder = new EventFinder(claims, world);
  const near = finder.near([...touched.eventKeys]);
  const numbers = new Set([...touched.claims, ...[...near.keys()].map(id => claims.numberOf(id))]);
  for (const claim of claims.toldWith([...numbers])) near.set(claim.id, claim);
  const events = eventsFrom(finder.events(near.values()), world);
  const told = events.flatMap(event => event.claims.map(id => claims.numberOf(id)));
  writeEvents(db, new Set([...numbers, ...told]), events, claims, touched);
}

/** Rows of keys that are read at once: most keys have one claim or two. */
const KEYS_AT_ONCE = 16;

/** The first keys of a range, or all. */
interface KnownKeys {
  readonly to: string;
  readonly keys: readonly string[];
  readonly whole: boolean;
}

/** The claims of a record by their event keys; each is read once. */
class StoredClaims implements ClaimLookup {
  private readonly db: Sqlite;
  private readonly claims = new Map<number, TracedClaim>();
  private readonly numbers = new Map<string, number>();
  private readonly byKey = new Map<string, readonly number[]>();
  private readonly ranges = new Map<string, KnownKeys>();

  constructor(db: Sqlite) {
    this.db = db;
  }

  claimsUnder(keys: readonly string[]): TracedClaim[] {
    const numbers = new Set<number>();
    for (const key of keys) for (const number of this.underKey(key)) numbers.add(number);
    return this.read([...numbers]);
  }

  keysWithin({ from, to }: KeyRange, limit: number): readonly string[] {
    // Asked again and again without a limit: for what is vaguer than days of one year.
    const known = this.ranges.get(from);
    if (known?.to === to && (known.whole || known.keys.length >= limit)) return known.keys.slice(0, limit);
    const found: string[] = [];
    // Step by step: a key may have thousands of claims, and each is wanted once.
    let rows = this.keysFrom('>=', from, to);
    while (rows.length > 0) {
      for (const { key } of rows) if (key !== found.at(-1)) found.push(key);
      if (found.length >= limit || rows.length < KEYS_AT_ONCE) break;
      rows = this.keysFrom('>', found.at(-1)!, to);
    }
    this.ranges.set(from, { to, keys: found, whole: rows.length < KEYS_AT_ONCE });
    return found.slice(0, limit);
  }

  numberOf(claim: string): number {
    return this.numbers.get(claim)!;
  }

  /** The claims of the events that any of these claims is told of. */
  toldWith(numbers: readonly number[]): TracedClaim[] {
    const rows = this.db.all<{ claim: number }>(
      `SELECT o.claim FROM event_claims o WHERE o.event IN (SELECT event FROM event_claims WHERE claim IN (SELECT value FROM json_each(?)))
         AND EXISTS (SELECT 1 FROM claim_keys k WHERE k.claim = o.claim AND k.kind = 'event')`,
      JSON.stringify(numbers),
    );
    return this.read(rows.map(({ claim }) => claim));
  }

  private keysFrom(order: '>=' | '>', from: string, to: string): { readonly key: string }[] {
    return this.db.all<{ key: string }>(
      `SELECT key FROM claim_keys WHERE kind = 'event' AND key ${order} ? AND key <= ? ORDER BY key LIMIT ${KEYS_AT_ONCE}`,
      from,
      to,
    );
  }

  private underKey(key: string): readonly number[] {
    let found = this.byKey.get(key);
    if (found === undefined) {
      found = this.db
        .all<{ claim: number }>("SELECT claim FROM claim_keys WHERE kind = 'event' AND key = ?", key)
        .map(({ claim }) => claim);
      this.byKey.set(key, found);
    }
    return found;
  }

  private read(numbers: readonly number[]): TracedClaim[] {
    for (const number of numbers) {
      if (this.claims.has(number)) continue;
      const { traced } = this.db.first<{ traced: string }>('SELECT traced FROM claims WHERE number = ?', number)!;
      const claim = JSON.parse(traced) as TracedClaim;
      this.claims.set(number, claim);
      this.numbers.set(claim.id, number);
    }
    return numbers.map(number => this.claims.get(number)!);
  }
}

/** Puts events into the record in the place of those that claims told before; what has not changed is not written again. */
function writeEvents(
  db: Sqlite,
  claims: ReadonlySet<number>,
  events: readonly Event[],
  numbers: { numberOf(claim: string): number },
  touched: Touched,
): void {
  const stored = db.all<{ id: string; reading: string }>(
    'SELECT id, reading FROM events WHERE id IN (SELECT event FROM event_claims WHERE claim IN (SELECT value FROM json_each(?)))',
    JSON.stringify([...claims]),
  );
  const readings = new Map(events.map(event => [event.id, JSON.stringify(event)]));
  const kept = new Set<string>();
  for (const { id, reading } of stored) {
    if (readings.get(id) === reading) kept.add(id);
    else {
      db.run('DELETE FROM events WHERE id = ?', id);
      touched.events.add(id);
    }
  }
  for (const event of events) {
    const { id, earliest, latest, act } = event;
    if (kept.has(id)) continue;
    touched.events.add(id);
    db.run('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)', id, earliest, latest, act, event.event, readings.get(id)!);
    db.insert(
      'event_claims',
      2,
      event.claims.flatMap(claim => [id, numbers.numberOf(claim)]),
    );
    const start = earliest ?? latest ?? '';
    const stop = latest ?? (start === '' ? '' : '~');
    const actors = new Set([...event.agents, ...event.recipients].flatMap(({ entity }) => entity ?? []));
    db.insert(
      'event_actors',
      5,
      [...actors].flatMap(actor => [actor, start, stop, id, lasts(event)]),
    );
  }
}

/** As the index `events_that_last` has it. */
function lasts({ earliest, latest }: Event): 0 | 1 {
  const years = (day: string) => Number.parseInt(day.slice(0, 4), 10);
  return earliest === null || latest === null || years(latest) - years(earliest) > 1 ? 1 : 0;
}
