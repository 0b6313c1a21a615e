import { RegestaError } from '../messages.ts';
import type { Correction } from '../record/correction.ts';
import type { RecordClaim, Verdict } from '../record/model.ts';
import type { World } from '../record/world.ts';
import { conclude } from './derive/conclude.ts';
import { nothingTouched } from './derive/touched.ts';
import { type Store, transaction } from './open.ts';
import type { Sqlite } from './sqlite.ts';

/** What a person decided of a claim, and when (ISO 8601, UTC). */
export interface Review {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly made: string;
  /** Who decided; null where nobody is known. */
  readonly person?: string | null;
  /** Of an accepted claim: what of it should read otherwise. */
  readonly correction?: Correction | null;
}

interface ReviewedRow {
  readonly sentence: number;
  readonly reads: number | null;
  readonly sha256: string;
  readonly reading: string;
}

/**
 * Notes a person's verdict on a claim, and concludes again what the claim bears on. Verdicts are only ever added; the last one counts.
 * They are kept under the bytes of the document, the span, and what was read there, so that taking the document out and adding it again
 * finds them. Throws RG037 where the record has no such claim.
 */
export function reviewClaim(
  store: Store,
  id: string,
  { verdict, note, made, person = null, correction = null }: Review,
  world: World,
): void {
  transaction(store, () => {
    const { db } = store;
    const row = reviewed(db, id);
    const { trigger } = JSON.parse(row.reading) as RecordClaim;
    db.run(
      'INSERT INTO verdicts (sha256, start, "end", claim, verdict, note, made, person, correction) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      row.sha256,
      trigger.start,
      trigger.end,
      id,
      verdict,
      note,
      made,
      person,
      correction === null ? null : JSON.stringify(correction),
    );
    concludeFrom(db, row, world);
  });
}

/**
 * Takes back the verdict that counts on a claim: the one before it counts again, if there is one. Throws RG037 where the record has no
 * such claim, RG079 where nothing is decided.
 */
export function withdrawVerdict(store: Store, id: string, by: Pick<Review, 'made' | 'person'>, world: World): void {
  transaction(store, () => {
    const { db } = store;
    const row = reviewed(db, id);
    const last = db.first<{ number: number }>('SELECT number FROM verdicts_in_force WHERE claim = ?', id);
    if (last === undefined) throw new RegestaError('RG079', { id });
    db.run('INSERT INTO withdrawn_verdicts VALUES (?, ?, ?)', last.number, by.person ?? null, by.made);
    concludeFrom(db, row, world);
  });
}

function reviewed(db: Sqlite, id: string): ReviewedRow {
  const row = db.first<ReviewedRow>(
    `SELECT c.sentence, s.reads, d.sha256, c.reading FROM claims c
     JOIN sentences s ON s.number = c.sentence JOIN documents d ON d.number = c.document WHERE c.id = ?`,
    id,
  );
  if (row === undefined) throw new RegestaError('RG037', { id });
  return row;
}

/** Copies of the sentence settle their claims together. */
function concludeFrom(db: Sqlite, { sentence, reads }: ReviewedRow, world: World): void {
  const touched = nothingTouched();
  touched.sentences.add(sentence);
  if (reads !== null) touched.texts.add(reads);
  conclude(db, touched, world);
}
