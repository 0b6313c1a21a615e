import { RegestaError } from '../messages.ts';
import type { World } from '../record/world.ts';
import { rowOf } from './claim-keys.ts';
import { conclude } from './derive/conclude.ts';
import { nothingTouched } from './derive/touched.ts';
import { type ActorDecision, decisionsInForce, type IdentityRow, identityRows, readIdentities } from './identities.ts';
import { inLevels } from './levels.ts';
import { type Store, transaction } from './open.ts';
import type { Sqlite } from './sqlite.ts';

/** Who decided, when (ISO 8601, UTC), and why. */
export interface Decided {
  readonly person: string | null;
  readonly made: string;
  readonly note: string | null;
}

/** A merge of two actors, or a split of one in some documents; actors by the identities they go by now. */
export type NewDecision = Pick<ActorDecision, 'kind' | 'actor' | 'identity' | 'documents'>;

/**
 * Notes a decision on actors and concludes again what rests on it, in one transaction. Decisions are only ever added.
 * Throws RG070 where an actor would be merged with itself.
 */
export function decide(store: Store, decision: NewDecision, decided: Decided, world: World): ActorDecision {
  const { kind, actor, identity, documents } = decision;
  if (actor === identity) throw new RegestaError('RG070', { id: actor });
  return transaction(store, () => {
    const { db } = store;
    const { id: number } = db.run(
      'INSERT INTO actor_decisions (kind, actor, identity, note, person, made) VALUES (?, ?, ?, ?, ?, ?)',
      kind,
      actor,
      identity,
      decided.note,
      decided.person,
      decided.made,
    );
    for (const document of new Set(documents))
      db.run('INSERT INTO actor_decision_documents VALUES (?, ?)', number, document);
    applyDecisions(db, world);
    return { number, ...decision, ...decided, undone: null };
  });
}

/** Takes a decision back: `number`, or the last that counts. Throws RG071 where it does not count, RG078 where none does. */
export function undoDecision(store: Store, number: number | null, decided: Decided, world: World): ActorDecision {
  return transaction(store, () => {
    const { db } = store;
    const counting = decisionsInForce(db);
    const decision = number === null ? counting.at(-1) : counting.find(each => each.number === number);
    if (decision === undefined)
      throw number === null ? new RegestaError('RG078') : new RegestaError('RG071', { number });
    db.run(
      "INSERT INTO actor_decisions (kind, undoes, note, person, made) VALUES ('undo', ?, ?, ?, ?)",
      decision.number,
      decided.note,
      decided.person,
      decided.made,
    );
    applyDecisions(db, world);
    return { ...decision, undone: { person: decided.person, made: decided.made } };
  });
}

/** Makes the identities again, and every conclusion from claims whose actors have got others. */
function applyDecisions(db: Sqlite, world: World): void {
  const before = readIdentities(db);
  const after = identityRows(decisionsInForce(db));
  const changed = new Set(differing(before, after).map(({ entity }) => entity));
  const known = new Set([...changed, ...before.filter(({ entity }) => changed.has(entity)).map(row => row.identity)]);
  db.run('DELETE FROM identities');
  for (const { entity, document, identity } of after)
    db.run('INSERT INTO identities VALUES (?, ?, ?)', entity, document, identity);
  const states = db.all<{ key: string }>(
    'SELECT key FROM states WHERE subject IN (SELECT value FROM json_each(?1)) OR object IN (SELECT value FROM json_each(?1))',
    JSON.stringify([...known]),
  );
  const rows = db.all<{ sentence: number; reads: number | null }>(
    // The ends of a state need not stand among the words of the claim.
    `SELECT DISTINCT s.number AS sentence, s.reads FROM sentences s JOIN claims c ON c.sentence = s.number WHERE c.number IN (
       ${inLevels('claim_actors', actors => `SELECT a.claim FROM json_each(?1) e JOIN wordings w ON w.entity = e.value JOIN ${actors} a ON a.wording = w.number`)}
       UNION ALL ${inLevels('claim_keys', keys => `SELECT k.claim FROM json_each(?2) h JOIN ${keys} k ON k.head = h.value`)})`,
    JSON.stringify([...changed]),
    JSON.stringify(states.map(({ key }) => rowOf({ kind: 'state', key }).head)),
  );
  const touched = nothingTouched();
  for (const { entity, identity } of [...before, ...after])
    if (changed.has(entity)) touched.actors.add(entity).add(identity);
  for (const { sentence, reads } of rows) {
    touched.sentences.add(sentence);
    if (reads !== null) touched.texts.add(reads);
  }
  conclude(db, touched, world);
}

function differing(before: readonly IdentityRow[], after: readonly IdentityRow[]): IdentityRow[] {
  const key = ({ entity, document, identity }: IdentityRow) => `${entity} ${document} ${identity}`;
  const [old, fresh] = [new Set(before.map(key)), new Set(after.map(key))];
  return [...before.filter(row => !fresh.has(key(row))), ...after.filter(row => !old.has(key(row)))];
}
