import type { Sqlite } from '../sqlite.ts';

export type IdKind = 'document' | 'event' | 'claim' | 'origin';

export interface KnownId {
  readonly kind: IdKind;
  readonly id: string;
}

/** The documents, events, claims and origins whose id begins with `prefix`, at most ten of each. */
export function idsBeginningWith(db: Sqlite, prefix: string): KnownId[] {
  const tables: readonly [IdKind, string][] = [
    ['document', 'documents'],
    ['event', 'event_ids'],
    ['claim', 'claim_ids'],
    ['origin', 'origins'],
  ];
  return tables.flatMap(([kind, table]) =>
    db
      .all<{ id: string }>(
        `SELECT id FROM ${table} WHERE id >= ?1 AND id < ?1 || char(0x10FFFF) ORDER BY id LIMIT 10`,
        prefix,
      )
      .map(({ id }) => ({ kind, id })),
  );
}
