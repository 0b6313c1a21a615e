import { describe, expect, it } from 'vitest';
import { loadPack } from '../packs/load.ts';
import { actorOfPhrase } from './roles.ts';
import { readText } from './testing.ts';

function actorOf(phrase: string, language: 'fr' | 'en'): string | null {
  const { words, names } = readText(phrase, language);
  return actorOfPhrase(words, 0, words.tokens.length, names, loadPack());
}

describe('the actor that a noun phrase stands for', () => {
  it.each([
    ["l'armée nord-coréenne", 'state:PRK'],
    ['le gouvernement turc', 'state:TUR'],
    ['les forces grecques', 'state:GRC'],
    ['le ministère grec de la Défense', 'state:GRC'],
    ['le gouvernement de la Norvège', 'state:NOR'],
    ['la France', 'state:FRA'],
    ['le Parlement turc', 'state:TUR'],
    ['les Britanniques', 'state:GBR'],
    ['le territoire algérien', 'place:algeria'],
    ['la bombe atomique', 'capability:atomic-bomb'],
    ['le président de la Commission européenne', null],
    ['le fromage grec', null],
    ['les relations entre la Grèce et la Turquie', null],
  ])('%s → %s', (phrase, entity) => expect(actorOf(phrase, 'fr')).toBe(entity));

  it.each([
    ['the French government', 'state:FRA'],
    ['North Korean troops', 'state:PRK'],
    ['the army of Norway', 'state:NOR'],
    ['the Foreign Office of Norway', 'state:NOR'],
    ['the Foreign Office', 'state:GBR'],
    ['the Danish cheese', null],
    ['French and Danish ministers', null],
  ])('%s → %s', (phrase, entity) => expect(actorOf(phrase, 'en')).toBe(entity));

  it('prefers the person named to the state of the title', () => {
    expect(actorOf('le président turc Ismail Karvel', 'fr')).toBe('person:ismail-karvel');
  });
});
