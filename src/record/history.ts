// All that the record concludes about one state: when it turned, on which days it is stated, how long its ends lived.
import { type Constraints, constraintsOf, counts, type Point } from './constraints.ts';
import { compare } from './days.ts';
import type { Days, State, TracedClaim } from './model.ts';
import { type Turning, turningsOf } from './turnings.ts';
import { nested, type World } from './world.ts';

export interface History {
  readonly state: State;
  /** Every claim that speaks of the state, counted or not, in the order of documents and of reading. */
  readonly claims: readonly TracedClaim[];
  /** Whether any of them counts. */
  readonly known: boolean;
  /** The claims that count of the states that are sure to exclude it, in the same order. */
  readonly rivals: readonly TracedClaim[];
  readonly turnings: readonly Turning[];
  readonly points: readonly Point[];
  /** The days on which its subject and object began and ceased to exist, as far as the packs know. */
  readonly births: readonly Days[];
  readonly deaths: readonly Days[];
  /** For how many years before its end it is taken to have held where nobody says since when; null for ever. */
  readonly presupposed: number | null;
  /** For how many years after it was last heard of it is taken to hold on where nobody says that it ended; null for ever. */
  readonly persists: number | null;
}

/**
 * The history of a state. `claims`: every claim with its key; `rivals`: every other claim with one of its rival keys; `implying`: every claim of a
 * state that implies it (`keys.ts`); all settled (`settle.ts`).
 * The order of the claims does not matter.
 */
export function historyOf(
  state: State,
  claims: readonly TracedClaim[],
  rivals: readonly TracedClaim[],
  world: World,
  implying: readonly TracedClaim[] = [],
): History {
  const excluding = rivals.filter(rival => excludes(rival, state, world));
  const { bounds, points }: Constraints = constraintsOf(claims, excluding, implying, world);
  const heldBefore = (day: string) => points.some(point => point.value && point.latest !== null && point.latest < day);
  const lives = [world.life(state.subject), world.life(state.object)];
  return {
    state,
    claims: [...claims, ...implying].sort(byDocument),
    rivals: excluding.filter(rival => counts(rival) && toldFrom(rival, state, world)).sort(byDocument),
    known: claims.some(counts) || implying.some(counts),
    turnings: turningsOf(bounds, heldBefore),
    points,
    births: lives.flatMap(life => life?.from ?? []),
    deaths: lives.flatMap(life => life?.to ?? []),
    presupposed: world.relation(state.relation)?.presupposed ?? null,
    persists: world.relation(state.relation)?.persists ?? null,
  };
}

/** A seat in a part of the same place is the same seat, named more closely. */
function excludes({ state: other }: TracedClaim, state: State, world: World): boolean {
  return other !== null && !(nested(other.subject, state.subject, world) && nested(other.object, state.object, world));
}

/** Two names may be of one place, unless the packs know where either lies. */
function toldFrom({ state: other }: TracedClaim, { subject }: State, world: World): boolean {
  return [subject, other!.subject].every(id => !id.startsWith('place:') || world.partOf(id) !== null);
}

/** The order in which claims are listed everywhere: by document, by place in it, by id. */
export function byDocument(a: TracedClaim, b: TracedClaim): number {
  return compare(a.document, b.document) || a.trigger.start - b.trigger.start || compare(a.id, b.id);
}
