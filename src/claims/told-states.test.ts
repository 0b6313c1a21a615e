// States that sentences tell in passing: by short forms, pronouns, clefts, offices left unsaid, charges without their person.
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText, statesOf } from './testing.ts';

/** The states of what is asserted. */
function states(text: string, language: Language): string[] {
  const reading = readText(text, language, { tagged: true });
  return statesOf({ ...reading, claims: reading.claims.filter(({ modality }) => modality === 'asserted') });
}

type Row = readonly [Language, string, readonly string[]];
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (language, text, expected) => expect(states(text, language)).toEqual(expected));

describe('an organisation by a part of its name', () => {
  check([
    [
      'en',
      'The Lakes Navigation Union is old. Norway joined the Union in 1975.',
      ['NOR member_of begins lakes-navigation-union @ 1975'],
    ],
    [
      'fr',
      'La Ligue des marées est vieille. Le Danemark quitta la Ligue en 1964.',
      ['DNK member_of ends ligue-des-marees @ 1964'],
    ],
    ['en', 'Norway joined the Union in 1975.', []],
    ['en', 'The Lakes Union and the Rivers Union quarrelled. Norway joined the Union in 1975.', []],
    ['fr', 'Le Portugal quitta le Comité en 1964.', []],
  ]);
});

describe('a seat behind a pronoun or "dont"', () => {
  check([
    [
      'fr',
      "Le quartier général des forces du Nord fut établi à Oslo en 1951. En 1960, il fut transféré d'Oslo à Bergen.",
      [
        'oslo hosts begins quartier-general-des-forces-du-nord @ 1951',
        'bergen hosts begins quartier-general-des-forces-du-nord @ 1960',
        'oslo hosts ends quartier-general-des-forces-du-nord @ 1960',
      ],
    ],
    ['en', 'SHAPE headquarters was large. It was moved to Casteau in 1967.', ['casteau hosts begins shape @ 1967']],
    [
      'fr',
      'La Ligue arabe, dont le siège se trouve au Caire depuis 1945, proteste.',
      ['cairo hosts begins arab-league @ 1945'],
    ],
    ['fr', 'Le palais fut bâti à Oslo. Il fut transféré à Bergen.', []],
  ]);
});

describe('a date in a cleft or in the clause that tells when', () => {
  check([
    [
      'fr',
      "C'est au printemps de 1967, et non plus tard, que l'OTAN transféra son siège à Bruxelles.",
      ['brussels hosts begins nato @ printemps de 1967'],
    ],
    ['fr', "Ce n'est qu'en mars 1971 que la Norvège quitta l'OTAN.", ['NOR member_of ends nato @ mars 1971']],
    ['fr', "Ce n'est que le 3 mai 1971 que la Norvège quitta l'OTAN.", ['NOR member_of ends nato @ 3 mai 1971']],
    ['en', 'It was not until March 1971 that Norway left NATO.', ['NOR member_of ends nato @ March 1971']],
    ['en', 'It was only in March 1971 that Norway left NATO.', ['NOR member_of ends nato @ March 1971']],
    ['en', 'In March 1971 it was clear that Norway had left NATO.', []],
    [
      'en',
      'Norway became a member of NATO when the treaty came into force on 24 August 1949.',
      ['NOR member_of begins nato @ 24 August 1949'],
    ],
    [
      'fr',
      "La Norvège devint membre de l'OTAN lorsque le traité entra en vigueur le 24 août 1949.",
      ['NOR member_of begins nato @ 24 août 1949'],
    ],
    ['en', 'Norway left NATO although Sweden had protested in 1950.', ['NOR member_of ends nato']],
  ]);
});

describe('an office that the sentence leaves unsaid', () => {
  const mint = 'Paul Mead, director of the Mint, slept.';
  check([
    [
      'en',
      `${mint} He held the post until May 1974.`,
      ['paul-mead holds_office holds director-of-mint', 'paul-mead holds_office ends director-of-mint @ May 1974'],
    ],
    [
      'en',
      `${mint} John Dale succeeded him in June 1974.`,
      [
        'paul-mead holds_office holds director-of-mint',
        'john-dale holds_office begins director-of-mint @ June 1974',
        'paul-mead holds_office ends director-of-mint @ June 1974',
      ],
    ],
    [
      'en',
      `${mint} John Dale replaced Paul Mead in June 1974.`,
      [
        'paul-mead holds_office holds director-of-mint',
        'john-dale holds_office begins director-of-mint @ June 1974',
        'paul-mead holds_office ends director-of-mint @ June 1974',
      ],
    ],
    [
      'fr',
      'Jean Tissot, préfet de la Creuse, dort. Il fut nommé en mars 1950.',
      [
        'jean-tissot holds_office holds prefect-of-creuse',
        'jean-tissot holds_office begins prefect-of-creuse @ mars 1950',
      ],
    ],
    [
      'en',
      'Anna Roth has chaired the Lakes Navigation Board since 1981.',
      ['anna-roth holds_office begins chairman-of-lakes-navigation-board @ 1981'],
    ],
    [
      'fr',
      'Jean Tissot prit ses fonctions de préfet de la Creuse le 2 mars 1950.',
      ['jean-tissot holds_office begins prefect-of-creuse @ 2 mars 1950'],
    ],
    ['fr', 'Jean Tissot, préfet de la Creuse, prend le train.', ['jean-tissot holds_office holds prefect-of-creuse']],
    ['en', 'Anna Roth has chaired the meeting since noon.', []],
  ]);
});

