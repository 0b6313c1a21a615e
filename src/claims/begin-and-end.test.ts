// The words by which members, seats, troops, charges and offices come and go.
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText, statesOf } from './testing.ts';

type Row = readonly [Language, string, readonly string[]];
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (language, text, expected) => {
    const reading = readText(text, language, { tagged: true });
    const told = reading.claims.filter(({ modality }) => modality === 'asserted');
    expect(statesOf({ ...reading, claims: told })).toEqual(expected);
  });

describe('members', () => {
  check([
    ['en', 'The Commonwealth expelled Fiji on 16 October 1987.', ['FJI member_of ends commonwealth @ 16 October 1987']],
    ['fr', 'La Hongrie fut réadmise à l’UNESCO en 1963.', ['HUN member_of begins unesco @ 1963']],
    ['fr', 'Le Portugal a dénoncé le pacte de Varsovie en 1971.', ['PRT member_of ends warsaw-pact @ 1971']],
    [
      'fr',
      'Le Conseil nordique fut fondé en 1952 par le Danemark et la Norvège. La Finlande y adhéra en 1955.',
      [
        'DNK member_of begins nordic-council @ 1952',
        'NOR member_of begins nordic-council @ 1952',
        'FIN member_of begins nordic-council @ 1955',
      ],
    ],
    // One state that founds something is no member of it.
    ['fr', 'Le Danemark fonda le Conseil nordique en 1952.', []],
    // That is when the charter was made.
    [
      'en',
      'The statute of 1949 is silent, and Greece never ceased to be a member of the Council of Europe.',
      ['GRC not member_of holds council-of-europe'],
    ],
  ]);
});

describe('seats', () => {
  check([
    ['fr', 'Le siège de l’UNESCO revint à Paris en 1946.', ['paris hosts begins unesco @ 1946']],
    ['en', 'The headquarters of UNESCO left Paris in May 1951.', ['paris hosts ends unesco @ May 1951']],
    ['en', 'The secretary of UNESCO returned to Paris in 1946.', []],
  ]);
});

describe('troops and those who are posted like them', () => {
  check([
    [
      'en',
      'The last of the Canadian soldiers left Cyprus on 15 June 1993.',
      ['canadian-troops stationed_in ends cyprus @ 15 June 1993'],
    ],
    [
      'fr',
      'Les conseillers cubains quittèrent l’Éthiopie en septembre 1989.',
      ['cuban-advisers stationed_in ends ethiopia @ septembre 1989'],
    ],
    ['fr', 'Les conseillers du roi quittèrent Oslo en 1910.', []],
    ['en', 'The sailors of the Sixth Fleet left Malta in 1972.', ['sixth-fleet stationed_in ends malta @ 1972']],
    [
      'en',
      'The withdrawal of Cuban troops from Angola was completed on 25 May 1991.',
      ['cuban-troops stationed_in ends angola @ 25 May 1991'],
    ],
    ['en', 'Cuban troops began their withdrawal from Angola in January 1989.', []],
    [
      'fr',
      'Un bataillon belge débarqua à Pusan le 31 janvier 1951.',
      ['belgian-battalion stationed_in begins pusan @ 31 janvier 1951'],
    ],
  ]);
});

describe('charges', () => {
  check([
    [
      'fr',
      'Paul Lind a été inculpé d’espionnage le 3 mai 1961.',
      ['paul-lind under_charge begins espionage @ 3 mai 1961'],
    ],
    [
      'en',
      'The espionage charge against Paul Lind was dropped on 4 June 1961.',
      ['paul-lind under_charge ends espionage @ 4 June 1961'],
    ],
    [
      'en',
      'Paul Lind was indicted for perjury in 1961. He was acquitted in March 1962.',
      ['paul-lind under_charge begins perjury @ 1961', 'paul-lind under_charge ends perjury @ March 1962'],
    ],
  ]);
});

