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

  it('is an office by another word for it, or at the head of the same body', () => {
    const full = office('anna-roth', 'chairman-of-rhine-league');
    expect(saysLess(office('anna-roth', 'president-of-rhine-league'), full)).toBe(true);
    expect(saysLess(office('anna-roth', 'head-of-rhine-league'), full)).toBe(true);
    expect(saysLess(office('anna-roth', 'president'), full)).toBe(true);
    expect(saysLess(full, office('anna-roth', 'president-of-rhine-league'))).toBe(false);
    expect(saysLess(office('anna-roth', 'director-of-rhine-league'), full)).toBe(false);
    expect(saysLess(office('anna-roth', 'head-of-mint'), full)).toBe(false);
    expect(saysLess(office('paul-mead', 'head-of-rhine-league'), full)).toBe(false);
  });

  it('is the same charge of a surname', () => {
    expect(saysLess(charge('roth', 'fraud'), charge('anna-roth', 'fraud'))).toBe(true);
    expect(saysLess(charge('roth', 'fraud'), charge('anna-roth', 'theft'))).toBe(false);
    expect(saysLess(charge('paul-roth', 'fraud'), charge('anna-paul-roth', 'fraud'))).toBe(false);
  });

  it('is a body by its letters', () => {
    const full = state('org:harlow-club member_of org:union-des-ports-du-nord');
    expect(saysLess(state('org:harlow-club member_of org:upn'), full)).toBe(true);
    expect(saysLess(state('org:harlow-club member_of org:upm'), full)).toBe(false);
    expect(saysLess(state('org:harlow-club member_of org:un'), full)).toBe(false);
    expect(saysLess(state('org:harlow-club member_of org:upn'), full, id => id === 'org:upn')).toBe(false);
  });

  it('is a headquarters by its place alone', () => {
    const full = state('place:lavel hosts org:land-forces');
    expect(saysLess(state('place:lavel hosts org:headquarters-of-lavel'), full)).toBe(true);
    expect(saysLess(state('place:rosmont hosts org:headquarters-of-lavel'), full)).toBe(false);
    expect(saysLess(state('place:lavel hosts org:headquarters-of-lavel'), full, id => id === 'place:lavel')).toBe(
      false,
    );
  });

  it('is a body by its noun alone, of whoever is little known', () => {
    const full = state('org:harlow-club member_of org:federation-des-clubs-du-lac');
    expect(saysLess(state('org:harlow-club member_of org:federation'), full)).toBe(true);
    expect(saysLess(state('org:harlow-club member_of org:league'), full)).toBe(false);
    expect(saysLess(state('org:other-club member_of org:federation'), full)).toBe(false);
    const league = state('place:montclar member_of org:lake-league');
    expect(saysLess(state('place:montclar member_of org:ligue'), league)).toBe(true);
    expect(
      saysLess(state('place:montclar member_of org:ligue'), state('place:montclar member_of org:lake-federation')),
    ).toBe(false);
    const known = (id: string) => id.startsWith('state:');
    const russia = state('state:NOR member_of org:federation-of-lakes');
    expect(saysLess(state('state:NOR member_of org:federation'), russia, known)).toBe(false);
  });

  it('is of the member of that noun that a little-known body has', () => {
    const bare = state('org:federation member_of org:alpine-union');
    expect(saysLess(bare, state('org:federation-of-lake-clubs member_of org:alpine-union'))).toBe(true);
    expect(saysLess(bare, state('org:lake-league member_of org:alpine-union'))).toBe(false);
    expect(saysLess(bare, state('org:federation-of-lake-clubs member_of org:other-union'))).toBe(false);
    const known = (id: string) => id === 'org:alpine-union';
    expect(saysLess(bare, state('org:federation-of-lake-clubs member_of org:alpine-union'), known)).toBe(false);
  });

  it('is of no body by its noun alone where there are two of that noun', () => {
    const bare = state('org:harlow-club member_of org:federation');
    const lake = state('org:harlow-club member_of org:lake-federation');
    const world = state('org:harlow-club member_of org:world-federation-of-rowing');
    expect(sameStates(bare, [lake, bare])).toEqual([lake]);
    expect(sameStates(bare, [lake, bare, world])).toEqual([]);
    expect(sameStates(lake, [lake, bare, world])).toEqual([]);
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

describe('a body that no pack knows', () => {
  const member = (org: string) => state(`state:NOR member_of org:${org}`);
  const seat = (org: string) => state(`place:oslo hosts org:${org}`);

  it('goes by a part of its name, and by its name in the other language', () => {
    expect(saysLess(seat('island-council'), seat('island-council-of-kelmark'))).toBe(true);
    const [english, french] = [member('lighthouse-committee'), member('comite-des-phares')];
    expect(sameStates(english, [english, french])).toEqual([french]);
    expect(sameStates(french, [english, french])).toEqual([english]);
    expect(saysLess(office('a-b', 'chairman-of-conseil-iles'), office('a-b', 'chairman-of-island-council'))).not.toBe(
      saysLess(office('a-b', 'chairman-of-island-council'), office('a-b', 'chairman-of-conseil-iles')),
    );
  });

  it('is nobody of a pack, no other body, and not one of two', () => {
    const knows = (id: string) => id === 'org:european-council';
    expect(saysLess(member('european-council'), member('council-of-europe'), knows)).toBe(false);
    expect(saysLess(seat('harbour-board'), seat('harbour-commission'))).toBe(false);
    const boards = [seat('harbour-board'), seat('anselm-harbour-board'), seat('tolland-harbour-board')];
    expect(sameStates(boards[0]!, boards)).toEqual([]);
  });
});

it('is the office of a surname, though the fuller name has less of the office', () => {
  const less = office('mclay', 'leader-of-the-opposition');
  expect(saysLess(less, office('jim-mclay', 'leader-of-the-opposition-of-norway'))).toBe(true);
  expect(saysLess(office('mclay', 'president-of-norway'), office('jim-mclay', 'president'))).toBe(true);
  expect(saysLess(less, office('jim-mclay', 'mayor-of-oslo'))).toBe(false);
  expect(saysLess(less, office('jim-mckay', 'leader-of-the-opposition'))).toBe(false);
});
