import { describe, expect, it } from 'vitest';
import { asOf, turningDays } from './asof.ts';
import { addDays } from './days.ts';
import { historyOf } from './history.ts';
import { rivalKeys } from './keys.ts';
import type { State, TracedClaim } from './model.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

const seats: World = {
  ...EMPTY_WORLD,
  relation: id =>
    id === 'hosts' ? { id, names: { fr: 'abrite', en: 'hosts' }, from: [], to: [], oneSubject: true } : null,
  life: entity =>
    entity === 'DDR'
      ? { from: { earliest: '1949-10-07', latest: '1949-10-07' }, to: { earliest: '1990-10-03', latest: '1990-10-03' } }
      : null,
};

function on(day: string, claims: readonly TracedClaim[], rivals: readonly TracedClaim[] = []) {
  return asOf(day, historyOf(claims[0]!.state as State, claims, rivals, seats));
}
const holds = (day: string, ...claims: readonly TracedClaim[]) => on(day, claims).holds;

describe('a beginning and an end', () => {
  const joined = stateClaim('GRC integrated command begins 1952-02-18');
  const left = stateClaim('GRC integrated command ends 1974-08-14');
  const back = stateClaim('GRC integrated command begins 1980-10-20');

  it('holds between a stated beginning and a stated end, and not before or after', () => {
    const answer = on('1960-05-01', [left, joined]);
    expect(answer).toMatchObject({ holds: 'yes', basis: 'stated', origins: 2 });
    expect(answer.since?.earliest).toBe('1952-02-18');
    expect(answer.until?.latest).toBe('1974-08-14');
    expect(holds('1951-06-01', joined, left)).toBe('no');
    expect(holds('1975-06-01', joined, left)).toBe('no');
  });
  it('keeps the absence between leaving and coming back', () => {
    expect(
      ['1952-02-17', '1952-02-18', '1974-08-10', '1978-03-01', '1981-02-01'].map(day => holds(day, back, joined, left)),
    ).toEqual(['no', 'yes', 'yes', 'no', 'yes']);
  });
  it('persists where nobody says that it ended', () => {
    expect(on('1999-01-01', [joined])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
      until: null,
      rules: ['begin', 'persistence'],
    });
  });
  it('presupposes that who left was in before', () => {
    expect(on('1965-06-01', [left])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
      since: null,
      rules: ['presupposition'],
    });
  });
  it('presupposes as much where a day on which it was in is told besides', () => {
    const stood = stateClaim('GRC integrated command holds 1970-03-14', { document: 'b', origin: 'b' });
    expect(on('1965-06-01', [left, stood])).toMatchObject({ holds: 'yes', since: null });
    const out = stateClaim('GRC integrated command holds 1968-03-14', {
      polarity: 'negative',
      document: 'c',
      origin: 'c',
    });
    expect(on('1965-06-01', [left, stood, out]).holds).not.toBe('yes');
  });
  it('counts the copies of one sentence once', () => {
    const copies = ['a', 'b', 'c'].map(document =>
      stateClaim('GRC integrated command begins 1952-02-18', { document, origin: 'origin-1' }),
    );
    expect(on('1960-01-01', copies).origins).toBe(1);
    expect(on('1960-01-01', copies).evidence).toHaveLength(3);
  });
});

describe('uncertain days', () => {
  it('knows nothing inside the year of a withdrawal, and both sides of it', () => {
    const left = stateClaim('FRA integrated command ends 1966');
    expect(['1965-12-31', '1966-01-01', '1966-06-01', '1966-12-31', '1967-01-01'].map(day => holds(day, left))).toEqual(
      ['yes', 'unknown', 'unknown', 'unknown', 'no'],
    );
  });
  it('takes the closer of two dates that agree', () => {
    const year = stateClaim('FRA member nato begins 1949');
    const day = stateClaim('FRA member nato begins 1949-04-04');
    expect(holds('1949-03-01', year, day)).toBe('no');
    expect(holds('1949-05-01', year, day)).toBe('yes');
  });
  it('narrows an end by the beginning it must follow', () => {
    expect(holds('1950-03-01', stateClaim('A at_war B begins 1950-06-25'), stateClaim('A at_war B ends 1950'))).toBe(
      'no',
    );
  });
  it('does not read "by 1991" as a departure in 1991', () => {
    const gone = stateClaim('US stationed K ends', { days: { earliest: null, latest: '1991-12-31' } });
    const came = stateClaim('US stationed K begins 1958');
    expect(holds('1970-01-01', came, gone)).toBe('unknown');
    expect(holds('1958-06-01', came, gone)).toBe('unknown');
    expect(holds('1992-01-01', came, gone)).toBe('no');
  });
});

