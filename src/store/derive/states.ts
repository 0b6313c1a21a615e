import { forcesAlike } from '../../claims/forces.ts';
import { type History, historyOf } from '../../record/history.ts';
import { canonicalState, impliedStates, implyingStates, rivalKeys, stateKey, stateOfKey } from '../../record/keys.ts';
import type { State, TracedClaim } from '../../record/model.ts';
import { endsMeant, isOpen, openStates } from '../../record/open-ends.ts';
import { sameStates } from '../../record/same-state.ts';
import type { World } from '../../record/world.ts';
import { isKey, rowOf } from '../claim-keys.ts';
import { inLevels } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** All that the claims of the record say of one state over time, with what they say of the states that exclude it. */
export function readHistory(db: Sqlite, state: State, world: World): History {
  return readHistories(db, [state], world)[0]!;
}

/** The histories of states, in their order. */
export function readHistories(db: Sqlite, states: readonly State[], world: World): History[] {
  const near = new Map(states.map(state => [state, likeliest(db, state, world)]));
  const alike = new Map(states.map(state => [state, sameStates(state, near.get(state)!, world.knows)]));
  const keysOf = (state: State) => [state, ...alike.get(state)!].map(each => stateKey(each, world));
  const openKeys = (state: State) => openStates(state).map(open => stateKey(open, world));
  const claims = claimsUnder(
    db,
    'state',
    states.flatMap(state => [
      ...keysOf(state),
      ...openKeys(state),
      ...wholesOf(state, near.get(state)!).map(other => stateKey(other, world)),
    ]),
  );
  const rivals = claimsUnder(
    db,
    'rival',
    states.flatMap(state => rivalKeys(state, world)),
  );
  const implyingKeys = (state: State) =>
    [...implyingStates(state, world), ...partsIn(state, near.get(state)!)].map(other => stateKey(other, world));
  const implying = claimsUnder(db, 'state', states.flatMap(implyingKeys));
  return states.map(state => {
    const told = keysOf(state).flatMap(key => claims.get(key) ?? []);
    const others =
      near.get(state)!.filter(({ subject }) => subject === state.subject).length - alike.get(state)!.length - 1;
    const open = openKeys(state).flatMap(key => claims.get(key) ?? []);
    const withWhole = wholesOf(state, near.get(state)!).flatMap(other =>
      (claims.get(stateKey(other, world)) ?? []).filter(isEnd),
    );
    const own = [...told, ...endsMeant(state, told, others, open, world), ...withWhole];
    const ids = new Set(own.map(({ id }) => id));
    const rivalling = new Map<string, TracedClaim>();
    for (const key of rivalKeys(state, world)) {
      for (const claim of rivals.get(key) ?? []) if (!ids.has(claim.id)) rivalling.set(claim.id, claim);
    }
    const ofParts = implyingKeys(state).flatMap(key => implying.get(key) ?? []);
    return historyOf(canonicalState(state, world), own, [...rivalling.values()], world, ofParts);
  });
}

/** The troops of a state in a place, of which a battalion is a part: with their end it has left, too. */
function wholesOf(state: State, near: readonly State[]): State[] {
  return near.filter(other => other.object === state.object && forcesAlike(other.subject, state.subject) === 'part');
}

function isEnd({ state, polarity }: TracedClaim): boolean {
  return state?.change === 'ends' && polarity === 'positive';
}

/** A battalion of a state in a place: its troops are there, too. */
function partsIn(state: State, near: readonly State[]): State[] {
  return near.filter(other => other.object === state.object && forcesAlike(state.subject, other.subject) === 'part');
}

/** The states of the record that may be the same as one, but for how fully they are told; see `sameStates`. */
function likeliest(db: Sqlite, { subject, relation, object }: State, world: World): State[] {
  const [ofSubject, ofObject] = [isTold(subject, world), isTold(object, world)];
  if (!subject.startsWith('person:') && !ofSubject && !ofObject) return [];
  const rows = db.all<State>(
    `SELECT subject, relation, object FROM states WHERE relation = ?1 AND subject = ?2
     UNION SELECT subject, relation, object FROM states WHERE relation = ?1 AND object = ?3 AND (?3 LIKE 'charge:%' OR ?4)
     ORDER BY subject, object`,
    relation,
    subject,
    object,
    ofSubject ? 1 : 0,
  );
  return [...rows, ...(object.startsWith('office:') ? ofSurname(db, subject, relation) : [])].map(row => ({ ...row }));
}

