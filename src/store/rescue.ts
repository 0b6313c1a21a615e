// What can still be read of a damaged record, in a new one: documents, verdicts, decisions. Conclusions are drawn anew from these.
import { existsSync } from 'node:fs';
import { RegestaError } from '../messages.ts';
import type { World } from '../record/world.ts';
import { decisionsInForce, identityRows } from './identities.ts';
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

/**
 * Writes what can be read of a record into a new one at `target`; the damaged file is only read. Throws RG074 where there is something at
 * `target`, RG027 where not even the tables can be found.
 */
export function rescueRecord(path: string, target: string, world: World): Rescued {
  if (existsSync(target)) throw new RegestaError('RG074', { path: target });
  const from = new Sqlite(path, { readOnly: true, timeout: 500 });
  try {
    from.first('SELECT count(*) FROM sqlite_schema');
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
  }
}

/** Copies the rows of a table one by one, so that a page that is gone takes no others along. */
function copyTable(from: Sqlite, to: Sqlite, table: string): { readonly numbers: number[]; readonly lost: number } {
  const numbers: number[] = [];
  let lost = 0;
  const last = attempt(() => from.first<{ last: number | null }>(`SELECT max(rowid) AS last FROM ${table}`)?.last ?? 0);
  for (let number = 1, missing = 0; last === null ? missing < GAP : number <= last; number++) {
    const row = attempt(() => from.first<Row>(`SELECT * FROM ${table} WHERE rowid = ?`, number) ?? 'none');
    if (row !== null && row !== 'none' && isSound(table, row) && put(to, table, row)) {
      numbers.push(number);
      missing = 0;
    } else {
      missing++;
      if (row !== 'none') lost++;
    }
  }
  // Of a table that cannot be read at all nobody knows how many rows it had.
  return { numbers, lost: last === null && numbers.length === 0 ? 0 : lost };
}

function copyBelow(from: Sqlite, to: Sqlite, table: string, column: string, numbers: readonly number[]): void {
  for (const number of numbers) {
    const rows = attempt(() => from.all<Row>(`SELECT * FROM ${table} WHERE ${column} = ?`, number)) ?? [];
    for (const row of rows) put(to, table, row);
  }
}

/** Whether the parts of a document fit each other: annotations that can be read, with sentences of its text. */
function isSound(table: string, { text, annotations }: Row): boolean {
  if (table !== 'documents') return true;
  const read = attempt(() => JSON.parse(String(annotations)) as { readonly [layer: string]: readonly Word[] });
  const words = read === null ? null : attempt(() => [...read.times!, ...read.names!]);
  return words?.every(({ start, end, text: word }) => String(text).slice(start, end) === word) ?? false;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