describe('sources that disagree', () => {
  const one = stateClaim('GRC integrated command begins 1980-10-20');
  const other = stateClaim('GRC integrated command begins 1980-10-24');

  it('disputes the days between two dates of one return, and no others', () => {
    expect(['1980-10-19', '1980-10-22', '1980-10-25'].map(day => holds(day, one, other))).toEqual([
      'no',
      'disputed',
      'yes',
    ]);
  });
  it('does not call copies with different dates independent', () => {
    const a = stateClaim('GRC integrated command begins 1980-10-20', { document: 'a', origin: 'origin-1' });
    const b = stateClaim('GRC integrated command begins 1980-10-24', { document: 'b', origin: 'origin-1' });
    expect(holds('1980-10-22', a, b)).toBe('unknown');
  });
  it('disputes an end against an earlier end until the later one', () => {
    const pakistan = [
      stateClaim('PAK member seato begins 1955-02-19'),
      stateClaim('PAK member seato ends 1968'),
      stateClaim('PAK member seato ends 1973-11'),
    ];
    expect(
      ['1960-01-01', '1970-01-01', '1973-05-01', '1973-11-15', '1974-06-01'].map(day => holds(day, ...pakistan)),
    ).toEqual(['yes', 'disputed', 'disputed', 'unknown', 'no']);
  });
  it('disputes a departure that another source denies with "still"', () => {
    const removed = stateClaim('US stationed K ends 1991-12');
    const still = stateClaim('US stationed K holds', { published: '2013', continues: true });
    expect(holds('2000-01-01', removed, still)).toBe('disputed');
    expect(holds('1985-01-01', removed, still)).toBe('yes');
  });
  it('lets a person decide', () => {
    expect(holds('1980-10-22', { ...one, verdict: 'accepted' }, other)).toBe('yes');
    expect(holds('1980-10-22', { ...one, verdict: 'rejected' }, other)).toBe('no');
  });
});

describe('a day for which it is stated', () => {
  const remains = stateClaim('FRA member nato holds 1966-03-07');

  it('holds on that day and afterwards, and says nothing of before', () => {
    expect(on('1966-03-07', [remains])).toMatchObject({ holds: 'yes', basis: 'stated' });
    expect(on('1966-06-01', [remains])).toMatchObject({ holds: 'yes', basis: 'implied' });
    expect(holds('1966-01-01', remains)).toBe('unknown');
  });
  it('holds before as well where the source says that it remained', () => {
    expect(on('1966-01-01', [stateClaim('FRA member nato holds 1966-03-07', { continues: true })])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
    });
  });
  it('does not carry an absence into later years', () => {
    const without = stateClaim('FRA possesses bomb holds 1958', { polarity: 'negative' });
    expect(['1957-01-01', '1958-06-01', '1965-01-01'].map(day => holds(day, without))).toEqual([
      'unknown',
      'no',
      'unknown',
    ]);
    expect(holds('1959-06-01', without, stateClaim('FRA possesses bomb begins 1960-02-13'))).toBe('no');
  });
  it('leaves open when somebody came back unsaid', () => {
    const left = stateClaim('A member B ends 1950-01-01');
    const there = stateClaim('A member B holds 1970-01-01');
    expect(['1960-01-01', '1970-01-01'].map(day => holds(day, left, there))).toEqual(['unknown', 'yes']);
  });
});

describe('what nobody ends', () => {
  const world: World = {
    ...seats,
    relation: id =>
      id === 'office' ? { id, names: { fr: '', en: '' }, from: [], to: [], persists: 25 } : seats.relation(id),
  };
  const ask = (day: string, ...claims: readonly TracedClaim[]) =>
    asOf(day, historyOf(claims[0]!.state as State, claims, [], world));
  const began = stateClaim('anna office mayor begins 1815-06-18');

  it('holds on for as long as such things do, and then nobody knows', () => {
    expect(ask('1840-06-17', began)).toMatchObject({ holds: 'yes', rules: ['begin', 'persistence'] });
    expect(ask('1841-01-01', began)).toMatchObject({
      holds: 'unknown',
      basis: null,
      since: { earliest: '1815-06-18' },
      until: null,
      rules: ['persistence', 'uncertainty'],
    });
  });
  it('holds on from the last day for which a source has it', () => {
    const still = stateClaim('anna office mayor holds 1830-01-01');
    expect(['1854-12-31', '1856-01-01'].map(day => ask(day, began, still).holds)).toEqual(['yes', 'unknown']);
  });
  it('holds to its end where a source tells it, however late', () => {
    const left = stateClaim('anna office mayor ends 1880-01-01');
    expect(ask('1870-01-01', began, left)).toMatchObject({ holds: 'yes', basis: 'stated' });
  });
  it('ends with the life of whoever holds it, at the latest', () => {
    const mortal: World = {
      ...world,
      life: () => ({ from: { earliest: null, latest: null }, to: { earliest: '1830-05-01', latest: '1830-05-01' } }),
    };
    const answer = asOf('1820-01-01', historyOf(began.state as State, [began], [], mortal));
    expect(answer).toMatchObject({ holds: 'yes', until: { earliest: null, latest: '1830-05-01' } });
  });
  it('lasts for ever in relations that do', () => {
    expect(holds('1999-01-01', stateClaim('A member B begins 1815'))).toBe('yes');
  });
  it('what is over stays over', () => {
    expect(ask('1999-01-01', stateClaim('anna office mayor ends 1815-06-18')).holds).toBe('no');
  });
  it('turns on the first day of which nobody knows', () => {
    const days = turningDays(historyOf(began.state as State, [began], [], world))!;
    const change = days.find(day => day > '1816' && ask(day, began).holds === 'unknown')!;
    expect(change.slice(0, 4)).toBe('1840');
    expect(ask(addDays(change, -1), began).holds).toBe('yes');
  });
});

