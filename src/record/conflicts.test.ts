import { describe, expect, it } from 'vitest';
import { conflictsOfEvents, conflictsOfOrigin } from './conflicts.ts';
import { historyOf } from './history.ts';
import type { State, TracedClaim } from './model.ts';
import { findOrigins } from './origins.ts';
import { conflictsOfHistory } from './state-conflicts.ts';
import { eventClaim, stateClaim } from './testing.ts';
import { EMPTY_WORLD } from './world.ts';

const ofState = (...claims: TracedClaim[]) =>
  conflictsOfHistory(historyOf(claims[0]!.state as State, claims, [], EMPTY_WORLD));

describe('conflicts about a state', () => {
  const early = stateClaim('A under_charge B ends 2004-06-06');
  const late = stateClaim('A under_charge B ends 2004-12-20');

  it('put two dates of one end side by side', () => {
    const [conflict] = ofState(late, early, stateClaim('A under_charge B begins 2003-03-14'));
    expect(conflict?.about).toBe('date');
    expect(
      conflict?.sides
        .flat()
        .map(side => side.claim)
        .sort(),
    ).toEqual([early.id, late.id].sort());
  });
  it('are none between two occasions, dates that agree, copies, or a plan', () => {
    expect(
      ofState(stateClaim('A in B ends 1974'), stateClaim('A in B begins 1980'), stateClaim('A in B ends 1990')),
    ).toEqual([]);
    expect(ofState(stateClaim('A in B ends 1966'), stateClaim('A in B ends 1966-03-07'))).toEqual([]);
    expect(ofState({ ...early, origin: 'o' }, { ...late, origin: 'o' })).toEqual([]);
    expect(ofState(early, { ...late, modality: 'planned' })).toEqual([]);
  });
  it('put a departure beside a source that still sees it there', () => {
    const gone = stateClaim('arms stationed_in K ends 1991');
    const still = stateClaim('arms stationed_in K holds', { published: '2013', continues: true });
    expect(ofState(gone, still)).toMatchObject([{ about: 'state' }]);
    expect(ofState(gone, { ...still, holding: { ...still.holding!, continues: false } })).toEqual([]);
  });
  it('put yes beside no on the same days', () => {
    const yes = stateClaim('A possesses B holds 1958');
    const no = stateClaim('A possesses B holds 1958', { polarity: 'negative' });
    expect(ofState(yes, no)).toMatchObject([{ about: 'state' }]);
  });
});

describe('conflicts about an act', () => {
  const who = { agents: ['state:FRA'], recipients: ['org:pact'] };

  it('put two dates side by side that different documents give', () => {
    expect(
      conflictsOfEvents([eventClaim('stop_paying 1974', who), eventClaim('stop_paying 1975', who)], EMPTY_WORLD),
    ).toMatchObject([{ about: 'date', sides: [{}, {}] }]);
  });
  it('are none where one document tells both, the act recurs, or the dates agree', () => {
    expect(
      conflictsOfEvents(
        [
          eventClaim('pay 1974', { ...who, document: 'a' }),
          eventClaim('pay 1975', { ...who, document: 'a', sentence: 1 }),
        ],
        EMPTY_WORLD,
      ),
    ).toEqual([]);
    expect(
      conflictsOfEvents(
        ['1974', '1975'].map(date => ({ ...eventClaim(`attack ${date}`, who), event: 'ASSAULT' })),
        EMPTY_WORLD,
      ),
    ).toEqual([]);
    expect(conflictsOfEvents([eventClaim('pay 1974', who), eventClaim('pay 1974-05', who)], EMPTY_WORLD)).toEqual([]);
    expect(conflictsOfEvents([eventClaim('pay 1914', who), eventClaim('pay 1975', who)], EMPTY_WORLD)).toEqual([]);
  });
  it('put two places of one day side by side', () => {
    const at = (entity: string) => ({
      ...eventClaim('sign 1949-04-04', { ...who, document: entity }),
      place: { text: entity, entity },
    });
    expect(conflictsOfEvents([at('place:washington'), at('place:london')], EMPTY_WORLD)).toMatchObject([
      { about: 'place' },
    ]);
  });
});

it('copies with another figure conflict about the figure', () => {
  const texts = [
    'The garrison of the northern fortress counted 300 men in the autumn.',
    'The garrison of the northern fortress counted 900 men in the autumn.',
  ];
  const [origin] = findOrigins(
    texts.map((text, i) => ({ document: `d${i}`, id: 7, start: 0, end: text.length, text, kind: 'prose' as const })),
  );
  expect(conflictsOfOrigin(origin!)).toMatchObject([
    { about: 'figure', sides: [[{ document: 'd0', sentence: 7, start: 46, end: 49 }], [{ document: 'd1' }]] },
  ]);
});
