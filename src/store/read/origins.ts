import type { Origin, RecordSentence, Variant } from '../../record/model.ts';
import { inLevels } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';

interface MemberRow extends RecordSentence {
  readonly origin: string;
  readonly variants: string;
}

/** The sentences that stand in more than one document, by origin; of one origin, where one is given. */
export function readOrigins(db: Sqlite, origin: string | null = null): Origin[] {
  return gather(db.all<MemberRow>(members(origin === null ? '?1 IS NULL' : 'o.id = ?1'), origin));
}

/** Ids that are read at once. */
const IDS = 4_000;

/** The ids of all origins, some at a time. */
export function* originIds(db: Sqlite): Generator<string[], void> {
  for (let last = ''; ; ) {
    const rows = db.all<{ id: string }>(`SELECT id FROM origins WHERE id > ? ORDER BY id LIMIT ${IDS}`, last);
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    yield rows.map(({ id }) => id);
  }
}

/** Some origins by their ids; those that are gone are left out. */
export function readOriginsOf(db: Sqlite, origins: readonly string[]): Origin[] {
  const some = members('o.id IN (SELECT value FROM json_each(?1))');
  return gather(db.all<MemberRow>(some, JSON.stringify(origins)));
}

/** A limit that is none. */
export const ALL = -1;

/** A page of the origins, those of most sentences first. */
export function readOriginPage(
  db: Sqlite,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Origin[] {
  const page = 'SELECT id FROM origins ORDER BY members DESC, id LIMIT ?1 OFFSET ?2';
  return gather(db.all<MemberRow>(members(`o.id IN (${page})`), limit, offset));
}

/** How many origins have sentences in two documents or more. */
export function countOrigins(db: Sqlite): number {
  return db.first<{ origins: number }>('SELECT count(*) AS origins FROM origins')!.origins;
}

/** The origins that have a sentence in a document, with all their members. */
export function originsOfDocument(db: Sqlite, document: string): Origin[] {
  const inside = inLevels(
    'origin_members',
    members =>
      `SELECT i.origin FROM documents e JOIN sentences t ON t.document = e.number JOIN ${members} i ON i.sentence = t.number WHERE e.id = ?1`,
  );
  return gather(db.all<MemberRow>(members(`o.id IN (${inside})`), document));
}

/** The members of the origins for which a condition holds. */
function members(where: string): string {
  const of = inLevels(
    'origin_members',
    level => `SELECT o.id AS origin, o.variants, d.id AS document, s.id, s.start, s."end", s.kind, s.text
      FROM origins o JOIN ${level} m ON m.origin = o.id JOIN sentences s ON s.number = m.sentence JOIN documents d ON d.number = s.document WHERE ${where}`,
  );
  return `${of} ORDER BY 1, 3, 4`;
}

function gather(rows: readonly MemberRow[]): Origin[] {
  const origins = new Map<string, { id: string; members: RecordSentence[]; variants: readonly Variant[] }>();
  for (const { origin: id, variants, ...member } of rows) {
    const known = origins.get(id) ?? { id, members: [], variants: JSON.parse(variants) as Variant[] };
    known.members.push(member);
    origins.set(id, known);
  }
  return [...origins.values()];
}
