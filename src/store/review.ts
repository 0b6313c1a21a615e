import { RegestaError } from '../messages.ts';
import type { RecordClaim, Verdict } from '../record/model.ts';
import type { World } from '../record/world.ts';
import { conclude } from './derive/conclude.ts';
import { nothingTouched } from './derive/touched.ts';
import { type Store, transaction } from './open.ts';

/** What a person decided of a claim, and when (ISO 8601, UTC). */
export interface Review {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly made: string;
  /** Who decided; null where nobody is known. */
  readonly person?: string | null;
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
  { verdict, note, made, person = null }: Review,
  world: World,
): void {
  transaction(store, () => {
    const { db } = store;
    const row = db.first<ReviewedRow>(
      `SELECT c.sentence, s.reads, d.sha256, c.reading FROM claims c
       JOIN sentences s ON s.number = c.sentence JOIN documents d ON d.number = c.document WHERE c.id = ?`,
      id,
    );
    if (row === undefined) throw new RegestaError('RG037', { id });
    const { trigger } = JSON.parse(row.reading) as RecordClaim;
    db.run(
      'INSERT INTO verdicts (sha256, start, "end", claim, verdict, note, made, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      row.sha256,
      trigger.start,
      trigger.end,
      id,
      verdict,
      note,
      made,
      person,
    );
    const touched = nothingTouched();
    touched.sentences.add(row.sentence);
    // Copies of the sentence settle their claims together.
    if (row.reads !== null) touched.texts.add(row.reads);
    conclude(db, touched, world);
  });
}
