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
  expect(endsMeant(state, [held], 0, [resigned])).toMatchObject([
    { id: resigned.id, state: { ...state, change: 'ends' } },
  ]);
  expect(endsMeant(state, [held], 1, [resigned])).toEqual([]);
  const ended = stateClaim('person:anna-roth holds_office office:director ends 1980');
  expect(endsMeant(state, [held, ended], 0, [resigned])).toEqual([]);
});

test('it is another date of an end that is told only where another document gives it, near that one', () => {
  const ended = (day: string) => stateClaim(`person:anna-roth holds_office office:director ends ${day}`);
  expect(endsMeant(state, [held, ended('1974-09-02')], 0, [resigned]).length).toBe(1);
  expect(endsMeant(state, [held, ended('1979-09-02')], 0, [resigned])).toEqual([]);
});
