import type { State } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';

/** Ids at either end and the relation, each where it was asked for. */
export interface StateQuery {
  readonly subjects?: readonly string[];
  readonly relation?: string;
  readonly objects?: readonly string[];
}

/** The states that the record speaks of. Where a relation is symmetric, either end may be the subject. */
export function readStates(
  db: Sqlite,
  { subjects, relation, objects }: StateQuery,
  symmetric: ReadonlySet<string>,
): State[] {
  const list = (ids?: readonly string[]) => (ids === undefined ? null : JSON.stringify(ids));
  const rows = db.all<State>(
    `SELECT subject, relation, object FROM states
     WHERE (?1 IS NULL OR relation = ?1) AND (
       ((?2 IS NULL OR subject IN (SELECT value FROM json_each(?2))) AND (?3 IS NULL OR object IN (SELECT value FROM json_each(?3))))
       OR (relation IN (SELECT value FROM json_each(?4))
         AND (?2 IS NULL OR object IN (SELECT value FROM json_each(?2))) AND (?3 IS NULL OR subject IN (SELECT value FROM json_each(?3)))))
     ORDER BY relation, subject, object`,
    relation ?? null,
    list(subjects),
    list(objects),
    JSON.stringify([...symmetric].sort()),
  );
  return rows.map(row => ({ ...row }));
}

/** Whether the record speaks of the state of a key; see `stateKey`. */
export function hasState(db: Sqlite, key: string): boolean {
  return db.first('SELECT 1 FROM states WHERE key = ?', key) !== undefined;
}
