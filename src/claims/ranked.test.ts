import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string): string[] =>
  readText(text).claims.map(({ act, agents, modality, time }) =>
    [act, agents[0]?.entity ?? '-', modality, time === null ? '' : 'dated'].join(' ').trim(),
  );

describe('who is ranked by a deed', () => {
  it('has done it', () => {
    expect(told('Spain became the sixteenth state to join NATO in 1982.')).toEqual(['join state:ESP asserted dated']);
    expect(told("En 1952 la Turquie devint le premier pays musulman à rejoindre l'OTAN.")).toEqual([
      'join state:TUR asserted dated',
    ]);
    expect(told('In 1956 Chad was the first state to leave the League of Nations.')).toEqual([
      'leave state:TCD asserted dated',
    ]);
  });

  it('may, or wants to', () => {
    expect(told('Brazil may become the first country to leave the UN.')).toEqual(['leave state:BRA hypothetical']);
    expect(told('Brazil wants to be the first country to leave the UN.').join()).not.toContain('asserted');
    expect(told("Le Brésil veut être le premier pays à quitter l'ONU.").join()).not.toContain('asserted');
    expect(told('It was the third attempt to join NATO.').join()).not.toContain('asserted');
  });
});
