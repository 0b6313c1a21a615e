import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecord, transaction } from './open.ts';
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

describe('a transaction', () => {
  test('is whole or nothing', () => {
    const store = openRecord(path, { mode: 'write' });
    const insert = () => store.db.run("INSERT INTO origins VALUES ('o', '[]')");
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
