import { mergeEvents } from '../../record/events.ts';
import type { TracedClaim } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** Merges the events again that may hold a claim under the touched keys. */
export function updateEvents(db: Sqlite, touched: Touched): void {
  const claims = new Map<number, TracedClaim>();
  const keys = new Set(touched.eventKeys);
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const rows = db.all<{ number: number; traced: string }>(
      `SELECT c.number, c.traced FROM claim_keys k JOIN claims c ON c.number = k.claim WHERE k.kind = 'event' AND k.key = ?`,
      key,
    );
    for (const { number, traced } of rows) {
      if (claims.has(number)) continue;
      claims.set(number, JSON.parse(traced) as TracedClaim);
      for (const { key: next } of db.all<{ key: string }>(
        `SELECT key FROM claim_keys WHERE claim = ? AND kind = 'event'`,
        number,
      )) {
        if (keys.has(next)) continue;
        keys.add(next);
        queue.push(next);
      }
    }
  }
  const numbers = new Map([...claims].map(([number, { id }]) => [id, number]));
  for (const number of claims.keys()) {
    db.run('DELETE FROM events WHERE id = (SELECT event FROM event_claims WHERE claim = ?)', number);
  }
  for (const event of mergeEvents([...claims.values()])) {
    const { id, earliest, latest, act } = event;
    db.run(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)',
      id,
      earliest,
      latest,
      act,
      event.event,
      JSON.stringify(event),
    );
    for (const claim of event.claims) db.run('INSERT INTO event_claims VALUES (?, ?)', id, numbers.get(claim)!);
    for (const { entity } of [...event.agents, ...event.recipients]) {
      if (entity !== null) db.run('INSERT OR IGNORE INTO event_actors VALUES (?, ?)', entity, id);
    }
  }
}