/** "M. McLay" in the other documents: the offices of the surname of a person, where the record tells of no other person with that surname. */
function ofSurname(db: Sqlite, subject: string, relation: string): State[] {
  const surname = surnameOf(subject);
  if (surname === null) return [];
  const rows = db.all<State>(
    'SELECT subject, relation, object FROM states WHERE subject = ?1 AND relation = ?2 ORDER BY object',
    surname,
    relation,
  );
  return rows.length > 0 && isOnlyBearer(db, subject, surname) ? rows : [];
}

function isOnlyBearer(db: Sqlite, subject: string, surname: string): boolean {
  const others = db.all(
    `SELECT 1 FROM states WHERE subject > 'person:' AND subject < 'person;' AND subject LIKE ?1 AND subject <> ?2 LIMIT 1`,
    `person:%-${surname.slice('person:'.length)}`,
    subject,
  );
  return others.length === 0;
}

/** The person of whom only the surname of a full name is told; null for a name of one word. */
function surnameOf(subject: string): string | null {
  const last = subject.startsWith('person:') ? subject.lastIndexOf('-') : -1;
  return last < 0 ? null : `person:${subject.slice(last + 1)}`;
}

/** Whether an end of a state is a body that only documents tell of, more or less fully, or a force, which may be told as a part of another. */
function isTold(entity: string, world: World): boolean {
  return (entity.startsWith('org:') && !world.knows(entity)) || entity.startsWith('force:');
}

/** What the history of a state is drawn from, by names; a change to claims of some state bears on it where `bearingOf` gives one of these. */
export function groundsOf(state: State, world: World): string[] {
  const { subject, relation, object } = state;
  const claims = [state, ...implyingStates(state, world)].map(each => `claims ${stateKey(each, world)}`);
  const rivals = rivalKeys(state, world).map(key => `rivals ${key}`);
  if (world.isHeld(relation)) claims.push(...openStates(state).map(open => `claims ${stateKey(open, world)}`));
  if (!subject.startsWith('person:') && !isTold(subject, world) && !isTold(object, world))
    return [...claims, ...rivals];
  const surname = surnameOf(subject);
  if (surname !== null) claims.push(`alike ${relation} ${surname}`);
  return [...claims, ...rivals, `alike ${relation} ${subject}`, `alike ${relation} ${object}`];
}

/** What a change to the claims of a state bears on; see `groundsOf`. */
export function bearingOf(key: string, world: World): string[] {
  const state = stateOfKey(key);
  const { subject, relation, object } = state;
  // A claim of a symmetric relation may name its ends in either order.
  const turned = { subject: object, relation, object: subject };
  const rivals = [state, turned].flatMap(each => rivalKeys(each, world)).map(rival => `rivals ${rival}`);
  return [`claims ${key}`, ...rivals, `alike ${relation} ${subject}`, `alike ${relation} ${object}`];
}

const UNDER = inLevels(
  'claim_keys',
  keys =>
    `SELECT k.head, c.traced, c.id FROM json_each(?1) h JOIN ${keys} k ON k.head = h.value JOIN claims c ON c.number = k.claim`,
);

function claimsUnder(db: Sqlite, kind: 'state' | 'rival', keys: readonly string[]): Map<string, TracedClaim[]> {
  const byHead = new Map(keys.map(key => [rowOf({ kind, key }).head, key]));
  const rows = db.all<{ head: number; traced: string }>(`${UNDER} ORDER BY 3`, JSON.stringify([...byHead.keys()]));
  const found = new Map<string, TracedClaim[]>();
  for (const { head, traced } of rows) {
    const key = byHead.get(head)!;
    const known = found.get(key) ?? [];
    if (known.length === 0) found.set(key, known);
    known.push(JSON.parse(traced) as TracedClaim);
  }
  return found;
}

/** Notes which of the touched states any claim speaks of; what held when is drawn up when it is asked. */
export function updateStates(db: Sqlite, touched: Touched, world: World): void {
  const keys = new Set([...touched.stateKeys].filter(key => !isOpen(stateOfKey(key))));
  for (const key of [...keys]) {
    for (const implied of impliedStates(stateOfKey(key), world)) keys.add(stateKey(implied, world));
  }
  for (const key of keys) {
    const state = stateOfKey(key);
    if (isSpokenOf(db, state, world))
      db.run('INSERT OR IGNORE INTO states VALUES (?, ?, ?, ?)', key, state.subject, state.relation, state.object);
    else db.run('DELETE FROM states WHERE key = ?', key);
  }
}

/** Whether a claim speaks of the state, or of one that implies it. */
export function isSpokenOf(db: Sqlite, state: State, world: World): boolean {
  const keys = [stateKey(state, world), ...implyingStates(state, world).map(other => stateKey(other, world))];
  return keys.some(key => isKey(db, { kind: 'state', key }));
}
