import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupOf } from './claim-lookup.ts';
import { addDays, daysOfDate } from './days.ts';
import { draftsOf } from './drafts.ts';
import { EventFinder } from './event-finder.ts';
import { eventKeys } from './event-keys.ts';
import { eventsOf, mergeEvents } from './events.ts';
import type { Days, TracedClaim } from './model.ts';
import { settleCopies } from './settle.ts';
import { eventClaim, stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

const FRANCE = { agents: ['state:FRA'], recipients: ['org:command'] };

describe('events', () => {
  it('merge the same act by the same actors on a day in common, and keep the closest date', () => {
    const events = mergeEvents(
      [
        eventClaim('withdraw 1966', FRANCE),
        eventClaim('withdraw 1966-03-07', FRANCE),
        eventClaim('withdraw 1966-03', { agents: ['state:FRA'] }),
      ],
      EMPTY_WORLD,
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      earliest: '1966-03-07',
      latest: '1966-03-07',
      edtf: '1966-03-07',
      origins: 3,
      documents: 3,
    });
  });
  it('keep two occurrences apart', () => {
    expect(
      mergeEvents([eventClaim('meet 1977-05-10', FRANCE), eventClaim('meet 1977-12-09', FRANCE)], EMPTY_WORLD),
    ).toHaveLength(2);
  });
  it('do not give a vague telling to either of two occurrences', () => {
    const events = mergeEvents(
      [
        eventClaim('meet 1977-05-10', FRANCE),
        eventClaim('meet 1977-12-09', FRANCE),
        eventClaim('meet 1977', FRANCE),
        eventClaim('meet 1977', { ...FRANCE, document: 'other' }),
      ],
      EMPTY_WORLD,
    );
    expect(events.map(event => event.origins)).toEqual([2, 1, 1]);
    expect(events[0]?.edtf).toBe('1977');
  });
  it('do not merge other actors, a plan, a denial, or another act', () => {
    const base = eventClaim('sign 1949-04-04', FRANCE);
    for (const other of [
      eventClaim('sign 1949-04-04', { agents: ['state:ITA'], recipients: ['org:command'] }),
      eventClaim('sign 1949-04-04', { ...FRANCE, modality: 'planned' }),
      eventClaim('sign 1949-04-04', { ...FRANCE, polarity: 'negative' }),
      eventClaim('ratify 1949-04-04', FRANCE),
    ])
      expect(mergeEvents([base, other], EMPTY_WORLD)).toHaveLength(2);
  });
  it('count copies of a sentence as one origin', () => {
    const copies = ['a', 'b', 'c'].map(document =>
      eventClaim('sign 1949-04-04', { ...FRANCE, document, origin: 'origin-1' }),
    );
    expect(
      mergeEvents([...copies, eventClaim('sign 1949-04-04', { ...FRANCE, document: 'd' })], EMPTY_WORLD),
    ).toMatchObject([{ origins: 2, documents: 4 }]);
  });
  it('leave undated tellings of different documents apart, and join copies', () => {
    expect(
      mergeEvents(
        [eventClaim('sign', { ...FRANCE, document: 'a' }), eventClaim('sign', { ...FRANCE, document: 'b' })],
        EMPTY_WORLD,
      ),
    ).toHaveLength(2);
    expect(
      mergeEvents(
        [
          eventClaim('sign', { ...FRANCE, document: 'a', origin: 'o' }),
          eventClaim('sign', { ...FRANCE, document: 'b', origin: 'o' }),
        ],
        EMPTY_WORLD,
      ),
    ).toHaveLength(1);
  });
  it('are not what merely holds', () => {
    expect(mergeEvents([stateClaim('state:FRA member_of org:nato holds 1966')], EMPTY_WORLD)).toEqual([]);
  });
  it('do not rest on what a person rejected', () => {
    expect(mergeEvents([eventClaim('sign 1949', { ...FRANCE, verdict: 'rejected' })], EMPTY_WORLD)).toEqual([]);
  });
  it('are the same in any order', () => {
    const dates = ['1966', '1966-03-07', '1966-07', '1967', ''];
    const claims = dates.flatMap(date =>
      [['state:FRA'], ['state:FRA', 'state:GBR'], []].map((agents, i) =>
        eventClaim(`leave ${date}`.trim(), { agents, recipients: ['org:command'], document: `d${i}` }),
      ),
    );
    const expected = JSON.stringify(mergeEvents(claims, EMPTY_WORLD));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        shuffled => JSON.stringify(mergeEvents(shuffled, EMPTY_WORLD)) === expected,
      ),
      { numRuns: 50 },
    );
  });
});

