import { mergeEvents } from '../../record/events.ts';
import type { Event, TracedClaim } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** Merges the events again that may hold a claim under the touched keys. */
export function updateEvents(db: Sqlite, touched: Touched, world: World): void {
  const claims = new Map<number, TracedClaim>();
  const keys = new Set(touched.eventKeys);
  for (let reached = [...keys]; reached.length > 0; ) {
    const rows = db.all<{ number: number; traced: string }>(
      `SELECT c.number, c.traced FROM claims c WHERE c.number IN
         (SELECT claim FROM claim_keys WHERE kind = 'event' AND key IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(reached),
    );
    const fresh = rows.filter(({ number }) => !claims.has(number));
    for (const { number, traced } of fresh) claims.set(number, JSON.parse(traced) as TracedClaim);
    const next = db.all<{ key: string }>(
      `SELECT DISTINCT key FROM claim_keys WHERE kind = 'event' AND claim IN (SELECT value FROM json_each(?))`,
      JSON.stringify(fresh.map(({ number }) => number)),
    );
    reached = next.map(({ key }) => key).filter(key => !keys.has(key));
    for (const key of reached) keys.add(key);
  }
  writeEvents(db, claims, mergeEvents([...claims.values()], world));
}

/** Puts the events that claims tell into the record in the place of those they told before; what has not changed is not written again. */
function writeEvents(db: Sqlite, claims: ReadonlyMap<number, TracedClaim>, events: readonly Event[]): void {
  const stored = db.all<{ id: string; reading: string }>(
    'SELECT id, reading FROM events WHERE id IN (SELECT event FROM event_claims WHERE claim IN (SELECT value FROM json_each(?)))',
    JSON.stringify([...claims.keys()]),
  );
  const readings = new Map(events.map(event => [event.id, JSON.stringify(event)]));
  const kept = new Set<string>();
  for (const { id, reading } of stored) {
    if (readings.get(id) === reading) kept.add(id);
    else db.run('DELETE FROM events WHERE id = ?', id);
  }
  const numbers = new Map([...claims].map(([number, { id }]) => [id, number]));
  for (const event of events) {
    const { id, earliest, latest, act } = event;
    if (kept.has(id)) continue;
    db.run('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)', id, earliest, latest, act, event.event, readings.get(id)!);
    for (const claim of event.claims) db.run('INSERT INTO event_claims VALUES (?, ?)', id, numbers.get(claim)!);
    for (const { entity } of [...event.agents, ...event.recipients]) {
      if (entity !== null) db.run('INSERT OR IGNORE INTO event_actors VALUES (?, ?)', entity, id);
    }
  }
}
