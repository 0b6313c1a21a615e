import { describe, expect, it } from 'vitest';
import type { Annotations, Claim, TimeExpression } from '../annotation.ts';
import { eventKeys, rangeBefore } from './event-keys.ts';
import { impliedStates, implyingStates, rivalKeys, stateKey, stateOfKey } from './keys.ts';
import { recordOf } from './reading.ts';
import { eventClaim } from './testing.ts';
import { EMPTY_WORLD, nested, type World, worldOf } from './world.ts';

const TEXT = 'Le 4 mars 1921, la Norvège signe le pacte. Elle le ratifie mercredi.';

const claim = (details: Partial<Claim>): Claim => ({
  id: 0,
  sentence: 0,
  trigger: { start: 27, end: 32, text: 'signe' },
  act: 'sign',
  event: 'AGREE',
  agents: [{ text: 'la Norvège', entity: 'state:NOR' }],
  recipients: [],
  place: null,
  time: 0,
  polarity: 'positive',
  modality: 'asserted',
  source: null,
  state: null,
  ...details,
});
const day = (details: Partial<TimeExpression>): TimeExpression => ({
  id: 0,
  sentence: 0,
  start: 3,
  end: 14,
  text: '4 mars 1921',
  type: 'DATE',
  value: '1921-03-04',
  mod: null,
  edtf: '1921-03-04',
  earliest: '1921-03-04',
  latest: '1921-03-04',
  ...details,
});

function annotations(claims: readonly Claim[]): Annotations {
  const sentence = { language: 'fr', kind: 'prose', strand: 0, dangling: false } as const;
  return {
    document: {
      id: 'doc-1',
      uri: 'a.txt',
      title: null,
      author: null,
      language: 'fr',
      published: '1921-03-10',
      publishedFrom: 'given',
      format: 'text',
      encoding: 'utf-8',
      sha256: '',
      text: TEXT,
    },
    sentences: [
      { id: 0, start: 0, end: 42, ...sentence },
      { id: 1, start: 43, end: 68, ...sentence },
    ],
    times: [
      day({}),
      day({ id: 1, sentence: 1, start: 59, end: 67, text: 'mercredi', earliest: '1921-03-09', latest: '1921-03-09' }),
      day({ id: 2, type: 'DURATION', edtf: null, earliest: null, latest: null }),
    ],
    names: [],
    figures: [],
    quotes: [],
    claims,
  };
}

describe('what is kept of a document', () => {
  it('is every sentence and claim with its words and date', () => {
    const { sentences, claims } = recordOf(
      annotations([
        claim({}),
        claim({ id: 1, sentence: 1, time: 1, trigger: { start: 51, end: 58, text: 'ratifie' }, act: 'ratify' }),
      ]),
    );
    expect(sentences.map(sentence => sentence.text)).toEqual([
      'Le 4 mars 1921, la Norvège signe le pacte.',
      'Elle le ratifie mercredi.',
    ]);
    expect(claims.map(({ time }) => [time?.earliest, time?.relative])).toEqual([
      ['1921-03-04', false],
      ['1921-03-09', true],
    ]);
  });
  it('has no date from a duration', () => {
    expect(recordOf(annotations([claim({ time: 2 })])).claims[0]?.time).toBeNull();
  });
  it('gives each claim an id that another run finds again, and no two the same', () => {
    const run = () =>
      recordOf(
        annotations([claim({}), claim({ recipients: [{ text: 'pacte', entity: null }] }), claim({ act: 'join' })]),
      ).claims.map(({ id }) => id);
    expect(run()).toEqual(run());
    expect(new Set(run()).size).toBe(3);
  });
});