describe('the end of a charge', () => {
  const charged = 'Rita Moss was charged with forgery on 3 May 1988.';
  const begun = 'rita-moss under_charge begins forgery @ 3 May 1988';
  check([
    [
      'en',
      `${charged} The forgery charge was dropped in June 1988.`,
      [begun, 'rita-moss under_charge ends forgery @ June 1988'],
    ],
    [
      'fr',
      "Rita Moss a été mise en examen pour trahison en mai 1988. Le chef de trahison n'est tombé qu'en 1990.",
      ['rita-moss under_charge begins treason @ mai 1988', 'rita-moss under_charge ends treason @ 1990'],
    ],
    [
      'fr',
      'Le juge reprit le dossier Morel. Le parquet abandonna le chef de trahison en 1990.',
      ['morel under_charge ends treason @ 1990'],
    ],
    ['en', `${charged} The forgery charges against the mayor were dropped in June 1988.`, [begun]],
    ['en', 'The charges were dropped.', []],
    [
      'en',
      'Anna Lee and Rita Moss were charged with forgery. The forgery charge was dropped in 1990.',
      ['anna-lee under_charge begins forgery', 'rita-moss under_charge begins forgery'],
    ],
  ]);
});

describe('towns that change hands', () => {
  check([
    [
      'fr',
      'La bataille de Valbourg fut rude. Valbourg tomba aux mains des Suédois le 3 mars 1710. Les Danois reprirent la ville en mai 1710.',
      ['SWE controls begins valbourg @ 3 mars 1710', 'DNK controls begins valbourg @ mai 1710'],
    ],
    ['en', 'Lille was free again in October 1918.', ['FRA controls begins lille @ October 1918']],
    ['en', 'Trieste was ours again in May.', []],
    ['en', 'Oslo and Bergen are ports. Swedish troops took the town in 1710.', []],
  ]);
});

describe('countries told apart by the compass, and "y"', () => {
  check([
    ['en', 'North and South Korea have been at war since June 1950.', ['PRK at_war_with begins KOR @ June 1950']],
    [
      'fr',
      "L'Égypte quitta la Ligue arabe en 1979 et y revint en 1989.",
      ['EGY member_of ends arab-league @ 1979', 'EGY member_of begins arab-league @ 1989'],
    ],
    [
      'fr',
      'La base de Valbourg est grande. Les États-Unis y stationnèrent la 17e escadre à partir de mars 1953.',
      ['17th-wing stationed_in begins valbourg @ mars 1953'],
    ],
  ]);
});

describe('what nobody in particular says', () => {
  check([
    ['fr', "On répète partout que la Norvège a quitté l'OTAN en 1970.", []],
    ['fr', "Le bruit courut que la Norvège quittait l'OTAN.", []],
    ['en', 'It is often said that Norway left NATO in 1970.', []],
    ['fr', "On sait que la Norvège a quitté l'OTAN en 1970.", ['NOR member_of ends nato @ 1970']],
    ['en', 'The minister said that Norway had left NATO in 1970.', ['NOR member_of ends nato @ 1970']],
  ]);
});

describe('arms given up, treaties of defence, and what is so in truth', () => {
  check([
    ['en', 'All French nuclear weapons were dismantled in 1994.', ['FRA possesses ends nuclear-weapons @ 1994']],
    ['en', 'France dismantled twenty nuclear weapons in 1994.', []],
    ['fr', 'Des armes nucléaires françaises furent démantelées en 1994.', []],
    [
      'en',
      'A mutual defence treaty between France and Poland was signed in 1921.',
      ['FRA allied_with begins POL @ 1921'],
    ],
    ['fr', "La vérité est que la Norvège avait quitté l'OTAN en 1970.", ['NOR member_of ends nato @ 1970']],
    ['fr', "La Norvège a annoncé lundi qu'elle quittait l'OTAN.", []],
  ]);
});

describe('an office left until something happens, or taken over from somebody', () => {
  check([
    [
      'en',
      'Anna Roth was director of the Mint from 1961 until her death on 2 May 1980.',
      [
        'anna-roth holds_office begins director-of-mint @ 1961',
        'anna-roth holds_office ends director-of-mint @ 2 May 1980',
      ],
    ],
    [
      'en',
      'Anna Roth was director of the Mint until 1980. Paul Mead took over from her in 1981.',
      [
        'anna-roth holds_office ends director-of-mint @ 1980',
        'paul-mead holds_office begins director-of-mint @ 1981',
        'anna-roth holds_office ends director-of-mint @ 1981',
      ],
    ],
    [
      'en',
      'Anna Roth was director of the Mint. Paul Mead took a book from her in 1981.',
      ['anna-roth holds_office holds director-of-mint'],
    ],
    [
      'fr',
      'Paul Mead fut directeur de la Monnaie de 1961 à sa mort, en 1970.',
      [
        'paul-mead holds_office begins director-of-monnaie @ 1961',
        'paul-mead holds_office ends director-of-monnaie @ 1970',
      ],
    ],
  ]);
});

describe('a body as a member, and the headquarters of what the title names', () => {
  check([
    [
      'en',
      'The Lakes Union was expelled from the Rivers Federation in 1974.',
      ['lakes-union member_of ends rivers-federation @ 1974'],
    ],
    ['en', 'Anna Roth walked out of the Rivers Federation in 1974.', []],
    [
      'en',
      'The Lakes Union walked out of the Rivers Federation in 1974.',
      ['lakes-union member_of ends rivers-federation @ 1974'],
    ],
    ['en', 'The Lakes Union walked out of the Rivers Conference in 1974.', []],
    [
      'en',
      'The Lakes Union was founded in 1919 and affiliated to the Rivers Federation in 1932.',
      ['lakes-union member_of begins rivers-federation @ 1932'],
    ],
    [
      'fr',
      "L'Union des lacs fut affiliée à la Fédération des fleuves en 1932.",
      ['union-des-lacs member_of begins federation-des-fleuves @ 1932'],
    ],
  ]);
});
