import type { Origin, Variant } from '../record/model.ts';
import type { Span } from '../span.ts';
import { firstPlaces } from '../store/read/documents.ts';
import { ALL, readOriginPage } from '../store/read/origins.ts';
import type { Asking } from './asking.ts';

/** A stretch of a document, as copies and conflicts show it. */
export interface Passage extends Span {
  readonly document: string;
  readonly uri: string;
  readonly text: string;
}

/** A row of `regesta copies --json`. */
export interface CopyRow {
  readonly id: string;
  readonly members: readonly Passage[];
  readonly variants: readonly Variant[];
}

export interface CopiesQuery {
  /** How many origins at most, and how many of the first to leave out. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Sentences that stand in more than one document, those that stand most often first. */
export function copies(asking: Asking, { limit = ALL, offset = 0 }: CopiesQuery = {}): CopyRow[] {
  return copyRows(asking, readOriginPage(asking.store.db, { limit, offset }));
}

/** Origins as `copies` gives them, those that stand most often first. */
export function copyRows(asking: Asking, origins: readonly Origin[]): CopyRow[] {
  const uris = firstPlaces(
    asking.store.db,
    origins.flatMap(({ members }) => members.map(({ document }) => document)),
  );
  const rows = origins.map(({ id, members, variants }) => ({
    id,
    members: members.map(({ document, start, end, text }) => ({
      document,
      uri: uris.get(document) ?? document,
      start,
      end,
      text,
    })),
    variants,
  }));
  return rows.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}
