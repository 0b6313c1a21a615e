import { describe, expect, it } from 'vitest';
import type { StateChange } from '../annotation.ts';
import { holdingOf } from './holding.ts';
import type { ClaimTime, Days } from './model.ts';

const PUBLISHED: Days = { earliest: '2010-05-01', latest: '2010-05-01' };

/** A sentence with its trigger in brackets and its time, if any, in braces: "La ville [abrite] depuis {1952} le siège". */
function holding(
  marked: string,
  {
    change = 'holds' as StateChange,
    days = null as Days | null,
    published = PUBLISHED as Days | null,
    narrated = null as Days | null,
    toldTo = null as string | null,
  } = {},
) {
  const text = marked.replace(/[[\]{}]/g, '');
  const plain = (index: number) => marked.slice(0, index).replace(/[[\]{}]/g, '').length;
  const trigger = { start: plain(marked.indexOf('[')), end: plain(marked.indexOf(']')) };
  const brace = marked.indexOf('{');
  const time: ClaimTime | null = days && { ...days, edtf: null, text: '', relative: false, from: 'stated' };
  const state = { subject: 'a', relation: 'r', object: 'b', change };
  return holdingOf({
    state,
    time,
    trigger,
    timeStart: brace < 0 ? null : plain(brace),
    text,
    around: { start: 0, end: text.length },
    published,
    narrated,
    toldTo,
  });
}
const IN_1952 = { earliest: '1952-01-01', latest: '1952-12-31' };

describe('when something is said to hold', () => {
  it('is the date given', () => {
    expect(holding('En {1952}, la ville [abrite] le siège.', { days: IN_1952 })).toMatchObject({
      ...IN_1952,
      since: null,
      from: 'stated',
    });
  });
  it('is the day of writing for the present tense', () => {
    for (const text of [
      'La ville [abrite] le siège.',
      'The city [hosts] the headquarters.',
      'Le pays [est membre] du pacte.',
      'Its army is [integrated] in the command.',
    ]) {
      expect(holding(text)).toMatchObject({ ...PUBLISHED, from: 'published', continues: false });
    }
  });
  it('is no day so far for who never belonged, though it is told in the past', () => {
    for (const text of [
      'Ireland was never a [member] of the league.',
      'Ireland was an [observer] and never a member.',
      'L’Irlande ne fut jamais [membre] de la ligue.',
      'Ireland never [joined] the league.',
    ])
      expect(holding(text)).toMatchObject({ earliest: null, latest: '2010-05-01' });
    for (const text of [
      'Ireland had never been a [member] of the league.',
      'Ireland never [left] the league.',
      'Ireland was never a [member] while he ruled.',
      'Ireland was not a [member] of the league.',
    ])
      expect(holding(text), text).not.toMatchObject({ earliest: null });
  });
  it('is no day so far for what never was, up to the latest day that an undated text tells of', () => {
    const never = 'Le pays n’a jamais [fait partie] du pacte.';
    expect(holding(never)).toMatchObject({ earliest: null, latest: '2010-05-01' });
    expect(holding(never, { published: null, toldTo: '1990-10-31' })).toMatchObject({
      earliest: null,
      latest: '1990-10-31',
    });
    expect(holding(never, { published: null })).toBeNull();
    expect(holding('Le pays [est membre] du pacte.', { published: null, toldTo: '1990-10-31' })).toBeNull();
  });
  it('ends with the past for a noun before its verb', () => {
    const since = { days: IN_1952, change: 'begins' as StateChange };
    expect(holding('Foreign [advisers] had been there since {1952}.', since)?.latest).toBe('1952-12-31');
    expect(holding('Foreign [advisers] have been there since {1952}.', since)?.latest).toBe('2010-05-01');
  });
  it('is unknown for a past without a date, and without a day of writing', () => {
    for (const text of [
      'La ville [abritait] le siège.',
      'The city [hosted] the headquarters.',
      'Le pays était [membre] du pacte.',
      'They were [stationed] there.',
    ]) {
      expect(holding(text)).toBeNull();
    }
    expect(holding('La ville [abrite] le siège.', { published: null })).toBeNull();
  });
  it('lasts from a stated beginning to the day of writing', () => {
    for (const text of [
      'La ville [abrite] depuis {1952} le siège.',
      'The two states have been [at war] since {1952}.',
      'Dès {1952} il [dirige] le centre.',
    ]) {
      expect(holding(text, { days: IN_1952 })).toMatchObject({
        earliest: '1952-12-31',
        latest: '2010-05-01',
        since: IN_1952,
      });
    }
    expect(
      holding('The two states have been [at war] since {1952}.', { days: IN_1952, change: 'begins' })?.since,
    ).toEqual(IN_1952);
  });
  it('does not last to the day of writing where the story stands in the past', () => {
    expect(holding('La ville [abritait] depuis {1952} le siège.', { days: IN_1952 })?.latest).toBe('1952-12-31');
  });
  it('ends where the sentence says until', () => {
    expect(holding('La ville [abrita] le siège jusqu’en {1952}.', { days: IN_1952 })).toMatchObject({
      until: IN_1952,
      latest: '1952-01-01',
    });
  });
  it('held before as well where it is said to remain', () => {
    for (const text of [
      'Le pays [demeure membre] du pacte.',
      'The weapons are [still] there.',
      'Le pays en est toujours [membre].',
      'La France ne [possède] pas encore la bombe.',
    ]) {
      expect(holding(text)?.continues).toBe(true);
    }
    expect(holding('Le pays [est membre] du pacte.')?.continues).toBe(false);
  });
  it('is nothing for a beginning or an end on a date', () => {
    expect(holding('Le pays [adhère] en {1952} au pacte.', { days: IN_1952, change: 'begins' })).toBeNull();
    expect(holding('Le pays [quitte] le pacte.', { change: 'ends' })).toBeNull();
  });
});

describe('what never was', () => {
  it('was not on any day up to the day of writing', () => {
    expect(holding("Le Chili n'a jamais [possédé] la bombe.")).toMatchObject({ earliest: null, latest: '2010-05-01' });
    expect(holding('Chile has never [possessed] the bomb.')).toMatchObject({ earliest: null, latest: '2010-05-01' });
    expect(holding("Le Chili n'avait jamais [possédé] la bombe.")).toBeNull();
  });
});
