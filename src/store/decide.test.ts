import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { actors } from '../ask/actors.ts';
import { asking } from '../ask/asking.ts';
import { asof } from '../ask/asof.ts';
import { timeline } from '../ask/timeline.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { identify } from '../record/identity.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { checkRecord } from './check.ts';
import { decide, undoDecision } from './decide.ts';
import { decisionsInForce, identityRows, readDecisions } from './identities.ts';
import { openRecord, type Store } from './open.ts';
import { documentsNaming } from './read/actors.ts';
import { removeDocument } from './remove.ts';

const pack = loadPack();
const world = worldOf([pack]);
const read = (text: string, uri: string) =>
  annotate(new TextEncoder().encode(text), { uri }, { pack, analyse: analyseWithModels });
const DIARY = read('Jean Martin met John Foster Dulles in Washington on 3 June 1958.', 'diary.txt');
const LETTER = read('Le général J. Martin a rencontré le chancelier Adenauer à Bonn le 2 mai 1961.', 'letter.txt');
const PAPER = read('Jean Martin a rencontré Konrad Adenauer à Bonn le 2 mai 1961.', 'paper.txt');
const JOINED = read('Turkey joined NATO on 18 February 1952.', 'joined.txt');
const LEFT = read('Turkey left CENTO on 24 March 1979.', 'left.txt');
const BY = { person: 'A reader', made: '2024-05-01T10:00:00.000Z', note: null };
const JEAN = 'person:jean-martin';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-decide-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
  addDocuments(store, [DIARY, LETTER, PAPER, JOINED, LEFT], world);
});
afterEach(() => {
  expect(checkRecord(store.db, world).faults).toEqual([]);
  store.close();
  rmSync(folder, { recursive: true });
});

const ask = () => asking(store, pack, 'en');
const said = () => JSON.stringify([timeline(ask(), {}), actors(ask()), asof(ask(), '1957-01-01', {})]);
const meetings = () => timeline(ask(), {}).filter(({ earliest }) => earliest === '1961-05-02');
const actor = (id: string) => actors(ask()).find(each => each.id === id);
const merge = (actor: string, identity: string) =>
  decide(store, { kind: 'merge', actor, identity, documents: [] }, BY, world);
const split = (actor: string, identity: string, ...documents: string[]) =>
  decide(store, { kind: 'split', actor, identity, documents }, BY, world);

test('two names that a person merges tell one event; undone, they are two again, to the byte', () => {
  const before = said();
  expect(meetings()).toHaveLength(2);
  merge('person:j-martin', JEAN);
  expect(meetings()).toHaveLength(1);
  expect(meetings()[0]).toMatchObject({ documents: 2, agents: [{ id: JEAN }] });
  expect(actor('person:j-martin')).toBeUndefined();
  expect(actor(JEAN)).toMatchObject({ documents: 3, decisions: [{ kind: 'merge', person: 'A reader' }] });
  expect(timeline(ask(), { actor: 'person:j-martin' })).toEqual(timeline(ask(), { actor: JEAN }));
  undoDecision(store, null, BY, world);
  expect(said()).toBe(before);
  expect(readDecisions(store.db)).toMatchObject([{ number: 1, undone: { person: 'A reader' } }]);
});

test('a person split in one document is another there, and nowhere else', () => {
  const before = said();
  split(JEAN, 'person:jean-martin-2', DIARY.document.id);
  expect(timeline(ask(), { actor: JEAN }).map(({ earliest }) => earliest)).toEqual(['1961-05-02']);
  expect(timeline(ask(), { actor: 'person:jean-martin-2' }).map(({ earliest }) => earliest)).toEqual(['1958-06-03']);
  expect(actor('person:jean-martin-2')).toMatchObject({ name: 'Jean Martin', documents: 1 });
  expect(documentsNaming(store.db, JEAN)).toEqual([PAPER.document.id]);
  undoDecision(store, 1, BY, world);
  expect(said()).toBe(before);
});

test('a decision holds when its documents are taken out and added again', () => {
  merge('person:j-martin', JEAN);
  split(JEAN, 'person:paul-martin', LETTER.document.id);
  const decided = said();
  for (const { document } of [LETTER, DIARY]) removeDocument(store, document.id, world);
  addDocuments(store, [DIARY, LETTER], world);
  expect(said()).toBe(decided);
  expect(meetings().flatMap(({ agents }) => agents.map(({ id }) => id))).toContain('person:paul-martin');
});

test('what is merged shares its states, whichever of them named them', () => {
  const before = said();
  merge('org:cento', 'org:nato');
  const [row] = asof(ask(), '1965-01-01', { subject: 'state:TUR', relation: 'member_of', object: 'org:cento' });
  expect(row).toMatchObject({ holds: 'yes', basis: 'stated', until: { earliest: '1979-03-24' } });
  undoDecision(store, null, BY, world);
  expect(said()).toBe(before);
});

test('decisions are only ever added, and none is made of nothing', () => {
  expect(() => merge(JEAN, JEAN)).toThrow('RG070');
  expect(() => undoDecision(store, null, BY, world)).toThrow('RG078');
  merge('person:j-martin', JEAN);
  expect(() => undoDecision(store, 2, BY, world)).toThrow('RG071');
  undoDecision(store, 1, BY, world);
  expect(() => undoDecision(store, 1, BY, world)).toThrow('RG071');
  expect(() => store.db.run('DELETE FROM actor_decisions')).toThrow('only added to');
  expect(() => store.db.run("UPDATE actor_decisions SET identity = 'x'")).toThrow('only added to');
  expect(decisionsInForce(store.db)).toEqual([]);
});

test('the table of identities says what the decisions say, one after the other', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const decision = fc.record({
    kind: fc.constantFrom('merge' as const, 'split' as const),
    actor: ids,
    identity: ids,
    documents: fc.subarray(['1', '2', '3']),
  });
  fc.assert(
    fc.property(
      fc.array(decision, { maxLength: 6 }),
      ids,
      fc.constantFrom('1', '2', '3', '4'),
      (made, id, document) => {
        const decisions = made.map(each => (each.kind === 'merge' ? { ...each, documents: [] } : each));
        const rows = identityRows(decisions).filter(({ entity }) => entity === id);
        const found = rows.find(row => row.document === document) ?? rows.find(row => row.document === '');
        expect(found?.identity ?? id).toBe(identify(decisions, id, document));
      },
    ),
  );
});
