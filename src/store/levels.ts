// Large indexes in levels, as a log-structured merge-tree has them (O'Neil, Cheng, Gawlick, O'Neil: The Log-Structured Merge-Tree, Acta Informatica 33,
// 1996). Keys of claims, days of events, ids: a document has some sixty rows in them, in no order. In one tree each would have a page of its own as soon as
// the record is large, read and written for that row alone. So rows are put into a small first level, and a level that is full is handed down to the next,
// eight times as large, in the order of the table: a page is written once for many rows. A row stands in one level; who looks for it looks in all.
import type { Sqlite, Value } from './sqlite.ts';

/** Tables in levels, with the columns of their order. `claim_keys` is `claim_keys_0` to `claim_keys_3`, and a view of all. */
const ORDERS = {
  claim_actors: 'wording, claim',
  claim_ids: 'id, number',
  claim_keys: 'head, slot, claim',
  event_actors: 'actor, start, stop, event',
  event_acts: 'act, start, stop, event',
  event_days: 'start, stop, event',
  event_ids: 'id, number',
  mentions_worded: 'wording, document, id',
  origin_members: 'origin, sentence',
  text_keys: 'key, number',
} as const;

export type Leveled = keyof typeof ORDERS;
const LEVELED = Object.keys(ORDERS) as Leveled[];

const LEVELS = [0, 1, 2, 3] as const;
/** Sentences whose rows the first level holds, about: they stay in memory. */
const FIRST = 36_000;
/** How many times as much each level holds as the one above it; the last holds as much as comes. */
const GROWTH = 8;
/** Sentences that are written for one level to be handed down, at least: so much waits in vain as is written anyway. */
const WORTH = 3_000;
/** Who adds little hands down only where a level holds so many times what it should, and one of them. */
const OVERFULL = 2;

/** A statement for each level of a table, put together: SQLite keeps to the indexes where a view of all levels would be read whole. */
export function inLevels(table: Leveled, statement: (level: string) => string): string {
  return LEVELS.map(level => statement(`${table}_${level}`)).join(' UNION ALL ');
}

/** Inserts rows; in the order of the table, each page of the first level is written once. */
export function insertLeveled(db: Sqlite, table: Leveled, columns: number, values: readonly Value[]): void {
  db.insert(`${table}_0`, columns, values);
}

/** Deletes the rows for which a condition holds, in whichever level they are. */
export function deleteLeveled(db: Sqlite, table: Leveled, condition: string, ...values: Value[]): void {
  for (const level of LEVELS) db.run(`DELETE FROM ${table}_${level} WHERE ${condition}`, ...values);
}

/** Empties all levels of all tables. */
export function clearLevels(db: Sqlite): void {
  for (const table of LEVELED) for (const level of LEVELS) db.script(`DELETE FROM ${table}_${level}`);
  db.script('UPDATE levels SET sentences = 0');
}

/** Notes that so many sentences were written with what follows from them, and hands down what is full. */
export function settleLevels(db: Sqlite, sentences: number): void {
  db.run('UPDATE levels SET sentences = sentences + ? WHERE level = 0', sentences);
  const most = Math.floor(sentences / WORTH);
  const full = db.all<{ name: Leveled; level: number; sentences: number }>(
    `SELECT name, level, sentences FROM levels
     WHERE sentences >= ?1 * CASE level WHEN 0 THEN ${FIRST} WHEN 1 THEN ${FIRST * GROWTH} ELSE ${FIRST * GROWTH ** 2} END
     ORDER BY level DESC, sentences DESC, name LIMIT ?2`,
    most === 0 ? OVERFULL : 1,
    Math.max(1, most),
  );
  for (const { name, level, sentences: held } of full) handDown(db, name, level, held);
}

function handDown(db: Sqlite, name: Leveled, level: number, sentences: number): void {
  const [from, to] = [`${name}_${level}`, `${name}_${level + 1}`];
  db.script(`INSERT OR FAIL INTO ${to} SELECT * FROM ${from} ORDER BY ${ORDERS[name]}`);
  db.script(`DELETE FROM ${from}`);
  db.run('UPDATE levels SET sentences = 0 WHERE name = ? AND level = ?', name, level);
  db.run('UPDATE levels SET sentences = sentences + ? WHERE name = ? AND level = ?', sentences, name, level + 1);
}
