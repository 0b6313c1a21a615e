import { type History, historyOf } from '../../record/history.ts';
import { canonicalState, impliedState, implyingStates, rivalKeys, stateKey, stateOfKey } from '../../record/keys.ts';
import type { State, TracedClaim } from '../../record/model.ts';
import { intervalsOf } from '../../record/states.ts';
import type { World } from '../../record/world.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** All that the claims of the record say of one state over time, with what they say of the states that exclude it. */
export function readHistory(db: Sqlite, state: State, world: World): History {
  return readHistories(db, [state], world)[0]!;
}

/** The histories of states, in their order. */
export function readHistories(db: Sqlite, states: readonly State[], world: World): History[] {
  const claims = claimsUnder(
    db,
    'state',
    states.map(state => stateKey(state, world)),
  );
  const rivals = claimsUnder(
    db,
    'rival',
    states.flatMap(state => rivalKeys(state, world)),
  );
  const implyingKeys = (state: State) => implyingStates(state, world).map(other => stateKey(other, world));
  const implying = claimsUnder(db, 'state', states.flatMap(implyingKeys));
  return states.map(state => {
    const own = claims.get(stateKey(state, world)) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const others = new Map<string, TracedClaim>();
    for (const key of rivalKeys(state, world)) {
      for (const claim of rivals.get(key) ?? []) if (!ids.has(claim.id)) others.set(claim.id, claim);
    }
    const ofParts = implyingKeys(state).flatMap(key => implying.get(key) ?? []);
    return historyOf(canonicalState(state, world), own, [...others.values()], world, ofParts);
  });
}

function claimsUnder(db: Sqlite, kind: 'state' | 'rival', keys: readonly string[]): Map<string, TracedClaim[]> {
  const rows = db.all<{ key: string; traced: string }>(
    `SELECT k.key, c.traced FROM claim_keys k JOIN claims c ON c.number = k.claim
     WHERE k.kind = ? AND k.key IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
    kind,
    JSON.stringify(keys),
  );
  const found = new Map<string, TracedClaim[]>();
  for (const { key, traced } of rows) {
    const known = found.get(key) ?? [];
    if (known.length === 0) found.set(key, known);
    known.push(JSON.parse(traced) as TracedClaim);
  }
  return found;
}

/** Draws up the touched states again, those that exclude them and those that they imply. */
export function updateStates(db: Sqlite, touched: Touched, world: World): void {
  const keys = new Set(touched.stateKeys);
  for (const rival of touched.rivalKeys) {
    const rows = db.all<{ key: string }>(
      `SELECT DISTINCT s.key FROM claim_keys r JOIN claim_keys s ON s.claim = r.claim AND s.kind = 'state' WHERE r.kind = 'rival' AND r.key = ?`,
      rival,
    );
    for (const { key } of rows) keys.add(key);
  }
  for (const key of [...keys]) {
    const implied = impliedState(stateOfKey(key), world);
    if (implied) keys.add(stateKey(implied, world));
  }
  db.run('DELETE FROM states WHERE key IN (SELECT value FROM json_each(?))', JSON.stringify([...keys]));
  const states = [...keys].map(stateOfKey);
  readHistories(db, states, world).forEach((history, place) => {
    if (history.claims.length === 0) return;
    const { subject, relation, object } = states[place]!;
    const key = stateKey(states[place]!, world);
    db.run(
      'INSERT INTO states VALUES (?, ?, ?, ?, ?)',
      key,
      subject,
      relation,
      object,
      JSON.stringify(intervalsOf(history)),
    );
  });
}
