// Dates of copied sentences: "wednesday" copied onto a page of another year still means the Wednesday of the original.
import { compare, daysOfDate } from './days.ts';
import { participantKey } from './keys.ts';
import type { TracedClaim } from './model.ts';

/**
 * The claims of one origin or of many, with dates that depend on their document taken from the original: the copy in the document published first.
 * A copy's own absolute date stays, whatever the original says. Order of input is kept.
 */
export function settleCopies(claims: readonly TracedClaim[]): TracedClaim[] {
  const originals = new Map<string, TracedClaim>();
  for (const claim of claims) {
    const known = originals.get(readingKey(claim));
    if (claim.published !== null && (!known || isOlder(claim, known))) originals.set(readingKey(claim), claim);
  }
  return claims.map(claim => settled(claim, originals.get(readingKey(claim))));
}

/** What two copies of a sentence say alike, their dates left aside. */
function readingKey({ origin, act, polarity, modality, state, agents, recipients }: TracedClaim): string {
  const who = [...agents, ...recipients].map(participantKey).sort(compare);
  return JSON.stringify([origin, act, polarity, modality, state, who]);
}

function isOlder(a: TracedClaim, b: TracedClaim): boolean {
  const [ofA, ofB] = [daysOfDate(a.published), daysOfDate(b.published)];
  return (
    (compare(ofA?.latest ?? '~', ofB?.latest ?? '~') ||
      compare(ofA?.earliest ?? '~', ofB?.earliest ?? '~') ||
      compare(a.id, b.id)) < 0
  );
}

function settled(claim: TracedClaim, original: TracedClaim | undefined): TracedClaim {
  if (!original || original.document === claim.document) return claim;
  const { time, holding } = claim;
  const dependent = time === null ? original.time?.relative : time.relative && time.text === original.time?.text;
  const ofItsPresent =
    (time === null || time.relative) && (holding === null || holding.from === 'published' || dependent);
  return {
    ...claim,
    time: dependent && original.time ? { ...original.time, from: 'original' } : time,
    holding: ofItsPresent ? original.holding : holding,
    published: original.published,
  };
}
