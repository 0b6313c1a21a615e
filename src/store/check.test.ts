import { mkdtempSync, rmSync } from 'node:fs';
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
  store.db.run("INSERT INTO events VALUES ('event-0', '1966-01-01', '1966-01-01', 'leave', NULL, '{}')");
  expect(faults().sort()).toEqual([
    'event event-0',
    'state member_of|state:ESP|org:seato',
    'state member_of|state:HUN|org:nato',
  ]);
  store.close();
  rmSync(folder, { recursive: true });
});
