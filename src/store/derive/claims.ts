import { corrected, type KeptCorrection } from '../../record/correction.ts';
import { compare } from '../../record/days.ts';
import { eventKeys } from '../../record/event-keys.ts';
import { identified } from '../../record/identity.ts';
import { rivalKeys, stateKey } from '../../record/keys.ts';
import type { TracedClaim, Verdict } from '../../record/model.ts';
import { openEnd } from '../../record/open-ends.ts';
import { ownOrigin } from '../../record/origins.ts';
import { settleCopies } from '../../record/settle.ts';
import type { World } from '../../record/world.ts';
import { type ClaimKey, type KeyedClaim, type KeyRow, rowOf, sentenceOfKey } from '../claim-keys.ts';
import { identities } from '../identities.ts';
import { deleteLeveled, insertLeveled } from '../levels.ts';
import { alone, readingOf } from '../readings.ts';
import { sidesNumber } from '../sides.ts';
import type { Sqlite } from '../sqlite.ts';
import { wordingNumbers } from '../wordings.ts';
import { type Touched, touchFormerKeys, touchKeys } from './touched.ts';

interface ClaimRow {
  readonly number: number;
  readonly reading: string | null;
  readonly traced: string;
  readonly origin: string | null;
  readonly verdict: Verdict | null;
  /** JSON; see `KeptCorrection`. */
  readonly correction: string | null;
  /** 1 where it has keys. */
  readonly keyed: 0 | 1;
}

/** Traces the claims of the touched sentences: who their actors are, their origin, their date where the original has it, the verdict on them. */
export function updateClaims(db: Sqlite, touched: Touched, world: World): void {
  const byOrigin = new Map<string, { row: ClaimRow; claim: TracedClaim }[]>();
  const rows = db.all<ClaimRow>(
    `SELECT c.number, c.reading, c.traced, (SELECT origin FROM origin_members o WHERE o.sentence = c.sentence) AS origin,
       v.verdict, v.correction, EXISTS (SELECT 1 FROM claim_keys k WHERE k.claim = c.number) AS keyed
     FROM json_each(?) t JOIN claims c ON c.sentence = t.value
       LEFT JOIN verdicts_in_force v ON v.claim = c.id
     ORDER BY t.key, c.number`,
    JSON.stringify([...touched.sentences]),
  );
  const identityOf = identities(db);
  for (const row of rows) {
    const read = readingOf(row);
    const right = row.correction === null ? read : corrected(read, JSON.parse(row.correction) as KeptCorrection);
    const reading = identified(right, identityOf);
    const origin = row.origin ?? ownOrigin(reading.document, reading.sentence);
    const group = byOrigin.get(origin) ?? [];
    if (group.length === 0) byOrigin.set(origin, group);
    group.push({ row, claim: { ...reading, origin, verdict: row.verdict } });
  }
  const keys: StoredKey[] = [];
  for (const group of byOrigin.values()) {
    const rows = new Map(group.map(({ row, claim }) => [claim.id, row]));
    for (const claim of settleCopies(group.map(each => each.claim)))
      for (const key of writeTraced(db, rows.get(claim.id)!, claim, touched, world)) keys.push(key);
  }
  writeKeys(db, keys);
}

type StoredKey = KeyRow & KeyedClaim;

/** Writes keys in the order of the table, so that each of its pages is written once. */
function writeKeys(db: Sqlite, keys: StoredKey[]): void {
  keys.sort((a, b) => a.head - b.head || compare(a.slot, b.slot) || a.claim - b.claim);
  insertLeveled(
    db,
    'claim_keys',
    4,
    keys.flatMap(({ head, slot, claim, sides }) => [head, slot, claim, sides]),
  );
}

/** Writes a claim where it says something else than before; gives the keys that it has to get. */
function writeTraced(db: Sqlite, row: ClaimRow, claim: TracedClaim, touched: Touched, world: World): StoredKey[] {
  const traced = JSON.stringify(claim);
  if (traced === row.traced && row.keyed === 1) return [];
  touched.claims.add(row.number);
  if (traced !== row.traced) {
    const reading = JSON.stringify(readingOf(row));
    const apart = reading === JSON.stringify(alone(claim)) ? null : reading;
    db.run('UPDATE claims SET traced = ?, reading = ? WHERE number = ?', traced, apart, row.number);
  }
  if (row.correction !== null) writeParticipants(db, row.number, JSON.parse(row.correction) as KeptCorrection);
  const keys = keysOf(claim, world);
  if (row.keyed === 0) {
    touchKeys(touched, keys);
    return storedKeys(row.number, claim, keys);
  }
  const before = JSON.parse(row.traced) as TracedClaim;
  const former = keysOf(before, world);
  if (!isNewOriginAlone(before, claim)) {
    touchFormerKeys(touched, former);
    touchKeys(touched, keys);
    deleteLeveled(db, 'claim_keys', 'claim = ?', row.number);
    return storedKeys(row.number, claim, keys);
  }
  // Those who took part bring it together with the same claims as before: only keys of events that it has no more or had not tell of others.
  const [gone, fresh] = [beside(former, keys), beside(keys, former)];
  touchFormerKeys(touched, gone);
  touchKeys(touched, [...fresh, ...keys.filter(({ kind }) => kind !== 'event')]);
  for (const { head, slot } of storedKeys(row.number, before, gone))
    deleteLeveled(db, 'claim_keys', 'head = ? AND slot = ? AND claim = ?', head, slot, row.number);
  return storedKeys(row.number, claim, fresh);
}

/** Whether a copy of the sentence of a claim has turned up or gone, and it says nothing else than before. */
function isNewOriginAlone(before: TracedClaim, now: TracedClaim): boolean {
  return JSON.stringify({ ...before, origin: now.origin }) === JSON.stringify(now);
}

/** The keys that are not among others. */
function beside(keys: readonly ClaimKey[], others: readonly ClaimKey[]): ClaimKey[] {
  return keys.filter(({ kind, key }) => !others.some(other => other.kind === kind && other.key === key));
}

/** The rows of the keys of a claim: those that only the claims of one sentence can share are none. */
function storedKeys(number: number, claim: TracedClaim, keys: readonly ClaimKey[]): StoredKey[] {
  const kept = keys.filter(({ kind, key }) => kind !== 'event' || sentenceOfKey(key) === null);
  const sides = sidesNumber(claim);
  return kept.map(key => ({ ...rowOf(key), claim: number, sides }));
}

/** Whom a person put into a claim is found by the name that she gave. */
function writeParticipants(db: Sqlite, claim: number, correction: KeptCorrection): void {
  const { agents = [], recipients = [], place, source } = correction;
  const named = [...agents, ...recipients, ...(place ? [place] : []), ...(source ? [source] : [])].flatMap(
    ({ entity, text }) => (entity === null ? [] : [{ entity, text }]),
  );
  for (const wording of wordingNumbers(db, named))
    db.run(
      'INSERT INTO claim_actors_0 SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM claim_actors WHERE wording = ?1 AND claim = ?2)',
      wording,
      claim,
    );
}

/** The keys under which a claim is found. */
export function keysOf(claim: TracedClaim, world: World): ClaimKey[] {
  const keys: ClaimKey[] = eventKeys(claim, world).map(key => ({ kind: 'event', key }));
  const open = openEnd(claim, world);
  if (open) keys.push({ kind: 'state', key: stateKey(open, world) });
  if (claim.state === null) return keys;
  keys.push({ kind: 'state', key: stateKey(claim.state, world) });
  for (const key of new Set(rivalKeys(claim.state, world))) keys.push({ kind: 'rival', key });
  return keys;
}
