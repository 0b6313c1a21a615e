import { RegestaError } from '../messages.ts';
import type { Event, Evidence } from '../record/model.ts';
import { type CitedClaim, claimsOfEvents } from '../store/read/claims.ts';
import { type EventQuery, readEvents } from '../store/read/events.ts';
import { type Asking, type NamedActor, named } from './asking.ts';
import { idsFor } from './candidates.ts';
import { evidenceOf } from './evidence.ts';

/** A row of `regesta timeline --json`; see docs/contract.md. */
export interface TimelineRow {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf: string | null;
  readonly act: string;
  readonly event: string | null;
  readonly agents: readonly NamedActor[];
  readonly recipients: readonly NamedActor[];
  readonly place: NamedActor | null;
  readonly modality: Event['modality'];
  readonly polarity: Event['polarity'];
  readonly origins: number;
  readonly documents: number;
  readonly evidence: readonly Evidence[];
}

export interface TimelineQuery {
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Id or name of an actor that takes part. */
  readonly actor?: string;
  /** An act of the pack, or a PLOVER event type. */
  readonly act?: string;
  /** How many events at most. */
  readonly limit?: number;
  /** The id of the last event of a page: the next page begins after it. */
  readonly after?: string;
}

/** The dated events of the record, oldest first. Throws RG030 for an actor that nobody knows, RG034 for an act that is none. */
export function timeline(asking: Asking, { actor, act, ...rest }: TimelineQuery): TimelineRow[] {
  const query: EventQuery = {
    ...rest,
    ...(actor === undefined ? {} : { actors: actorIds(asking, actor) }),
    ...(act === undefined ? {} : knownAct(asking, act)),
  };
  return timelineRows(asking, readEvents(asking.store.db, query));
}

/** Events as the timeline gives them, in their order. */
export function timelineRows(asking: Asking, events: readonly Event[]): TimelineRow[] {
  const claims = claimsOfEvents(
    asking.store.db,
    events.map(({ id }) => id),
  );
  return events.map(event => timelineRow(asking, event, claims.get(event.id)!));
}

function timelineRow(asking: Asking, event: Event, claims: readonly CitedClaim[]): TimelineRow {
  const { id, earliest, latest, edtf, act, agents, recipients, place, modality, polarity, origins, documents } = event;
  return {
    id,
    earliest,
    latest,
    edtf,
    act,
    event: event.event,
    agents: agents.map(each => named(asking, each)),
    recipients: recipients.map(each => named(asking, each)),
    place: place && named(asking, place),
    modality,
    polarity,
    origins,
    documents,
    evidence: claims.map(evidenceOf),
  };
}

function actorIds(asking: Asking, name: string): readonly string[] {
  const ids = idsFor(asking, name);
  if (ids === null) throw new RegestaError('RG030', { name });
  return ids;
}

function knownAct({ pack }: Asking, act: string): Pick<EventQuery, 'act' | 'type'> {
  const acts = pack.acts.map(({ id }) => id);
  const events = pack.acts.map(({ event }) => event).filter(event => event !== null);
  if (acts.includes(act)) return { act };
  if (events.includes(act.toUpperCase())) return { type: act.toUpperCase() };
  throw new RegestaError('RG034', { act, choices: [...new Set([...acts, ...events])].sort().join(', ') });
}
