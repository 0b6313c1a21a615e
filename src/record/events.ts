// Which claims tell of one event.
import type { Participant } from '../annotation.ts';
import { type ClaimLookup, lookupOf } from './claim-lookup.ts';
import { byTime, compare, edtfOf } from './days.ts';
import { contentId } from './digest.ts';
import type { Draft } from './drafts.ts';
import { EventFinder } from './event-finder.ts';
import { isEvent } from './event-keys.ts';
import { byDocument } from './history.ts';
import { participantKey } from './keys.ts';
import type { Days, Event, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/**
 * Merges claims into events: the same act or one within it, the same modality and polarity, participants of which one side names no other than the other does,
 * on the same days; a vaguer date joins the only event within it that it can mean.
 * Undated claims join only copies of their own sentence and the same words in their own document. A claim that two events could claim alike stays by itself,
 * and two dates without a day in common are two events. The order of the claims does not matter.
 */
export function mergeEvents(claims: readonly TracedClaim[], world: World): Event[] {
  return eventsOf(claims.filter(isEvent), lookupOf(claims, world), world);
}

/** The events that some claims are told of, where the lookup knows all claims. */
export function eventsOf(claims: Iterable<TracedClaim>, lookup: ClaimLookup, world: World): Event[] {
  return eventsFrom(new EventFinder(lookup, world).events(claims), world);
}

/** Drafts as events, in the order of time. */
export function eventsFrom(drafts: readonly Draft[], world: World): Event[] {
  return drafts.map(draft => eventOf(draft, world)).sort((a, b) => byTime(a, b) || compare(a.id, b.id));
}

const OPEN: Days = { earliest: null, latest: null };

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
