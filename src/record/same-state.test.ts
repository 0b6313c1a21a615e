import { describe, expect, it } from 'vitest';
import type { State } from './model.ts';
import { sameStates, saysLess } from './same-state.ts';

const state = (text: string): State => {
  const [subject, relation, object] = text.split(' ') as [string, string, string];
  return { subject, relation, object };
};
const office = (person: string, title: string) => state(`person:${person} holds_office office:${title}`);
const charge = (person: string, of: string) => state(`person:${person} under_charge charge:${of}`);

describe('a state told in fewer words', () => {
  it('is an office without its owner, or with a part of the name of its owner', () => {
    const full = office('anna-roth', 'director-of-royal-mint');
    expect(saysLess(office('anna-roth', 'director'), full)).toBe(true);
    expect(saysLess(office('anna-roth', 'director-of-mint'), full)).toBe(true);
    expect(saysLess(full, office('anna-roth', 'director-of-mint'))).toBe(false);
    expect(saysLess(office('anna-roth', 'director-general-of-royal-mint'), full)).toBe(false);
    expect(saysLess(office('anna-roth', 'director-of-court'), full)).toBe(false);
    expect(saysLess(office('paul-mead', 'director'), full)).toBe(false);
  });

  it('is the same charge of a surname', () => {
    expect(saysLess(charge('roth', 'fraud'), charge('anna-roth', 'fraud'))).toBe(true);
    expect(saysLess(charge('roth', 'fraud'), charge('anna-roth', 'theft'))).toBe(false);
    expect(saysLess(charge('paul-roth', 'fraud'), charge('anna-paul-roth', 'fraud'))).toBe(false);
  });
});

describe('states that say the same', () => {
  it('join where one of them says it all', () => {
    const [bare, part, full] = ['director', 'director-of-mint', 'director-of-royal-mint'].map(title =>
      office('a-b', title),
    );
    const known = [bare!, part!, full!];
    expect(sameStates(full!, known)).toEqual([bare, part]);
    expect(sameStates(bare!, known)).toEqual([part, full]);
  });

  it('stay apart where two that say more exclude each other', () => {
    const [bare, mint, court] = ['director', 'director-of-mint', 'director-of-court'].map(title =>
      office('a-b', title),
    );
    const known = [bare!, mint!, court!];
    expect(known.map(each => sameStates(each, known))).toEqual([[], [], []]);
    const roths = [charge('roth', 'fraud'), charge('anna-roth', 'fraud'), charge('paul-roth', 'fraud')];
    expect(roths.map(each => sameStates(each, roths))).toEqual([[], [], []]);
  });
});
