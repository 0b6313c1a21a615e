import type { Evidence, RecordClaim, TracedClaim } from '../record/model.ts';
import { readReading } from '../store/read/claims.ts';
import { readAnnotated } from '../store/read/grounds.ts';
import { type QueueQuery, readProgress, readQueue } from '../store/read/queue.ts';
import { historyOf, type KeptReview } from '../store/read/reviews.ts';
import type { Asking, NamedActor } from './asking.ts';
import { named, nameFor } from './asking.ts';
import { idsFor } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { type Explanation, explain } from './explain.ts';

/** Why a reading deserves a look. */
export type Doubt = 'undated' | 'relative-date' | 'unknown-agent' | 'unknown-recipient' | 'not-asserted' | 'denied';

/** A claim as it is put before a person. */
export interface QueuedClaim extends Evidence {
  readonly id: string;
  readonly act: string;
  readonly trigger: string;
  readonly agents: readonly NamedActor[];
  readonly recipients: readonly NamedActor[];
  readonly place: NamedActor | null;
  readonly time: TracedClaim['time'];
  readonly polarity: TracedClaim['polarity'];
  readonly modality: TracedClaim['modality'];
  readonly source: NamedActor | null;
  readonly state: (NonNullable<TracedClaim['state']> & { readonly names: readonly [string, string] }) | null;
  readonly verdict: TracedClaim['verdict'];
  readonly doubts: readonly Doubt[];
  /** What the machine read, where a person put some of it right; null elsewhere. */
  readonly asRead: ReadFields | null;
  /** Everything that people decided of it, oldest first. */
  readonly reviews: readonly KeptReview[];
}

/** The fields of a claim that a person can put right. */
export type ReadFields = Pick<
  QueuedClaim,
  'act' | 'agents' | 'recipients' | 'place' | 'time' | 'polarity' | 'modality' | 'source' | 'state'
>;

export interface Queue {
  readonly claims: readonly QueuedClaim[];
  /** How many there are to judge under these filters. */
  readonly total: number;
  readonly progress: { readonly claims: number; readonly decided: number };
}

/** What waits for a person's verdict. `actor` is an id or a name; one that nobody knows leaves nothing. */
export function queue(asking: Asking, { actor, ...query }: Omit<QueueQuery, 'actors'> & { actor?: string }): Queue {
  const { db } = asking.store;
  const actors = actor === undefined ? {} : { actors: idsFor(asking, actor) ?? [] };
  const { claims, total } = readQueue(db, { ...query, ...actors });
  return { claims: claims.map(each => queued(asking, each)), total, progress: readProgress(db) };
}

/** A claim with its words, its doubts and its history. */
export function queued(asking: Asking, cited: Parameters<typeof evidenceOf>[0]): QueuedClaim {
  const { claim } = cited;
  const { id, trigger, verdict } = claim;
  const { db } = asking.store;
  const reviews = historyOf(db, id);
  const isCorrected = reviews.findLast(({ withdrawn }) => withdrawn === undefined)?.correction !== undefined;
  return {
    ...evidenceOf(cited),
    ...fieldsOf(asking, claim),
    id,
    trigger: trigger.text,
    verdict,
    doubts: doubtsOf(claim),
    asRead: isCorrected ? fieldsOf(asking, readReading(db, id)!) : null,
    reviews,
  };
}

/** The fields that a person can put right, with the names of those who take part. */
export function fieldsOf(asking: Asking, claim: RecordClaim): ReadFields {
  const { act, agents, recipients, place, time, polarity, modality, source, state } = claim;
  return {
    act,
    agents: agents.map(each => named(asking, each)),
    recipients: recipients.map(each => named(asking, each)),
    place: place && named(asking, place),
    time,
    polarity,
    modality,
    source: source && named(asking, source),
    state: state && { ...state, names: [nameFor(asking, state.subject), nameFor(asking, state.object)] },
  };
}

/** The doubts of a claim; `readQueue` orders by how many there are. */
export function doubtsOf({ time, agents, recipients, modality, polarity }: TracedClaim): Doubt[] {
  const doubts: [Doubt, boolean][] = [
    ['undated', time === null],
    ['relative-date', time?.relative === true],
    ['unknown-agent', agents[0]?.entity == null],
    ['unknown-recipient', recipients.length > 0 && recipients[0]!.entity === null],
    ['not-asserted', modality !== 'asserted'],
    ['denied', polarity === 'negative'],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

/** How a claim was read; null where that was not kept. */
export function whyRead(asking: Asking, claim: TracedClaim): Explanation | null {
  const annotated = readAnnotated(asking.store.db, claim);
  return annotated && explain(annotated, asking.pack, asking.language);
}
