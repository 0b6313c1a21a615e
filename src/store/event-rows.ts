// The rows of events besides their readings.
import type { Event } from '../record/model.ts';
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
  readonly lasts: 0 | 1;
}

/** Who takes part in an event, as the timeline of each has it. */
export function actorRows(event: Event): ActorRow[] {
  const { id, earliest, latest, agents, recipients } = event;
  const start = earliest ?? latest ?? '';
  const stop = latest ?? (start === '' ? '' : '~');
  const actors = new Set([...agents, ...recipients].flatMap(({ entity }) => entity ?? []));
  return [...actors].map(actor => ({ actor, start, stop, event: id, lasts: lasts(event) }));
}

/** Takes an event out, with the rows that only its reading leads to. */
export function dropEvent(db: Sqlite, { number, reading }: EventRow): void {
  for (const { actor, start, stop, event } of actorRows(JSON.parse(reading) as Event))
    db.run(
      'DELETE FROM event_actors WHERE actor = ? AND start = ? AND stop = ? AND event = ?',
      actor,
      start,
      stop,
      event,
    );
  db.run('DELETE FROM events WHERE number = ?', number);
}

/** As the index `events_that_last` has it. */
function lasts({ earliest, latest }: Event): 0 | 1 {
  const years = (day: string) => Number.parseInt(day.slice(0, 4), 10);
  return earliest === null || latest === null || years(latest) - years(earliest) > 1 ? 1 : 0;
}
