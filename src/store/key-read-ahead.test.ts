import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysOfKey, rangeBefore, rangeWithin, wideRangeBefore } from '../record/event-keys.ts';
import { claimsWith, rowOf } from './claim-keys.ts';
import { lastingKeys, RangeOfKeys } from './key-ranges.ts';
import { KeysReadAhead } from './key-read-ahead.ts';
import { clearLevels } from './levels.ts';
import { openRecord, type Store } from './open.ts';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-ahead-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const BEGINNING = 'meet|asserted|positive|state:FRA|';
const day = fc.integer({ min: 0, max: 60 }).map(n => `19${60 + (n % 3)}-0${1 + (n % 4)}-1${n % 10}`);
const stretch = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const slot = fc.oneof(
  stretch,
  day.map(each => `${each}/${each}`),
);
const row = fc.record({ slot, level: fc.nat(3), claims: fc.constantFrom(1, 2, 60), wide: fc.boolean() });

test('what is read ahead is what each question by itself finds, however many claims a key has and in whichever level', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), fc.array(slot, { minLength: 1, maxLength: 6 }), (rows, asked) => {
      const { db } = store;
      clearLevels(db);
      let claim = 0;
      for (const { slot, level, claims, wide } of rows) {
        const isWide = wide && slot.slice(0, 4) !== slot.slice(11, 15);
        const { head, slot: kept } = rowOf({ kind: 'event', key: `${isWide ? 'wide:' : ''}${BEGINNING}${slot}` });
        for (let each = 0; each < claims; each++)
          db.run(`INSERT INTO claim_keys_${level} VALUES (?, ?, ?, ?)`, head, kept, ++claim, claim % 3);
      }
      const keys = asked.map(each => BEGINNING + each);
      const ahead = new KeysReadAhead(db, () => false);
      ahead.expect(keys);
      for (const key of keys) {
        const byClaim = (a: { claim: number }, b: { claim: number }) => a.claim - b.claim;
        const found = claimsWith(db, { kind: 'event', key }).map(each => ({ ...each }));
        expect([...ahead.claimsWith(key)!].sort(byClaim)).toEqual(found.sort(byClaim));
        for (const range of [rangeWithin(key), wideRangeBefore(key)]) {
          const all = new RangeOfKeys(db, range);
          while (all.more());
          for (const limit of [3, 33, 1000]) {
            const known = ahead.within(range, limit);
            if (known !== undefined) expect(known).toEqual(all.keys.slice(0, limit));
          }
        }
        const until = daysOfKey(key)!.earliest;
        const known = ahead.lastingKeys(rangeBefore(key), until, 33);
        if (known !== undefined) expect(known).toEqual(lastingKeys(db, rangeBefore(key), until, 33));
      }
    }),
    { numRuns: 40 },
  );
});

test('of keys that were not announced nothing is known', () => {
  const ahead = new KeysReadAhead(store.db, () => false);
  ahead.expect([`${BEGINNING}1960-01-01/1960-01-01`]);
  const other = `${BEGINNING}1961-01-01/1961-12-31`;
  expect(ahead.claimsWith(other)).toBeUndefined();
  expect(ahead.within(rangeWithin(other), 33)).toBeUndefined();
});
