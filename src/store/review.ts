import { RegestaError } from '../messages.ts';
import type { Pack } from '../packs/pack.ts';
import { correctionKept } from '../record/correcting.ts';
import type { Correction, KeptCorrection } from '../record/correction.ts';
import type { Verdict } from '../record/model.ts';
import type { World } from '../record/world.ts';
import { conclude } from './derive/conclude.ts';
import { nothingTouched } from './derive/touched.ts';
import { numberOf } from './numbers.ts';
import { type Store, transaction } from './open.ts';
import { decisionsOn } from './read/reviews.ts';
import { readingOf } from './readings.ts';
import type { Sqlite } from './sqlite.ts';

/** What a person decided of a claim, and when (ISO 8601, UTC). */
export interface Review {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly made: string;
  /** Who decided; null where nobody is known. */
  readonly person?: string | null;
  /** Of an accepted claim: what of it should read otherwise. */
  readonly correction?: KeptCorrection | null;
}

/** A verdict on one of several claims. `seen`: how many decisions on it the person had before her eyes, see `decisionsOn`. */
export interface ClaimReview extends Review {
  readonly claim: string;
  readonly seen?: number;
}

/** Somebody decided of a claim since the person saw it. */
export class DecidedMeanwhile extends Error {}

interface ReviewedRow {
  readonly sentence: number;
  readonly reads: number | null;
  readonly sha256: string;
  readonly reading: string | null;
  readonly traced: string;
}

/** As `reviewClaims`, of one claim. */
export function reviewClaim(store: Store, id: string, review: Review, world: World): void {
  reviewClaims(store, [{ ...review, claim: id }], world);
}

/**
 * Notes a person's verdicts, all or none, and concludes again what the claims bear on. Verdicts are only ever added; the last one counts.
 * They are kept under the bytes of the document, the span, and what was read there, so that taking the document out and adding it again
 * finds them. Who accepts a claim that somebody corrected accepts it as corrected. Throws RG037 where the record has no such claim, and
 * `DecidedMeanwhile`.
 */
export function reviewClaims(store: Store, reviews: readonly ClaimReview[], world: World): void {
  transaction(store, () => {
    const { db } = store;
    const rows = reviews.map(({ claim, seen }) => reviewed(db, claim, seen));
    reviews.forEach((review, place) => {
      const row = rows[place]!;
      const { trigger } = readingOf(row);
      const { claim, verdict, note, made, person = null, correction: put = null } = review;
      const correction = verdict === 'accepted' ? (put ?? correctionInForce(db, claim)) : null;
      db.run(
        'INSERT INTO verdicts (sha256, start, "end", claim, verdict, note, made, person, correction) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        row.sha256,
        trigger.start,
        trigger.end,
        claim,
        verdict,
        note,
        made,
        person,
        correction === null ? null : JSON.stringify(correction),
      );
    });
    concludeFrom(db, rows, world);
  });
}

/** As `correctionFor`, kept at once. */
export function correctClaim(
  store: Store,
  id: string,
  { correction, ...review }: Omit<Review, 'verdict'> & { readonly correction: Correction },
  pack: Pack,
  world: World,
): void {
  const kept = correctionFor(store.db, id, correction, pack);
  reviewClaim(store, id, { ...review, verdict: 'accepted', correction: kept }, world);
}

/**
 * Some fields of a claim put right, beside those that were put right before, with what follows from them.
 * Throws RG037 where the record has no such claim, RG034 for an act that the pack does not know.
 */
export function correctionFor(db: Sqlite, id: string, correction: Correction, pack: Pack): KeptCorrection {
  const read = readingOf(reviewed(db, id));
  const { event, state, ...before } = correctionInForce(db, id) ?? {};
  const { act } = correction;
  if (act !== undefined && !pack.acts.some(known => known.id === act)) {
    const choices = pack.acts.map(known => known.id).sort();
    throw new RegestaError('RG034', { act, choices: choices.join(', ') });
  }
  return correctionKept(read, { ...before, ...correction }, pack);
}

/** The correction with which a claim is accepted at present; null where it is taken as it was read. */
function correctionInForce(db: Sqlite, id: string): KeptCorrection | null {
  const row = db.first<{ correction: string | null }>('SELECT correction FROM verdicts_in_force WHERE claim = ?', id);
  return row?.correction ? (JSON.parse(row.correction) as KeptCorrection) : null;
}

/**
 * Takes back the verdict that counts on each claim, all or none: the one before it counts again, if there is one. Throws RG037 where the
 * record has no such claim, RG079 where nothing is decided, and `DecidedMeanwhile`.
 */
export function withdrawVerdicts(
  store: Store,
  claims: readonly Pick<ClaimReview, 'claim' | 'seen'>[],
  by: Pick<Review, 'made' | 'person'>,
  world: World,
): void {
  transaction(store, () => {
    const { db } = store;
    const rows = claims.map(({ claim, seen }) => reviewed(db, claim, seen));
    for (const { claim: id } of claims) {
      const last = db.first<{ number: number }>('SELECT number FROM verdicts_in_force WHERE claim = ?', id);
      if (last === undefined) throw new RegestaError('RG079', { id });
      db.run('INSERT INTO withdrawn_verdicts VALUES (?, ?, ?)', last.number, by.person ?? null, by.made);
    }
    concludeFrom(db, rows, world);
  });
}

/** As `withdrawVerdicts`, of one claim. */
export function withdrawVerdict(store: Store, id: string, by: Pick<Review, 'made' | 'person'>, world: World): void {
  withdrawVerdicts(store, [{ claim: id }], by, world);
}

function reviewed(db: Sqlite, id: string, seen?: number): ReviewedRow {
  const row = db.first<ReviewedRow>(
    `SELECT c.sentence, s.reads, d.sha256, c.reading, c.traced FROM claims c
     JOIN sentences s ON s.number = c.sentence JOIN documents d ON d.number = c.document WHERE c.number = ${numberOf('claim_ids', '?')}`,
    id,
  );
  if (row === undefined) throw new RegestaError('RG037', { id });
  if (seen !== undefined && decisionsOn(db, id) !== seen) throw new DecidedMeanwhile();
  return row;
}

/** Copies of the sentences settle their claims together. */
function concludeFrom(db: Sqlite, rows: readonly ReviewedRow[], world: World): void {
  const touched = nothingTouched();
  for (const { sentence, reads } of rows) {
    touched.sentences.add(sentence);
    if (reads !== null) touched.texts.add(reads);
  }
  conclude(db, touched, world);
}
