import type { KeptCorrection } from '../../record/correction.ts';
import { numberOf } from '../numbers.ts';
import type { Review } from '../review.ts';
import type { Sqlite } from '../sqlite.ts';

/** A verdict as it is kept. */
export interface KeptReview extends Review {
  /** Who took it back and when; absent while it stands. */
  readonly withdrawn?: { readonly person: string | null; readonly made: string };
}

interface ReviewRow extends Omit<Review, 'correction'> {
  readonly correction: string | null;
  readonly withdrawn: string | null;
  readonly withdrawnBy: string | null;
}

/** What people decided of a claim and did not take back, oldest first; the last verdict counts. */
export function reviewsOf(db: Sqlite, claim: string): Review[] {
  return historyOf(db, claim).filter(({ withdrawn }) => withdrawn === undefined);
}

/** Everything that people decided of a claim, oldest first. */
export function historyOf(db: Sqlite, claim: string): KeptReview[] {
  return db
    .all<ReviewRow>(
      `SELECT v.verdict, v.note, v.made, v.person, v.correction, w.made AS withdrawn, w.person AS withdrawnBy
       FROM verdicts v LEFT JOIN withdrawn_verdicts w ON w.verdict = v.number WHERE v.claim = ? ORDER BY v.number`,
      claim,
    )
    .map(({ correction, withdrawn, withdrawnBy, ...review }) => ({
      ...review,
      ...(correction !== null && { correction: JSON.parse(correction) as KeptCorrection }),
      ...(withdrawn !== null && { withdrawn: { person: withdrawnBy, made: withdrawn } }),
    }));
}

/** How often somebody decided of a claim: verdicts and their withdrawals, which both may have gone unseen by another person. */
export function decisionsOn(db: Sqlite, claim: string): number {
  return historyOf(db, claim).reduce((count, { withdrawn }) => count + (withdrawn ? 2 : 1), 0);
}

/** The claims of a document that are accepted with a correction. */
export function correctedIn(db: Sqlite, document: string): ReadonlySet<string> {
  const rows = db.all<{ claim: string }>(
    `SELECT v.claim FROM verdicts_in_force v JOIN claims c ON c.number = ${numberOf('claim_ids', 'v.claim')} JOIN documents d ON d.number = c.document
     WHERE d.id = ? AND v.correction IS NOT NULL`,
    document,
  );
  return new Set(rows.map(({ claim }) => claim));
}

/** The verdict that counts on each of these claims. Claims that nobody decided are left out. */
export function readVerdicts(db: Sqlite, claims: readonly string[]): Record<string, Review['verdict']> {
  const rows = db.all<{ claim: string; verdict: Review['verdict'] }>(
    'SELECT claim, verdict FROM verdicts_in_force WHERE claim IN (SELECT value FROM json_each(?))',
    JSON.stringify(claims),
  );
  return Object.fromEntries(rows.map(({ claim, verdict }) => [claim, verdict]));
}
