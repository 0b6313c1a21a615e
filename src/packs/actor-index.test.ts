import { describe, expect, it } from 'vitest';
import { actorIndex, membersOf, nameOf, resolveName, slugOf, stateOfTerritory, territoryOf } from './actor-index.ts';
import { loadPack } from './load.ts';

const index = actorIndex(loadPack());

describe('resolveName', () => {
  it.each([
    ['Grèce', 'state:GRC'],
    ['grece', 'state:GRC'],
    ['la Grèce', 'state:GRC'],
    ['Etats Unis', 'state:USA'],
    ['l’Alliance atlantique', 'org:nato'],
    ['commandement militaire intégré', 'org:nato-command'],
    ["commandement militaire intégré de l'OTAN", 'org:nato-command'],
    ['NATO integrated military command', 'org:nato-command'],
    ['armes nucléaires', 'capability:nuclear-weapons'],
    ['state:XYZ', 'state:XYZ'],
    ['de Gaulle', 'person:charles-de-gaulle'],
    ['Bangkok', 'place:bangkok'],
    ['nobody in particular', null],
  ])('%s → %s', (name, id) => expect(resolveName(index, name)).toBe(id));

  it('chooses by date among those that bore a name in turn', () => {
    expect(resolveName(index, 'Algérie', { date: '1958' })).toBe('place:algeria');
    expect(resolveName(index, 'Algérie', { date: '1965-01-01' })).toBe('state:DZA');
  });
});

describe('names and territories', () => {
  it('names an id in the language asked for, and an unknown one by its slug', () => {
    expect(nameOf(index, 'org:nato', 'en')).toBe('NATO');
    expect(nameOf(index, 'state:DEU', 'fr')).toBe('Allemagne');
    expect(nameOf(index, 'place:norway', 'fr')).toBe('Norvège');
    expect(nameOf(index, 'person:odile-tarbot', 'fr')).toBe('Odile Tarbot');
  });

  it('leads from a state to its territory and back', () => {
    expect(territoryOf(index, 'state:DZA')).toBe('place:algeria');
    expect(stateOfTerritory(index, 'place:norway')).toBe('state:NOR');
    expect(stateOfTerritory(index, 'place:bangkok')).toBeNull();
  });

  it('knows the states of a group that never changed', () => {
    expect(membersOf(index, 'org:benelux')).toEqual(['state:BEL', 'state:NLD', 'state:LUX']);
    expect(membersOf(index, 'org:nato')).toEqual([]);
  });

  it('makes slugs without accents, ligatures, articles and punctuation', () => {
    expect(slugOf('L’Œuvre d’Élysée')).toBe('oeuvre-d-elysee');
    expect(slugOf('Centre d’essais de Port-Miral')).toBe('centre-d-essais-de-port-miral');
  });
});