const anyClaim = fc.record({
  act: fc.constantFrom('sign', 'leave'),
  date: fc.constantFrom(
    '',
    '1966',
    '1966-03-07',
    '1966-03',
    '1967',
    '1968-05',
    '1966-05-01',
    '1965/1966',
    '1966-02/1966-03',
  ),
  who: fc.subarray(['a', 'b', 'c']),
  also: fc.subarray(['b', 'd']),
  document: fc.constantFrom('d', 'e', 'f'),
  origin: fc.constantFrom('o', 'p', 'q', 'r', 's', 't', 'u', 'v'),
});
const anyClaims = fc.array(anyClaim, { maxLength: 14 }).map(list =>
  list.map(({ act, date, who, also, ...details }, sentence) => {
    const [from, to = from] = date.split('/');
    const days = date === '' ? {} : { days: { ...daysOfDate(from!)!, latest: daysOfDate(to!)!.latest } };
    return eventClaim(act, { ...details, ...days, agents: who, recipients: also, sentence });
  }),
);

describe('around some claims, without the others', () => {
  it('the events are those of the whole', () => {
    fc.assert(
      fc.property(anyClaims, claims => {
        const whole = mergeEvents(claims, EMPTY_WORLD);
        const lookup = lookupOf(claims, EMPTY_WORLD);
        for (const claim of claims) {
          const part = eventsOf([claim], lookup, EMPTY_WORLD);
          expect(part.some(event => event.claims.includes(claim.id))).toBe(true);
          expect(whole.filter(event => part.some(({ id }) => id === event.id))).toEqual(part);
        }
      }),
      { numRuns: 300 },
    );
  });
  /** What a store does: events that a change bears on are found again, and take the place of those that their claims were told of. */
  const updated = (held: readonly TracedClaim[], claims: readonly TracedClaim[]) => {
    const before = mergeEvents(held, EMPTY_WORLD);
    const byId = new Map(claims.map(claim => [claim.id, claim]));
    const lookup = lookupOf(claims, EMPTY_WORLD);
    const gone = held.filter(({ id }) => !byId.has(id));
    const dropped = before.filter(event => gone.some(({ id }) => event.claims.includes(id)));
    const bereft = dropped.flatMap(event => event.claims.flatMap(id => byId.get(id) ?? []));
    const keysOf = (some: readonly TracedClaim[]) => some.flatMap(claim => eventKeys(claim, EMPTY_WORLD));
    const changed = [...claims.filter(claim => !held.includes(claim)), ...bereft];
    const former = keysOf([...gone, ...bereft]);
    const finder = new EventFinder(lookup, EMPTY_WORLD);
    const near = finder.near({ claims: changed, keys: [...new Set([...keysOf(changed), ...former])], former });
    const old = before.filter(event => event.claims.some(id => near.has(id)));
    for (const id of old.flatMap(event => event.claims)) if (byId.has(id)) near.set(id, byId.get(id)!);
    const fresh = eventsOf(near.values(), lookup, EMPTY_WORLD);
    const told = new Set(fresh.flatMap(event => event.claims));
    const kept = before.filter(event => event.claims.every(id => byId.has(id) && !told.has(id)));
    return [...kept, ...fresh].map(event => JSON.stringify(event)).sort();
  };
  const listed = (claims: readonly TracedClaim[]) =>
    mergeEvents(claims, EMPTY_WORLD)
      .map(event => JSON.stringify(event))
      .sort();

  it('adding and taking out claims changes what is near them alone', () => {
    const several = anyClaims.chain(claims => fc.tuple(fc.subarray(claims), fc.subarray(claims)));
    fc.assert(
      fc.property(several, ([held, now]) => {
        expect(updated(held, now)).toEqual(listed(now));
      }),
      { numRuns: 1000 },
    );
  });
  it('so it is where one claim comes or goes', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), (claims, choice) => {
        const without = claims.filter((_, place) => place !== choice % claims.length);
        expect(updated(without, claims)).toEqual(listed(claims));
        expect(updated(claims, without)).toEqual(listed(without));
      }),
      { numRuns: 500 },
    );
  });
  it('so it is where a vague date holds about as many stretches of days as it may', () => {
    const day = (place: number) => `1966-0${1 + Math.floor(place / 10)}-${10 + 2 * (place % 10)}`;
    const told = (text: string, document: string, whom: number, days?: Days) =>
      eventClaim(`met ${text}`, {
        agents: ['state:FRA'],
        recipients: [`state:${whom}`],
        document,
        ...(days === undefined ? {} : { days }),
      });
    const days = Array.from({ length: 34 }, (_, place) => told(day(place), `day ${place}`, place));
    const weeks = [3, 11, 25].map(place => {
      const [earliest, latest] = [day(place), addDays(day(place), 12)];
      return told(earliest, `week ${place}`, place, { earliest, latest });
    });
    const vague = ['1966', '1966-02', '1966-03', '1965', '196X'].flatMap(date =>
      [3, 7].map(whom => told(date, `${whom} ${date}`, whom)),
    );
    // Where each vague date is held by chance alone, hardly any is without another beside it that it may mean as well.
    const some = fc.tuple(
      fc.integer({ min: 28, max: days.length }).map(count => days.slice(0, count)),
      fc.subarray(weeks, { maxLength: 1 }),
      fc.subarray(vague, { minLength: 1, maxLength: 2 }),
    );
    const changed = fc.tuple(fc.subarray(days.slice(26)), fc.subarray(weeks, { maxLength: 1 }));
    fc.assert(
      fc.property(some, changed, (before, others) => {
        const [held, toggled] = [before.flat(), new Set(others.flat())];
        const now = [
          ...held.filter(claim => !toggled.has(claim)),
          ...[...toggled].filter(each => !held.includes(each)),
        ];
        expect(updated(held, now)).toEqual(listed(now));
      }),
      { numRuns: 300 },
    );
  });
  it('on one day, claims that cannot be brought together are not needed to group the others', () => {
    const side = fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 3 });
    const told = fc.record({
      agents: side,
      recipients: side,
      origin: fc.constantFrom('o', 'p', null),
      document: fc.constantFrom('d', 'e', 'f'),
      act: fc.constantFrom('act', 'act', 'other'),
    });
    const world: World = { ...EMPTY_WORLD, broaderActs: act => (act === 'act' ? ['act'] : [act, 'act']) };
    const idsOf = (groups: readonly (readonly string[])[]) => groups.map(ids => [...ids].sort().join(' ')).sort();
    fc.assert(
      fc.property(fc.array(told, { maxLength: 9 }), list => {
        const claims = list.map(({ origin, act, ...details }, sentence) =>
          eventClaim(`${act} 1966-03-07`, { ...details, sentence, ...(origin === null ? {} : { origin }) }),
        );
        expect(idsOf(mergeEvents(claims, world).map(event => event.claims))).toEqual(
          idsOf(draftsOf(claims, world).map(draft => draft.claims.map(({ id }) => id))),
        );
      }),
      { numRuns: 2000 },
    );
  });
  it('a claim joins whom two others name together, though it shares but one side with each', () => {
    const told = (agents: string[], recipients: string[]) => eventClaim('met 1966-03-07', { agents, recipients });
    const claims = [told(['a', 'e'], ['b']), told(['a'], ['b', 'c']), told(['e'], ['c'])];
    expect(mergeEvents(claims, EMPTY_WORLD)).toMatchObject([{ documents: 3 }]);
  });
  it('each claim is told of one event alone', () => {
    fc.assert(
      fc.property(anyClaims, claims => {
        const told = mergeEvents(claims, EMPTY_WORLD).flatMap(event => event.claims);
        expect([...told].sort()).toEqual(claims.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });
  it('a vague date of what happened again and again means none of its days', () => {
    const days = Array.from({ length: 40 }, (_, i) =>
      eventClaim(`met 1966-0${1 + (i % 9)}-${10 + (i % 19)}`, { ...FRANCE, document: `d${i}` }),
    );
    const events = mergeEvents([...days, eventClaim('met 1966', FRANCE)], EMPTY_WORLD);
    expect(events.find(event => event.edtf === '1966')?.documents).toBe(1);
  });
});

describe('dates of copies', () => {
  const original = eventClaim('withdraw 1974-08-14', {
    ...FRANCE,
    document: 'agency',
    published: '1974-08-15',
    origin: 'o',
    timeText: 'mercredi',
  });
  const copy = eventClaim('withdraw 2011-03-02', {
    ...FRANCE,
    document: 'blog',
    published: '2011-03-05',
    origin: 'o',
    timeText: 'mercredi',
  });

  it('are those of the dated original', () => {
    expect(settleCopies([copy, original]).map(claim => claim.time?.earliest)).toEqual(['1974-08-14', '1974-08-14']);
    expect(settleCopies([copy, original])[0]?.time?.from).toBe('original');
    expect(mergeEvents(settleCopies([copy, original]), EMPTY_WORLD)).toMatchObject([
      { earliest: '1974-08-14', origins: 1, documents: 2 },
    ]);
  });
  it('are found where the copy itself has no date to count from', () => {
    const undated = eventClaim('withdraw', { ...FRANCE, document: 'page', origin: 'o' });
    expect(settleCopies([undated, original])[0]?.time?.earliest).toBe('1974-08-14');
  });
  it('stay where the copy says its own date in full', () => {
    const full = eventClaim('withdraw 1975-08-14', { ...FRANCE, document: 'book', published: '1980', origin: 'o' });
    expect(settleCopies([full, original])[0]?.time?.earliest).toBe('1975-08-14');
  });
  it('come with the participants that the copy cannot know', () => {
    const torn = {
      ...eventClaim('denounce', { document: 'page', origin: 'o' }),
      agents: [{ text: 'Elle', entity: null }],
    };
    const whole = eventClaim('denounce', { agents: ['state:FRA'], document: 'book', origin: 'o' });
    expect(settleCopies([torn, whole])[0]?.agents[0]?.entity).toBe('state:FRA');
    expect(mergeEvents(settleCopies([torn, whole]), EMPTY_WORLD)).toMatchObject([
      { documents: 2, agents: [{ entity: 'state:FRA' }] },
    ]);
  });
  it('are the same in any order', () => {
    const all = [
      original,
      copy,
      { ...copy, id: 'c', document: 'c', published: null },
      { ...original, id: 'd', document: 'd', agents: [] },
    ];
    const expected = settleCopies(all)
      .map(claim => JSON.stringify(claim))
      .sort();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        shuffled =>
          JSON.stringify(
            settleCopies(shuffled)
              .map(claim => JSON.stringify(claim))
              .sort(),
          ) === JSON.stringify(expected),
      ),
    );
  });
  it('leave sentences alone that are no copies', () => {
    const other = { ...copy, origin: 'another' };
    expect(settleCopies([other, original])[0]).toEqual(other);
  });
  it('take the present of the original for what its copies say holds', () => {
    const then = stateClaim('state:GRC member_of org:nato holds', { document: 'old', published: '1975', origin: 'o' });
    const now = stateClaim('state:GRC member_of org:nato holds', { document: 'new', published: '2020', origin: 'o' });
    expect(settleCopies([now, then])[0]?.holding?.latest).toBe('1975-12-31');
  });
});