describe('offices', () => {
  check([
    [
      'en',
      'Karin Moe took over as president of the Harbour League on 1 May 1982.',
      ['karin-moe holds_office begins president-of-harbour-league @ 1 May 1982'],
    ],
    [
      'en',
      'Karin Moe chaired the Harbour League from 1982 to 1986.',
      [
        'karin-moe holds_office begins chairman-of-harbour-league @ 1982',
        'karin-moe holds_office ends chairman-of-harbour-league @ 1986',
      ],
    ],
    [
      'fr',
      'Karin Moe fut destituée de la présidence de la Ligue des ports le 2 juin 1986.',
      ['karin-moe holds_office ends president-of-ligue-ports @ 2 juin 1986'],
    ],
    [
      'en',
      'Nils Berg replaced Karin Moe as president of the Harbour League in June 1986.',
      [
        'nils-berg holds_office begins president-of-harbour-league @ June 1986',
        'karin-moe holds_office ends president-of-harbour-league @ June 1986',
      ],
    ],
    ['en', 'Karin Moe lost her umbrella in June 1986.', []],
  ]);
});

describe('others told with no verb of their own', () => {
  check([
    [
      'en',
      'Norway joined UNESCO in 1946, Iceland and Ireland in 1961.',
      [
        'NOR member_of begins unesco @ 1946',
        'ISL member_of begins unesco @ 1961',
        'IRL member_of begins unesco @ 1961',
      ],
    ],
    [
      'fr',
      'La Norvège adhéra à l’UNESCO en 1946, l’Islande et l’Irlande en 1961.',
      [
        'NOR member_of begins unesco @ 1946',
        'ISL member_of begins unesco @ 1961',
        'IRL member_of begins unesco @ 1961',
      ],
    ],
    ['en', 'Norway left UNESCO in 1946, Iceland was angry in 1961.', ['NOR member_of ends unesco @ 1946']],
    ['en', 'Norway left UNESCO in 1946, and Iceland, in 1961, said so.', ['NOR member_of ends unesco @ 1946']],
  ]);
});

describe('"en" and "y" for an organisation', () => {
  check([
    [
      'fr',
      'La Suède entra dans le Conseil nordique en 1952. Le Danemark y adhéra le 5 mai 1953.',
      ['SWE member_of begins nordic-council @ 1952', 'DNK member_of begins nordic-council @ 5 mai 1953'],
    ],
    ['fr', 'La France parla longtemps à Oslo. Le Danemark y adhéra le 5 mai 1953.', []],
    ['fr', 'On imprime partout que la Suède quitta le Conseil nordique en 1961.', []],
    [
      'fr',
      'La Suède entra dans le Conseil nordique en 1952. Le Groenland n’en a jamais fait partie, la Turquie non plus.',
      ['SWE member_of begins nordic-council @ 1952', 'greenland not member_of holds nordic-council'],
    ],
    [
      'fr',
      'La Suède entra dans le Conseil nordique en 1952. La Turquie n’en a jamais fait partie.',
      ['SWE member_of begins nordic-council @ 1952', 'TUR not member_of holds nordic-council'],
    ],
  ]);
});

describe('a day before the end of something', () => {
  check([
    [
      'en',
      'Norwegian troops left Bergen before the end of May 1945.',
      ['norwegian-troops stationed_in ends bergen @ the end of May 1945'],
    ],
    [
      'fr',
      'Les troupes norvégiennes quittèrent Bergen avant la fin de mai 1945.',
      ['norwegian-troops stationed_in ends bergen @ fin de mai 1945'],
    ],
    ['en', 'Norwegian troops left Bergen before May 1945.', ['norwegian-troops stationed_in ends bergen']],
  ]);
});

describe('what is taken up by a second verb', () => {
  const both = (end: string) => [
    'NOR member_of begins nordic-council @ 1974',
    `NOR member_of ends nordic-council @ ${end}`,
  ];
  check([
    ['en', 'Norway joined the Nordic Council in 1974 and left it in 2001.', both('2001')],
    ['fr', 'La Norvège rejoignit le Conseil nordique en 1974 et le quitta en 2001.', both('2001')],
    ['en', 'Norway joined the Nordic Council in 1974 and left its offices in 2001.', both('2001').slice(0, 1)],
  ]);
});
