// What copies of a sentence owe to its original: "Wednesday" copied onto a page of another year still means the Wednesday of the original,
// and "Elle", torn from the sentence before it, still means France.
import type { Participant } from '../annotation.ts';
import { compare, daysOfDate } from './days.ts';
import { participantKey } from './keys.ts';
import type { TracedClaim } from './model.ts';

/**
 * The claims of one origin or of many. Dates that depend on their document come from the original, the copy in the document published first;
 * participants that a copy leaves unknown come from the copy that knows most of them. What a copy says in full stays, whatever others say.
 * Order of input is kept.
 */
export function settleCopies(claims: readonly TracedClaim[]): TracedClaim[] {
  const settled = new Map<TracedClaim, TracedClaim>();
  for (const copies of sameReadings(claims)) {
    const original = copies.filter(claim => claim.published !== null).sort(oldestFirst)[0];
    const fullest = [...copies].sort((a, b) => known(b) - known(a) || oldestFirst(a, b))[0]!;
    for (const claim of copies)
      settled.set(claim, storiedBy(copies, original, datedBy(original, namedBy(fullest, original, claim))));
  }
  return claims.map(claim => settled.get(claim) ?? claim);
}

/** Groups of two or more claims of different documents that read the same words of one origin. */
function sameReadings(claims: readonly TracedClaim[]): TracedClaim[][] {
  const alike = Map.groupBy(claims, ({ origin, act, polarity, modality }) =>
    JSON.stringify([origin, act, polarity, modality]),
  );
  return [...alike.values()].flatMap(group => {
    const sentences = [...Map.groupBy(group, ({ document, sentence }) => `${document}:${sentence}`).values()];
    // Where one copy has two readings of an act and another has three, nothing says which is which.
    const byCount = Map.groupBy(sentences, readings => readings.length);
    return [...byCount.values()].flatMap(copies => {
      if (copies.length < 2) return [];
      const ordered = copies.map(readings =>
        [...readings].sort(
          (a, b) => a.trigger.start - b.trigger.start || compare(stateText(a), stateText(b)) || compare(a.id, b.id),
        ),
      );
      return ordered[0]!.map((_, place) => ordered.map(readings => readings[place]!));
    });
  });
}

function stateText({ state }: TracedClaim): string {
  return state ? `${state.relation} ${state.object} ${state.subject}` : '';
}

/** How much of a claim is known: resolved participants, and the state it bears on. */
function known({ agents, recipients, place, state }: TracedClaim): number {
  const resolved = [...agents, ...recipients, ...(place ? [place] : [])].filter(({ entity }) => entity !== null);
  return resolved.length + (state ? 1 : 0);
}

function oldestFirst(a: TracedClaim, b: TracedClaim): number {
  const [ofA, ofB] = [daysOfDate(a.published), daysOfDate(b.published)];
  return (
    compare(ofA?.latest ?? '~', ofB?.latest ?? '~') ||
    compare(ofA?.earliest ?? '~', ofB?.earliest ?? '~') ||
    compare(a.id, b.id)
  );
}

function namedBy(fullest: TracedClaim, original: TracedClaim | undefined, claim: TracedClaim): TracedClaim {
  const source =
    known(fullest) > known(claim) ? fullest : original && known(original) === known(claim) ? original : claim;
  if (source === claim || (source !== fullest && sameNames(source, claim))) return claim;
  const { agents, recipients, place, state } = source;
  // The days on which it holds are still the copy's own; `datedBy` sees to them.
  const holding = claim.holding ?? (state && source.holding?.from === 'stated' ? source.holding : null);
  return { ...claim, agents, recipients, place, state, holding };
}

function sameNames(a: TracedClaim, b: TracedClaim): boolean {
  const names = ({ agents, recipients }: TracedClaim) =>
    [agents, recipients].map((list: readonly Participant[]) => list.map(participantKey).sort(compare));
  return JSON.stringify(names(a)) === JSON.stringify(names(b));
}

function datedBy(original: TracedClaim | undefined, claim: TracedClaim): TracedClaim {
  if (!original || original.document === claim.document) return claim;
  const { time, holding } = claim;
  const dependent = time === null ? original.time?.relative : time.relative && time.text === original.time?.text;
  const ofItsPresent = (time === null || time.relative) && (holding === null || holding.from !== 'stated' || dependent);
  return {
    ...claim,
    time:
      dependent && original.time
        ? { ...original.time, from: original.time.from === 'reported' ? 'reported' : 'original' }
        : time,
    holding: ofItsPresent ? original.holding : holding,
    published: original.published,
  };
}

/** The story around a copy is its own page's: the original's counts, and where nobody knows the original, only what all copies stand in. */
function storiedBy(copies: readonly TracedClaim[], original: TracedClaim | undefined, claim: TracedClaim): TracedClaim {
  const stories = copies.map(({ narrated, holding }) =>
    JSON.stringify([narrated, holding?.from === 'narrated' && holding]),
  );
  if (original || stories.every(story => story === stories[0]))
    return { ...claim, narrated: original ? original.narrated : claim.narrated };
  return { ...claim, narrated: null, holding: claim.holding?.from === 'narrated' ? null : claim.holding };
}
