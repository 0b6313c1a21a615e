import { expect, test } from 'vitest';
import { loadPack } from '../packs/load.ts';
import type { Event } from '../record/model.ts';
import { asking } from './asking.ts';
import { EventNames } from './kept/events.ts';
import { Interned } from './kept/interned.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { QUAD_CLASSES, quadClassOf } from './quad-class.ts';

const pack = loadPack();
// Names of the pack are asked for alone: no store is looked into.
const record = asking({ db: null } as never, pack, 'en');
const inShort = (events: readonly Event[]) => {
  const names = new EventNames(new Interned());
  return { names, dated: events.map(each => names.short({ ...each, document: 1 })) };
};
const party = (entity: string) => ({ text: entity, entity });
const event = (change: Partial<Event>): Event => ({
  ...{ id: 'event-1', earliest: '1966-03-07', latest: '1966-03-07', edtf: '1966-03-07', act: 'sign', event: 'AGREE' },
  ...{ agents: [party('state:FRA')], recipients: [party('state:USA')], place: null, modality: 'asserted' },
  ...{ polarity: 'positive', origins: 2, documents: 2, claims: [] },
  ...change,
});

test('every event type of the pack has a quad class', () => {
  const types = new Set(pack.acts.flatMap(({ event }) => event ?? []));
  expect([...types].filter(type => quadClassOf(type) === null)).toEqual([]);
  expect(QUAD_CLASSES).toHaveLength(4);
});

test('edges count events and tellings by pair and quad class', () => {
  const { edges, total } = network(record, inShort([event({}), event({ origins: 1 }), event({ event: 'SANCTION' })]), {
    limit: 9,
  });
  expect(total).toBe(2);
  expect(edges[0]).toMatchObject({ quad: 'verbal-cooperation', events: 2, origins: 3, agent: { name: 'France' } });
});

test.each<[string, Partial<Event>]>([
  ['planned', { modality: 'planned' }],
  ['denied', { polarity: 'negative' }],
  ['by nobody known', { agents: [{ text: 'they', entity: null }] }],
  ['to oneself', { recipients: [party('state:FRA')] }],
  ['before the days asked for', { earliest: '1950-01-01', latest: '1950-01-01' }],
  ['after them', { earliest: '1980-01-01', latest: '1980-01-01' }],
  ['of no kind', { event: null }],
])('what is %s is no edge', (_name, change) => {
  expect(network(record, inShort([event(change)]), { from: '1966-01-01', to: '1966-12-31', limit: 9 }).total).toBe(0);
});

test('the map counts towns for themselves and for their state, once an event', () => {
  const { states, towns } = map(record, inShort([event({ place: party('place:paris') }), event({})]), { by: 'place' });
  expect(states).toEqual([{ id: 'state:FRA', name: 'France', events: 1, origins: 2 }]);
  expect(towns).toEqual([{ id: 'place:paris', name: 'Paris', events: 1, origins: 2, latitude: 48.9, longitude: 2.4 }]);
  expect(
    map(record, inShort([event({ modality: 'alleged', place: party('place:paris') })]), { by: 'place' }).states,
  ).toEqual([]);
  const acting = map(record, inShort([event({ place: party('place:paris') })]), { by: 'agent' });
  expect([acting.states.map(({ id }) => id), acting.towns]).toEqual([['state:FRA'], []]);
});

test('what lies on no map is counted apart', () => {
  const places = [party('place:pacific-ocean'), { text: 'the island', entity: null }, party('place:bonn')];
  expect(map(record, inShort(places.map(place => event({ place }))), { by: 'place' })).toMatchObject({ unplaced: 2 });
});
