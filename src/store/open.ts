import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MessageValues, RegestaError } from '../messages.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { holderOf } from './holder.ts';
import { rebuild } from './rebuild.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';
import { Code, codeOf, Sqlite } from './sqlite.ts';

/** A record that is open. */
export interface Store {
  readonly path: string;
  readonly db: Sqlite;
  /** Called once for each wait, when another program is writing. */
  readonly onWait: (values: MessageValues) => void;
  readonly patience: number;
  close(): void;
}

export interface OpenOptions {
  /** `write` makes the record where there is none. */
  readonly mode: 'read' | 'write';
  readonly onWait?: (values: MessageValues) => void;
  /** Seconds that a writer waits for another before it gives up. */
  readonly patience?: number;
}

/** The first version of the schema whose conclusions are kept as they are now. */
const CONCLUSIONS_SINCE = 15;
/** Seconds that a writer waits where nothing else is said. */
const PATIENCE = 60;
/** Of the record's pages, as many as a writer holds in memory. */
const CACHE_KIB = 262_144;
/** Pages of the log (4 KiB each) after which it is written back into the record. */
const LOG_PAGES = 16_000;
/** Milliseconds after which a wait is worth a word. */
const SHORT_WAIT = 500;

/** Opens a record, and brings an older one up to the present schema. Throws a `RegestaError` where that cannot be. */
export function openRecord(path: string, { mode, onWait = () => {}, patience = PATIENCE }: OpenOptions): Store {
  if (/^postgres(ql)?:/.test(path)) throw new RegestaError('RG026');
  if (mode === 'read' && !existsSync(path)) throw new RegestaError('RG020', { path });
  if (existsSync(path) && !statSync(path).isFile()) throw new RegestaError('RG021', { path });
  const db = guard(path, patience, () => connect(path, mode));
  const store: Store = { path, db, onWait, patience, close: () => db.close() };
  try {
    guard(path, patience, () => prepare(store, mode));
  } catch (error) {
    db.close();
    throw error;
  }
  return store;
}

function connect(path: string, mode: OpenOptions['mode']): Sqlite {
  const db = new Sqlite(path, { readOnly: false, timeout: SHORT_WAIT });
  try {
    db.first('SELECT count(*) FROM sqlite_schema');
    return db;
  } catch (error) {
    db.close();
    // A record on a read-only disk: without room for the log beside it, SQLite reads it only as something that never changes.
    const stuck = codeOf(error) === Code.CannotOpen || codeOf(error) === Code.ReadOnly;
    if (mode !== 'read' || !stuck) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1');
    return new Sqlite(url, { readOnly: true, timeout: SHORT_WAIT });
  }
}

function prepare(store: Store, mode: OpenOptions['mode']): void {
  const { db, path } = store;
  const { id, version, tables } = db.first<{ id: number; version: number; tables: number }>(
    `SELECT (SELECT application_id FROM pragma_application_id) AS id, (SELECT user_version FROM pragma_user_version) AS version,
       (SELECT count(*) FROM sqlite_schema) AS tables`,
  )!;
  const empty = tables === 0 && id === 0;
  if (empty && mode === 'read') throw new RegestaError('RG020', { path });
  if (id !== APPLICATION_ID && !(empty && mode === 'write')) throw new RegestaError('RG021', { path });
  if (version > MIGRATIONS.length) throw new RegestaError('RG022', { path, found: version, known: MIGRATIONS.length });
  if (mode === 'read') {
    if (version < MIGRATIONS.length) openRecord(path, { mode: 'write', onWait: store.onWait }).close();
    return;
  }
  // A backup is one file, without the log beside it: it gets one when it is written to.
  const { journal_mode } = db.first<{ journal_mode: string }>('PRAGMA journal_mode')!;
  if (journal_mode !== 'wal') retry(store, () => db.script('PRAGMA journal_mode = WAL'));
  db.script('PRAGMA synchronous = FULL');
  // What pages were before a statement that writes many rows is kept in memory, or each would be copied into a file: of large ones, see `clear`.
  db.script('PRAGMA temp_store = MEMORY');
  // Indexes are written all over: the more of them is held and written back at once, the less often each page is.
  db.script(`PRAGMA cache_size = ${-CACHE_KIB}`);
  db.script(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  if (version < MIGRATIONS.length) migrate(store);
}

function migrate(store: Store): void {
  transaction(store, () => {
    // Another program may have come first.
    const { version } = store.db.first<{ version: number }>('SELECT user_version AS version FROM pragma_user_version')!;
    for (const step of MIGRATIONS.slice(version)) store.db.script(step);
    // What is concluded is kept otherwise since then: it is drawn anew from the readings that are stored.
    if (version > 0 && version < CONCLUSIONS_SINCE) rebuild(store, worldOf([loadPack()]), () => null);
    store.db.script(`PRAGMA application_id = ${APPLICATION_ID}`);
    store.db.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** Runs `work` whole or not at all. Waits for another writer; throws RG023 where it takes too long. */
export function transaction<T>(store: Store, work: () => T): T {
  const atOnce = { next: () => ({ done: true as const, value: work() }) };
  return inOneGo(transactionInSteps(store, () => atOnce));
}

/** As `transaction`, for work that stops between its steps; where it is left before its end, nothing of it stays. */
export function* transactionInSteps<T>(store: Store, work: () => Iterator<void, T>): Generator<void, T> {
  const { path, patience, db } = store;
  const steps = work();
  guard(path, patience, () => retry(store, () => db.script('BEGIN IMMEDIATE')));
  let written = false;
  try {
    for (;;) {
      const step = guard(path, patience, () => steps.next());
      if (step.done) {
        guard(path, patience, () => db.script('COMMIT'));
        written = true;
        return step.value;
      }
      yield;
    }
  } finally {
    if (!written) rollBack(db);
  }
}

/** Takes all steps one after the other. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function rollBack(db: Sqlite): void {
  try {
    db.script('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself (disk full).
  }
}

function retry(store: Store, step: () => void): void {
  const rounds = Math.ceil((store.patience * 1000) / SHORT_WAIT);
  for (let round = 1; ; round++) {
    try {
      step();
      return;
    } catch (error) {
      if (codeOf(error) !== Code.Busy || round >= rounds) throw error;
      if (round === 1) store.onWait({ seconds: store.patience });
    }
  }
}

/** Turns what SQLite says into a sentence for people. */
function guard<T>(path: string, patience: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const detail = error instanceof Error ? error.message : String(error);
    switch (code) {
      case null:
        throw error;
      case Code.Busy: {
        const holder = holderOf(path);
        throw new RegestaError(
          'RG023',
          { path, seconds: patience, holder: holder === null ? '' : ` (${holder})` },
          error,
        );
      }
      case Code.ReadOnly:
        throw new RegestaError('RG024', { path }, error);
      case Code.Full:
        throw new RegestaError('RG025', { path }, error);
      case Code.NotADatabase:
        throw new RegestaError('RG021', { path }, error);
      case Code.Corrupt:
        throw new RegestaError('RG027', { path, detail }, error);
      case Code.CannotOpen:
      case Code.InputOutput:
        if (isReadOnly(dirname(resolve(path)))) throw new RegestaError('RG024', { path }, error);
        throw new RegestaError('RG028', { path, detail }, error);
      default:
        throw error;
    }
  }
}

/** Whether the system forbids to write in a folder that is there: SQLite then says only that it cannot open the file. */
function isReadOnly(folder: string): boolean {
  if (!existsSync(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
