import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteLeveled, inLevels, insertLeveled, settleLevels } from './levels.ts';
import { openRecord, type Store } from './open.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-levels-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const rowsIn = (level: number) => store.db.first<{ n: number }>(`SELECT count(*) AS n FROM claim_actors_${level}`)!.n;

test('a level that is full is handed down whole by who adds much, and the view has what all levels have', () => {
  insertLeveled(store.db, 'claim_actors', 2, [1, 1, 2, 1]);
  settleLevels(store.db, 35_999);
  expect(rowsIn(0)).toBe(2);
  for (let turn = 0; turn < 10; turn++) settleLevels(store.db, 1);
  expect(rowsIn(0)).toBe(2);
  for (let turn = 0; turn < 4; turn++) settleLevels(store.db, 9_000);
  expect([rowsIn(0), rowsIn(1)]).toEqual([0, 2]);
  insertLeveled(store.db, 'claim_actors', 2, [1, 2]);
  expect(store.db.all('SELECT claim FROM claim_actors WHERE wording = 1 ORDER BY claim')).toEqual([
    { claim: 1 },
    { claim: 2 },
  ]);
});

test('who only ever adds a little hands down one level at a time, where it holds twice what it should', () => {
  insertLeveled(store.db, 'claim_actors', 2, [1, 1]);
  settleLevels(store.db, 2_000);
  const handed: number[] = [];
  for (let added = 2_000; handed.length === 0 && added < 100_000; added += 2_000) {
    settleLevels(store.db, 2_000);
    if (rowsIn(0) === 0) handed.push(added);
  }
  expect(handed[0]).toBeGreaterThanOrEqual(70_000);
});

test('the first level waits for its turn where a deeper one is full', () => {
  insertLeveled(store.db, 'claim_actors', 2, [1, 1]);
  for (let turn = 0; turn < 100; turn++) settleLevels(store.db, 36_000);
  expect([rowsIn(0), rowsIn(1)]).toEqual([0, 0]);
  expect(rowsIn(2) + rowsIn(3)).toBe(1);
});

test('whatever is put in, taken out and handed down, what is left is found', () => {
  const row = fc.tuple(fc.nat(5), fc.nat(5));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('put' as const), row }),
    fc.record({ kind: fc.constant('take' as const), row }),
    fc.record({ kind: fc.constant('settle' as const), sentences: fc.constantFrom(36_000, 300_000, 3_000_000) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const { db } = store;
      for (const level of [0, 1, 2, 3]) db.script(`DELETE FROM claim_actors_${level}`);
      const held = new Set<string>();
      for (const each of steps) {
        if (each.kind === 'settle') settleLevels(db, each.sentences);
        else if (each.kind === 'take') {
          deleteLeveled(db, 'claim_actors', 'wording = ? AND claim = ?', ...each.row);
          held.delete(each.row.join());
        } else if (!held.has(each.row.join())) {
          insertLeveled(db, 'claim_actors', 2, each.row);
          held.add(each.row.join());
        }
      }
      const rows = db.all<{ wording: number; claim: number }>(
        inLevels('claim_actors', level => `SELECT * FROM ${level}`),
      );
      expect(rows.map(({ wording, claim }) => `${wording},${claim}`).sort()).toEqual([...held].sort());
    }),
    { numRuns: 60 },
  );
});
