// Whether the rows of tables in levels fit those that they lead to: no constraint of the database ties them together.
import { inLevels, type Leveled } from './levels.ts';
import type { Sqlite } from './sqlite.ts';

/** A table in levels, the columns by which it leads to a row of another, and those of that row. */
interface Link {
  readonly from: Leveled;
  readonly to: string;
  readonly columns: readonly (readonly [own: string, other: string])[];
  /** Whether each row of the other table has one row that leads to it: those for which this holds. */
  readonly all: string | null;
}

const DATED = 'coalesce(earliest, latest) IS NOT NULL';

const LINKS: readonly Link[] = [
  {
    from: 'claim_ids',
    to: 'claims',
    columns: [
      ['id', 'id'],
      ['number', 'number'],
    ],
    all: 'TRUE',
  },
  { from: 'claim_keys', to: 'claims', columns: [['claim', 'number']], all: null },
  { from: 'claim_actors', to: 'claims', columns: [['claim', 'number']], all: null },
  {
    from: 'event_ids',
    to: 'events',
    columns: [
      ['id', 'id'],
      ['number', 'number'],
    ],
    all: 'TRUE',
  },
  {
    from: 'event_days',
    to: 'events',
    columns: [
      ['event', 'id'],
      ['number', 'number'],
    ],
    all: DATED,
  },
  {
    from: 'event_acts',
    to: 'events',
    columns: [
      ['act', 'act'],
      ['event', 'id'],
      ['number', 'number'],
    ],
    all: DATED,
  },
  {
    from: 'event_actors',
    to: 'events',
    columns: [
      ['event', 'id'],
      ['number', 'number'],
    ],
    all: null,
  },
  {
    from: 'text_keys',
    to: 'texts',
    columns: [
      ['key', 'key'],
      ['number', 'number'],
    ],
    all: 'TRUE',
  },
  {
    from: 'mentions_worded',
    to: 'mentions',
    columns: [
      ['document', 'document'],
      ['id', 'id'],
      ['wording', 'wording'],
    ],
    all: 'TRUE',
  },
  { from: 'origin_members', to: 'origins', columns: [['origin', 'id']], all: null },
];

/** The tables in levels that have rows which lead nowhere, or lack rows that should lead somewhere. */
export function unfoundRows(db: Sqlite): string[] {
  const count = (sql: string) => db.first<{ rows: number }>(`SELECT count(*) AS rows FROM ${sql}`)!.rows;
  return LINKS.filter(({ from, to, columns, all }) => {
    const on = columns.map(([own, other]) => `f.${own} = t.${other}`).join(' AND ');
    const rows = count(`(${inLevels(from, level => `SELECT 1 FROM ${level}`)})`);
    const leading = count(`(${inLevels(from, level => `SELECT 1 FROM ${level} f JOIN ${to} t ON ${on}`)})`);
    return rows !== leading || (all !== null && rows !== count(`${to} WHERE ${all}`));
  }).map(({ from }) => from);
}
