import type { Origin, Variant } from '../record/model.ts';
import type { Span } from '../span.ts';
import { readOrigins } from '../store/read/origins.ts';
import type { Asking } from './asking.ts';
import { uris } from './places.ts';

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

/** Sentences that stand in more than one document, those of most documents first. */
export function copies(asking: Asking, origins: readonly Origin[] = readOrigins(asking.store.db)): CopyRow[] {
  const uriOf = uris(asking);
  const rows = origins.map(({ id, members, variants }) => ({
    id,
    members: members.map(({ document, start, end, text }) => ({ document, uri: uriOf(document), start, end, text })),
    variants,
  }));
  return rows.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}
