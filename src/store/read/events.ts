import { compare } from '../../record/days.ts';
import type { Event } from '../../record/model.ts';
import { inLevels } from '../levels.ts';
import { numberOf } from '../numbers.ts';
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

function statementFor(
  { from, actors, act, type }: EventQuery,
  { begin, end, lasting, reaches }: Stretch,
  after: Place | null,
): { sql: string; values: Value[] } {
  const conditions: string[] = [];
  const values: Value[] = [];
  const bound = (value: Value) => `?${values.push(value)}`;
  const of = actors !== undefined ? 'event_actors' : act !== undefined && !lasting ? 'event_acts' : 'event_days';
  if (actors !== undefined) conditions.push(`a.actor = ${bound(actors[0] ?? null)}`);
  if (of === 'event_acts') conditions.push(`a.act = ${bound(act!)}`);
  else if (act !== undefined) conditions.push(`e.act = ${bound(act)}`);
  if (lasting) conditions.push('a.lasts = 1');
  // One lower bound alone: of two, SQLite may look for the lower one in the index, and go through all that lies between.
  const least = after !== null && after.start > (begin ?? '') ? after.start : begin;
  conditions.push(least === null ? "a.start > ''" : `a.start >= ${bound(least)}`);
  if (end !== null) conditions.push(`a.start < ${bound(end)}`);
  if (reaches === 'from before') conditions.push(`a.stop >= ${bound(from!)}`);
  if (reaches === 'from after') conditions.push('e.earliest IS NULL');
  if (after !== null)
    conditions.push(`(a.start, a.stop, a.event) > (${[after.start, after.stop, after.id].map(bound).join(', ')})`);
  if (type !== undefined) conditions.push(`e.event = ${bound(type)}`);
  const rows = inLevels(of, level => {
    const index = lasting ? `${level} a INDEXED BY ${level}_that_last` : `${level} a`;
    return `SELECT e.reading, a.start, a.stop, a.event FROM ${index} CROSS JOIN events e ON e.number = a.number WHERE ${conditions.join(' AND ')}`;
  });
  return { sql: `${rows} ORDER BY 2, 3, 4 LIMIT ?${values.length + 1}`, values };
}

function placeOf(db: Sqlite, id: string): Place | null {
  const place = db.first<Place>(
    `SELECT coalesce(earliest, latest, '') AS start, coalesce(latest, '~') AS stop, id FROM events WHERE ${NUMBERED}`,
    id,
  );
  return place ?? null;
}

const NUMBERED = `number = ${numberOf('event_ids', '?')}`;

/** One event, dated or not. */
export function readEvent(db: Sqlite, id: string): Event | null {
  const row = db.first<{ reading: string }>(`SELECT reading FROM events WHERE ${NUMBERED}`, id);
  return row ? event(row) : null;
}

/** The event that a claim belongs to. */
export function eventOfClaim(db: Sqlite, claim: string): Event | null {
  const row = db.first<{ reading: string }>(
    `SELECT e.reading FROM event_claims l JOIN events e ON e.number = l.event
     WHERE l.claim = ${numberOf('claim_ids', '?')}`,
    claim,
  );
  return row ? event(row) : null;
}