describe('keys', () => {
  const world: World = {
    ...EMPTY_WORLD,
    relation: id => ({
      id,
      names: { fr: id, en: id },
      from: [],
      to: [],
      symmetric: id === 'allied_with',
      oneSubject: id === 'hosts',
    }),
  };

  it('are one for both directions of a symmetric relation, and two otherwise', () => {
    const key = (subject: string, relation: string, object: string) => stateKey({ subject, relation, object }, world);
    expect(key('a', 'allied_with', 'b')).toBe(key('b', 'allied_with', 'a'));
    expect(key('a', 'controls', 'b')).not.toBe(key('b', 'controls', 'a'));
  });
  it('are shared by rivals for one seat', () => {
    expect(rivalKeys({ subject: 'a', relation: 'hosts', object: 'hq' }, world)).toEqual(
      rivalKeys({ subject: 'b', relation: 'hosts', object: 'hq' }, world),
    );
    expect(rivalKeys({ subject: 'a', relation: 'member_of', object: 'b' }, world)).toEqual([]);
  });
  it('of an event are shared where the dates can be the same, and only there', () => {
    const keys = (date: string) =>
      eventKeys(eventClaim(`sign ${date}`, { agents: ['state:FRA'], document: date }), EMPTY_WORLD);
    const shared = (a: string, b: string) => keys(a).filter(key => keys(b).includes(key)).length;
    expect(shared('1966-03-07', '1966-03-07')).toBe(2);
    expect(shared('1966-03-06', '1966-03-07')).toBe(0);
    const earlier = (date: string, other: string) =>
      keys(date)
        .map(rangeBefore)
        .flatMap(({ from, to }) => keys(other).filter(key => from <= key && key <= to));
    expect(earlier('1966-03-07', '1966')).toHaveLength(1);
    expect(earlier('1966-03-01', '1966-03')).toHaveLength(1);
    expect(earlier('1966-03-07', '1966-04')).toEqual([]);
  });
});

describe('the world of the packs', () => {
  it('knows lives and parts', () => {
    const actors = [
      { id: 'org:command', kind: 'org', names: { fr: [], en: [] }, partOf: 'org:pact', from: '1950', to: '1966-07' },
      { id: 'org:pact', kind: 'org', names: { fr: [], en: [] }, partOf: 'org:command' },
    ] as const;
    const world = worldOf([{ name: 'p', actors, acts: [], relations: [] }]);
    expect(world.life('org:command')).toEqual({
      from: { earliest: '1950-01-01', latest: '1950-12-31' },
      to: { earliest: '1966-07-01', latest: '1966-07-31' },
    });
    expect([world.life('org:pact'), world.life('unknown')]).toEqual([null, null]);
    expect(nested('org:command', 'org:pact', world)).toBe(true);
    expect(nested('org:command', 'org:other', world)).toBe(false);
  });
});

describe('a state of an organ', () => {
  const actors = [
    { id: 'org:command', kind: 'org', names: { fr: [], en: [] }, partOf: 'org:pact' },
    { id: 'org:pact', kind: 'org', names: { fr: [], en: [] } },
  ] as const;
  const relation = { names: { fr: '', en: '' }, from: [], to: [] };
  const relations = [
    { id: 'integrated_in', ...relation, impliesOfWhole: 'member_of' },
    { id: 'member_of', ...relation },
  ];
  const world = worldOf([{ name: 'test', actors, acts: [], relations }]);
  const inOrgan = { subject: 'state:NOR', relation: 'integrated_in', object: 'org:command' };
  const inWhole = { subject: 'state:NOR', relation: 'member_of', object: 'org:pact' };

  it('implies that of the whole, and is found from it', () => {
    expect(impliedStates(inOrgan, world)).toEqual([inWhole]);
    expect(implyingStates(inWhole, world)).toEqual([inOrgan]);
  });
  it('is not implied by the whole', () => {
    expect(impliedStates(inWhole, world)).toEqual([]);
    expect(implyingStates(inOrgan, world)).toEqual([]);
    expect(impliedStates({ ...inOrgan, relation: 'member_of' }, world)).toEqual([]);
  });
  it('goes on from the whole to what that is a part of, a state as its land where only places stand', () => {
    const base = {
      id: 'stationed_in',
      names: { fr: 'stationné en', en: 'stationed in' },
      impliesOfWhole: 'stationed_in',
    };
    const place = (id: string, partOf?: string) => ({
      id,
      kind: 'place' as const,
      names: { fr: [id], en: [id] },
      ...(partOf && { partOf }),
    });
    const lands = [place('place:land'), place('state:NOR', 'place:land'), place('place:town', 'state:NOR')];
    const wider = worldOf([
      { name: 'test', actors: lands, acts: [], relations: [{ ...base, from: ['force'], to: ['place'] }] },
    ]);
    const at = (object: string) => ({ subject: 'force:guard', relation: 'stationed_in', object });
    expect(impliedStates(at('place:town'), wider)).toEqual([at('place:state-nor'), at('place:land')]);
    expect(implyingStates(at('place:land'), wider)).toEqual([at('place:state-nor'), at('place:town')]);
    expect(implyingStates(at('place:state-nor'), wider)).toEqual([at('place:town')]);
    expect(impliedStates(at('place:land'), wider)).toEqual([]);
  });
  it('is found again by its key', () => {
    expect(stateOfKey(stateKey(inOrgan, world))).toEqual(inOrgan);
  });
});
