// Claims of one stretch of days that tell of one event.
import type { Participant } from '../annotation.ts';
import { byTime, intersection, lengthOf } from './days.ts';
import { byDocument } from './history.ts';
import { participantKey } from './keys.ts';
import type { Days, TracedClaim } from './model.ts';
import { isSubset, meet, sameKeys } from './sets.ts';
import { tellAlike, type World } from './world.ts';

/** What claims say of an event, in the form in which they are compared. */
export interface Outline {
  readonly days: Days | null;
  readonly agents: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly place: string | null;
}

/** An event in the making: claims that agree on everything, and what they say together. */
export interface Draft {
  outline: Outline;
  readonly claims: TracedClaim[];
  readonly acts: Set<string>;
  readonly origins: Set<string>;
  readonly documents: Set<string>;
}

/**
 * Groups claims that share `ownKeys` with each other: the same act or one within it, participants of which one side names no other than the
 * other does. A claim that two groups could claim alike stays by itself. The order of the claims does not matter.
 */
export function draftsOf(claims: readonly TracedClaim[], world: World): Draft[] {
  const drafts: Draft[] = [];
  for (const claim of [...claims].sort(mostTellingFirst)) {
    const single = draftOfOne(claim);
    const place = choose(claim, single, drafts, world);
    if (place === null) drafts.push(single);
    else join(drafts[place]!, single);
  }
  return drafts;
}

function draftOfOne(claim: TracedClaim): Draft {
  const { time, place, act, origin, document } = claim;
  return {
    outline: { days: time, ...sidesOf(claim), place: place?.entity ?? null },
    claims: [claim],
    acts: new Set([act]),
    origins: new Set([origin]),
    documents: new Set([document]),
  };
}

function keysOf(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(participants.map(participantKey));
}

/** Closest dates first, then those who name most: vaguer claims find something to join. Content decides the rest. */
export function mostTellingFirst(a: TracedClaim, b: TracedClaim): number {
  const named = ({ agents, recipients }: TracedClaim) => agents.length + recipients.length;
  const length = ({ time }: TracedClaim) => (time ? lengthOf(time) : Number.MAX_VALUE);
  const [ofA, ofB] = [length(a), length(b)];
  return (
    (ofA === ofB ? 0 : ofA < ofB ? -1 : 1) ||
    named(b) - named(a) ||
    byTime(a.time ?? OPEN, b.time ?? OPEN) ||
    byDocument(a, b)
  );
}

const OPEN: Days = { earliest: null, latest: null };

/** The draft that the claim belongs to: one with a copy of its sentence, else one that says just the same, else the only one that fits. */
function choose(claim: TracedClaim, single: Draft, drafts: readonly Draft[], world: World): number | null {
  let fitting: number | null = null;
  let same: number | null = null;
  let several = false;
  for (const [place, draft] of drafts.entries()) {
    if (!fits(single, draft, world)) continue;
    if (draft.origins.has(claim.origin)) return place;
    if (same === null && sameDays(draft.outline, single.outline) && sameNames(draft.outline, single.outline))
      same = place;
    several = fitting !== null;
    fitting ??= place;
  }
  return same ?? (several ? null : fitting);
}

/** Whether one draft can tell of the same event as another. */
export function fits(a: Draft, b: Draft, world: World): boolean {
  const [one, other] = [a.outline, b.outline];
  if (one.days && other.days && !intersection(one.days, other.days)) return false;
  if (one.place && other.place && one.place !== other.place) return false;
  if (!nestedSets(one.agents, other.agents) || !nestedSets(one.recipients, other.recipients)) return false;
  for (const act of a.acts) for (const beside of b.acts) if (!tellAlike(act, beside, world)) return false;
  if (meet(a.origins, b.origins)) return true;
  if (!closed(one.days) || !closed(other.days)) return sameNames(one, other) && meet(a.documents, b.documents);
  return meet(one.agents, other.agents) || meet(one.recipients, other.recipients);
}

/**
 * Whether two claims may be why drafts fit that they are in. Wherever one draft fits another, or a claim a draft, some claim of the one and some claim of
 * the other bear on each other so, and name somebody alike or are copies: where none does, drafts need not be made to know.
 */
export function mayBringTogether(a: TracedClaim, b: TracedClaim): boolean {
  if (a.origin === b.origin) return true;
  const [one, other] = [sidesOf(a), sidesOf(b)];
  const agents = nestedSets(one.agents, other.agents);
  const recipients = nestedSets(one.recipients, other.recipients);
  if (agents && recipients) return true;
  // Further claims may name more on the other side, where this side holds several.
  if (agents) return one.agents.size > 1 || other.agents.size > 1;
  return recipients && (one.recipients.size > 1 || other.recipients.size > 1);
}

type Sides = Pick<Outline, 'agents' | 'recipients'>;

/** Kept while the claims are. */
const SIDES = new WeakMap<TracedClaim, Sides>();

/** Whom a claim names on either side, by their keys. */
export function sidesOf(claim: TracedClaim): Sides {
  let sides = SIDES.get(claim);
  if (sides === undefined) {
    sides = { agents: keysOf(claim.agents), recipients: keysOf(claim.recipients) };
    SIDES.set(claim, sides);
  }
  return sides;
}

function sameDays(a: Outline, b: Outline): boolean {
  return a.days?.earliest === b.days?.earliest && a.days?.latest === b.days?.latest;
}

function sameNames(a: Outline, b: Outline): boolean {
  return sameKeys(a.agents, b.agents) && sameKeys(a.recipients, b.recipients);
}

function closed(days: Days | null): boolean {
  return days?.earliest != null && days.latest != null;
}

/** Whether one of the two names nobody beside those of the other. */
function nestedSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isSubset(a, b) || isSubset(b, a);
}

/** Adds what another draft says to one that it fits. */
export function join(draft: Draft, { outline: { days, agents, recipients, place }, ...other }: Draft): void {
  const { outline } = draft;
  for (const claim of other.claims) draft.claims.push(claim);
  for (const act of other.acts) draft.acts.add(act);
  for (const origin of other.origins) draft.origins.add(origin);
  for (const document of other.documents) draft.documents.add(document);
  draft.outline = {
    days: outline.days && days ? intersection(outline.days, days) : (outline.days ?? days),
    agents: isSubset(agents, outline.agents) ? outline.agents : agents,
    recipients: isSubset(recipients, outline.recipients) ? outline.recipients : recipients,
    place: outline.place ?? place,
  };
}

/** A draft that can be joined to without altering the one it was made from. */
export function copyOf({ outline, claims, acts, origins, documents }: Draft): Draft {
  return {
    outline,
    claims: [...claims],
    acts: new Set(acts),
    origins: new Set(origins),
    documents: new Set(documents),
  };
}
