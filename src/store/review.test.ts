import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { asking } from '../ask/asking.ts';
import { asof } from '../ask/asof.ts';
import { show } from '../ask/show.ts';
import { timeline } from '../ask/timeline.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import type { Correction } from '../record/correction.ts';
import type { Verdict } from '../record/model.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { checkRecord } from './check.ts';
import { openRecord, type Store } from './open.ts';
import { historyOf, reviewsOf } from './read/reviews.ts';
import { removeDocument } from './remove.ts';
import {
  correctClaim,
  DecidedMeanwhile,
  reviewClaim,
  reviewClaims,
  withdrawVerdict,
  withdrawVerdicts,
} from './review.ts';

const pack = loadPack();
const world = worldOf([pack]);
const read = (text: string, uri: string) =>
  annotate(new TextEncoder().encode(text), { uri }, { pack, analyse: analyseWithModels });
const EARLY = read('Spain joined NATO on 30 May 1982.', 'early.txt');
const LATE = read(
  'La Hongrie a rejoint l’OTAN le 12 mars 1999. L’Espagne a rejoint l’OTAN le 30 mai 1986.',
  'late.txt',
);

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-review-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
  addDocuments(store, [EARLY, LATE], world);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const claimOf = (document: string, part: string) => {
  const shown = show(asking(store, pack, 'en'), [document]);
  if (shown.kind !== 'document') throw new Error(shown.kind);
  return shown.claims.find(({ sentence, state }) => sentence.includes(part) && state !== null)!.id;
};
const review = (id: string, verdict: Verdict, note: string | null = null) =>
  reviewClaim(store, id, { verdict, note, made: '2024-05-01T10:00:00.000Z' }, world);
const spain = (day: string) =>
  asof(asking(store, pack, 'en'), day, { subject: 'state:ESP', relation: 'member_of', object: 'org:nato' })[0]!;
const events = () => timeline(asking(store, pack, 'en'), {}).map(({ earliest }) => earliest);

test('a claim that a person rejects leaves the register and the states, and comes back when it is accepted', () => {
  expect(events()).toContain('1982-05-30');
  expect(spain('1984-01-01').holds).not.toBe('no');
  const id = claimOf(EARLY.document.id, 'Spain');
  review(id, 'rejected');
  expect(events()).not.toContain('1982-05-30');
  expect(spain('1990-01-01').since).toEqual({ earliest: '1986-05-30', latest: '1986-05-30' });
  expect(spain('1990-01-01').evidence.find(({ document }) => document === EARLY.document.id)!.verdict).toBe('rejected');
  review(id, 'accepted', 'It was 1982 after all.');
  expect(events()).toContain('1982-05-30');
  expect(spain('1984-01-01').holds).toBe('yes');
  expect(checkRecord(store.db, world).faults).toEqual([]);
});

test('what a person accepted outweighs what nobody has looked at', () => {
  review(claimOf(EARLY.document.id, 'Spain'), 'accepted');
  expect(spain('1984-01-01').holds).toBe('yes');
});

test('verdicts are kept when the document is taken out, and found again when its bytes come back', () => {
  const id = claimOf(EARLY.document.id, 'Spain');
  review(id, 'rejected', 'Another year.');
  removeDocument(store, EARLY.document.id, world);
  addDocuments(store, [EARLY], world);
  expect(events()).not.toContain('1982-05-30');
  const shown = show(asking(store, pack, 'en'), [id]);
  expect(shown).toMatchObject({
    kind: 'claim',
    event: null,
    claim: { verdict: 'rejected', reviews: [{ verdict: 'rejected', note: 'Another year.' }] },
  });
  addDocuments(store, [EARLY], world);
  expect(events()).not.toContain('1982-05-30');
});

test('a verdict bears on one claim of a document, not on its neighbours', () => {
  review(claimOf(LATE.document.id, 'Espagne'), 'rejected');
  expect(events()).toEqual(['1982-05-30', '1999-03-12']);
});

test('a claim that is not there cannot be judged', () => {
  expect(() => review('claim-0000', 'accepted')).toThrow('RG037');
  expect(store.db.all('SELECT * FROM verdicts')).toEqual([]);
});

