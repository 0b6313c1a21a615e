import { compare } from './days.ts';
import { contentId } from './digest.ts';
import type { Conflict, ConflictAbout, ConflictClaim, TracedClaim } from './model.ts';
import { ownOrigin } from './origins.ts';
import { meet } from './sets.ts';

/** The span that a claim rests on, as a conflict cites it. */
export function cited({ document, sentence, trigger, id }: TracedClaim): ConflictClaim {
  return { document, sentence, start: trigger.start, end: trigger.end, claim: id };
}

/** A conflict between sides, in an order and with an id that depend on its spans alone. `touches`: see `Conflict`. */
export function conflict(
  about: ConflictAbout,
  sides: readonly (readonly ConflictClaim[])[],
  touches: number,
): Conflict {
  const place = (claim: ConflictClaim) => `${claim.document}:${String(claim.start).padStart(9, '0')}:${claim.end}`;
  const ordered = sides
    .map(side => [...side].sort((a, b) => compare(place(a), place(b))))
    .sort((a, b) => compare(place(a[0]!), place(b[0]!)));
  return { id: contentId('conflict', [about, ...ordered.flat().map(place)]), about, sides: ordered, touches };
}

/** Where something is told. */
interface Telling {
  readonly document: string;
  readonly sentence: number;
  readonly origin: string;
}

/**
 * Whether nobody tells two of the sides: whoever does tells of two things. No origin stands on two sides, and no document does in words of its own;
 * a page of copies repeats what contradicts itself.
 */
export function toldApart(sides: readonly (readonly Telling[])[]): boolean {
  const tellers = sides.map(side => ({
    origins: new Set(side.map(({ origin }) => origin)),
    documents: new Set(side.map(({ document }) => document)),
    authors: new Set(
      side
        .filter(({ document, sentence, origin }) => origin === ownOrigin(document, sentence))
        .map(one => one.document),
    ),
  }));
  return tellers.every((a, i) =>
    tellers.every((b, j) => i === j || !(meet(a.origins, b.origins) || meet(a.authors, b.documents))),
  );
}
