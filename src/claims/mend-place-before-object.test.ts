import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string): string[] =>
  readText(text).claims.map(({ act, agents, place }) => [act, agents[0]?.entity, place?.entity].join(' '));

describe('a place between a verb and its object', () => {
  it('is where it was done', () => {
    expect(told('Le 5 mars 1959, la France signa à Rome des accords de défense avec l’Espagne.')).toEqual([
      'sign state:FRA place:rome',
    ]);
    expect(told('On 3 May 1960 Belgium signed in Rome defence agreements with Italy.')).toEqual([
      'sign state:BEL place:rome',
    ]);
    expect(told('La Suède conclut à Oslo des conventions de pêche en 1961.')).toEqual([
      'conclude state:SWE place:oslo',
    ]);
  });
});