describe('what has no date', () => {
  const narrated = { earliest: '1955-02-19', latest: '1955-02-19' };
  const opened = stateClaim('Nice hosts seat begins', { narrated });

  it('holds from the time that its story tells of, as an inference', () => {
    expect(on('1965-01-01', [opened])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
      rules: ['narrative', 'persistence'],
    });
    expect(on('1955-02-19', [opened])).toMatchObject({ holds: 'yes', basis: 'implied', rules: ['narrative'] });
    expect(holds('1950-01-01', opened)).toBe('unknown');
    expect(holds('1956-01-01', stateClaim('A in B holds', { narrated }))).toBe('yes');
  });
  it('is gone from then on where it ended, and before only where a source says so', () => {
    const left = stateClaim('A in B ends', { narrated });
    expect(on('1960-01-01', [left])).toMatchObject({ holds: 'no', basis: 'implied' });
    expect(['1940-01-01', '1960-01-01'].map(day => holds(day, left, stateClaim('A in B begins 1930')))).toEqual([
      'unknown',
      'no',
    ]);
  });
  it('gives way to whatever is dated, and disputes nothing', () => {
    const moved = stateClaim('Nice hosts seat begins 1958-03-01');
    expect(holds('1956-01-01', opened, moved)).toBe('no');
    const never = stateClaim('A in B holds 1955', { polarity: 'negative' });
    expect(holds('1955-02-19', never, stateClaim('A in B holds', { narrated }))).toBe('no');
  });
  it('is taken as it was written where no story tells of it', () => {
    expect(on('1980-01-01', [stateClaim('A in B begins', { published: '1972-11-20' })])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
      rules: ['as-written', 'persistence'],
    });
  });
});

describe('an organ and the whole', () => {
  const member: State = { subject: 'GRC', relation: 'member', object: 'nato' };
  const holdsOn = (day: string, implying: readonly TracedClaim[], own: readonly TracedClaim[] = []) =>
    asOf(day, historyOf(member, own, [], seats, implying));
  const left = stateClaim('GRC integrated command ends 1974-08-14');

  it('who is in the organ is in the whole, which leaving the organ does not end', () => {
    expect(holdsOn('1977-01-01', [left])).toMatchObject({
      holds: 'yes',
      basis: 'implied',
      rules: ['sub-body', 'persistence'],
    });
    expect(holdsOn('1974-08-14', [left])).toMatchObject({ holds: 'yes', rules: ['sub-body'] });
    expect(holdsOn('1970-01-01', [left])).toMatchObject({ holds: 'yes', rules: ['presupposition'] });
    expect(holdsOn('1950-01-01', [stateClaim('GRC integrated command holds 1970')]).holds).toBe('unknown');
    expect(holdsOn('1953-01-01', [stateClaim('GRC integrated command begins 1952-02-18')]).holds).toBe('yes');
  });
  it('gives way to what is said of the whole itself', () => {
    expect(holdsOn('1977-01-01', [left], [stateClaim('GRC member nato ends 1975-01-01')]).holds).toBe('no');
  });
  it('draws nothing from plans, denials and undated words', () => {
    for (const claim of [
      { ...left, modality: 'planned' as const },
      { ...left, polarity: 'negative' as const },
      stateClaim('GRC integrated command ends'),
    ])
      expect(holdsOn('1977-01-01', [claim]).holds).toBe('unknown');
  });
});

