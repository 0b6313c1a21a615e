// Which claims tell of one event.
import type { Participant } from '../annotation.ts';
import { byTime, compare, edtfOf, intersection, lengthOf } from './days.ts';
import { contentId } from './digest.ts';
import { byDocument } from './history.ts';
import { eventKeys, participantKey } from './keys.ts';
import type { Days, Event, TracedClaim } from './model.ts';
import { isSubset, meet, sameKeys } from './sets.ts';
import { tellAlike, type World } from './world.ts';

/** What a claim says of an event, in the form in which claims are compared. */
interface Outline {
  readonly days: Days | null;
  readonly agents: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly place: string | null;
}

/** An event in the making: claims that agree on everything, and what they say together. */
interface Draft {
  outline: Outline;
  readonly claims: TracedClaim[];
  readonly acts: Set<string>;
  readonly origins: Set<string>;
  readonly documents: Set<string>;
}

/**
 * Merges claims into events: the same act or one within it, the same modality and polarity, participants of which one side names no other than the other does, and a day in common.
 * Undated claims join only copies of their own sentence and the same words in their own document. A claim that two events could claim alike stays by itself,
 * and two dates without a day in common are two events. `claims` must be closed under `eventKeys`; their order does not matter.
 */
export function mergeEvents(claims: readonly TracedClaim[], world: World): Event[] {
  const byKey = new Map<string, Set<Draft>>();
  const drafts: Draft[] = [];
  for (const claim of claims.filter(isEvent).sort(mostTellingFirst)) {
    const keys = eventKeys(claim, world);
    const outline = outlineOf(claim);
    const near = new Set<Draft>();
    for (const key of keys) {
      for (const draft of byKey.get(key) ?? [])
        if ([...draft.acts].every(act => tellAlike(act, claim.act, world))) near.add(draft);
    }
    let draft = choose(claim, outline, near);
    if (draft) join(draft, claim, outline);
    else {
      draft = {
        outline,
        claims: [claim],
        acts: new Set([claim.act]),
        origins: new Set([claim.origin]),
        documents: new Set([claim.document]),
      };
      drafts.push(draft);
    }
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.add(draft);
      else byKey.set(key, new Set([draft]));
    }
  }
  return drafts.map(draft => eventOf(draft, world)).sort((a, b) => byTime(a, b) || compare(a.id, b.id));
}

/** That something is so is no event; that something did not happen is kept, as the denial of one. */
function isEvent({ state, event, verdict }: TracedClaim): boolean {
  return verdict !== 'rejected' && !(state?.change === 'holds' && event === null);
}

/** Closest dates first, then those who name most: vaguer claims find something to join. Content decides the rest. */
function mostTellingFirst(a: TracedClaim, b: TracedClaim): number {
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

function outlineOf({ time, agents, recipients, place }: TracedClaim): Outline {
  return { days: time, agents: keysOf(agents), recipients: keysOf(recipients), place: place?.entity ?? null };
}

function keysOf(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(participants.map(participantKey));
}

/** The event the claim tells of: one with a copy of its sentence, else one that says just the same, else the only one that fits. */
function choose(claim: TracedClaim, outline: Outline, near: ReadonlySet<Draft>): Draft | null {
  const fitting = [...near].filter(draft => fits(claim, outline, draft));
  const copy = fitting.find(draft => draft.origins.has(claim.origin));
  const same = copy ?? fitting.find(draft => sameDays(draft.outline, outline) && sameNames(draft.outline, outline));
  return same ?? (fitting.length === 1 ? fitting[0]! : null);
}

function fits(claim: TracedClaim, outline: Outline, draft: Draft): boolean {
  const { days, agents, recipients, place } = outline;
  const other = draft.outline;
  if (days && other.days && !intersection(days, other.days)) return false;
  if (place && other.place && place !== other.place) return false;
  if (!nestedSets(agents, other.agents) || !nestedSets(recipients, other.recipients)) return false;
  if (draft.origins.has(claim.origin)) return true;
  if (!closed(days) || !closed(other.days)) return sameNames(outline, other) && draft.documents.has(claim.document);
  return meet(agents, other.agents) || meet(recipients, other.recipients);
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

function join(draft: Draft, claim: TracedClaim, { days, agents, recipients, place }: Outline): void {
  const { outline } = draft;
  draft.claims.push(claim);
  draft.acts.add(claim.act);
  draft.origins.add(claim.origin);
  draft.documents.add(claim.document);
  draft.outline = {
    days: outline.days && days ? intersection(outline.days, days) : (outline.days ?? days),
    agents: isSubset(agents, outline.agents) ? outline.agents : agents,
    recipients: isSubset(recipients, outline.recipients) ? outline.recipients : recipients,
    place: outline.place ?? place,
  };
}

function eventOf({ claims, acts, outline: { days } }: Draft, world: World): Event {
  const inOrder = [...claims].sort(byDocument);
  const { modality, polarity } = inOrder[0]!;
  // What all tellings say, which is what the broadest of them says.
  const { act, event } = inOrder.find(claim =>
    world.broaderActs(claim.act).every(broader => broader === claim.act || !acts.has(broader)),
  )!;
  const ids = inOrder.map(claim => claim.id).sort(compare);
  const { earliest, latest } = days ?? OPEN;
  const stated = inOrder.find(({ time }) => time && time.earliest === earliest && time.latest === latest);
  return {
    id: contentId('event', [ids[0]!]),
    earliest,
    latest,
    edtf: days && (stated?.time?.edtf ?? edtfOf(days)),
    act,
    event,
    modality,
    polarity,
    agents: participantsOf(inOrder.map(claim => claim.agents)),
    recipients: participantsOf(inOrder.map(claim => claim.recipients)),
    place: inOrder.find(claim => claim.place?.entity)?.place ?? inOrder.find(claim => claim.place)?.place ?? null,
    origins: new Set(inOrder.map(claim => claim.origin)).size,
    documents: new Set(inOrder.map(claim => claim.document)).size,
    claims: ids,
  };
}

/** Everybody named by any claim, each as the first document words it. */
function participantsOf(lists: readonly (readonly Participant[])[]): Participant[] {
  const named = new Map<string, Participant>();
  for (const participant of lists.flat())
    if (!named.has(participantKey(participant))) named.set(participantKey(participant), participant);
  return [...named].sort(([a], [b]) => compare(a, b)).map(([, participant]) => participant);
}
