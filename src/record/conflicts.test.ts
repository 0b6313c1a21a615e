import { describe, expect, it } from 'vitest';
import { asOf } from './asof.ts';
import { conflictsOfEvents, conflictsOfOrigin, contestedUnder } from './conflicts.ts';
import { historyOf } from './history.ts';
import type { State, TracedClaim } from './model.ts';
import { findOrigins } from './origins.ts';
import { conflictsOfHistory } from './state-conflicts.ts';
import { eventClaim, stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

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
  it('are none where one source gives both dates, unless it only copies', () => {
    const reversed = { ...late, document: early.document, sentence: 1, origin: `${early.document}:1` };
    expect(ofState(early, reversed)).toEqual([]);
    const copies = [early, late].map((claim, i) => ({ ...claim, id: `copy-${i}`, document: 'page', sentence: i }));
    expect(ofState(early, late, ...copies)).toMatchObject([{ about: 'date' }]);
  });
  it('are none between a departure and a successor who comes later', () => {
    const gone = stateClaim('person:a holds_office o ends 2003-03-13');
    const succeeded = stateClaim('person:a holds_office o ends 2003-04', { agents: ['person:b'] });
    expect(ofState(gone, succeeded)).toEqual([]);
    const history = historyOf(
      gone.state as State,
      [succeeded, stateClaim('person:a holds_office o begins 1999')],
      [],
      EMPTY_WORLD,
    );
    expect(asOf('2003-06-01', history)).toMatchObject({ holds: 'no' });
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

describe('conflicts about who took a place', () => {
  const controls = { id: 'controls', names: { fr: '', en: '' }, from: [], to: [], oneSubject: true } as const;
  const world: World = { ...EMPTY_WORLD, relation: id => (id === 'controls' ? controls : null) };
  const taken = (...[own, ...rivals]: TracedClaim[]) =>
    conflictsOfHistory(historyOf(own!.state as State, [own!], rivals, world));
  const china = stateClaim('CHN controls seoul begins 1951-01-04');

  it('put two takers of the same day side by side', () => {
    expect(taken(china, stateClaim('PRK controls seoul begins 1951-01'))).toMatchObject([
      { about: 'participant', sides: [{}, {}] },
    ]);
  });
  it('are none at different times, within a year, of one document, or of places that may be one', () => {
    expect(taken(china, stateClaim('KOR controls seoul begins 1951-03-15'))).toEqual([]);
    expect(taken(china, stateClaim('KOR controls seoul begins 1951'))).toEqual([]);
    expect(taken(china, { ...stateClaim('PRK controls seoul begins 1951-01-04'), document: china.document })).toEqual(
      [],
    );
    expect(
      taken(stateClaim('place:a controls s begins 1951-01-04'), stateClaim('place:b controls s begins 1951-01-04')),
    ).toEqual([]);
  });
});

describe('conflicts between a relation and its absence', () => {
  it('put "was never a member then" beside "was a member then", and not beside another year', () => {
    const member = stateClaim('A member B holds 1958');
    const none = stateClaim('A member B holds 1958-06', { polarity: 'negative' });
    expect(ofState(member, none)).toMatchObject([{ about: 'state', touches: 2 }]);
    expect(ofState(member, stateClaim('A member B holds 1961', { polarity: 'negative' }))).toEqual([]);
  });
  it('are none where one side is only likely', () => {
    const likely = stateClaim('A member B holds', { narrated: { earliest: '1958-01-01', latest: '1958-12-31' } });
    expect(ofState(likely, stateClaim('A member B holds 1958', { polarity: 'negative' }))).toEqual([]);
  });
});

const who = { agents: ['state:FRA'], recipients: ['org:pact'] };

describe('conflicts about an act', () => {
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
  it('are found where nobody is said to have done it', () => {
    const dissolved = { recipients: ['org:pact'] };
    expect(
      conflictsOfEvents(
        [eventClaim('dissolve 1977-06-30', dissolved), eventClaim('dissolve 1978', dissolved)],
        EMPTY_WORLD,
      ),
    ).toMatchObject([{ about: 'date' }]);
  });
  it('are none for what the pack says is done again and again', () => {
    const speeches = ['1958-11-10', '1960-10-28'].map(date => eventClaim(`speak ${date}`, who));
    expect(conflictsOfEvents(speeches, EMPTY_WORLD)).toHaveLength(1);
    expect(conflictsOfEvents(speeches, { ...EMPTY_WORLD, recurs: act => act === 'speak' })).toEqual([]);
  });
  it('are found between an act and a broader one that tells the same, and not between two narrow ones', () => {
    const acts: World = { ...EMPTY_WORLD, broaderActs: act => (act === 'sign' ? ['sign'] : [act, 'sign']) };
    const [sign, pact, peace] = [
      eventClaim('sign 1974', who),
      eventClaim('sign-pact 1975', who),
      eventClaim('sign-peace 1976', who),
    ];
    expect(conflictsOfEvents([sign, pact], acts)).toMatchObject([{ about: 'date' }]);
    expect(conflictsOfEvents([pact, peace], acts)).toEqual([]);
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
  it('leave alone a place that lies in the other, or may', () => {
    const at = (entity: string) => ({
      ...eventClaim('sign 1949-04-04', { ...who, document: entity }),
      place: { text: entity, entity },
    });
    const world: World = { ...EMPTY_WORLD, partOf: id => (id === 'place:oslo' ? 'state:NOR' : null) };
    expect(conflictsOfEvents([at('place:oslo'), at('state:NOR')], world)).toEqual([]);
    expect(conflictsOfEvents([at('place:nowhere'), at('state:NOR')], world)).toEqual([]);
    expect(conflictsOfEvents([at('place:oslo'), at('state:SWE')], world)).toMatchObject([{ about: 'place' }]);
  });
  it('find who is told alone in either role, and with the only doer who is named', () => {
    const ceased = eventClaim('dissolve 1977-06-30', { agents: ['org:pact'] });
    const dissolved = eventClaim('dissolve 1978-01', { recipients: ['org:pact'] });
    expect(conflictsOfEvents([ceased, dissolved], EMPTY_WORLD)).toMatchObject([{ about: 'date' }]);
    const byFrance = eventClaim('dissolve 1976-03', who);
    expect(conflictsOfEvents([byFrance, dissolved], EMPTY_WORLD)).toMatchObject([{ about: 'date' }]);
    const bySpain = eventClaim('dissolve 1975-03', { ...who, agents: ['state:ESP'] });
    expect(conflictsOfEvents([byFrance, bySpain, dissolved], EMPTY_WORLD)).toEqual([]);
  });
});

describe('conflicts about the day on which a place was taken', () => {
  const world: World = { ...EMPTY_WORLD, takes: act => act === 'capture' };
  const taken = (text: string, date: string, details = {}) => ({
    ...eventClaim(`capture ${date}`, { recipients: ['place:town'], document: `${text} ${date}`, ...details }),
    agents: [{ text, entity: null }],
    event: 'ASSAULT',
  });
  it('put two days side by side that are told of one force, whatever the language', () => {
    const [french, english] = [taken('Les troupes de Kong Le', '1960-12-16'), taken("Kong Le's troops", '1960-12-18')];
    expect(conflictsOfEvents([french, english], world)).toMatchObject([{ about: 'date', sides: [{}, {}] }]);
    expect(conflictsOfEvents([french, english], EMPTY_WORLD)).toEqual([]);
    expect(contestedUnder(french, world)).toBe(contestedUnder(english, world));
  });
  it('are none months apart, of others, of one document, or of nobody by name', () => {
    const first = taken("Kong Le's troops", '1960-12-16');
    expect(conflictsOfEvents([first, taken("Kong Le's troops", '1961-03-18')], world)).toEqual([]);
    expect(conflictsOfEvents([first, taken("Anna Roth's troops", '1960-12-18')], world)).toEqual([]);
    const same = taken("Kong Le's troops", '1960-12-18', { document: first.document, sentence: 1 });
    expect(conflictsOfEvents([first, same], world)).toEqual([]);
    expect(conflictsOfEvents([taken('the rebels', '1960-12-16'), taken('the rebels', '1960-12-18')], world)).toEqual(
      [],
    );
  });
});

describe('conflicts about what befell one person, or was done to what only words name', () => {
  const arrested = (date: string, by: string | null, recipient = 'person:menk') => ({
    ...eventClaim(`arrest ${date}`, { recipients: [recipient] }),
    agents: by === null ? [] : [{ text: by, entity: null }],
    event: 'COERCE',
  });
  it('are found near each other, whoever did it', () => {
    expect(
      conflictsOfEvents([arrested('1961-05-03', 'Police'), arrested('1961-05-09', null)], EMPTY_WORLD),
    ).toMatchObject([{ about: 'date' }]);
    expect(contestedUnder(arrested('1961-05-03', 'Police'), EMPTY_WORLD)).not.toBeNull();
  });
  it('are none a month apart, or of a body', () => {
    expect(conflictsOfEvents([arrested('1961-05-03', 'Police'), arrested('1961-06-29', null)], EMPTY_WORLD)).toEqual(
      [],
    );
    const crowd = ['1961-05-03', '1961-05-09'].map(date => arrested(date, null, 'org:union'));
    expect(conflictsOfEvents(crowd, EMPTY_WORLD)).toEqual([]);
  });
  const signed = (date: string, text: string) => ({
    ...eventClaim(`sign ${date}`, { document: `${text} ${date}` }),
    agents: [],
    recipients: [{ text, entity: null }],
  });
  it('are found of a thing with a name of its own, and not of what many are called', () => {
    const treaty = ['1951-04-04', '1951-05-09'].map(date => signed(date, 'the Treaty of Oden'));
    expect(conflictsOfEvents(treaty, EMPTY_WORLD)).toMatchObject([{ about: 'date' }]);
    const any = ['1951-04-04', '1951-05-09'].map(date => signed(date, 'the Treaty'));
    expect(conflictsOfEvents(any, EMPTY_WORLD)).toEqual([]);
  });
});

describe('conflicts about who did it', () => {
  const kill = (agent: string, date = '1934-10-09', details = {}) => ({
    ...eventClaim(`kill ${date}`, { agents: [agent], recipients: ['person:king'], ...details }),
    event: 'ASSAULT',
  });
  it('put two doers of one day side by side', () => {
    expect(conflictsOfEvents([kill('person:a'), kill('person:b')], EMPTY_WORLD)).toMatchObject([
      { about: 'participant', sides: [{}, {}] },
    ]);
  });
  it('are none on other days, of one document, between a court and its state, or where it is not done to a person', () => {
    expect(conflictsOfEvents([kill('person:a'), kill('person:b', '1934')], EMPTY_WORLD)).toEqual([]);
    const one = { document: 'd' };
    expect(
      conflictsOfEvents(
        [kill('person:a', undefined, one), kill('person:b', undefined, { ...one, sentence: 1 })],
        EMPTY_WORLD,
      ),
    ).toEqual([]);
    expect(conflictsOfEvents([kill('org:court'), kill('state:NOR')], EMPTY_WORLD)).toEqual([]);
    const city = { recipients: ['place:oslo'] };
    expect(
      conflictsOfEvents([kill('state:A', undefined, city), kill('state:B', undefined, city)], EMPTY_WORLD),
    ).toEqual([]);
  });
});

describe('conflicts about whether it was done', () => {
  const done = eventClaim('close 1974', who);
  const not = eventClaim('close 1974-08', { ...who, polarity: 'negative' });
  it('put the denial beside what it denies', () => {
    expect(conflictsOfEvents([done, not], EMPTY_WORLD)).toMatchObject([{ about: 'state', sides: [{}, {}] }]);
  });
  it('are none at another time, of others, of one document, or where it happens again and again within a year', () => {
    expect(conflictsOfEvents([done, { ...not, time: eventClaim('close 1975').time }], EMPTY_WORLD)).toEqual([]);
    expect(
      conflictsOfEvents(
        [done, eventClaim('close 1974', { agents: ['A'], recipients: ['B'], polarity: 'negative' })],
        EMPTY_WORLD,
      ),
    ).toEqual([]);
    expect(conflictsOfEvents([done, { ...not, document: done.document }], EMPTY_WORLD)).toEqual([]);
    const visits = [
      { ...done, event: 'CONSULT' },
      { ...not, event: 'CONSULT' },
    ];
    expect(conflictsOfEvents(visits, EMPTY_WORLD)).toEqual([]);
  });
});

describe('conflicts between copies', () => {
  const between = (...texts: string[]) =>
    findOrigins(
      texts.map((text, i) => ({ document: `d${i}`, id: 7, start: 0, end: text.length, text, kind: 'prose' as const })),
    ).flatMap(conflictsOfOrigin);

  it('are none where one formula is filled in with other names as well, or is no whole sentence', () => {
    const of = (name: string, day: string) =>
      `The first legation in ${name} was opened with a modest ceremony on ${day} by the consul and his family.`;
    expect(between(of('Norway', '3 May 1905'), of('Norway', '5 May 1905'))).toMatchObject([{ about: 'date' }]);
    expect(between(of('Norway', '3 May 1905'), of('Finland', '5 June 1919'))).toEqual([]);
    const title = (year: number) => `Convention on the rights and the immunities of consular officers abroad, ${year}.`;
    expect(between(title(1878), title(1881))).toEqual([]);
    const cut = (text: string) => text.slice(0, -1);
    expect(between(cut(of('Norway', '3 May 1905')), cut(of('Norway', '5 May 1905')))).toEqual([]);
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
