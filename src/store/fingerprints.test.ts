import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMON_FINGERPRINT } from '../record/origins.ts';
import { addPrints, countPrints, dropPrints, holdersOf } from './fingerprints.ts';
import { openRecord, type Store } from './open.ts';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-prints-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
  store.db.script('PRAGMA synchronous = OFF');
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** Fingerprints of texts: most stand in one, some in a few, a few in very many; small numbers are frequent, as in sketches. */
function printsOf(text: number): number[] {
  const mixed = (n: number) => Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 0;
  const rare = Array.from({ length: 6 }, (_, k) => mixed(text * 8 + k) >>> (k * 3));
  return [...new Set([...rare, mixed(Math.floor(text / 3)), text % 11, 4_000_000_000 + (text % 5)])];
}

const TEXTS = 9_000;

test('who has a fingerprint is found at every depth, and what is dropped is not; of common ones enough are found to know that they are', () => {
  const { db } = store;
  const model = new Map<number, Set<number>>();
  const check = (prints: Iterable<number>) => {
    for (const [print, texts] of holdersOf(db, prints)) {
      const right = model.get(print) ?? new Set();
      expect(texts.length).toBe(Math.min(right.size, COMMON_FINGERPRINT + 1));
      expect(texts.every(text => right.has(text))).toBe(true);
    }
  };
  for (let first = 0; first < TEXTS; first += 1_500) {
    const rows = Array.from({ length: 1_500 }, (_, k) => first + k).flatMap(text =>
      printsOf(text).map(print => [print, text] as const),
    );
    const added = new Map(
      [...Map.groupBy(rows, ([print]) => print)].map(([print, own]) => [print, own.map(row => row[1])]),
    );
    addPrints(db, added, holdersOf(db, added.keys()));
    for (const [print, text] of rows) model.set(print, (model.get(print) ?? new Set()).add(text));
  }
  const { deepest } = db.first<{ deepest: number }>('SELECT max(place >> 32) AS deepest FROM fingerprints')!;
  expect(deepest).toBeGreaterThan(1);
  check(model.keys());
  check([123, 456_789]);
  for (let text = 0; text < TEXTS; text += text < 600 ? 1 : 60) {
    dropPrints(db, text, printsOf(text));
    for (const print of printsOf(text)) model.get(print)!.delete(text);
  }
  check(model.keys());
  expect(countPrints(db)).toBe([...model.values()].reduce((sum, texts) => sum + texts.size, 0));
});
