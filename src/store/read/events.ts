import type { Event } from '../../record/model.ts';
import type { Sqlite, Value } from '../sqlite.ts';

export interface EventQuery {
  /** ISO days: events that may lie in this period. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of actors, any of whom takes part. */
  readonly actors?: readonly string[];
  /** An act of a pack, or a PLOVER event type. */
  readonly act?: string;
}

const event = ({ reading }: { readonly reading: string }): Event => JSON.parse(reading) as Event;

/** The dated events that a query lets through, oldest first. */
export function readEvents(db: Sqlite, { from, to, actors, act }: EventQuery = {}): Event[] {
  const conditions = ['(earliest IS NOT NULL OR latest IS NOT NULL)'];
  const values: Value[] = [];
  const when = (condition: string, ...given: Value[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (from !== undefined) when('(latest IS NULL OR latest >= ?)', from);
  if (to !== undefined) when('(earliest IS NULL OR earliest <= ?)', to);
  if (act !== undefined) when('(act = ? OR event = ?)', act, act.toUpperCase());
  if (actors !== undefined) {
    when(
      'id IN (SELECT event FROM event_actors WHERE actor IN (SELECT value FROM json_each(?)))',
      JSON.stringify(actors),
    );
  }
  return db
    .all<{ reading: string }>(
      `SELECT reading FROM events WHERE ${conditions.join(' AND ')} ORDER BY coalesce(earliest, latest), coalesce(latest, earliest), id`,
      ...values,
    )
    .map(event);
}

/** One event, dated or not. */
export function readEvent(db: Sqlite, id: string): Event | null {
  const row = db.first<{ reading: string }>('SELECT reading FROM events WHERE id = ?', id);
  return row ? event(row) : null;
}

/** The event that a claim belongs to. */
export function eventOfClaim(db: Sqlite, claim: string): Event | null {
  const row = db.first<{ reading: string }>(
    'SELECT e.reading FROM events e JOIN event_claims l ON l.event = e.id JOIN claims c ON c.number = l.claim WHERE c.id = ?',
    claim,
  );
  return row ? event(row) : null;
}
