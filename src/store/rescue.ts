// What can still be read of a damaged record, in a new one: documents, verdicts, decisions. Conclusions are drawn anew from these.
import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, statSync, truncateSync } from 'node:fs';
import type { Annotations } from '../annotation.ts';
import { RegestaError } from '../messages.ts';
import type { World } from '../record/world.ts';
import { decisionsInForce, identityRows } from './identities.ts';
import { deflated, inflated } from './layers.ts';
import { openRecord, transaction } from './open.ts';
import { rebuild } from './rebuild.ts';
import { Sqlite, type Value } from './sqlite.ts';

export interface Rescued {
  readonly documents: number;
  readonly verdicts: number;
  readonly decisions: number;
  /** Rows that could not be read, as far as that can be told. */
  readonly lost: number;
}

type Row = Readonly<Record<string, Value>>;

/** Tables with numbered rows that hold what was given by people: all else is made from them. Each after those that it points to. */
const NUMBERED = ['documents', 'verdicts', 'withdrawn_verdicts', 'actor_decisions', 'originals'] as const;
/** Where the last number cannot be read: after so many that are not there, none is expected. */
const GAP = 2_000;
/** A header that tells of more bytes than these is damaged itself. */
const LARGEST = 2 ** 40;

/**
 * Writes what can be read of a record into a new one at `target`; the damaged file is only read. Throws RG074 where there is something at
 * `target`, RG021 where not even the tables can be found.
 */
export function rescueRecord(path: string, target: string, world: World): Rescued {
  if (existsSync(target)) throw new RegestaError('RG074', { path: target });
  const copy = `${target}.damaged`;
  const from = openCopy(path, copy);
  try {
    const known = attempt(() => from.first("SELECT 1 FROM sqlite_schema WHERE name = 'documents'")) ?? null;
    if (known === null) throw new RegestaError('RG021', { path });
    const store = openRecord(target, { mode: 'write' });
    try {
      return transaction(store, () => {
        const { db } = store;
        const copied = new Map(NUMBERED.map(table => [table, copyTable(from, db, table)]));
        const decisions = copied.get('actor_decisions')!.numbers;
        const lost = [...copied.values()].reduce((sum, each) => sum + each.lost, 0);
        copyBelow(from, db, 'places', 'document', copied.get('documents')!.numbers);
        copyBelow(from, db, 'actor_decision_documents', 'decision', decisions);
        // A document whose paths are lost goes by its id.
        db.run('INSERT INTO places SELECT id, number FROM documents WHERE number NOT IN (SELECT document FROM places)');
        for (const { entity, document, identity } of identityRows(decisionsInForce(db)))
          db.run('INSERT INTO identities VALUES (?, ?, ?)', entity, document, identity);
        rebuild(store, world, () => null);
        return {
          documents: copied.get('documents')!.numbers.length,
          verdicts: copied.get('verdicts')!.numbers.length,
          decisions: decisions.length,
          lost,
        };
      });
    } finally {
      store.close();
    }
  } finally {
    from.close();
    for (const end of ENDS) rmSync(`${copy}${end}`, { force: true });
  }
}

const ENDS = ['', '-wal', '-shm'] as const;

/** Opens a copy of the file and of its log; a file that was cut off gets empty pages for those that are gone, or SQLite would read none. */
function openCopy(path: string, copy: string): Sqlite {
  for (const end of ['', '-wal']) if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
  const header = Buffer.alloc(100);
  const file = openSync(copy, 'r');
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  // The size of a page, where 1 stands for 65,536, and how many there should be.
  const size = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const whole = size * header.readUInt32BE(28);
  if (whole > statSync(copy).size && whole < LARGEST) truncateSync(copy, whole);
  return new Sqlite(copy, { readOnly: false, timeout: 500 });
}

/** Copies the rows of a table one by one, so that a page that is gone takes no others along. */
function copyTable(from: Sqlite, to: Sqlite, table: string): { readonly numbers: number[]; readonly lost: number } {
  const numbers: number[] = [];
  let lost = 0;
  /** Since the last row that was read: where nobody knows how many there were, what comes after it is not counted. */
  let sinceThen = 0;
  const last = attempt(() => from.first<{ last: number | null }>(`SELECT max(rowid) AS last FROM ${table}`)?.last ?? 0);
  for (let number = 1, missing = 0; last === null ? missing < GAP : number <= last; number++) {
    const read = attempt(() => from.first<Row>(`SELECT * FROM ${table} WHERE rowid = ?`, number) ?? 'none');
    const row = read === null || read === 'none' ? read : attempt(() => present(read));
    if (row !== null && row !== 'none' && isSound(table, row) && put(to, table, row)) {
      numbers.push(number);
      lost += sinceThen;
      [missing, sinceThen] = [0, 0];
    } else {
      missing++;
      if (row !== 'none') sinceThen++;
    }
  }
  return { numbers, lost: last === null ? lost : lost + sinceThen };
}

function copyBelow(from: Sqlite, to: Sqlite, table: string, column: string, numbers: readonly number[]): void {
  for (const number of numbers) {
    const rows = attempt(() => from.all<Row>(`SELECT * FROM ${table} WHERE ${column} = ?`, number)) ?? [];
    for (const row of rows) put(to, table, row);
  }
}

/** A row as the present schema has it: older records did not compress annotations. */
function present({ annotations, ...row }: Row): Row {
  return annotations === undefined ? row : { ...row, layers: deflated(String(annotations)) };
}

/** Whether the parts of a document fit each other: annotations that can be read, with words of its text and dates that are some. */
function isSound(table: string, { text, layers }: Row): boolean {
  if (table !== 'documents') return true;
  const sound = attempt(() => {
    const { times, names } = JSON.parse(inflated(layers as Uint8Array)) as Pick<Annotations, 'times' | 'names'>;
    const isDay = (day: unknown) => day === null || (typeof day === 'string' && /^-?\d+-\d\d-\d\d$/.test(day));
    return (
      [...times, ...names].every(({ start, end, text: word }) => String(text).slice(start, end) === word) &&
      times.every(({ earliest, latest }) => isDay(earliest) && isDay(latest))
    );
  });
  return sound ?? false;
}

/** Writes a row; whether it could be. */
function put(to: Sqlite, table: string, row: Row): boolean {
  const columns = Object.keys(row);
  const names = columns.map(name => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const values = columns.map(name => row[name]!);
  return attempt(() => to.run(`INSERT INTO ${table} (${names}) VALUES (${places})`, ...values)) !== null;
}

/** What `work` gives; null where it fails. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
