// The only file that knows node:sqlite. Everything above it speaks SQL to this small face.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { RegestaError } from '../messages.ts';
import { deflated } from './layers.ts';

export type Value = SQLInputValue;

/** SQLite's primary result codes that callers tell apart. */
export const Code = {
  Busy: 5,
  ReadOnly: 8,
  InputOutput: 10,
  Corrupt: 11,
  Full: 13,
  CannotOpen: 14,
  NotADatabase: 26,
} as const;

/** SQLite's primary result code of an error; null where SQLite did not raise it. */
export function codeOf(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}

/** Rows that one statement inserts. */
const ROWS_AT_ONCE = 50;

export interface SqliteOptions {
  readonly readOnly: boolean;
  /** Milliseconds that a statement waits for another program's lock. */
  readonly timeout: number;
}

/** A database file; statements are prepared once each. */
export class Sqlite {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly path: string;

  /** `file` is a path, or a `file:` URL with SQLite's own parameters. */
  constructor(file: string | URL, options: SqliteOptions) {
    this.path = file instanceof URL ? decodeURIComponent(file.pathname) : file;
    this.database = new DatabaseSync(file, { ...options, enableForeignKeyConstraints: true });
    // For migrations.
    this.database.function('deflated', { deterministic: true, directOnly: true }, text => deflated(String(text)));
  }

  /** Runs statements that give no rows. */
  script(sql: string): void {
    this.telling(() => this.database.exec(sql));
  }

  /** All rows of a query. */
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.telling(() => this.prepared(sql).all(...values) as Row[]);
  }

  /** The first row of a query; undefined where there is none. */
  first<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.telling(() => this.prepared(sql).get(...values) as Row | undefined);
  }

  /** Runs one statement; gives the row id of what it inserted and how many rows it changed. */
  run(sql: string, ...values: Value[]): { readonly id: number; readonly changes: number } {
    const { lastInsertRowid, changes } = this.telling(() => this.prepared(sql).run(...values));
    return { id: Number(lastInsertRowid), changes: Number(changes) };
  }

  /**
   * Inserts rows into a table that has as many columns as each row has values; `values` holds them one row after the other.
   * Many rows go into one statement: a call costs as much as writing a short row. Where one cannot be written, those before it are: the transaction has to
   * be rolled back. So SQLite need not keep what each page was before the statement.
   */
  insert(table: string, columns: number, values: readonly Value[]): void {
    const row = `(${Array(columns).fill('?').join(', ')})`;
    const atOnce = ROWS_AT_ONCE * columns;
    let done = 0;
    if (values.length >= atOnce) {
      const many = this.prepared(`INSERT OR FAIL INTO ${table} VALUES ${Array(ROWS_AT_ONCE).fill(row).join(', ')}`);
      for (; done + atOnce <= values.length; done += atOnce) many.run(...values.slice(done, done + atOnce));
    }
    const left = (values.length - done) / columns;
    if (left === 0) return;
    // One statement for each number of rows that may be left: they are few enough to be kept.
    this.prepared(`INSERT OR FAIL INTO ${table} VALUES ${Array(left).fill(row).join(', ')}`).run(...values.slice(done));
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  /** Wherever damage shows, it is told in a sentence, not in SQLite's words: RG027. */
  private telling<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (codeOf(error) !== Code.Corrupt) throw error;
      throw new RegestaError('RG027', { path: this.path, detail: (error as Error).message }, error);
    }
  }

  private prepared(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