describe('what does not count', () => {
  it('opens and closes nothing by plans, allegations or opinions, and lists them', () => {
    const answer = on('1970-01-01', [
      stateClaim('GRC member nato ends 1960', { modality: 'planned' }),
      stateClaim('GRC member nato begins 1960', { modality: 'alleged' }),
    ]);
    expect(answer).toMatchObject({ holds: 'unknown', basis: null, origins: 0 });
    expect(answer.evidence).toHaveLength(2);
  });
  it('has no answer where no sentence speaks', () => {
    expect(
      asOf('1960-01-01', historyOf({ subject: 'TUR', relation: 'member', object: 'nato' }, [], [], seats)).holds,
    ).toBe('unknown');
  });
});

describe('seats and lives', () => {
  it('ends a seat where another takes it', () => {
    const tokyo = [stateClaim('Tokyo hosts command begins 1950-07-07')];
    const seoul = [stateClaim('Seoul hosts command begins 1957-07-01')];
    expect(on('1952-06-01', tokyo, seoul).holds).toBe('yes');
    expect(on('1965-01-01', tokyo, seoul)).toMatchObject({ holds: 'no', rules: ['succession', 'persistence'] });
    expect(on('1965-01-01', seoul, tokyo).holds).toBe('yes');
    expect(on('1952-01-01', seoul, tokyo).holds).toBe('no');
  });
  it('lets a city change hands and come back', () => {
    const own = [stateClaim('KOR hosts seoul begins 1950-09-28'), stateClaim('KOR hosts seoul begins 1951-03-15')];
    const rivals = [stateClaim('PRK hosts seoul begins 1950-06-28'), stateClaim('CHN hosts seoul begins 1951-01-04')];
    expect(['1950-08-01', '1950-10-15', '1951-02-01', '1951-06-01'].map(day => on(day, own, rivals).holds)).toEqual([
      'no',
      'yes',
      'no',
      'yes',
    ]);
  });
  it('does not let a state outlive its ends', () => {
    const pact = stateClaim('DDR member pact begins 1956-01-28');
    expect(['1949-01-01', '1970-01-01', '1991-01-01'].map(day => holds(day, pact))).toEqual(['no', 'yes', 'no']);
    expect(on('1970-01-01', [pact]).until?.latest).toBe('1990-10-03');
  });
  it('does not let "since" run on to the day of writing where its ends are gone by then', () => {
    const since = { earliest: '1956-01-28', latest: '1956-01-28' };
    const holding = {
      earliest: '1956-01-28',
      latest: '2015-05-01',
      since,
      until: null,
      continues: false,
      from: 'stated',
    } as const;
    const written = { ...stateClaim('DDR member pact begins 1956-01-28'), holding };
    expect(['1970-01-01', '2000-01-01'].map(day => holds(day, written))).toEqual(['yes', 'no']);
    const ofTheDay = stateClaim('DDR member pact holds 1991-01-01');
    expect(holds('1991-01-01', ofTheDay)).toBe('yes');
  });
});

describe('what moves, passes on, or is presupposed', () => {
  const world: World = {
    ...seats,
    moves: act => act === 'move',
    isSingleOffice: id => id.endsWith('-of-mint'),
    relation: id => {
      if (id === 'office') return { id, names: { fr: '', en: '' }, from: [], to: [], presupposed: 5 };
      return seats.relation(id);
    },
  };
  const ask = (day: string, claims: readonly TracedClaim[], rivals: readonly TracedClaim[] = []) =>
    asOf(day, historyOf(claims[0]!.state as State, claims, rivals, world)).holds;

  it('left the old place when it moved, by whatever date another source gives', () => {
    const left = stateClaim('place:a hosts org ends 1966-05', { act: 'move' });
    const moved = stateClaim('place:b hosts org begins 1965-10', { act: 'move' });
    const opened = stateClaim('place:b hosts org begins 1965-10', { act: 'open' });
    expect(ask('1966-02-01', [left], [moved])).toBe('disputed');
    expect(ask('1966-02-01', [left], [opened])).toBe('yes');
    expect(ask('1966-02-01', [left], [stateClaim('place:b hosts org begins 1990', { act: 'move' })])).toBe('yes');
  });

  it('goes back no further than its relation tells', () => {
    const resigned = stateClaim('person:a office mint ends 1988-06-01');
    expect(['1986-01-01', '1984-01-01', '1970-01-01', '1989-01-01'].map(day => ask(day, [resigned]))).toEqual([
      'yes',
      'yes',
      'unknown',
      'no',
    ]);
  });

  it('shares its key with others only where one holds it at a time', () => {
    expect(rivalKeys({ subject: 'a', relation: 'office', object: 'director-of-mint' }, world)).toEqual([
      'office|*|director-of-mint',
    ]);
    expect(rivalKeys({ subject: 'a', relation: 'office', object: 'minister' }, world)).toEqual([]);
  });
});
