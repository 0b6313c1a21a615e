import { compare } from '../../record/days.ts';
import type { Event } from '../../record/model.ts';
import type { Sqlite, Value } from '../sqlite.ts';

export interface EventQuery {
  /** ISO days: events that may lie in this period. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of actors, any of whom takes part. */
  readonly actors?: readonly string[];
  /** An act of a pack. */
  readonly act?: string;
  /** A PLOVER event type. */
  readonly type?: string;
  /** How many events at most. */
  readonly limit?: number;
  /** The id of an event: only those that come after it. */
  readonly after?: string;
}

const event = ({ reading }: { readonly reading: string }): Event => JSON.parse(reading) as Event;

/** The order of the timeline. */
interface Place {
  readonly start: string;
  readonly stop: string;
  readonly id: string;
}

/** The dated events that a query lets through, oldest first. A page of them costs no more where the record is large. */
export function readEvents(db: Sqlite, query: EventQuery = {}): Event[] {
  // Each actor's events lie in order; two of the actors may take part in one event.
  if (query.actors !== undefined && query.actors.length > 1) {
    const found = new Map<string, Event>();
    for (const actor of query.actors)
      for (const event of readEvents(db, { ...query, actors: [actor] })) found.set(event.id, event);
    return [...found.values()].sort(inOrder).slice(0, query.limit);
  }
  const after = query.after === undefined ? null : placeOf(db, query.after);
  const found: Event[] = [];
  for (const stretch of stretchesOf(query)) {
    if (after !== null && stretch.end !== null && stretch.end <= after.start) continue;
    const left = query.limit === undefined ? -1 : query.limit - found.length;
    if (left === 0) break;
    const { sql, values } = statementFor(query, stretch, after);
    for (const row of db.all<{ reading: string }>(sql, ...values, left)) found.push(event(row));
  }
  return found;
}

function inOrder(a: Event, b: Event): number {
  const [start, stop] = [(a.earliest ?? a.latest)!, a.latest ?? '~'];
  return compare(start, (b.earliest ?? b.latest)!) || compare(stop, b.latest ?? '~') || compare(a.id, b.id);
}

/** Events that begin from `begin` on and before `end`, where these are given; a timeline is put together from such stretches. */
interface Stretch {
  readonly begin: string | null;
  readonly end: string | null;
  /** Only those of the index of events that last. */
  readonly lasting: boolean;
  /** Which of them reach into the period. */
  readonly reaches: 'from before' | 'from after' | null;
}

/** Most events that begin before a period end before it as well: those that do not are looked for where they can be. */
function stretchesOf({ from, to }: EventQuery): Stretch[] {
  const stretches: Stretch[] = [];
  const past = to === undefined ? null : `${to}!`;
  if (from !== undefined) {
    // What begins before the year before and still reaches into the period lasts.
    const year = /^\d{4}-/.test(from) ? `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}-01-01` : null;
    if (year !== null) stretches.push({ begin: null, end: year, lasting: true, reaches: 'from before' });
    stretches.push({ begin: year, end: from, lasting: false, reaches: 'from before' });
  }
  stretches.push({ begin: from ?? null, end: past, lasting: false, reaches: null });
  if (past !== null) stretches.push({ begin: past, end: null, lasting: true, reaches: 'from after' });
  return stretches;
}

/** The order of the timeline, as the indexes have it. */
const START = 'coalesce(e.earliest, e.latest)';
const STOP = "coalesce(e.latest, '~')";

function statementFor(
  { from, actors, act, type }: EventQuery,
  { begin, end, lasting, reaches }: Stretch,
  after: Place | null,
): { sql: string; values: Value[] } {
  const conditions: string[] = [];
  const values: Value[] = [];
  const when = (condition: string, ...given: Value[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const [start, stop, id] = actors === undefined ? [START, STOP, 'e.id'] : ['a.start', 'a.stop', 'a.event'];
  if (actors !== undefined) when('a.actor = ?', actors[0] ?? null);
  if (lasting) conditions.push(actors === undefined ? LASTS : 'a.lasts = 1');
  // One lower bound alone: of two, SQLite may look for the lower one in the index, and go through all that lies between.
  const least = after !== null && after.start > (begin ?? '') ? after.start : begin;
  if (least === null) conditions.push(`${start} > ''`);
  else when(`${start} >= ?`, least);
  if (end !== null) when(`${start} < ?`, end);
  if (reaches === 'from before') when(`${stop} >= ?`, from!);
  if (reaches === 'from after') conditions.push('e.earliest IS NULL');
  if (after !== null) when(`(${start}, ${stop}, ${id}) > (?, ?, ?)`, after.start, after.stop, after.id);
  if (act !== undefined) when('e.act = ?', act);
  if (type !== undefined) when('e.event = ?', type);
  const index = lasting ? 'events e INDEXED BY events_that_last' : 'events e';
  const tables = actors === undefined ? index : 'event_actors a JOIN events e ON e.id = a.event';
  const order = `${start}, ${stop}, ${id}`;
  return {
    sql: `SELECT e.reading FROM ${tables} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`,
    values,
  };
}

/** The condition of the index `events_that_last`. */
const LASTS = '(e.earliest IS NULL OR e.latest IS NULL OR substr(e.latest, 1, 4) - substr(e.earliest, 1, 4) > 1)';

function placeOf(db: Sqlite, id: string): Place | null {
  const place = db.first<Place>(
    `SELECT coalesce(${START}, '') AS start, ${STOP} AS stop, id FROM events e WHERE id = ?`,
    id,
  );
  return place ?? null;
}

/** One event, dated or not. */
export function readEvent(db: Sqlite, id: string): Event | null {
  const row = db.first<{ reading: string }>('SELECT reading FROM events WHERE id = ?', id);
  return row ? event(row) : null;
}

/** The event that a claim belongs to. */
export function eventOfClaim(db: Sqlite, claim: string): Event | null {
  const row = db.first<{ reading: string }>(
    'SELECT e.reading FROM events e JOIN event_claims l ON l.event = e.number JOIN claims c ON c.number = l.claim WHERE c.id = ?',
    claim,
  );
  return row ? event(row) : null;
}
