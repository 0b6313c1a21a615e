import type { Conflict, ConflictAbout, ConflictClaim } from '../record/model.ts';
import { sentenceOf } from '../store/read/sentences.ts';
import type { Asking } from './asking.ts';
import type { Passage } from './copies.ts';

/** A row of `regesta conflicts --json`. */
export interface ConflictRow {
  readonly id: string;
  readonly about: ConflictAbout;
  readonly claims: readonly ConflictPassage[];
}

export interface ConflictPassage extends Passage {
  /** Passages of one side agree with each other and contradict the other sides. */
  readonly side: number;
  readonly sentence: string;
  /** Id of the claim; null for a figure or a reading of a copied sentence. */
  readonly claim: string | null;
}

export interface ConflictQuery {
  /** How many conflicts at most, and how many of the first to leave out. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Claims of the record that cannot all be true, those first that touch most of it. */
export function conflicts(asking: Asking, { limit, offset = 0 }: ConflictQuery = {}): ConflictRow[] {
  return conflictRows(asking, asking.kept.conflicts().slice(offset, limit === undefined ? undefined : offset + limit));
}

/** Conflicts in words. */
export function conflictRows(asking: Asking, found: readonly Conflict[]): ConflictRow[] {
  return found.map(conflict => conflictRow(asking, conflict));
}

function conflictRow(asking: Asking, { id, about, sides }: Conflict): ConflictRow {
  const claims = sides.flatMap((side, number) => side.map(claim => passage(asking, claim, number)));
  return { id, about, claims };
}

function passage(
  { store }: Asking,
  { document, start, end, sentence, claim }: ConflictClaim,
  side: number,
): ConflictPassage {
  const around = sentenceOf(store.db, document, sentence);
  const text = around?.text.slice(start - around.start, end - around.start) ?? '';
  return { side, document, uri: around?.uri ?? document, start, end, text, sentence: around?.text ?? '', claim };
}
