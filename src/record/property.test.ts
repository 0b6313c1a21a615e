// "What held on day D" against an oracle: a state with known turnings, told by claims that are more or less exact.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from './asof.ts';
import { turnsBetween } from './changes.ts';
import { conflictsOfEvents } from './conflicts.ts';
import { addDays, daysOfDate } from './days.ts';
import { mergeEvents } from './events.ts';
import { historyOf } from './history.ts';
import type { TracedClaim } from './model.ts';
import { settleCopies } from './settle.ts';
import { conflictsOfHistory } from './state-conflicts.ts';
import { intervalsOf } from './states.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

const STATE = { subject: 'A', relation: 'in', object: 'B' };
const history = (claims: readonly TracedClaim[]) => historyOf(STATE, claims, [], EMPTY_WORLD);

/** Turnings at least a year apart, so that a source that gives only the year or month never confuses two. */
const truth = fc
  .record({
    start: fc.integer({ min: 0, max: 3000 }),
    steps: fc.array(fc.integer({ min: 800, max: 6000 }), { minLength: 1, maxLength: 6 }),
    first: fc.constantFrom('begins', 'ends'),
  })
  .map(({ start, steps, first }) => {
    let day = addDays('1900-01-01', start);
    return steps.map((step, i) => {
      day = addDays(day, step);
      return { day, kind: (i % 2 === 0) === (first === 'begins') ? ('begins' as const) : ('ends' as const) };
    });
  });
const exactness = fc.constantFrom(4, 7, 10);

interface Told {
  readonly day: string;
  readonly kind: 'begins' | 'ends';
  readonly exact: number;
}
const told = truth.chain(turns => fc.tuple(...turns.map(turn => exactness.map((exact): Told => ({ ...turn, exact })))));

function claimsOf(turns: readonly Told[]): TracedClaim[] {
  return turns.map(({ day, kind, exact }) => stateClaim(`A in B ${kind} ${day.slice(0, exact)}`));
}

/** The answer by definition, from the turnings as told. */
function oracle(day: string, turns: readonly Told[]): string {
  for (const { day: turn, exact, kind } of turns) {
    const { earliest, latest } = daysOfDate(turn.slice(0, exact))!;
    if (day < earliest!) return kind === 'begins' ? 'no' : 'yes';
    if (day <= latest!) return exact === 10 ? 'yes' : 'unknown';
  }
  return turns.at(-1)?.kind === 'begins' ? 'yes' : 'no';
}

