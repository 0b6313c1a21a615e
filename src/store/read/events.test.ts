import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleLevels } from '../levels.ts';
import { openRecord, type Store } from '../open.ts';
import { type EventQuery, readEvents } from './events.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const day = fc
  .tuple(fc.integer({ min: 1958, max: 1972 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const stretch = fc.oneof(
  { weight: 4, arbitrary: day.map(one => [one, one] as const) },
  { weight: 2, arbitrary: fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))) },
  day.map(one => [one, null] as const),
  day.map(one => [null, one] as const),
);
const told = fc.array(
  fc.record({
    stretch,
    actors: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    act: fc.constantFrom('join', 'leave'),
  }),
  { maxLength: 25 },
);
const asked = fc.record(
  { from: day, to: day, actors: fc.subarray(['a', 'b'], { minLength: 1 }), act: fc.constantFrom('join', 'leave') },
  { requiredKeys: [] },
);

function fill({ db }: Store, events: typeof told extends fc.Arbitrary<infer T> ? T : never): void {
  events.forEach(({ stretch: [earliest, latest], actors, act }, number) => {
    const id = `event-${String(number).padStart(2, '0')}`;
    db.run(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, NULL, ?)',
      number + 1,
      id,
      earliest,
      latest,
      act,
      JSON.stringify({ id, earliest, latest }),
    );
    const years = Number(latest?.slice(0, 4)) - Number(earliest?.slice(0, 4));
    const lasts = earliest === null || latest === null || years > 1 ? 1 : 0;
    for (const actor of actors)
      db.run(
        `INSERT INTO event_actors_${number % 4} VALUES (?, ?, ?, ?, ?, ?)`,
        actor,
        earliest ?? latest,
        latest ?? '~',
        id,
        number + 1,
        lasts,
      );
    // As if many sentences had been written since the first events: these are in deeper levels than the last.
    if (number % 7 === 0) for (let turn = 0; turn < 5; turn++) settleLevels(db, 40_000);
  });
}

test('pages put one after the other are the timeline, and it is what may lie in the period, oldest first', () => {
  let run = 0;
  fc.assert(
    fc.property(told, asked, fc.integer({ min: 1, max: 6 }), (events, query: EventQuery, limit) => {
      const store = openRecord(join(folder, `${run++}.db`), { mode: 'write' });
      store.db.script('PRAGMA synchronous = OFF');
      fill(store, events);
      const place = ({ stretch: [earliest, latest] }: (typeof events)[number], number: number) =>
        [earliest ?? latest!, latest ?? '~', `event-${String(number).padStart(2, '0')}`] as const;
      const expected = events
        .map((event, number) => ({ event, place: place(event, number) }))
        .filter(
          ({
            event: {
              stretch: [earliest, latest],
              actors,
              act,
            },
          }) => {
            if (query.from !== undefined && latest !== null && latest < query.from) return false;
            if (query.to !== undefined && earliest !== null && earliest > query.to) return false;
            if (query.actors !== undefined && !query.actors.some(actor => actors.includes(actor))) return false;
            return query.act === undefined || query.act === act;
          },
        )
        .map(({ place }) => place)
        .sort((a, b) => (a.join('|') < b.join('|') ? -1 : 1))
        .map(([, , id]) => id);
      if (query.from !== undefined && query.to !== undefined && query.to < query.from) return;
      expect(readEvents(store.db, query).map(({ id }) => id)).toEqual(expected);
      const paged: string[] = [];
      for (;;) {
        const page = readEvents(store.db, { ...query, limit, ...(paged.length > 0 ? { after: paged.at(-1)! } : {}) });
        expect(page.length).toBeLessThanOrEqual(limit);
        if (page.length === 0) break;
        paged.push(...page.map(({ id }) => id));
      }
      expect(paged).toEqual(expected);
      store.close();
    }),
    { numRuns: 30 },
  );
});
