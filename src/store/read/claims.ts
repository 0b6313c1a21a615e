import type { RecordClaim, TracedClaim } from '../../record/model.ts';
import { rowOf } from '../claim-keys.ts';
import { inLevels } from '../levels.ts';
import { numberOf, numbersOf } from '../numbers.ts';
import { type ReadingRow, readingOf } from '../readings.ts';
import type { Sqlite } from '../sqlite.ts';

/** A claim with the sentence it was read in and the place of its document. */
export interface CitedClaim {
  readonly claim: TracedClaim;
  readonly uri: string;
  readonly sentence: string;
}

/** The path that stands for a document: the first of those it is known under. */
export const FIRST_PLACE = '(SELECT min(uri) FROM places p WHERE p.document = d.number)';

const CITED = `SELECT c.traced, s.text AS sentence, ${FIRST_PLACE} AS uri
  FROM claims c JOIN sentences s ON s.number = c.sentence JOIN documents d ON d.number = c.document`;

interface CitedRow {
  readonly traced: string;
  readonly sentence: string;
  readonly uri: string;
}

const cited = ({ traced, sentence, uri }: CitedRow): CitedClaim => ({
  claim: JSON.parse(traced) as TracedClaim,
  sentence,
  uri,
});

/** One claim by its id. */
export function readClaim(db: Sqlite, id: string): CitedClaim | null {
  const row = db.first<CitedRow>(`${CITED} WHERE c.number = ${numberOf('claim_ids', '?')}`, id);
  return row ? cited(row) : null;
}

/** A claim as its document alone says it, before anything that people decided. */
export function readReading(db: Sqlite, id: string): RecordClaim | null {
  const row = db.first<ReadingRow>(
    `SELECT reading, traced FROM claims WHERE number = ${numberOf('claim_ids', '?')}`,
    id,
  );
  return row ? readingOf(row) : null;
}

/** Claims by their ids. */
export function readClaims(db: Sqlite, ids: Iterable<string>): Map<string, CitedClaim> {
  const rows = db.all<CitedRow>(`${CITED} WHERE c.number IN (${numbersOf('claim_ids')})`, JSON.stringify([...ids]));
  return new Map(rows.map(cited).map(each => [each.claim.id, each]));
}

/** Claims that were read before, with the sentences they were read in; by their ids. */
export function citedClaims(db: Sqlite, claims: readonly TracedClaim[]): Map<string, CitedClaim> {
  const rows = db.all<{ nth: number; sentence: string; uri: string }>(
    `SELECT w.key AS nth, s.text AS sentence, ${FIRST_PLACE} AS uri FROM json_each(?) w
     JOIN documents d ON d.id = w.value ->> 0 JOIN sentences s ON s.document = d.number AND s.id = w.value ->> 1`,
    JSON.stringify(claims.map(({ document, sentence }) => [document, sentence])),
  );
  return new Map(rows.map(({ nth, ...where }) => [claims[nth]!.id, { claim: claims[nth]!, ...where }]));
}

/** The claims of events, each event's by document and place in it. */
export function claimsOfEvents(db: Sqlite, events: readonly string[]): Map<string, CitedClaim[]> {
  const rows = db.all<CitedRow & { readonly event: string }>(
    `${CITED.replace('SELECT', 'SELECT v.id AS event,')} JOIN event_claims e ON e.claim = c.number
     JOIN events v ON v.number = e.event WHERE e.event IN (${numbersOf('event_ids')}) ORDER BY d.id, s.id, c.id`,
    JSON.stringify(events),
  );
  const found = new Map<string, CitedClaim[]>(events.map(event => [event, []]));
  for (const row of rows) found.get(row.event)!.push(cited(row));
  return found;
}

/** The claims read in a document, in the order of reading. */
export function claimsOfDocument(db: Sqlite, document: string): CitedClaim[] {
  return db.all<CitedRow>(`${CITED} WHERE d.id = ? ORDER BY s.id, c.id`, document).map(cited);
}

/** The claims that bear on a state, by its key; see `stateKey`. */
export function claimsOfState(db: Sqlite, key: string): CitedClaim[] {
  return db
    .all<CitedRow>(
      `${CITED} WHERE c.number IN (${inLevels('claim_keys', keys => `SELECT claim FROM ${keys} WHERE head = ?1`)}) ORDER BY d.id, s.id, c.id`,
      rowOf({ kind: 'state', key }).head,
    )
    .map(cited);
}

/** Claims by their row numbers; those that are gone are left out. */
export function claimsNumbered(db: Sqlite, numbers: readonly number[]) {
  return db
    .all<{ number: number; traced: string }>(
      'SELECT number, traced FROM claims WHERE number IN (SELECT value FROM json_each(?)) ORDER BY id',
      JSON.stringify(numbers),
    )
    .map(numbered);
}

function numbered({ number, traced }: { readonly number: number; readonly traced: string }) {
  return { number, claim: JSON.parse(traced) as TracedClaim };
}

/** The last row number of a claim; 0 where there is none. */
export function lastClaim(db: Sqlite): number {
  return db.first<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM claims')!.last;
}

/** The claims whose row numbers lie between two, both included. */
export function claimsFrom(db: Sqlite, first: number, last: number) {
  return db
    .all<{ number: number; traced: string }>(
      'SELECT number, traced FROM claims WHERE number BETWEEN ? AND ?',
      first,
      last,
    )
    .map(numbered);
}

/** Every claim of the record. */
export function allClaims(db: Sqlite): TracedClaim[] {
  return db
    .all<{ traced: string }>('SELECT traced FROM claims ORDER BY id')
    .map(({ traced }) => JSON.parse(traced) as TracedClaim);
}
