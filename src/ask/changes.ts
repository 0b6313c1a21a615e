import { turnsBetween } from '../record/changes.ts';
import type { AsOfEvidence, Days, State, StateTurn } from '../record/model.ts';
import { readClaims } from '../store/read/claims.ts';
import { type Asking, type NamedActor, nameFor } from './asking.ts';
import { stateEvidenceOf } from './evidence.ts';

/** A row of `regesta changes --json`: a state that opened or closed. */
export interface ChangeRow {
  readonly subject: NamedActor;
  readonly relation: string;
  readonly object: NamedActor;
  readonly change: StateTurn['change'];
  readonly when: Days;
  readonly disputed: boolean;
  readonly evidence: readonly AsOfEvidence[];
}

export interface ChangesQuery {
  /** How many changes at most, and how many of the first to leave out. */
  readonly limit?: number;
  readonly offset?: number;
  /** Ids of an actor: only states that it is an end of. */
  readonly actors?: readonly string[];
  /** A relation of the pack. */
  readonly relation?: string;
}

/** The states that opened or closed between two ISO days, in the order of time. */
export function changes(asking: Asking, from: string, to: string, query: ChangesQuery = {}): ChangeRow[] {
  return [...changesPage(asking, from, to, query).rows];
}

/** A page of what `changes` answers, and how many there are in all: sentences are read for its rows alone. */
export function changesPage(
  asking: Asking,
  from: string,
  to: string,
  { limit, offset = 0, actors, relation }: ChangesQuery,
): { readonly rows: readonly ChangeRow[]; readonly total: number } {
  const { db } = asking.store;
  const { states, histories } = asking.kept.everyHistory();
  const isAsked = ({ subject, relation: own, object }: State) =>
    (relation === undefined || own === relation) &&
    (actors === undefined || actors.includes(subject) || actors.includes(object));
  const all = histories
    .flatMap((history, place) => (isAsked(states[place]!) ? turnsBetween(from, to, history) : []))
    .sort(byTime);
  const turns = all.slice(offset, limit === undefined ? undefined : offset + limit);
  const cited = readClaims(db, new Set(turns.flatMap(({ claims }) => claims)));
  const rows = turns.map(({ state, change, when, disputed, claims }) => ({
    subject: { id: state.subject, name: nameFor(asking, state.subject) },
    relation: state.relation,
    object: { id: state.object, name: nameFor(asking, state.object) },
    change,
    when,
    disputed,
    evidence: claims.map(id => stateEvidenceOf(cited.get(id)!)),
  }));
  return { rows, total: all.length };
}

/** Sort is stable: turns of one day stay in the order of their states. */
function byTime(a: StateTurn, b: StateTurn): number {
  const first = a.when.earliest ?? a.when.latest ?? '';
  const second = b.when.earliest ?? b.when.latest ?? '';
  return first < second ? -1 : first > second ? 1 : 0;
}