test('a verdict taken back counts no more, and the one before it counts again', () => {
  const id = claimOf(EARLY.document.id, '1982');
  const withdraw = () => withdrawVerdict(store, id, { made: '2024-05-02T10:00:00.000Z', person: 'Ada' }, world);
  expect(withdraw).toThrow('RG079');
  review(id, 'accepted');
  review(id, 'rejected');
  withdraw();
  expect(reviewsOf(store.db, id).map(({ verdict }) => verdict)).toEqual(['accepted']);
  withdraw();
  expect(reviewsOf(store.db, id)).toEqual([]);
  expect(historyOf(store.db, id).map(({ withdrawn }) => withdrawn?.person)).toEqual(['Ada', 'Ada']);
  expect(withdraw).toThrow('RG079');
  expect(checkRecord(store.db, world).faults).toEqual([]);
});

test('a claim accepted with a correction reads as corrected everywhere, and as read once that is taken back', () => {
  const id = claimOf(EARLY.document.id, '1982');
  const years = () => timeline(asking(store, pack, 'en'), { actor: 'state:ESP' }).map(({ edtf }) => edtf);
  const before = years();
  const days = { earliest: '1982-12-10', latest: '1982-12-10', edtf: '1982-12-10' };
  const time = { ...days, text: '10 December 1982', relative: false, from: 'stated' as const };
  reviewClaim(store, id, { verdict: 'accepted', note: null, made: '2024-05-01', correction: { time } }, world);
  expect(years()).toContain('1982-12-10');
  expect(years()).not.toContain('1982-05-30');
  withdrawVerdict(store, id, { made: '2024-05-02', person: null }, world);
  expect(years()).toEqual(before);
});

test('a corrected participant is found under its name, with its state; corrections add up, and are taken back one by one', () => {
  const id = claimOf(EARLY.document.id, '1982');
  const correct = (correction: Correction) =>
    correctClaim(store, id, { correction, note: null, made: '2024-05-01', person: 'Ada' }, pack, world);
  const portugal = () => timeline(asking(store, pack, 'en'), { actor: 'Lusitania' }).map(({ edtf }) => edtf);
  correct({
    agents: [
      { text: 'Lusitania', entity: 'place:lusitania' },
      { text: 'Portugal', entity: 'state:PRT' },
    ],
  });
  expect(portugal()).toEqual(['1982-05-30']);
  const ask = { subject: 'state:PRT', relation: 'member_of', object: 'org:nato' };
  expect(asof(asking(store, pack, 'en'), '1984-01-01', ask)[0]!.holds).toBe('yes');
  correct({ time: null });
  expect(portugal()).toEqual([]);
  review(id, 'accepted', 'Somebody else agrees.');
  expect(reviewsOf(store.db, id).at(-1)!.correction).toMatchObject({ time: null, agents: [{}, {}] });
  for (let i = 0; i < 2; i++) withdrawVerdict(store, id, { made: '2024-05-02', person: null }, world);
  expect(portugal()).toEqual(['1982-05-30']);
  withdrawVerdict(store, id, { made: '2024-05-02', person: null }, world);
  expect(spain('1984-01-01').holds).not.toBe('no');
  expect(checkRecord(store.db, world).faults).toEqual([]);
});

test('an act that no pack knows is refused, and nothing is kept', () => {
  const id = claimOf(EARLY.document.id, '1982');
  const put = { correction: { act: 'dance' }, note: null, made: '2024-05-01' };
  expect(() => correctClaim(store, id, put, pack, world)).toThrow('RG034');
  expect(historyOf(store.db, id)).toEqual([]);
});

test('a verdict of somebody who did not see the last decision writes nothing, on none of the claims', () => {
  const [spain, hungary] = [claimOf(EARLY.document.id, '1982'), claimOf(LATE.document.id, 'Hongrie')];
  review(spain, 'accepted');
  const late = { verdict: 'rejected' as const, note: null, made: '2024-05-03', seen: 0 };
  const both = [hungary, spain].map(claim => ({ ...late, claim }));
  expect(() => reviewClaims(store, both, world)).toThrow(DecidedMeanwhile);
  expect(() => withdrawVerdicts(store, [{ claim: spain, seen: 2 }], { made: '2024-05-03' }, world)).toThrow(
    DecidedMeanwhile,
  );
  expect([spain, hungary].map(id => historyOf(store.db, id).length)).toEqual([1, 0]);
  reviewClaims(store, [{ ...late, claim: spain, seen: 1 }], world);
  expect(reviewsOf(store.db, spain).map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected']);
});
