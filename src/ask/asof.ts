import { RegestaError } from '../messages.ts';
import { asOf } from '../record/asof.ts';
import type { AsOfAnswer, Holds, State } from '../record/model.ts';
import { readHistories } from '../store/derive/states.ts';
import { readClaims } from '../store/read/claims.ts';
import { readStates } from '../store/read/states.ts';
import { type Asking, nameFor } from './asking.ts';
import { groupsFor } from './candidates.ts';
import { stateEvidenceOf } from './evidence.ts';

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
export function asof(asking: Asking, day: string, query: AsOfQuery): AsOfAnswer[] {
  checkRelation(asking, query.relation);
  const { rows, subjects, objects } = matching(asking, day, query);
  const answers = answersOn(
    asking,
    day,
    rows.map(state => turned(asking, state, subjects)),
  );
  if (answers.length === 0 && query.subject !== undefined && query.object !== undefined) {
    const { subject, relation = '', object } = query;
    const end = (name: string, ids: readonly string[] | undefined) => ({
      id: ids?.[0] ?? name,
      name: ids?.[0] ? nameFor(asking, ids[0]) : name,
    });
    return [
      {
        subject: end(subject, subjects),
        relation,
        object: end(object, objects),
        holds: 'unknown',
        basis: null,
        since: null,
        until: null,
        origins: 0,
        rules: ['silence'],
        evidence: [],
      },
    ];
  }
  return answers.sort((a, b) => RANK[a.holds] - RANK[b.holds]);
}

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
        ...(subjects && { subjects }),
        ...(relation === undefined ? {} : { relation }),
        ...(objects && { objects }),
      };
      const rows = readStates(asking.store.db, query, symmetric);
      if (rows.length > 0) return { rows, subjects, objects };
    }
  }
  const [subjects, objects] = [[...subjectGroups()][0], [...objectGroups()][0]];
  return { rows: [], subjects, objects };
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

function answersOn(asking: Asking, day: string, states: readonly State[]): AsOfAnswer[] {
  const { db } = asking.store;
  const days = readHistories(db, states, asking.world).map(history => asOf(day, history));
  const claims = readClaims(db, new Set(days.flatMap(({ evidence }) => evidence)));
  const end = (id: string) => ({ id, name: nameFor(asking, id) });
  return days.map(({ holds, basis, since, until, origins, rules, evidence }, place) => {
    const { subject, relation, object } = states[place]!;
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
      evidence: evidence.map(id => stateEvidenceOf(claims.get(id)!)),
    };
  });
}

function checkRelation({ pack }: Asking, relation: string | undefined): void {
  if (relation === undefined || pack.relations.some(({ id }) => id === relation)) return;
  const choices = pack.relations
    .map(({ id }) => id)
    .sort()
    .join(', ');
  throw new RegestaError('RG033', { relation, choices });
}
