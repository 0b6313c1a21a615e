import { describe, expect, it } from 'vitest';
import { asOf } from './asof.ts';
import { historyOf } from './history.ts';
import { canonicalState, impliedStates, implyingStates } from './keys.ts';
import type { State, TracedClaim } from './model.ts';
import { stateClaim } from './testing.ts';
import { worldOf } from './world.ts';

const names = { fr: [], en: [] };
const relation = { names: { fr: '', en: '' }, from: [], to: [] };
const world = worldOf([
  {
    name: 'test',
    acts: [],
    actors: [
      { id: 'treaty:oslo', kind: 'treaty', names, from: '1950-05-02', inForce: '1951-01-10', founds: 'org:oslo' },
      { id: 'treaty:fish', kind: 'treaty', names, from: '1950-05-02' },
      { id: 'org:oslo', kind: 'org', names, from: '1950-05-02', to: '1970-06-30' },
      { id: 'org:pact', kind: 'org', names, from: '1955-05-14', inForce: '1955-06-06' },
    ],
    relations: [
      { id: 'signatory_of', ...relation, impliesOfFounded: 'member_of' },
      { id: 'member_of', ...relation },
      { id: 'covers', ...relation, subjectFounded: true },
    ],
  },
]);
const member: State = { subject: 'NOR', relation: 'member_of', object: 'org:oslo' };
const signed = stateClaim('NOR signatory_of treaty:oslo begins 1950-05-02');

function on(day: string, own: readonly TracedClaim[], implying: readonly TracedClaim[] = [signed]) {
  return asOf(day, historyOf(member, own, [], world, implying));
}

describe('the signature of a founding treaty', () => {
  it('makes a member of what the treaty founds once it is in force, until that ends', () => {
    expect(on('1960-01-01', [])).toMatchObject({ holds: 'yes', basis: 'implied', rules: ['founding', 'persistence'] });
    expect(on('1971-01-01', []).holds).toBe('no');
    expect(on('1949-01-01', []).holds).toBe('no');
  });
  it('leaves open what held between the signature and the entry into force', () => {
    expect(on('1950-12-01', []).holds).toBe('unknown');
  });
  it('stands for the day that the pack knows where the sentence gives none', () => {
    expect(on('1960-01-01', [], [stateClaim('NOR signatory_of treaty:oslo begins')]).holds).toBe('yes');
  });
  it('gives way to a beginning that is told of the membership itself, and goes with its end', () => {
    const joined = stateClaim('NOR member_of org:oslo begins 1952-03-01');
    expect(on('1951-06-01', [joined]).holds).toBe('no');
    const left = stateClaim('NOR member_of org:oslo ends 1965-03-01');
    expect(['1960-01-01', '1966-01-01'].map(day => on(day, [left]).holds)).toEqual(['yes', 'no']);
  });
  it('stands beside a return many years later', () => {
    const left = stateClaim('NOR member_of org:oslo ends 1955-03-01');
    const back = stateClaim('NOR member_of org:oslo begins 1968-03-01');
    const days = ['1952-01-01', '1960-01-01', '1969-01-01'];
    expect(days.map(day => on(day, [left, back]).holds)).toEqual(['yes', 'no', 'yes']);
  });
  it('says nothing where it was refused, planned, or given long after the entry into force', () => {
    const none = [
      stateClaim('NOR signatory_of treaty:oslo begins 1950-05-02', { polarity: 'negative' }),
      stateClaim('NOR signatory_of treaty:oslo begins 1950-05-02', { modality: 'planned' }),
      stateClaim('NOR signatory_of treaty:oslo begins 1958-05-02'),
    ];
    for (const claim of none) expect(on('1960-01-01', [], [claim]).holds).toBe('unknown');
  });
});

describe('the states that a signature implies', () => {
  const of = (object: string): State => ({ subject: 'NOR', relation: 'signatory_of', object });
  it('are found both ways', () => {
    expect(impliedStates(of('treaty:oslo'), world)).toEqual([member]);
    expect(implyingStates(member, world)).toEqual([of('treaty:oslo')]);
    expect(impliedStates(of('org:pact'), world)).toEqual([{ ...member, object: 'org:pact' }]);
  });
  it('are none where the treaty founds nothing', () => {
    expect(impliedStates(of('treaty:fish'), world)).toEqual([]);
    expect(implyingStates({ ...member, relation: 'allied_with' }, world)).toEqual([]);
  });
});

it('what a founding treaty covers is what its organisation covers', () => {
  const covering = (subject: string): State => ({ subject, relation: 'covers', object: 'place:bergen' });
  expect(canonicalState(covering('treaty:oslo'), world)).toEqual(covering('org:oslo'));
  expect(canonicalState(covering('treaty:fish'), world)).toEqual(covering('treaty:fish'));
  expect(canonicalState(covering('org:oslo'), world)).toEqual(covering('org:oslo'));
});
