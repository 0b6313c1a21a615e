import { compare } from './days.ts';
import { contentId } from './digest.ts';
import type { Conflict, ConflictAbout, ConflictClaim, TracedClaim } from './model.ts';
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

/** Whether no document and no origin stands on two sides: whoever tells both tells of two things. */
export function toldApart(
  sides: readonly (readonly { readonly document: string; readonly origin: string }[])[],
): boolean {
  const tellers = sides.map(side => new Set(side.flatMap(({ document, origin }) => [document, origin])));
  return tellers.every((teller, i) => tellers.every((other, j) => i === j || !meet(teller, other)));
}