describe('on any day', () => {
  const day = fc.integer({ min: -2000, max: 45_000 }).map(count => addDays('1900-01-01', count));

  it('the answer is that of the oracle', () => {
    fc.assert(
      fc.property(told, day, (turns, when) => {
        expect(asOf(when, history(claimsOf(turns))).holds).toBe(oracle(when, turns));
      }),
      { numRuns: 500 },
    );
  });
  it('a second telling that is less exact changes nothing but the count', () => {
    fc.assert(
      fc.property(told, day, (turns, when) => {
        const vaguer = claimsOf(turns.map(turn => ({ ...turn, exact: 4 }))).map((claim, i) => ({
          ...claim,
          id: `${claim.id}-again-${i}`,
          origin: `again-${i}`,
          document: `again-${i}`,
        }));
        const once = asOf(when, history(claimsOf(turns)));
        const twice = asOf(when, history([...vaguer, ...claimsOf(turns)]));
        expect([twice.holds, twice.since, twice.until]).toEqual([once.holds, once.since, once.until]);
      }),
      { numRuns: 200 },
    );
  });
  it('two sources that date everything a little differently are disputed where they differ, and nowhere else', () => {
    const exactly = truth.map(turns => turns.map((turn): Told => ({ ...turn, exact: 10 })));
    const shifts = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(exactly, shifts, day, (turns, shift, when) => {
        const others = turns.map((turn, i) => ({ ...turn, day: addDays(turn.day, shift[i]!) }));
        const second = claimsOf(others).map((claim, i) => ({
          ...claim,
          id: `${claim.id}-second-${i}`,
          origin: `second-${i}`,
          document: 'second',
        }));
        const [one, other] = [oracle(when, turns), oracle(when, others)];
        expect(asOf(when, history([...claimsOf(turns), ...second])).holds).toBe(one === other ? one : 'disputed');
      }),
      { numRuns: 500 },
    );
  });
  it('what is stated to hold is never answered with no', () => {
    fc.assert(
      fc.property(told, day, (turns, when) => {
        const stated = stateClaim(`A in B holds ${when}`);
        expect(asOf(when, history([...claimsOf(turns), stated])).holds).not.toBe('no');
      }),
      { numRuns: 200 },
    );
  });
  it('plans and rejected claims change nothing', () => {
    fc.assert(
      fc.property(told, day, (turns, when) => {
        const noise = [
          stateClaim(`A in B ends ${when}`, { modality: 'planned' }),
          stateClaim(`A in B begins ${when}`, { verdict: 'rejected' }),
        ];
        expect(asOf(when, history([...noise, ...claimsOf(turns)])).holds).toBe(
          asOf(when, history(claimsOf(turns))).holds,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('intervals and changes', () => {
  it('are one for every stretch that the oracle knows', () => {
    fc.assert(
      fc.property(told, turns => {
        const intervals = intervalsOf(history(claimsOf(turns)));
        const stretches = turns.filter(turn => turn.kind === 'begins').length + (turns[0]?.kind === 'ends' ? 1 : 0);
        expect(intervals).toHaveLength(stretches);
        for (const { since, until } of intervals)
          if (since && until) expect(since.latest! < until.earliest!).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  it('left and returned stay two', () => {
    const claims = ['begins 1949-04-04', 'ends 1966', 'begins 2009-04-04'].map(text => stateClaim(`A in B ${text}`));
    expect(
      intervalsOf(history(claims)).map(({ since, until, basis }) => [since?.earliest, until?.latest, basis]),
    ).toEqual([
      ['1949-04-04', '1966-12-31', 'stated'],
      ['2009-04-04', undefined, 'implied'],
    ]);
    expect(turnsBetween('1960-01-01', '1970-01-01', history(claims))).toMatchObject([
      { change: 'closed', when: { earliest: '1966-01-01', latest: '1966-12-31' } },
    ]);
    expect(turnsBetween('1970-01-01', '2000-01-01', history(claims))).toEqual([]);
  });
  it('show a return that nobody dates', () => {
    const claims = [stateClaim('A in B ends 1950-05-01'), stateClaim('A in B holds 1970-01-01')];
    expect(intervalsOf(history(claims)).map(interval => interval.since)).toEqual([
      null,
      { earliest: '1950-05-01', latest: '1970-01-01' },
    ]);
  });
});

describe('the order in which claims come changes no byte', () => {
  const date = fc
    .tuple(fc.integer({ min: 1950, max: 1956 }), fc.constantFrom('', '-03', '-03-07'))
    .map(([year, rest]) => `${year}${rest}`);
  const told = fc.record({
    state: fc.constantFrom('person:a in B', 'person:c in B', 'person:a integrated organ'),
    change: fc.constantFrom('begins', 'ends', 'holds'),
    date: fc.option(date),
    narrated: fc.option(date),
    origin: fc.constantFrom('o', 'p', 'q', null),
    document: fc.constantFrom('d', 'e', 'f'),
    polarity: fc.constantFrom('positive' as const, 'positive' as const, 'negative' as const),
    verdict: fc.constantFrom(null, null, null, 'accepted' as const, 'rejected' as const),
    agents: fc.constantFrom(['person:a'], ['person:c']),
  });
  const claims = fc.array(told, { maxLength: 9 }).map(list =>
    list.map(({ state, change, date: on, narrated, verdict, origin, ...details }, sentence) => ({
      ...stateClaim(`${state} ${change}${on ? ` ${on}` : ''}`, {
        ...details,
        sentence,
        published: '1960-01-01',
        origin: origin ?? `${details.document}:${sentence}`,
        ...(narrated && !on ? { narrated: daysOfDate(narrated)! } : {}),
      }),
      verdict,
    })),
  );
  const orders = claims.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  const isOf = (start: string) => (claim: TracedClaim) =>
    `${claim.state!.subject} ${claim.state!.relation}`.startsWith(start);
  const acts: World = { ...EMPTY_WORLD, broaderActs: act => (act === 'act' ? ['act'] : [act, 'act']) };

  it('of states, their conflicts and their answers', () => {
    const all = (list: readonly TracedClaim[]) => {
      const one = historyOf(
        { subject: 'person:a', relation: 'in', object: 'B' },
        list.filter(isOf('person:a in ')),
        list.filter(isOf('person:c in ')),
        EMPTY_WORLD,
        list.filter(isOf('person:a integrated')),
      );
      return JSON.stringify([
        intervalsOf(one),
        conflictsOfHistory(one),
        ['1950-06-01', '1953-03-07', '1955-01-01', '1961-01-01'].map(day => asOf(day, one)),
      ]);
    };
    fc.assert(
      fc.property(orders, ([list, shuffled]) => {
        expect(all(shuffled)).toBe(all(list));
      }),
      { numRuns: 400 },
    );
  });
  it('of events and their conflicts, be their acts narrow or broad', () => {
    const all = (list: readonly TracedClaim[]) => {
      const named = list.map(claim => ({
        ...claim,
        act: claim.polarity === 'positive' ? 'act' : `act-${claim.sentence % 2}`,
      }));
      return JSON.stringify([
        mergeEvents(named, acts),
        conflictsOfEvents(
          named.map(claim => ({ ...claim, state: null })),
          acts,
        ),
      ]);
    };
    fc.assert(
      fc.property(orders, ([list, shuffled]) => {
        expect(all(shuffled)).toBe(all(list));
      }),
      { numRuns: 300 },
    );
  });
  it('of what copies owe to their original', () => {
    const all = (list: readonly TracedClaim[]) =>
      JSON.stringify([...settleCopies(list)].sort((a, b) => (a.id < b.id ? -1 : 1)));
    fc.assert(
      fc.property(orders, ([list, shuffled]) => {
        expect(all(shuffled)).toBe(all(list));
      }),
      { numRuns: 200 },
    );
  });
});
