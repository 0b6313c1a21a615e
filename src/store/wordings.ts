// By which words the documents name an actor, so that a name typed by a person finds it.
import { foldWords } from '../packs/fold.ts';
import { inLevels } from './levels.ts';
import { nextNumber } from './numbers.ts';
import type { Sqlite, Value } from './sqlite.ts';

/** An actor as a document names it. */
export interface Wording {
  readonly entity: string;
  readonly text: string;
}

const SMALL: ReadonlySet<string> = new Set('a an the of in and le la les l un une de du des d au aux et s'.split(' '));

/** "United Nations Command headquarters" and "the headquarters of the United Nations Command" are one name: its words without the small ones, sorted. */
export function contentKey(name: string): string {
  return foldWords(name)
    .filter(word => !SMALL.has(word))
    .sort()
    .join(' ');
}

/** The number of each of these wordings; those that are new are written. */
export function wordingNumbers(db: Sqlite, wordings: readonly Wording[]): number[] {
  const keyOf = ({ entity, text }: Wording) => `${entity} ${text}`;
  const distinct = new Map(wordings.map(wording => [keyOf(wording), wording]));
  const known = db.all<Wording & { readonly number: number }>(
    `SELECT w.number, w.entity, w.text FROM json_each(?) j
     JOIN wordings w ON w.entity = j.value ->> 0 AND w.text = j.value ->> 1`,
    JSON.stringify([...distinct.values()].map(({ entity, text }) => [entity, text])),
  );
  const numbers = new Map(known.map(row => [keyOf(row), row.number]));
  let next = nextNumber(db, 'wordings');
  const rows: Value[] = [];
  for (const [key, { entity, text }] of distinct) {
    if (numbers.has(key)) continue;
    numbers.set(key, next);
    rows.push(next++, entity, text, contentKey(text));
  }
  db.insert('wordings', 4, rows);
  return wordings.map(wording => numbers.get(keyOf(wording))!);
}

/** The wordings of a document. */
export function wordingsIn(db: Sqlite, document: number): (Wording & { readonly number: number })[] {
  return db.all(
    `SELECT number, entity, text FROM wordings WHERE number IN (
       SELECT wording FROM mentions WHERE document = ?1
       UNION ALL ${inLevels('claim_actors', actors => `SELECT a.wording FROM claims c JOIN ${actors} a ON a.claim = c.number WHERE c.document = ?1`)})`,
    document,
  );
}

/** Forgets those wordings that no document uses any more. */
export function dropUnusedWordings(db: Sqlite, wordings: readonly number[]): void {
  db.run(
    `DELETE FROM wordings WHERE number IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM mentions_worded WHERE wording = wordings.number)
     AND NOT EXISTS (SELECT 1 FROM claim_actors WHERE wording = wordings.number)`,
    JSON.stringify(wordings),
  );
}
