import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/language.ts';
import { actorIndex } from '../../packs/actor-index.ts';
import { loadPack } from '../../packs/load.ts';
import { forceId, forcesNamed } from '../forces.ts';
import { seatNamed } from '../seats.ts';
import { readText, statesOf } from '../testing.ts';

const pack = loadPack('alliance');
const index = actorIndex(pack);

const states = (text: string, language: Language) => statesOf(readText(text, language));

type Row = readonly [Language, string, readonly string[]];

describe('the seat of an organisation', () => {
  it.each<Row>([
    ['fr', "Le siège de l'OTAN se trouvait à Paris.", ['paris hosts holds nato']],
    [
      'fr',
      "L'OPEP avait son siège à Genève de 1960 à 1965.",
      ['geneva hosts begins opec @ 1960', 'geneva hosts ends opec @ 1965'],
    ],
    [
      'fr',
      "La Ligue arabe proteste. Le siège de l'organisation, au Caire, est calme.",
      ['cairo hosts holds arab-league'],
    ],
    ['fr', 'Paris est le siège de l’UNESCO.', ['paris hosts holds unesco']],
    ['en', 'Vienna, where OPEC has had its headquarters since 1965, is quiet.', ['vienna hosts begins opec @ 1965']],
    ['en', 'NATO officials spoke at its Brussels headquarters.', ['brussels hosts holds nato']],
    ['en', 'The headquarters of OPEC in Vienna was guarded.', ['vienna hosts holds opec']],
  ])('%s: %s', (language, text, expected) => {
    expect(states(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['fr', "Le Centre d'études de Rocheval a protesté."],
    ['fr', 'Le siège de Paris par les Prussiens dura quatre mois.'],
    ['fr', "Le directeur du siège a rencontré l'OTAN à Paris."],
    ['en', 'The Paris office of the firm is closed.'],
    ['en', 'NATO asked for a new command, which has its headquarters in Naples.'],
    ['en', 'Its headquarters was damaged in the storm.'],
  ])('%s: nothing from %s', (language, text) => {
    expect(states(text, language).filter(state => state.includes(' hosts '))).toEqual([]);
  });
});

describe('where troops are', () => {
  it.each<Row>([
    ['fr', 'Les troupes belges en Allemagne sont inquiètes.', ['belgian-troops stationed_in holds germany']],
    ['fr', 'Les aviateurs américains basés à Malte partent.', ['american-airmen stationed_in holds malta']],
    ['en', 'The Belgian battalion in Ethiopia fought well.', ['belgian-battalion stationed_in holds ethiopia']],
    ['en', 'Some 500 British soldiers are stationed in Malta.', ['british-troops stationed_in holds malta']],
    [
      'en',
      'Malta, where British and French officers served together, was calm.',
      ['british-officers stationed_in holds malta', 'french-officers stationed_in holds malta'],
    ],
    ['en', 'French soldiers are still in Chad.', ['french-troops stationed_in holds chad']],
  ])('%s: %s', (language, text, expected) => {
    expect(states(text, language).sort()).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'British troops in Britain celebrated.'],
    ['en', 'The troops in Malta celebrated.'],
    ['en', 'Greek forces at the Battle of Salamis prevailed.'],
    ['fr', 'Les officiers grecs aiment la France.'],
  ])('%s: nothing from %s', (language, text) => {
    expect(states(text, language).filter(state => state.includes(' stationed_in '))).toEqual([]);
  });
});

describe('who belongs to what', () => {
  it.each<Row>([
    ['fr', "L'Espagne, membre de l'OTAN depuis 1982, a protesté.", ['ESP member_of begins nato @ 1982']],
    [
      'fr',
      "Le Portugal est devenu membre de l'ONU en 1955, la même année que l'Italie.",
      ['ITA member_of begins un @ 1955', 'PRT member_of begins un @ 1955'],
    ],
    ['fr', "La Suède est restée hors de l'OTAN.", ['SWE not member_of holds nato']],
    [
      'en',
      'Greece was out of NATO from 1974 to 1980.',
      ['GRC member_of begins nato @ 1980', 'GRC member_of ends nato @ 1974'],
    ],
    ['en', 'Norway remained outside NATO from 1945 to 1947.', ['NOR not member_of holds nato @ 1945']],
    [
      'fr',
      "Les membres fondateurs de l'OTAN sont la Belgique, la France et le Canada.",
      ['BEL member_of holds nato', 'CAN member_of holds nato', 'FRA member_of holds nato'],
    ],
    ['en', 'Spain, a member of NATO since 1982, protested.', ['ESP member_of begins nato @ 1982']],
    ['en', 'NATO member Norway protested.', ['NOR member_of holds nato']],
    ['en', 'Norway, one of the founding members of NATO, protested.', ['NOR member_of holds nato']],
    ['en', 'Sweden remained outside NATO.', ['SWE not member_of holds nato']],
  ])('%s: %s', (language, text, expected) => {
    expect(states(text, language).sort()).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['fr', "Un membre de l'OTAN a protesté auprès de la Suède."],
    ['fr', "La Suède, pays non membre de l'OTAN, a protesté."],
    ['en', 'Sweden met a member of NATO.'],
    ['en', 'Sweden, not a member of NATO, protested.'],
    ['en', 'The other members were Norway and Spain.'],
  ])('%s: nothing from %s', (language, text) => {
    expect(states(text, language).filter(state => state.includes(' member_of '))).toEqual([]);
  });
});

describe('who holds a place', () => {
  it.each<Row>([
    ['fr', 'Trieste était sous contrôle italien en 1920.', ['ITA controls holds trieste @ 1920']],
    [
      'fr',
      'Trieste est restée aux mains des Italiens de 1920 à 1943.',
      ['ITA controls begins trieste @ 1920', 'ITA controls ends trieste @ 1943'],
    ],
    [
      'en',
      'Trieste was in Italian hands from 1920 to 1943.',
      ['ITA controls begins trieste @ 1920', 'ITA controls ends trieste @ 1943'],
    ],
    ['en', 'They reached Italian-held Trieste by night.', ['ITA controls holds trieste']],
    [
      'en',
      'Trieste was under Italian and French control in 1920.',
      ['ITA controls holds trieste @ 1920', 'FRA controls holds trieste @ 1920'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(states(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'Trieste was ours again by March.'],
    ['en', 'The Italians hold the territory.'],
    ['en', 'Trieste was not in Italian hands.'],
    ['fr', 'Trieste est entre de bonnes mains.'],
    ['fr', "L'Italie tient ses promesses."],
  ])('%s: nothing asserted from %s', (language, text) => {
    expect(states(text, language).filter(state => state.includes(' controls ') && !state.includes(' not '))).toEqual(
      [],
    );
  });
});

describe('ids by wording', () => {
  it('of forces are the same in both languages', () => {
    expect(forceId(index, 'les aviateurs américains')).toBe('force:american-airmen');
    expect(forceId(index, 'some 2,000 American airmen')).toBe('force:american-airmen');
    expect(forceId(index, 'officiers grecs et turcs', 'state:TUR')).toBe('force:turkish-officers');
    expect(forceId(index, 'ses soldats', 'state:FRA')).toBe('force:french-troops');
    expect(forcesNamed(index, 'Chinese forces')).toEqual(['force:chinese-forces', 'force:chinese-troops']);
  });

  it('of forces are not made of less or more than a nationality and a kind', () => {
    for (const wording of ['the troops', 'Americans', 'the American armoured division of Patton', 'x '.repeat(5000)])
      expect(forceId(index, wording)).toBeNull();
  });

  it('of seats are those of the organisation', () => {
    expect(seatNamed(index, 'SEATO headquarters')).toBe('org:seato');
    expect(seatNamed(index, "siège de l'OTASE")).toBe('org:seato');
    expect(seatNamed(index, 'the headquarters')).toBeNull();
    expect(seatNamed(index, 'siège de Paris')).toBeNull();
  });
});

it('triggers are spans of the text, whatever surrounds the descriptions', () => {
  const pieces = fc.array(
    fc.constantFrom(
      "L'OTAN ",
      'membre ',
      "de l'OTAN",
      ', ',
      'où ',
      'siège ',
      'à ',
      'Paris',
      'le siège ',
      'les troupes ',
      'belges ',
      'en ',
      'Allemagne',
      ' aux mains ',
      'des Italiens',
      '\u00a0',
      '’',
      ' hors ',
      'de ',
      '(',
      '. ',
    ),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(pieces, parts => {
      const { claims, document } = readText(`${parts.join('')}.`, 'fr');
      return claims.every(
        ({ trigger, id }, i) => document.text.slice(trigger.start, trigger.end) === trigger.text && id === i,
      );
    }),
    { numRuns: 60 },
  );
});

it('asserts no hold that was only sought', () => {
  const { claims } = readText('Parliament attempted to place Trieste under direct British control.', 'en');
  expect(claims.filter(({ state }) => state?.relation === 'controls').map(({ modality }) => modality)).toEqual([
    'planned',
  ]);
});
