// The rows of events besides their readings.

import type { Event } from '../record/model.ts';
import { deleteLeveled } from './levels.ts';
import { numberOf } from './numbers.ts';
import type { Sqlite } from './sqlite.ts';

export interface EventRow {
  readonly number: number;
  readonly id: string;
  readonly reading: string;
}

/** Row of "event_actors". */
export interface ActorRow {
  readonly actor: string;
  readonly start: string;
  readonly stop: string;
  readonly event: string;
  /** The row number of the event. */
  readonly number: number;
  readonly lasts: 0 | 1;
}

/** Who takes part in an event, as the timeline of each has it. */
export function actorRows(event: Event, number: number): ActorRow[] {
  const { id, earliest, latest, agents, recipients } = event;
  const start = earliest ?? latest ?? '';
  const stop = latest ?? (start === '' ? '' : '~');
  const actors = new Set([...agents, ...recipients].flatMap(({ entity }) => entity ?? []));
  return [...actors].map(actor => ({ actor, start, stop, event: id, number, lasts: lasts(event) }));
}

/** Takes an event out, with the rows that only its reading leads to. */
export function dropEvent(db: Sqlite, { number, reading }: EventRow): void {
  for (const row of actorRows(JSON.parse(reading) as Event, number)) dropActor(db, row);
  db.run('DELETE FROM events WHERE number = ?', number);
}

/** Rows of an event that are to be written after others are gone: a claim tells of one event. */
export interface NewRows {
  readonly acting: ActorRow[];
  /** Ids of the claims that tell of an event, with its row number. */
  readonly told: { readonly event: number; readonly claim: string }[];
}

/**
 * Writes what an event reads as now, where it is told of the same days and act: after a merge, or where one claim more tells of it, little else differs.
 * Gives whether it is; who takes part and what tells of it now and did not before goes to `fresh`.
 */
export function retellEvent(db: Sqlite, row: EventRow, event: Event, reading: string, fresh: NewRows): boolean {
  const before = JSON.parse(row.reading) as Event;
  const alike = (field: 'earliest' | 'latest' | 'act' | 'event') => before[field] === event[field];
  if (!alike('earliest') || !alike('latest') || !alike('act') || !alike('event')) return false;
  const [told, kept] = [new Set(before.claims), new Set(event.claims)];
  for (const claim of told) {
    if (!kept.has(claim))
      db.run(`DELETE FROM event_claims WHERE event = ? AND claim = ${numberOf('claim_ids', '?')}`, row.number, claim);
  }
  for (const claim of kept) if (!told.has(claim)) fresh.told.push({ event: row.number, claim });
  db.run('UPDATE events SET reading = ? WHERE number = ?', reading, row.number);
  const [old, now] = [actorRows(before, row.number), actorRows(event, row.number)];
  const beside = (rows: readonly ActorRow[], others: readonly ActorRow[]) =>
    rows.filter(({ actor }) => !others.some(other => other.actor === actor));
  for (const gone of beside(old, now)) dropActor(db, gone);
  fresh.acting.push(...beside(now, old));
  return true;
}

function dropActor(db: Sqlite, { actor, start, stop, event }: ActorRow): void {
  deleteLeveled(db, 'event_actors', 'actor = ? AND start = ? AND stop = ? AND event = ?', actor, start, stop, event);
}

/** As the schema has it for `event_days`. */
function lasts({ earliest, latest }: Event): 0 | 1 {
  const years = (day: string) => Number.parseInt(day.slice(0, 4), 10);
  return earliest === null || latest === null || years(latest) - years(earliest) > 1 ? 1 : 0;
}
