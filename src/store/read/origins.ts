import type { Origin, RecordSentence, Variant } from '../../record/model.ts';
import type { Sqlite } from '../sqlite.ts';

interface MemberRow extends RecordSentence {
  readonly origin: string;
  readonly variants: string;
}

/** The sentences that stand in more than one document, by origin. */
export function readOrigins(db: Sqlite, origin: string | null = null): Origin[] {
  const rows = db.all<MemberRow>(
    `SELECT o.id AS origin, o.variants, d.id AS document, s.id, s.start, s."end", s.kind, s.text
     FROM origins o JOIN origin_members m ON m.origin = o.id JOIN sentences s ON s.number = m.sentence JOIN documents d ON d.number = s.document
     WHERE ?1 IS NULL OR o.id = ?1 ORDER BY o.id, d.id, s.id`,
    origin,
  );
  const origins = new Map<string, { id: string; members: RecordSentence[]; variants: readonly Variant[] }>();
  for (const { origin: id, variants, ...member } of rows) {
    const known = origins.get(id) ?? { id, members: [], variants: JSON.parse(variants) as Variant[] };
    known.members.push(member);
    origins.set(id, known);
  }
  return [...origins.values()];
}

/** The origins that a document has a part in. */
export function originsOfDocument(db: Sqlite, document: string): Origin[] {
  const rows = db.all<{ origin: string }>(
    `SELECT DISTINCT m.origin FROM origin_members m JOIN sentences s ON s.number = m.sentence JOIN documents d ON d.number = s.document
     WHERE d.id = ? ORDER BY m.origin`,
    document,
  );
  return rows.flatMap(({ origin }) => readOrigins(db, origin));
}
