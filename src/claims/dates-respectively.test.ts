import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text));
const dates = (text: string): (string | null)[] => {
  const { claims, times } = readText(text);
  return claims.map(({ time }) => (time === null ? null : times[time]!.value));
};

describe('as many dates as names', () => {
  it('are each of one of them', () => {
    expect(states('Greece and Spain joined NATO in 1952 and 1982 respectively.')).toEqual([
      'GRC member_of begins nato @ 1952',
      'ESP member_of begins nato @ 1982',
    ]);
    expect(states('Greece, Germany and Spain joined NATO in 1952, 1955 and 1982.')).toEqual([
      'GRC member_of begins nato @ 1952',
      'DEU member_of begins nato @ 1955',
      'ESP member_of begins nato @ 1982',
    ]);
    expect(states("La Grèce et l'Espagne adhérèrent à l'OTAN respectivement en 1952 et en 1982.")).toEqual([
      'GRC member_of begins nato @ 1952',
      'ESP member_of begins nato @ 1982',
    ]);
  });

  it('are not, where all may have done it on each of them', () => {
    expect(dates('Greece and Spain attacked Turkey in 1952 and 1982.').filter(date => date === '1982')).toEqual([]);
  });

  it('tell what was done again', () => {
    expect(states('Pakistan left the Commonwealth in 1972 and again in 1999.')).toEqual([
      'PAK member_of ends commonwealth @ 1972',
      'PAK member_of ends commonwealth @ 1999',
    ]);
  });
});
