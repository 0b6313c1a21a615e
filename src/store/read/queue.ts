import type { TracedClaim } from '../../record/model.ts';
import { inLevels } from '../levels.ts';
import { numberOf } from '../numbers.ts';
import type { Sqlite } from '../sqlite.ts';
import { type CitedClaim, FIRST_PLACE } from './claims.ts';

export interface QueueQuery {
  /** The id of a document. */
  readonly document?: string;
  readonly act?: string;
  /** Ids of actors, any of whom the claim speaks of. */
  readonly actors?: readonly string[];
  /** The most doubtful first, or the least sure; else as the documents are read. */
  readonly order: 'doubt' | 'sure' | 'reading';
  /** Which are wanted: those that somebody decided, those that nobody has, or all. */
  readonly decided: 'yes' | 'no' | 'all';
  /** Only those behind this claim in the order of reading: the next page of that order. */
  readonly after?: string;
  readonly limit: number;
}

/** What makes a reading doubtful; the same conditions as `doubtsOf` (src/ask/queue.ts), by which the queue is ordered. */
export const DOUBT = `(json_extract(traced, '$.time') IS NULL) + coalesce(json_extract(traced, '$.time.relative'), 0)
  + (json_extract(traced, '$.agents[0].entity') IS NULL)
  + (json_array_length(traced, '$.recipients') > 0 AND json_extract(traced, '$.recipients[0].entity') IS NULL)
  + (json_extract(traced, '$.modality') <> 'asserted') + (json_extract(traced, '$.polarity') = 'negative')`;

/** In tenths, what was not weighed last; as an index has it. */
const SURENESS = 'coalesce(sure, 100) / 10';

/** Claims to be judged, and how many there are in all. */
export function readQueue(
  db: Sqlite,
  { document, act, actors, order, decided, after, limit }: QueueQuery,
): { readonly claims: CitedClaim[]; readonly total: number } {
  // Only what is asked stands in the query: without filters the claims are counted in an index.
  const asked = [
    'TRUE',
    ...(document === undefined ? [] : ['c.document = (SELECT number FROM documents WHERE id = ?1)']),
    ...(act === undefined ? [] : ["json_extract(c.traced, '$.act') = ?2"]),
    ...(actors === undefined
      ? []
      : [
          `c.number IN (${inLevels('claim_actors', levelled => `SELECT a.claim FROM json_each(?3) e JOIN wordings w ON w.entity = e.value JOIN ${levelled} a ON a.wording = w.number`)})`,
        ]),
  ].join(' AND ');
  // Each value is bound, whether the query needs it or not.
  const unused = '?1 IS ?1 AND ?2 IS ?2 AND ?3 IS ?3';
  const behind = after === undefined ? '?5 IS ?5' : `c.number > ${numberOf('claim_ids', '?5')}`;
  const values = [document ?? null, act ?? null, actors ? JSON.stringify(actors) : null];
  const from = 'FROM claims c JOIN sentences s ON s.number = c.sentence JOIN documents d ON d.number = c.document';
  const judged = 'c.id IN (SELECT claim FROM verdicts_in_force)';
  const where = { yes: `${asked} AND ${judged}`, no: `${asked} AND NOT ${judged}`, all: asked }[decided];
  // Claims are numbered in the order of reading, a document after the other.
  const sorted = { doubt: `${DOUBT} DESC, c.number`, sure: `${SURENESS}, c.number`, reading: 'c.number' }[order];
  const claims = db
    .all<{ traced: string; sentence: string; uri: string }>(
      `SELECT c.traced, s.text AS sentence, ${FIRST_PLACE} AS uri ${from} WHERE ${unused} AND ${behind} AND ${where} ORDER BY ${sorted} LIMIT ?4`,
      ...values,
      limit,
      after ?? null,
    )
    .map(({ traced, sentence, uri }) => ({ claim: JSON.parse(traced) as TracedClaim, sentence, uri }));
  // Few are judged: those that are not are what is left of all, which an index counts.
  const count = (condition: string) =>
    db.first<{ total: number }>(`SELECT count(*) AS total FROM claims c WHERE ${unused} AND ${condition}`, ...values)!
      .total;
  // Who asks for the next page knows how many there are.
  const total =
    after !== undefined ? 0 : decided === 'no' ? count(asked) - count(`${asked} AND ${judged}`) : count(where);
  return { claims, total };
}

/** How many claims the record has, and of how many somebody has decided. */
export function readProgress(db: Sqlite): { readonly claims: number; readonly decided: number } {
  return {
    ...db.first<{ claims: number; decided: number }>(
      `SELECT (SELECT count(*) FROM claims) AS claims,
         (SELECT count(*) FROM verdicts_in_force v WHERE EXISTS (SELECT 1 FROM claim_ids i WHERE i.id = v.claim)) AS decided`,
    )!,
  };
}
