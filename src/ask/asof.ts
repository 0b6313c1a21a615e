import { asOf } from '../record/asof.ts';
import type { History } from '../record/history.ts';
import type { AsOfAnswer, DayAnswer, Holds, State } from '../record/model.ts';
import { sameStates, saysLess } from '../record/same-state.ts';
import { citedClaims } from '../store/read/claims.ts';
import { readStates } from '../store/read/states.ts';
import { type Asking, nameFor } from './asking.ts';
import { groupsFor } from './candidates.ts';
import { stateEvidenceOf } from './evidence.ts';
import type { Standing } from './kept/histories.ts';
import { checkRelation } from './stated.ts';

export interface AsOfQuery {
  /** Ids or names. */
  readonly subject?: string;
  readonly object?: string;
  /** A relation of the pack. */
  readonly relation?: string;
}

const RANK: Readonly<Record<Holds, number>> = { yes: 0, disputed: 1, no: 2, unknown: 3 };

/**
 * What the sources say held on a day (ISO 8601): what held first, then what is disputed, what did not hold, what is unknown.
 * A pair that no sentence mentions gives one row, `unknown`. Throws RG033 for a relation that no pack has.
 */
export function asof(
  asking: Asking,
  day: string,
  query: AsOfQuery,
  page: Pick<AsOfPageQuery, 'offset' | 'limit'> = {},
): AsOfAnswer[] {
  return [...asofPage(asking, day, query, { silent: true, ...page }).rows];
}

/** What is wanted of the answers: those of one kind, and of these a page. */
export interface AsOfPageQuery {
  /** Whether states are wanted of which nothing is known on that day and of which nobody speaks. */
  readonly silent: boolean;
  readonly holds?: Holds;
  readonly offset?: number;
  readonly limit?: number;
}

export interface AsOfPage {
  readonly rows: readonly AsOfAnswer[];
  /** How many answers of each kind there are on all pages. */
  readonly counts: Readonly<Record<Holds, number>>;
}

/** A page of what `asof` answers: sentences are read for its rows alone. */
export function asofPage(
  asking: Asking,
  day: string,
  query: AsOfQuery,
  { silent, holds, offset = 0, limit }: AsOfPageQuery,
): AsOfPage {
  if (query.relation !== undefined) checkRelation(asking, query.relation);
  const isWhole = query.subject === undefined && query.relation === undefined && query.object === undefined;
  const { rows, subjects, objects } = isWhole ? EVERYTHING : matching(asking, day, query);
  const asked = rows.map(state => turned(asking, state, subjects));
  const standing = isWhole ? everyStanding(asking, day) : standingOf(asking, day, asked);
  const found = standing.filter(({ holds, cited }) => silent || holds !== 'unknown' || cited);
  const counts = { yes: 0, disputed: 0, no: 0, unknown: 0 };
  for (const { holds } of found) counts[holds]++;
  if (found.length === 0 && rows.length === 0 && query.subject !== undefined && query.object !== undefined)
    return { rows: [silence(asking, query, subjects, objects)], counts: { ...counts, unknown: 1 } };
  const sorted = found
    .filter(each => holds === undefined || each.holds === holds)
    .sort((a, b) => RANK[a.holds] - RANK[b.holds])
    .slice(offset, limit === undefined ? undefined : offset + limit);
  const answers = sorted.map(({ state, history }) => ({ state, answer: asOf(day, history) }));
  return { rows: cited(asking, answers), counts };
}

/** A state with how it stands on a day. */
interface StandingState extends Standing {
  readonly state: State;
  readonly history: History;
}

function everyStanding({ kept }: Asking, day: string): StandingState[] {
  const { states, histories } = kept.everyHistory();
  const standings = kept.standings(day);
  return states.map((state, place) => ({ state, history: histories[place]!, ...standings[place]! }));
}

function standingOf({ kept }: Asking, day: string, states: readonly State[]): StandingState[] {
  return kept.historiesOf(states).map((history, place) => {
    const { holds, evidence } = asOf(day, history);
    return { state: states[place]!, history, holds, cited: evidence.length > 0 };
  });
}

