import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsWith, rowOf } from './claim-keys.ts';
import { KeysInMemory, lastingKeys, RangeOfKeys } from './key-ranges.ts';
import { clearLevels } from './levels.ts';
import { openRecord, type Store } from './open.ts';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-keys-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const BEGINNING = 'meet|asserted|positive|state:FRA|';
const day = fc.integer({ min: 0, max: 40 }).map(n => `196${Math.floor(n / 10)}-03-1${n % 10}`);
const slot = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  day.map(each => `${each}/${each}`),
  fc.constant('~doc-1'),
);

test('keys of which all are read at once are what each question by itself finds', () => {
  const question = fc.record({ from: day, to: day, until: day, limit: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(
      fc.array(slot, { maxLength: 30 }),
      fc.array(question, { minLength: 1, maxLength: 5 }),
      (slots, asked) => {
        const { db } = store;
        clearLevels(db);
        slots.forEach((each, claim) => {
          const row = rowOf({ kind: 'event', key: BEGINNING + each });
          db.run(`INSERT INTO claim_keys_${claim % 4} VALUES (?, ?, ?, ?)`, row.head, row.slot, claim + 1, claim % 3);
        });
        const wanted = Array.from({ length: 20 }, (_, each) => BEGINNING + each);
        const inMemory = new KeysInMemory(db, wanted);
        for (const { from, to, until, limit } of asked) {
          const range = { from: BEGINNING + from, to: `${BEGINNING}${to}~` };
          const all = new RangeOfKeys(db, range);
          while (all.more());
          expect(inMemory.within(range)).toEqual(all.keys);
          expect(inMemory.lasting(range, until, limit)).toEqual(lastingKeys(db, range, until, limit));
        }
        for (const each of slots) {
          const byClaim = (a: { claim: number }, b: { claim: number }) => a.claim - b.claim;
          const found = claimsWith(db, { kind: 'event', key: BEGINNING + each }).map(row => ({ ...row }));
          const kept = inMemory.claimsWith(BEGINNING + each)!.map(({ claim, sides }) => ({ claim, sides }));
          expect([...kept].sort(byClaim)).toEqual(found.sort(byClaim));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('what few ask for, and what is too much for those who ask, is not read', () => {
  const { db } = store;
  clearLevels(db);
  const key = `${BEGINNING}1960-01-01/1960-01-01`;
  const asked = (times: number) => new KeysInMemory(db, Array(times).fill(key)).claimsWith(key);
  expect(asked(19)).toBeUndefined();
  expect(asked(20)).toEqual([]);
  const { head, slot } = rowOf({ kind: 'event', key });
  for (let claim = 1; claim <= 401; claim++) db.run('INSERT INTO claim_keys_0 VALUES (?, ?, ?, 0)', head, slot, claim);
  expect(asked(20)).toBeUndefined();
  expect(asked(21)).toHaveLength(401);
});
