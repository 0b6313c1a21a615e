// By which words the documents name an actor, so that a name typed by a person finds it.
import { foldWords } from '../packs/fold.ts';
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

export function writeWordings(db: Sqlite, wordings: readonly Wording[]): void {
  const rows = new Map<string, Value[]>();
  for (const { entity, text } of wordings) rows.set(JSON.stringify([entity, text]), [contentKey(text), entity, text]);
  for (const row of rows.values()) db.run('INSERT OR IGNORE INTO wordings VALUES (?, ?, ?)', ...row);
}

/** The wordings of a document. */
export function wordingsIn(db: Sqlite, document: number): Wording[] {
  return db.all<Wording>(
    `SELECT entity, text FROM mentions WHERE document = ?1 AND entity IS NOT NULL
     UNION SELECT a.actor, a.text FROM claims c JOIN claim_actors a ON a.claim = c.number WHERE c.document = ?1`,
    document,
  );
}

/** Forgets those wordings that no document uses any more. */
export function dropUnusedWordings(db: Sqlite, wordings: readonly Wording[]): void {
  for (const { entity, text } of wordings) {
    const used = db.first(
      `SELECT 1 FROM mentions WHERE entity = ?1 AND text = ?2
       UNION ALL SELECT 1 FROM claim_actors WHERE actor = ?1 AND text = ?2 LIMIT 1`,
      entity,
      text,
    );
    if (used === undefined) db.run('DELETE FROM wordings WHERE entity = ? AND text = ?', entity, text);
  }
}
