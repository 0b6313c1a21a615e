import { type History, historyOf } from '../../record/history.ts';
import { canonicalState, rivalKeys, stateKey } from '../../record/keys.ts';
import type { State, TracedClaim } from '../../record/model.ts';
import { intervalsOf } from '../../record/states.ts';
import type { World } from '../../record/world.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Touched } from './touched.ts';

/** All that the claims of the record say of one state over time, with what they say of the states that exclude it. */
export function readHistory(db: Sqlite, state: State, world: World): History {
  const key = stateKey(state, world);
  const claims = claimsUnder(db, 'state', key);
  const own = new Set(claims.map(({ id }) => id));
  const rivals = new Map<string, TracedClaim>();
  for (const rivalKey of rivalKeys(state, world)) {
    for (const claim of claimsUnder(db, 'rival', rivalKey)) if (!own.has(claim.id)) rivals.set(claim.id, claim);
  }
  return historyOf(canonicalState(state, world), claims, [...rivals.values()], world);
}

function claimsUnder(db: Sqlite, kind: 'state' | 'rival', key: string): TracedClaim[] {
  return db
    .all<{ traced: string }>(
      'SELECT c.traced FROM claim_keys k JOIN claims c ON c.number = k.claim WHERE k.kind = ? AND k.key = ? ORDER BY c.id',
      kind,
      key,
    )
    .map(({ traced }) => JSON.parse(traced) as TracedClaim);
}

/** Draws up the touched states again, and those that exclude them. */
export function updateStates(db: Sqlite, touched: Touched, world: World): void {
  const keys = new Set(touched.stateKeys);
  for (const rival of touched.rivalKeys) {
    const rows = db.all<{ key: string }>(
      `SELECT DISTINCT s.key FROM claim_keys r JOIN claim_keys s ON s.claim = r.claim AND s.kind = 'state' WHERE r.kind = 'rival' AND r.key = ?`,
      rival,
    );
    for (const { key } of rows) keys.add(key);
  }
  for (const key of keys) {
    const [first] = claimsUnder(db, 'state', key);
    db.run('DELETE FROM states WHERE key = ?', key);
    if (!first?.state) continue;
    const state = canonicalState(first.state, world);
    const intervals = intervalsOf(readHistory(db, state, world));
    db.run(
      'INSERT INTO states VALUES (?, ?, ?, ?, ?)',
      key,
      state.subject,
      state.relation,
      state.object,
      JSON.stringify(intervals),
    );
  }
}
