// Events, found again around what has changed.
import { compare } from '../../record/days.ts';
import { EventFinder } from '../../record/event-finder.ts';
import { isEvent } from '../../record/event-keys.ts';
import { eventsFrom } from '../../record/events.ts';
import type { Event } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import { actorRows, dropEvent, type EventRow, type NewRows, retellEvent } from '../event-rows.ts';
import { insertLeveled } from '../levels.ts';
import { nextNumber } from '../numbers.ts';
import type { Sqlite, Value } from '../sqlite.ts';
import { StoredClaims } from './stored-claims.ts';
import type { Touched } from './touched.ts';

/** Finds the events again that may hold a touched claim or one under the touched keys. */
export function updateEvents(db: Sqlite, touched: Touched, world: World): void {
  const claims = new StoredClaims(db, world, touched.eventKeys);
  const finder = new EventFinder(claims, world);
  const changed = claims.of([...touched.claims]).filter(isEvent);
  const near = finder.near({ claims: changed, keys: [...touched.eventKeys], former: [...touched.formerKeys] });
  const numbers = new Set([...touched.claims, ...[...near.keys()].map(id => claims.numberOf(id))]);
  for (const claim of claims.toldWith([...numbers])) if (isEvent(claim)) near.set(claim.id, claim);
  const events = eventsFrom(finder.events(near.values()), world);
  const told = events.flatMap(event => event.claims.map(id => claims.numberOf(id)));
  writeEvents(db, new Set([...numbers, ...told]), events, claims, touched);
}

/** Puts events into the record in the place of those that claims told before; what has not changed is not written again. */
function writeEvents(
  db: Sqlite,
  claims: ReadonlySet<number>,
  events: readonly Event[],
  numbers: { numberOf(claim: string): number },
  touched: Touched,
): void {
  const stored = db.all<EventRow>(
    `SELECT number, id, reading FROM events
     WHERE number IN (SELECT event FROM event_claims WHERE claim IN (SELECT value FROM json_each(?)))`,
    JSON.stringify([...claims]),
  );
  const fresh = new Map(events.map(event => [event.id, event]));
  const kept = new Set<string>();
  const { acting, told }: NewRows = { acting: [], told: [] };
  for (const row of stored) {
    const event = fresh.get(row.id);
    const reading = event && JSON.stringify(event);
    if (reading !== row.reading) touched.events.add(row.id);
    if (reading === row.reading) kept.add(row.id);
    else if (event && retellEvent(db, row, event, reading!, { acting, told })) kept.add(row.id);
    else dropEvent(db, row);
  }
  let number = nextNumber(db, 'events');
  const rows: Value[] = [];
  for (const event of events) {
    const { id, earliest, latest, act } = event;
    if (kept.has(id)) continue;
    touched.events.add(id);
    rows.push(number, id, earliest, latest, act, event.event, JSON.stringify(event));
    for (const claim of event.claims) told.push({ event: number, claim });
    acting.push(...actorRows(event, number));
    number++;
  }
  db.insert('events', 7, rows);
  db.insert(
    'event_claims',
    2,
    told.flatMap(({ event, claim }) => [event, numbers.numberOf(claim)]),
  );
  // In the order of the table, so that each of its pages is written once.
  acting.sort((a, b) => compare(a.actor, b.actor) || compare(a.start, b.start));
  insertLeveled(
    db,
    'event_actors',
    6,
    acting.flatMap(({ actor, start, stop, event, number, lasts }) => [actor, start, stop, event, number, lasts]),
  );
}
