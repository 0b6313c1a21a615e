import { describe, expect, it } from 'vitest';
import { listed } from './testing.ts';

/** The entity of each name whose text is given, "city" for places. */
function reading(text: string, name: string, language: 'fr' | 'en'): string {
  const found = listed(text, language).find(entry => entry.startsWith(`${name}=`));
  return (found ?? '=none').slice(name.length + 1).replace(/^place:.*/, 'city');
}

describe('a capital for its state', () => {
  it.each([
    ['Ankara rejette le plan.', 'Ankara', 'state:TUR'],
    ['Ankara le rejeta.', 'Ankara', 'state:TUR'],
    ['Le refus de Londres surprend.', 'Londres', 'state:GBR'],
    ['Il négocie avec Madrid et Lisbonne.', 'Lisbonne', 'state:PRT'],
    ['Bonn livre des camions à Varsovie.', 'Varsovie', 'state:POL'],
    ["Le plan échoue, mais Athènes n'y renonce pas.", 'Athènes', 'state:GRC'],
    ['Ni Bonn ni Rome ne cèdent.', 'Rome', 'state:ITA'],
    ['Le ministre a accusé hier soir Athènes de mentir.', 'Athènes', 'state:GRC'],
    ['Le ministre a prié, mardi 3 mai, Athènes de répondre.', 'Athènes', 'state:GRC'],
    ['Le ministre a quitté hier soir Athènes.', 'Athènes', 'city'],
    ['Le ministre a visité mardi Athènes.', 'Athènes', 'city'],
    ['Bucarest était en ruine.', 'Bucarest', 'city'],
    ['Le ministre se rend à Athènes.', 'Athènes', 'city'],
    ['Le traité signé à Rome entre en vigueur.', 'Rome', 'city'],
    ['Le quartier général des forces alliées fut établi à Rome.', 'Rome', 'city'],
    ['Les pourparlers de Vienne traînent.', 'Vienne', 'city'],
    ['Les troupes évacuent Bucarest.', 'Bucarest', 'city'],
    ['Oslo, le 3 mai 1951. Rien de neuf.', 'Oslo', 'city'],
  ])('%s → %s is %s', (text, name, entity) => expect(reading(text, name, 'fr')).toBe(entity));

  it.each([
    ['Tehran rejected the offer.', 'Tehran', 'state:IRN'],
    ["Ottawa's refusal came late.", 'Ottawa', 'state:CAN'],
    ['Jets were sold to Cairo.', 'Cairo', 'state:EGY'],
    ['Had Lisbon agreed, the base would stand.', 'Lisbon', 'state:PRT'],
    ['Lisbon told Ankara to wait.', 'Ankara', 'state:TUR'],
    ['The Lisbon talks failed.', 'Lisbon', 'city'],
    ['They met in Vienna.', 'Vienna', 'city'],
    ["Warsaw's streets were empty.", 'Warsaw', 'city'],
    ['The envoy flew to Cairo.', 'Cairo', 'city'],
    ['The siege of Vienna was lifted.', 'Vienna', 'city'],
  ])('%s → %s is %s', (text, name, entity) => expect(reading(text, name, 'en')).toBe(entity));
});
