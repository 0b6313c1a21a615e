import type { Review } from '../review.ts';
import type { Sqlite } from '../sqlite.ts';

/** What people decided of a claim, oldest first; the last verdict counts. */
export function reviewsOf(db: Sqlite, claim: string): Review[] {
  return db
    .all<Review>('SELECT verdict, note, made, person FROM verdicts WHERE claim = ? ORDER BY number', claim)
    .map(row => ({ ...row }));
}
