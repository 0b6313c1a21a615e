import { describe, expect, test } from 'vitest';
import { dayArgument, firstDay, lastDay } from './dates.ts';
import { wordedDay } from './worded-day.ts';

describe('dates on the command line', () => {
  test('a year and a month stand for their first and last day', () => {
    expect([firstDay('1960'), lastDay('1960')]).toEqual(['1960-01-01', '1960-12-31']);
    expect([firstDay('1960-02'), lastDay('1960-02')]).toEqual(['1960-02-01', '1960-02-29']);
    expect([firstDay('1900-02'), lastDay('1900-02')]).toEqual(['1900-02-01', '1900-02-28']);
    expect([firstDay('1960-02-03'), lastDay('1960-02-03')]).toEqual(['1960-02-03', '1960-02-03']);
  });

  test.each(['1961-02-29', '1966-13-01', '1966-9-1', '01/09/1966', 'hier', '', '1966-09-01-02'])(
    '%j is refused',
    value => {
      for (const read of [dayArgument, firstDay, lastDay]) expect(() => read(value)).toThrow('RG005');
    },
  );

  test('a day has to be a day', () => {
    expect(() => dayArgument('1966')).toThrow('RG005');
    expect(dayArgument('1966-09-01')).toBe('1966-09-01');
  });

  test('a refusal names what was typed', () => {
    for (const read of [firstDay, lastDay]) expect(() => read('foo')).toThrow('"foo"');
    expect(() => lastDay('1966-13')).toThrow('"1966-13"');
  });

  test.each([
    ['1966-06-01', '1966-06-01'],
    ['1er juin 1966', '1966-06-01'],
    ['le 1er juin 1966', '1966-06-01'],
    ['1 June 1966', '1966-06-01'],
    ['June 1, 1966', '1966-06-01'],
  ])('%j is a day', (typed, day) => {
    expect(wordedDay(typed)).toBe(day);
  });

  test.each(['juin 1966', '31 juin 1966', 'hier', 'le 1er juin 1966 et le 2 juin 1966', '1 juin', 'demain matin'])(
    '%j is no single day',
    typed => {
      expect(() => wordedDay(typed)).toThrow('RG005');
    },
  );
});
