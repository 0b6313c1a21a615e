import { expect, test } from 'vitest';
import { endsMeant, openEnd } from './open-ends.ts';
import { eventClaim, stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

const world: World = {
  ...EMPTY_WORLD,
  endsHeld: act => (act === 'resign' ? { relation: 'holds_office', subject: 'agent' } : null),
};
const state = { subject: 'person:anna-roth', relation: 'holds_office', object: 'office:director' };
const resigned = eventClaim('resign 1974-05', { agents: ['person:anna-roth'] });
const held = stateClaim('person:anna-roth holds_office office:director begins 1970');

test('who resigns leaves something open', () => {
  expect(openEnd(resigned, world)).toEqual({ ...state, object: '*' });
});

test('nothing is left open by a plan, a denial, a body, several people or an undated act', () => {
  const others = [
    eventClaim('resign 1974', { agents: ['person:anna-roth'], modality: 'planned' }),
    eventClaim('resign 1974', { agents: ['person:anna-roth'], polarity: 'negative' }),
    eventClaim('resign 1974', { agents: ['org:cabinet'] }),
    eventClaim('resign 1974', { agents: ['person:anna-roth', 'person:paul-mead'] }),
    eventClaim('resign', { agents: ['person:anna-roth'] }),
    eventClaim('visit 1974', { agents: ['person:anna-roth'] }),
  ];
  expect(others.map(claim => openEnd(claim, world))).toEqual(others.map(() => null));
});

test('it ends the only office that is known, unless its end is told', () => {
  expect(endsMeant(state, [held], 0, [resigned], world)).toMatchObject([
    { id: resigned.id, state: { ...state, change: 'ends' } },
  ]);
  expect(endsMeant(state, [held], 1, [resigned], world)).toEqual([]);
  const ended = stateClaim('person:anna-roth holds_office office:director ends 1980');
  expect(endsMeant(state, [held, ended], 0, [resigned], world)).toEqual([]);
});

test('it is another date of an end that is told only where another document gives it, near that one', () => {
  const ended = (day: string) => stateClaim(`person:anna-roth holds_office office:director ends ${day}`);
  expect(endsMeant(state, [held, ended('1974-09-02')], 0, [resigned], world).length).toBe(1);
  expect(endsMeant(state, [held, ended('1979-09-02')], 0, [resigned], world)).toEqual([]);
});

const ofPlaces: World = {
  ...EMPTY_WORLD,
  endsHeld: act => (act === 'withdraw' ? { relation: 'controls', subject: 'agent', object: 'recipient' } : null),
};
const control = { subject: 'state:A', relation: 'controls', object: 'place:strip' };
const withdrew = eventClaim('withdraw 1957-03-16', { agents: ['state:A'], recipients: ['place:strip'] });

test('who withdraws from a place gives it up where the record knows that he held it, and else nothing', () => {
  expect(openEnd(withdrew, ofPlaces)).toEqual({ ...control, object: '*place:strip' });
  const occupied = stateClaim('state:A controls place:strip begins 1956-11');
  expect(endsMeant(control, [occupied], 3, [withdrew], ofPlaces)).toMatchObject([{ state: { change: 'ends' } }]);
  const denied = stateClaim('state:A controls place:strip holds 1956', { polarity: 'negative' });
  expect(endsMeant(control, [denied], 0, [withdrew], ofPlaces)).toEqual([]);
  expect(openEnd(eventClaim('withdraw 1957', { agents: ['state:A'], recipients: ['state:B'] }), ofPlaces)).toBeNull();
});

const ofMembers: World = {
  ...EMPTY_WORLD,
  endsHeld: act => (act === 'return' ? { relation: 'member_of', subject: 'either', change: 'begins' } : null),
};

test('a body that is readmitted returns to the only one that it belonged to, at another date than others say', () => {
  const member = { subject: 'org:club', relation: 'member_of', object: 'org:federation' };
  const returned = eventClaim('return 2008-03-03', { recipients: ['org:club'] });
  expect(openEnd(returned, ofMembers)).toEqual({ ...member, object: '*' });
  const joined = stateClaim('org:club member_of org:federation begins 1964');
  const again = stateClaim('org:club member_of org:federation begins 2008-09-17', { act: 'return' });
  expect(endsMeant(member, [joined, again], 0, [returned], ofMembers)).toMatchObject([{ state: { change: 'begins' } }]);
  expect(endsMeant(member, [joined, again], 1, [returned], ofMembers)).toEqual([]);
  const known = { ...ofMembers, knows: () => true };
  expect(openEnd(returned, known)).toBeNull();
});
