import type { Annotations, WithheldClaim } from '../annotation.ts';
import { RegestaError } from '../messages.ts';
import { stateKey } from '../record/keys.ts';
import type { AsOfEvidence, State, StateInterval, TracedClaim } from '../record/model.ts';
import { intervalsOf } from '../record/states.ts';
import { readHistory } from '../store/derive/states.ts';
import { knowsActor } from '../store/read/actors.ts';
import { type CitedClaim, claimsOfDocument, claimsOfEvents, claimsOfState, readClaim } from '../store/read/claims.ts';
import { documentsAt, placesOf, readAnnotations } from '../store/read/documents.ts';
import { eventOfClaim, readEvent, readEvents } from '../store/read/events.ts';
import { readAnnotated } from '../store/read/grounds.ts';
import { idsBeginningWith, type KnownId } from '../store/read/ids.ts';
import { readOrigins } from '../store/read/origins.ts';
import { reviewsOf } from '../store/read/reviews.ts';
import { readStates } from '../store/read/states.ts';
import type { Review } from '../store/review.ts';
import type { Sqlite } from '../store/sqlite.ts';
import { type ActorSummary, actors } from './actors.ts';
import { type Asking, type NamedActor, nameFor } from './asking.ts';
import { idsFor } from './candidates.ts';
import { type CopyRow, copyRows } from './copies.ts';
import { evidenceOf, stateEvidenceOf } from './evidence.ts';
import { type Explanation, explain } from './explain.ts';
import { type TimelineRow, timelineRows } from './timeline.ts';

/** A claim with its sentence, and what people decided of it, oldest first. */
export interface ShownClaim extends Omit<TracedClaim, 'sentence'> {
  readonly uri: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly reviews: readonly Review[];
}

/** A state over all time, with every claim that bears on it. */
export interface ShownState {
  readonly subject: NamedActor;
  readonly relation: string;
  readonly object: NamedActor;
  readonly intervals: readonly StateInterval[];
  readonly evidence: readonly AsOfEvidence[];
}

/** What `regesta show --json` prints. */
export type Shown =
  | {
      readonly kind: 'document';
      readonly document: Omit<Annotations['document'], 'text'> & { readonly places: readonly string[] };
      readonly claims: readonly ShownClaim[];
      /** What was read as done, but not surely enough to be told as a claim. */
      readonly withheld: readonly WithheldClaim[];
    }
  | { readonly kind: 'event'; readonly event: TimelineRow; readonly claims: readonly ShownClaim[] }
  | {
      readonly kind: 'claim';
      readonly claim: ShownClaim;
      /** How it was read; null where that was not kept yet. */
      readonly why: Explanation | null;
      readonly event: TimelineRow | null;
    }
  | { readonly kind: 'copies'; readonly copies: CopyRow }
  | { readonly kind: 'state'; readonly state: ShownState }
  | {
      readonly kind: 'actor';
      readonly actor: ActorSummary;
      readonly events: readonly TimelineRow[];
      readonly states: readonly ShownState[];
    };

export interface ShowQuery {
  /** How many events and how many states of an actor, at most. */
  readonly limit?: number;
}

/**
 * One thing of the record with every piece of evidence under it: by its id or the beginning of it, a document also by its path, an
 * actor by a name, a state by three words (subject, relation, object). Throws RG031 where nothing is meant, RG032 where several are.
 */
export function show(asking: Asking, words: readonly string[], { limit }: ShowQuery = {}): Shown {
  const { db } = asking.store;
  if (words.length === 3) return { kind: 'state', state: shownState(asking, words) };
  const typed = words.join(' ');
  const [one, ...others] = meantBy(db, typed);
  if (others.length > 0)
    throw new RegestaError('RG032', { id: typed, choices: [one!, ...others].map(({ id }) => id).join(', ') });
  return one === undefined ? shownActor(asking, typed, limit) : shownThing(asking, one);
}

/** What has these words as its id; else the documents under this path; else what has an id that begins so. */
function meantBy(db: Sqlite, typed: string): readonly KnownId[] {
  const beginning = idsBeginningWith(db, typed);
  const exact = beginning.filter(({ id }) => id === typed);
  // A path is looked for among those of all documents: last, where an id tells as well.
  if (exact.length > 0) return exact;
  const byPath = documentsAt(db, typed).map((id): KnownId => ({ kind: 'document', id }));
  return byPath.length > 0 ? byPath : beginning;
}

function shownThing(asking: Asking, { kind, id }: KnownId): Shown {
  const { db } = asking.store;
  switch (kind) {
    case 'document': {
      const { document: header, withheld = [] } = readAnnotations(db, id)!;
      const { text: _text, ...document } = header;
      return {
        kind,
        document: { ...document, places: placesOf(db, id) },
        claims: claimsOfDocument(db, id).map(cited => shownClaim(db, cited)),
        withheld,
      };
    }
    case 'event':
      return {
        kind,
        event: timelineRows(asking, [readEvent(db, id)!])[0]!,
        claims: claimsOfEvents(db, [id])
          .get(id)!
          .map(cited => shownClaim(db, cited)),
      };
    case 'claim': {
      const event = eventOfClaim(db, id);
      const cited = readClaim(db, id)!;
      const annotated = readAnnotated(db, cited.claim);
      return {
        kind,
        claim: shownClaim(db, cited),
        why: annotated && explain(annotated, asking.pack, asking.language),
        event: event && timelineRows(asking, [event])[0]!,
      };
    }
    case 'origin':
      return { kind: 'copies', copies: copyRows(asking, readOrigins(db, id))[0]! };
  }
}

function shownClaim(db: Sqlite, cited: CitedClaim): ShownClaim {
  const reviews = cited.claim.verdict === null ? [] : reviewsOf(db, cited.claim.id);
  return { ...cited.claim, ...evidenceOf(cited), reviews };
}

function shownActor(asking: Asking, name: string, limit?: number): Shown {
  const { db } = asking.store;
  const ids = idsFor(asking, name)?.filter(id => knowsActor(db, id)) ?? [];
  if (ids.length === 0) throw new RegestaError('RG031', { id: name });
  const [actor] = actors(asking, ids);
  const events = timelineRows(asking, readEvents(db, { actors: ids, ...(limit === undefined ? {} : { limit }) }));
  const asSubject = readStates(db, { subjects: ids }, new Set());
  const asObject = readStates(db, { objects: ids }, new Set());
  const states = [...asSubject, ...asObject].slice(0, limit).map(state => withEvidence(asking, state));
  return { kind: 'actor', actor: actor!, events, states };
}

function shownState(asking: Asking, [subject, relation, object]: readonly string[]): ShownState {
  const symmetric = new Set(asking.pack.relations.filter(each => each.symmetric).map(({ id }) => id));
  const subjects = idsFor(asking, subject!);
  const objects = idsFor(asking, object!);
  const rows =
    subjects && objects ? readStates(asking.store.db, { subjects, relation: relation!, objects }, symmetric) : [];
  const [row] = rows;
  if (row === undefined) throw new RegestaError('RG031', { id: `${subject} ${relation} ${object}` });
  return withEvidence(asking, row);
}

function withEvidence(asking: Asking, state: State): ShownState {
  const { subject, relation, object } = state;
  return {
    subject: { id: subject, name: nameFor(asking, subject) },
    relation,
    object: { id: object, name: nameFor(asking, object) },
    intervals: intervalsOf(readHistory(asking.store.db, state, asking.world)),
    evidence: claimsOfState(asking.store.db, stateKey(state, asking.world)).map(stateEvidenceOf),
  };
}
