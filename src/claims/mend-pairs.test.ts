import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimOf(text: string, act: string): Claim {
  const { claims } = readText(text);
  const claim = claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return claim!;
}

const ids = (parties: Claim['agents']) => parties.map(({ entity }) => entity);

describe('two names and the words between them', () => {
  it.each([
    ['Not only Norway but also Denmark recognised Chad.', ['state:NOR', 'state:DNK']],
    ['Non seulement la Norvège mais aussi le Danemark ont reconnu le Tchad.', ['state:NOR', 'state:DNK']],
    ['Norway and, to a lesser extent, Denmark recognised Chad.', ['state:NOR', 'state:DNK']],
    ['La Norvège et, dans une moindre mesure, le Danemark ont reconnu le Tchad.', ['state:NOR', 'state:DNK']],
    ['Norway rather than Denmark recognised Chad.', ['state:NOR']],
    ['La Norvège plutôt que le Danemark a reconnu le Tchad.', ['state:NOR']],
  ])('%s', (text, agents) => {
    const claim = claimOf(text, 'recognise');
    expect([claim.polarity, ids(claim.agents)]).toEqual(['positive', agents]);
  });

  it('neither of them does it, and nobody knows which of two does', () => {
    expect(claimOf('Neither Norway nor Denmark recognised Chad.', 'recognise').polarity).toBe('negative');
    expect(claimOf('Either Norway or Denmark recognised Chad.', 'recognise').modality).toBe('hypothetical');
  });
});

describe('whose somebody or something is', () => {
  it.each([
    ['Norway attacked its neighbours in 1950.', 'attack'],
    ['La Norvège attaqua ses voisins en 1950.', 'attack'],
    ['Norway attacked the Oslo garrison in 1950.', 'attack'],
  ])('%s: is not who they are', (text, act) => {
    expect(ids(claimOf(text, act).recipients)).toEqual([null]);
  });

  it.each([
    ['The first Danish consulate was established in Trieste in 1950.', 'state:DNK'],
    ['Le premier consulat danois fut ouvert à Trieste en 1950.', 'state:DNK'],
  ])('%s: opens it', (text, state) => {
    expect(ids(claimOf(text, 'open-mission').agents)).toEqual([state]);
  });

  it('a mission in a country is not its own', () => {
    expect(claimOf('The legation in Chad was opened in 1950.', 'open-mission').agents).toEqual([]);
  });
});

it.each([
  ['The Danish fleet was defeated by the Norwegians, forcing the Danes to leave.', 'state:NOR'],
  ['La flotte danoise fut battue par les Norvégiens, obligeant les Danois à continuer la guerre.', 'state:NOR'],
  ['Norway defeated the Danish fleet, forcing the Danes to leave.', 'state:NOR'],
])('%s: forced by whoever defeated it', (text, agent) => {
  expect(ids(claimOf(text, 'compel').agents)).toEqual([agent]);
});

it('a treaty of two things is with somebody as a whole', () => {
  const claim = claimOf('In 1900 Norway signed a Treaty of Friendship and Commerce with Peru.', 'sign-friendship');
  expect(ids(claim.recipients)).toEqual(['state:PER']);
});
