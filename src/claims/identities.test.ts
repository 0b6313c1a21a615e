// Whose id a participant gets, and whose it does not: people and their state, towns and those who bear their name, lands and what lies in them.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimOf(text: string, act: string): Claim {
  const claim = readText(text).claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return claim!;
}

const ids = (parties: Claim['agents']) => parties.map(({ entity }) => entity);

describe('people and their state', () => {
  it.each([
    ['Les Suédois ont attaqué Oslo en 1950.', 'attack', 'state:SWE'],
    ['The Swedes attacked Oslo in 1950.', 'attack', 'state:SWE'],
    ['The Danish leader attacked Oslo in 1950.', 'attack', 'state:DNK'],
    ['Le gouvernement suédois de l’époque a attaqué Oslo.', 'attack', 'state:SWE'],
  ])('%s: the state', (text, act, state) => expect(ids(claimOf(text, act).agents)).toEqual([state]));

  it.each([
    ['Un Suédois a attaqué le consulat.', 'attack'],
    ['Trois Suédois ont attaqué le consulat.', 'attack'],
    ['Des Suédois ont attaqué le consulat.', 'attack'],
    ['Many Swedes attacked the consulate.', 'attack'],
    ['A Frenchman attacked the consulate.', 'attack'],
    ['The two Swedes attacked the consulate.', 'attack'],
    ['The Arabs attacked the consulate.', 'attack'],
    ['European soldiers attacked the consulate.', 'attack'],
    ['Les forces arabes ont attaqué le consulat.', 'attack'],
  ])('%s: no state and no land', (text, act) => expect(ids(claimOf(text, act).agents)).toEqual([null]));

  it('are not recognised as a state is', () => {
    const { claims } = readText('Sweden recognised Danish consular agents in 1850.');
    for (const { recipients } of claims) expect(ids(recipients)).not.toContain('state:DNK');
  });
});

describe('places', () => {
  it.each([
    ['L’armée suédoise a occupé la ville de Lille en 1940.', ['place:lille']],
    ['Les Suédois ont occupé les villes de Lille et de Lyon en 1940.', ['place:lille', 'place:lyon']],
    ['Swedish troops occupied the city of Lille in 1940.', ['place:lille']],
  ])('%s: goes by its name', (text, places) => expect(ids(claimOf(text, 'occupy').recipients)).toEqual(places));

  it.each([
    ['Chicago police arrested a spy.', 'arrest'],
    ['Texas troops attacked Mexico.', 'attack'],
  ])('%s: what lies in a place is not the place', (text, act) =>
    expect(ids(claimOf(text, act).agents)).toEqual([null]),
  );

  it('the capital of a state is not the state', () =>
    expect(ids(claimOf('Swedish troops occupied the capital of Peru in 1940.', 'occupy').recipients)).not.toContain(
      'state:PER',
    ));

  it('somebody who bears the name of a town is not the town', () =>
    expect(
      ids(claimOf('Lord Lyons wrote a letter. Lyons, under orders, accepted this explanation.', 'agree').agents),
    ).toEqual(['person:lyons']));
});

describe('an opinion', () => {
  it.each([
    ['Il faut lever l’embargo contre le Danemark.', 'lift-sanction', null],
    ['Le Danemark devrait lever l’embargo contre la Suède.', 'lift-sanction', 'RETREAT'],
  ])('%s: codes an event where it names who acts', (text, act, event) => {
    const claim = claimOf(text, act);
    expect([claim.modality, claim.event]).toEqual(['opinion', event]);
  });
});

describe('missions and forms of state', () => {
  it.each([
    ['The American Legation in Oslo was established in 1905.', 'open-mission', ['state:USA']],
    ['La légation suédoise fut ouverte à Paris en 1920.', 'open-mission', ['state:SWE']],
    ['Bolivia opened a Swedish consulate in Oslo.', 'open-mission', ['state:BOL']],
    ['A legation was established in Oslo in 1905.', 'open-mission', []],
  ])('%s: whose mission it is', (text, act, agents) => expect(ids(claimOf(text, act).agents)).toEqual(agents));

  it.each([
    ['The Grand Duchy of Baden was rich. Sweden recognised that Duchy in 1832.', 'state:BAD'],
    ['Le Royaume de Norvège est grand. La Suède a reconnu ce royaume en 1905.', 'state:NOR'],
  ])('%s: the one that is called so', (text, state) =>
    expect(ids(claimOf(text, 'recognise').recipients)).toEqual([state]),
  );

  it('of two that are called so it is neither', () => {
    const text = 'The Kingdom of Norway and the Kingdom of Denmark were rich. Sweden attacked the Kingdom in 1832.';
    expect(ids(claimOf(text, 'attack').recipients)).toEqual([null]);
  });

  it('soldiers of two states are those of both', () =>
    expect(ids(claimOf('The U.S. and Danish soldiers were killed in Oslo.', 'kill').recipients)).toEqual([
      'state:USA',
      'state:DNK',
    ]));
});