describe('acts within acts', () => {
  const world: World = { ...EMPTY_WORLD, broaderActs: act => (act === 'met' ? ['met'] : [act, 'met']) };
  const talk = eventClaim('held-talks 1961-06-03', FRANCE);
  const meeting = eventClaim('met 1961-06-03', FRANCE);
  const call = eventClaim('phoned 1961-06-03', FRANCE);

  it('tell one occurrence, under the broader act, whatever comes first; the claims keep their own', () => {
    for (const claims of [
      [talk, meeting],
      [meeting, talk],
    ])
      expect(mergeEvents(claims, world)).toMatchObject([{ act: 'met', origins: 2 }]);
    expect(mergeEvents([talk, { ...talk, id: 'other', origin: 'other', document: 'other' }], world)).toMatchObject([
      { act: 'held-talks', origins: 2 },
    ]);
    expect(talk.act).toBe('held-talks');
  });
  it('do not make one of two narrow acts', () => {
    expect(mergeEvents([talk, call], world)).toHaveLength(2);
    expect(mergeEvents([talk, meeting], EMPTY_WORLD)).toHaveLength(2);
  });
  it('give the same events in whatever order the claims come', () => {
    const claims = [
      'met 1961',
      'held-talks 1961-06',
      'phoned 1961-06-03',
      'met 1961-06-03',
      'phoned 1961',
      'met 1962',
    ].map((text, i) => eventClaim(text, i % 2 === 0 ? FRANCE : { ...FRANCE, recipients: [] }));
    const expected = JSON.stringify(mergeEvents(claims, world));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        shuffled => JSON.stringify(mergeEvents(shuffled, world)) === expected,
      ),
      { numRuns: 100 },
    );
  });
});
