// The rows of events besides their readings.
import type { Event } from '../record/model.ts';
import { deleteLeveled } from './levels.ts';
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

/**
 * Writes what an event reads as now, where the same claims tell it of the same days and act: after a merge, most differ in who took part alone.
 * Gives whether they do; who takes part now and did not before goes to `acting`, to be written.
 */
export function retellEvent(db: Sqlite, row: EventRow, event: Event, reading: string, acting: ActorRow[]): boolean {
  const before = JSON.parse(row.reading) as Event;
  const alike = (field: 'earliest' | 'latest' | 'act' | 'event') => before[field] === event[field];
  if (!alike('earliest') || !alike('latest') || !alike('act') || !alike('event')) return false;
  if (before.claims.join() !== event.claims.join()) return false;
  db.run('UPDATE events SET reading = ? WHERE number = ?', reading, row.number);
  const [old, fresh] = [actorRows(before, row.number), actorRows(event, row.number)];
  const beside = (rows: readonly ActorRow[], others: readonly ActorRow[]) =>
    rows.filter(({ actor }) => !others.some(other => other.actor === actor));
  for (const gone of beside(old, fresh)) dropActor(db, gone);
  acting.push(...beside(fresh, old));
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
