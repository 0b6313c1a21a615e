import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { checkRecord } from './check.ts';
import { openRecord } from './open.ts';

test('a conclusion that its claims do not bear is found, whether altered, taken away or made up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-check-'));
  const pack = loadPack();
  const world = worldOf([pack]);
  const store = openRecord(join(folder, 'r.db'), { mode: 'write' });
  const bytes = new TextEncoder().encode('Spain joined NATO on 30 May 1982. Hungary joined NATO on 12 March 1999.');
  addDocuments(store, [annotate(bytes, { uri: 'a.txt' }, { pack, analyse: analyseWithModels })], world);
  const faults = () => checkRecord(store.db, world).faults.map(({ what, id }) => `${what} ${id}`);
  expect(faults()).toEqual([]);
  store.db.run("INSERT INTO states VALUES ('member_of|state:ESP|org:seato', 'state:ESP', 'member_of', 'org:seato')");
  store.db.run("DELETE FROM states WHERE subject = 'state:HUN'");
  store.db.run("INSERT INTO events VALUES (1000, 'event-0', '1966-01-01', '1966-01-01', 'leave', NULL, '{}')");
  expect(faults().sort()).toEqual([
    'event event-0',
    'state member_of|state:ESP|org:seato',
    'state member_of|state:HUN|org:nato',
  ]);
  store.close();
  rmSync(folder, { recursive: true });
});

test('a row that is lost from an index in levels, or leads nowhere, is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-check-'));
  const pack = loadPack();
  const world = worldOf([pack]);
  const store = openRecord(join(folder, 'r.db'), { mode: 'write' });
  const bytes = new TextEncoder().encode('Spain joined NATO on 30 May 1982.');
  addDocuments(store, [annotate(bytes, { uri: 'a.txt' }, { pack, analyse: analyseWithModels })], world);
  store.db.script('DELETE FROM claim_ids_0');
  store.db.run("INSERT INTO event_actors_2 VALUES ('state:ESP', '1982-05-30', '1982-05-30', 'event-0', 1, 0)");
  expect(checkRecord(store.db, world).faults.map(({ what, id }) => `${what} ${id}`)).toEqual([
    'link claim_ids',
    'link event_actors',
  ]);
  store.close();
  rmSync(folder, { recursive: true });
});

test('a file with flipped bits is told in a sentence wherever it is asked, and the check goes on beside what it cannot read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-check-'));
  const path = join(folder, 'r.db');
  const pack = loadPack();
  const world = worldOf([pack]);
  const texts = Array.from(
    { length: 40 },
    (_, k) => `Spain joined NATO on 30 May 1982. Hungary joined NATO in ${1980 + k}.`,
  );
  const written = openRecord(path, { mode: 'write' });
  const encoder = new TextEncoder();
  addDocuments(
    written,
    texts.map((text, k) => annotate(encoder.encode(text), { uri: `${k}.txt` }, { pack, analyse: analyseWithModels })),
    world,
  );
  const { page } = written.db.first<{ page: number }>(
    "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'sentences'",
  )!;
  written.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(64, 0xff), 0, 64, (page - 1) * 4096);
  closeSync(file);
  const store = openRecord(path, { mode: 'read' });
  expect(() => store.db.all('SELECT * FROM sentences')).toThrow(/RG027/);
  const { faults } = checkRecord(store.db, world);
  expect(faults.some(({ what }) => what === 'file')).toBe(true);
  // Claims and events lie on other pages.
  expect(faults.filter(({ what }) => what === 'event')).toEqual([]);
  store.close();
  rmSync(folder, { recursive: true });
});
