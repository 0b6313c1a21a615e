import { expect, test } from 'vitest';
import type { Participant } from '../annotation.ts';
import { loadPack } from '../packs/load.ts';
import { correctionKept } from './correcting.ts';
import { corrected } from './correction.ts';
import type { RecordClaim } from './model.ts';

const pack = loadPack();
const who = (text: string, entity: string | null): Participant => ({ text, entity });
const SPAIN = who('Spain', 'state:ESP');
const NATO = who('NATO', 'org:nato');
const joining: RecordClaim = {
  ...{ id: 'claim-1', document: 'doc-1', sentence: 0, trigger: { start: 6, end: 12, text: 'joined' } },
  ...{ act: 'join', event: 'AGREE', agents: [SPAIN], recipients: [NATO], place: null, published: null },
  time: {
    earliest: '1982-05-30',
    latest: '1982-05-30',
    edtf: '1982-05-30',
    text: '30 May 1982',
    relative: false,
    from: 'stated',
  },
  ...{ polarity: 'positive', modality: 'asserted', source: null, holding: null, narrated: null },
  state: { subject: 'state:ESP', relation: 'member_of', object: 'org:nato', change: 'begins' },
};
const right = (correction: Parameters<typeof correctionKept>[1], claim = joining) =>
  corrected(claim, correctionKept(claim, correction, pack));

test('the state goes with the participant that is right', () => {
  const portugal = right({ agents: [who('Portugal', 'state:PRT')] });
  expect(portugal.state).toEqual({ ...joining.state, subject: 'state:PRT' });
  expect(right({ recipients: [who('UN', 'org:un')] }).state?.object).toBe('org:un');
});

test('an end that is still among the participants stays', () => {
  expect(right({ agents: [who('Portugal', 'state:PRT'), SPAIN] }).state).toEqual(joining.state);
});

test('a participant that can stand at no end leaves no state', () => {
  expect(right({ agents: [who('the delegates', null)] }).state).toBeNull();
  expect(right({ agents: [who('the treaty of May', 'treaty:treaty-of-may')] }).state).toBeNull();
});

test('another act has its own type and does its own to the state', () => {
  const act = pack.acts.find(({ id }) => id === 'leave')!;
  const left = right({ act: act.id });
  expect(left).toMatchObject({ act: act.id, event: act.event, state: { ...joining.state, change: 'ends' } });
});

test('an act without states has none', () => {
  const act = pack.acts.find(({ states }) => states === undefined)!;
  expect(right({ act: act.id })).toMatchObject({ act: act.id, state: null, holding: null });
});

test('what is denied after all leaves the state as it was on that day', () => {
  const denied = right({ polarity: 'negative' });
  expect(denied.state?.change).toBe('holds');
  expect(denied.holding).toMatchObject({ earliest: '1982-05-30', from: 'stated' });
});

test('a date alone changes nothing else, and what was read is not altered', () => {
  const before = JSON.stringify(joining);
  expect(correctionKept(joining, { time: null }, pack)).toEqual({ time: null });
  expect(right({ time: null })).toEqual({ ...joining, time: null });
  expect(JSON.stringify(joining)).toBe(before);
});

test('who or what was read in a role that is not told among the participants stands in the state of another act too', () => {
  const acting = (subject: string, change: string) =>
    pack.acts.find(({ states }) =>
      states?.some(rule => rule.relation === 'stationed_in' && rule.subject === subject && rule.change === change),
    )!;
  const [deploy, evacuate] = [acting('thing', 'begins'), acting('thing', 'ends')];
  const where = who('Iceland', 'state:ISL');
  const troops: RecordClaim = {
    ...joining,
    ...{ act: deploy.id, event: deploy.event, recipients: [where], place: where },
    state: { subject: 'force:marines', relation: 'stationed_in', object: 'state:ISL', change: 'begins' },
  };
  expect(right({ act: evacuate.id }, troops).state).toMatchObject({
    ...{ subject: 'force:marines', relation: 'stationed_in', change: 'ends' },
  });
});

test('a state that a person states counts as it is, whatever else she corrects, and can be none', () => {
  const stated = { subject: 'force:marines', relation: 'stationed_in', object: 'state:ISL', change: 'ends' } as const;
  const claim = right({ act: 'leave', stated });
  expect(claim.state).toEqual(stated);
  expect('stated' in claim).toBe(false);
  expect(right({ stated: null }).state).toBeNull();
});