/** The row for a pair that no sentence mentions. */
function silence(
  asking: Asking,
  { subject, relation = '', object }: AsOfQuery,
  subjects: readonly string[] | undefined,
  objects: readonly string[] | undefined,
): AsOfAnswer {
  const end = (name: string, ids: readonly string[] | undefined) => ({
    id: ids?.[0] ?? name,
    name: ids?.[0] ? nameFor(asking, ids[0]) : name,
  });
  return {
    subject: end(subject!, subjects),
    relation,
    object: end(object!, objects),
    holds: 'unknown',
    basis: null,
    since: null,
    until: null,
    origins: 0,
    rules: ['silence'],
    evidence: [],
  };
}

const EVERYTHING: Matching = { rows: [], subjects: undefined, objects: undefined };

interface Matching {
  readonly rows: readonly State[];
  readonly subjects: readonly string[] | undefined;
  readonly objects: readonly string[] | undefined;
}

/** The states of the likeliest reading of the names for which there is any. */
function matching(asking: Asking, day: string, { subject, relation, object }: AsOfQuery): Matching {
  const subjectGroups = once(subject === undefined ? [undefined] : groupsFor(asking, subject, day));
  const objectGroups = once(object === undefined ? [undefined] : groupsFor(asking, object, day));
  const symmetric = new Set(asking.pack.relations.filter(each => each.symmetric).map(({ id }) => id));
  for (const subjects of subjectGroups()) {
    for (const objects of objectGroups()) {
      const query = {
        ...(subjects && { subjects: withFounded(asking, subjects, relation) }),
        ...(relation === undefined ? {} : { relation }),
        ...(objects && { objects }),
      };
      const rows = readStates(asking.store.db, query, symmetric);
      if (rows.length > 0) return { rows: withoutVaguer(asking, rows), subjects, objects };
    }
  }
  const [subjects, objects] = [[...subjectGroups()][0], [...objectGroups()][0]];
  return { rows: [], subjects, objects };
}

/** "Prime minister" beside "prime minister of Spain", of one person: one state, and the fuller wording tells whose coming in ended it. */
function withoutVaguer({ world }: Asking, rows: readonly State[]): readonly State[] {
  const offices = rows.filter(({ object }) => object.startsWith('office:'));
  if (offices.length < 2) return rows;
  const vaguer = new Set(
    offices.filter(row =>
      sameStates(row, offices, world.knows).some(
        other => other.subject === row.subject && saysLess(row, other, world.knows),
      ),
    ),
  );
  return rows.filter(row => !vaguer.has(row));
}

/** The subjects of a relation with the organisations that those of them which are treaties found, where the relation is told of these. */
function withFounded({ world }: Asking, subjects: readonly string[], relation: string | undefined): readonly string[] {
  if (relation === undefined || !world.relation(relation)?.subjectFounded) return subjects;
  return [...new Set(subjects.flatMap(id => [id, world.founding(id)?.organisation ?? id]))];
}

/** A sequence that can be gone through again and again; each part of it is made once, when it is first wanted. */
function once<T>(source: Iterable<T>): () => Generator<T> {
  const rest = source[Symbol.iterator]();
  const made: T[] = [];
  return function* () {
    for (let place = 0; ; place++) {
      if (place === made.length) {
        const next = rest.next();
        if (next.done) return;
        made.push(next.value);
      }
      yield made[place]!;
    }
  };
}

/** A state of a symmetric relation with the end that was asked about as its subject. */
function turned(asking: Asking, state: State, subjects: readonly string[] | undefined): State {
  const { subject, relation, object } = state;
  const asked = subjects === undefined || subjects.includes(subject) || !asking.world.relation(relation)?.symmetric;
  return asked ? state : { subject: object, relation, object: subject };
}

/** Answers with their names and sentences. */
function cited(
  asking: Asking,
  answers: readonly { readonly state: State; readonly answer: DayAnswer }[],
): AsOfAnswer[] {
  const told = new Set(answers.flatMap(({ answer }) => answer.evidence));
  const claims = citedClaims(asking.store.db, [...told]);
  const end = (id: string) => ({ id, name: nameFor(asking, id) });
  return answers.map(({ state: { subject, relation, object }, answer }) => {
    const { holds, basis, since, until, origins, rules, evidence } = answer;
    return {
      subject: end(subject),
      relation,
      object: end(object),
      holds,
      basis,
      since,
      until,
      origins,
      rules,
      evidence: evidence.map(({ id }) => stateEvidenceOf(claims.get(id)!)),
    };
  });
}
