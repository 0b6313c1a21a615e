import type { State } from '../../record/model.ts';
import type { Sqlite, Value } from '../sqlite.ts';

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
  const values: Value[] = [];
  // Only what is asked stands in the query, so that an index finds it: a record may speak of very many states.
  const within = (column: string, ids?: readonly string[]) => {
    if (ids === undefined) return 'TRUE';
    values.push(JSON.stringify(ids));
    return `${column} IN (SELECT value FROM json_each(?))`;
  };
  const columns = 'SELECT subject, relation, object FROM states WHERE';
  const named = relation === undefined ? 'TRUE' : 'relation = ?';
  if (relation !== undefined) values.push(relation);
  const queries = [`${columns} ${named} AND ${within('subject', subjects)} AND ${within('object', objects)}`];
  const turned = [...symmetric].filter(each => relation === undefined || each === relation).sort();
  if ((subjects ?? objects) !== undefined && turned.length > 0)
    queries.push(
      `${columns} ${within('relation', turned)} AND ${within('object', subjects)} AND ${within('subject', objects)}`,
    );
  const rows = db.all<State>(`${queries.join(' UNION ')} ORDER BY relation, subject, object`, ...values);
  return rows.map(row => ({ ...row }));
}

/** Whether the record speaks of the state of a key; see `stateKey`. */
export function hasState(db: Sqlite, key: string): boolean {
  return db.first('SELECT 1 FROM states WHERE key = ?', key) !== undefined;
}
