import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { checkRecord } from './check.ts';
import { deflated } from './layers.ts';
import { inOneGo, openRecord, transaction, transactionInSteps } from './open.ts';
import { readAnnotations } from './read/documents.ts';
import { MIGRATIONS } from './schema.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-store-'));
  path = join(folder, 'r.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('opening a record', () => {
  test('makes one with the safeguards on', () => {
    const { db, close } = openRecord(path, { mode: 'write' });
    expect(db.first('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(db.first('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(db.first('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(db.first('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length });
    close();
  });

  test('reading never makes a file, and a file that was never filled is no record', () => {
    expect(() => openRecord(path, { mode: 'read' })).toThrow('RG020');
    writeFileSync(path, '');
    expect(() => openRecord(path, { mode: 'read' })).toThrow('RG020');
    openRecord(path, { mode: 'write' }).close();
    openRecord(path, { mode: 'read' }).close();
  });

  test('a record of before the first migration is brought up to date, also for reading', () => {
    const old = new DatabaseSync(path);
    old.exec('PRAGMA application_id = 0x52677374');
    old.close();
    const { db, close } = openRecord(path, { mode: 'read' });
    expect(db.all('SELECT * FROM events')).toEqual([]);
    close();
  });
});

/** A record of an older schema that holds one document, and nothing that was concluded from it. */
function oldRecord(version: number, { document, ...layers }: Annotations): void {
  const old = new DatabaseSync(path);
  old.function('deflated', text => deflated(String(text)));
  for (const step of MIGRATIONS.slice(0, version)) old.exec(step);
  old.exec(`PRAGMA application_id = 0x52677374; PRAGMA user_version = ${version}`);
  // Compressed since version 12.
  const json = JSON.stringify(layers);
  const [column, read] = version < 12 ? ['annotations', json] : ['layers', deflated(json)];
  old
    .prepare(
      `INSERT INTO documents (id, sha256, format, encoding, text, ${column}) VALUES (?, ?, 'text', 'utf-8', ?, ?)`,
    )
    .run(document.id, document.sha256, document.text, read!);
  old.close();
}

test.each([2, 10, 14])('a record of version %i keeps its documents and gets its conclusions anew', version => {
  const bytes = new TextEncoder().encode('Spain joined NATO on 30 May 1982.');
  const pack = loadPack();
  const annotations = annotate(bytes, { uri: 'a.txt' }, { pack, analyse: analyseWithModels });
  oldRecord(version, annotations);
  const { db, close } = openRecord(path, { mode: 'read' });
  expect(db.all('SELECT key FROM states')).toEqual([{ key: 'member_of|state:ESP|org:nato' }]);
  expect(db.all('SELECT text FROM wordings ORDER BY text')).toEqual([{ text: 'NATO' }, { text: 'Spain' }]);
  expect(readAnnotations(db, annotations.document.id)!.claims).toEqual(annotations.claims);
  expect(checkRecord(db, worldOf([pack])).faults).toEqual([]);
  close();
});

describe('a transaction', () => {
  test('is whole or nothing', () => {
    const store = openRecord(path, { mode: 'write' });
    const insert = () => store.db.run("INSERT INTO origins VALUES ('o', '[]', 0)");
    expect(() =>
      transaction(store, () => {
        insert();
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(store.db.all('SELECT id FROM origins')).toEqual([]);
    transaction(store, insert);
    expect(store.db.all('SELECT id FROM origins')).toHaveLength(1);
    store.close();
  });

  test('in steps is whole, or nothing where it is left between two', () => {
    const store = openRecord(path, { mode: 'write' });
    const steps = () =>
      transactionInSteps(store, function* () {
        for (const id of ['o', 'p']) {
          store.db.run("INSERT INTO origins VALUES (?, '[]', 0)", id);
          yield;
        }
        return 'done';
      });
    for (const _ of steps()) break;
    expect(store.db.all('SELECT id FROM origins')).toEqual([]);
    expect(inOneGo(steps())).toBe('done');
    expect(store.db.all('SELECT id FROM origins')).toHaveLength(2);
    store.close();
  });

  test('waits for another writer, says so once, then says who holds the file', () => {
    openRecord(path, { mode: 'write' }).close();
    const waits: unknown[] = [];
    const store = openRecord(path, { mode: 'write', patience: 1, onWait: values => waits.push(values) });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    // Who holds it can be told where the system keeps a list of locks.
    const holder = process.platform === 'linux' ? String(process.pid) : 'RG023';
    expect(() => transaction(store, () => {})).toThrow(/RG023.*/);
    expect(() => transaction(store, () => {})).toThrow(holder);
    expect(waits).toEqual([{ seconds: 1 }, { seconds: 1 }]);
    other.exec('COMMIT');
    other.close();
    expect(transaction(store, () => 'done')).toBe('done');
    store.close();
  });
});
