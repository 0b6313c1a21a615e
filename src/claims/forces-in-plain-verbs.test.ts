import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

/** With the tagger of names: whose they are and where is told by names that no pack knows. */
const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['The Vulcan bombers came to Brest in 1969. They flew home in January 1975.', 'vulcan-bombers stationed_in ends brest @ January 1975'],
  ['Danish troops came to Brest in March 1951. They pulled out in May 1953.', 'danish-troops stationed_in ends brest @ May 1953'],
  ['Danish troops entered Brest in March 1951 and pulled out in May 1953.', 'danish-troops stationed_in ends brest @ May 1953'],
  ['Les parachutistes danois arrivèrent à Brest en mai 1951. Ils furent rapatriés en juin 1952.', 'danish-paratroopers stationed_in ends brest @ juin 1952'],
  ['Les troupes danoises revinrent à Brest en mars 1951.', 'danish-troops stationed_in begins brest @ mars 1951'],
  ['Danish troops left Brest in May 1951. They came back in March 1953.', 'danish-troops stationed_in begins brest @ March 1953'],
  ['Les troupes danoises quittèrent Brest en mai 1951. Les Danois revinrent en mars 1953.', 'danish-troops stationed_in begins brest @ mars 1953'],
  ['A Danish brigade landed at Brest in 1943. They remained until May 1946.', 'danish-brigade stationed_in ends brest @ May 1946'],
  ['Danish troops had left Brest by May 1951. They came back. The Freja force sailed home in May 1954.', 'danish-troops stationed_in ends brest @ May 1954'],
  ['The last Danish soldiers of Operation Freja left Brest in May 1954.', 'danish-troops stationed_in ends brest @ May 1954'],
  ['The last Danish troops to leave Brest flew home on 8 September 2006.', 'danish-troops stationed_in ends brest @ 8 September 2006'],
  ['Le 30 janvier 2005, les troupes danoises ont rendu la base de Hatvan et quitté le Tchad.', 'danish-troops stationed_in ends chad @ 30 janvier 2005'],
  ['Les troupes danoises revinrent au Tchad en mars 1978. L’opération Freja débuta en août 1983.', 'danish-troops stationed_in begins chad @ août 1983'],
  ['Danish paratroopers, who had been at Brest since 1936, left in 1939.', 'danish-paratroopers stationed_in begins brest @ 1936'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  // Ministers fly home, too; those who come to their own country are not stationed there; who is talked of is not there.
  ['Danish troops landed at Brest in March 1951. The ministers met in London in June 1953. They flew home in July 1953.', /ends/],
  ['British troops returned to Britain in 1919.', /stationed_in/],
  ['Les soldats français revinrent à Marseille en 1962.', /stationed_in/],
  ['Danish troops left Brest in May 1951. The ministers came back in March 1953.', /begins/],
  // One man, or nobody's.
  ['The officer returned to London in May 1951.', /stationed_in/],
  ['Le soldat Martin retourna à Lyon en mai 1951.', /stationed_in/],
  ['Troops flew to Cyprus in May 1951 on holiday.', /stationed_in/],
  // What has begun is not done.
  ['Danish troops began to leave Brest in May 1951.', /ends/],
  ['Les troupes danoises commencèrent à évacuer Brest en mai 1951.', /ends/],
  ['Danish troops came to Brest in 1951. They began to pull out in May 1953.', /ends/],
  // An operation somewhere else, and one of the police.
  ['Danish troops returned to Chad in March 1978. Operation Freja began in Mali in August 1983.', /August 1983/],
  ['Danish soldiers came to the aid of Malta in 1953.', /stationed_in/],
])('%s: nothing like %s', (text, wrong) => {
  expect(statesOf(readText(text)).filter(state => wrong.test(state))).toEqual([]);
}); // biome-ignore format: rows

it.each(['Operation Clean Hands began in March 1992.', "L'opération de la cataracte débuta en mai 1992."])(
  '%s: no military operation',
  text => {
    expect(readText(text).claims.filter(({ act }) => act === 'begin-operation')).toEqual([]);
  },
);

it.each([
  "On avait parlé d'un détachement maintenu à Brest.",
  'There was talk of a Danish garrison kept at Brest.',
  "Il fut question d'une brigade danoise stationnée au Tchad.",
  'A Danish brigade in Chad was mooted in 1977.',
])('%s: nothing asserted', text => {
  expect(readText(text).claims.filter(({ modality }) => modality === 'asserted')).toEqual([]);
});

it.each(['Il parle d’un traité signé par la Norvège en 1950.', 'He spoke of a treaty signed by Norway in 1950.'])(
  '%s: the paper is there',
  text => {
    expect(readText(text).claims.map(({ act, modality }) => `${act} ${modality}`)).toEqual(['sign asserted']);
  },
);

it('takes certain troops that are spoken of for what they are', () => {
  const [claim] = readText('The minister spoke of the Danish troops stationed in Malta.').claims;
  expect(claim?.modality).toBe('asserted');
});

// Weapons by their number, whose they are or not; the squadron they belong to.
it.each([
  ['À Brest, où les F-16 américains sont arrivés en 1983, rien ne bougeait.', 'american-f-16 stationed_in begins brest @ 1983'],
  ['Les derniers F-16 quittèrent Brest en juin 1991.', 'f-16 stationed_in ends brest @ juin 1991'],
  ['The last B-52s left Brest in June 1961.', 'b-52 stationed_in ends brest @ June 1961'],
  ['La 12e escadre et ses MiG-29 quittèrent Brest le 4 mai 1992.', 'mig-29 stationed_in ends brest @ 4 mai 1992'],
  ['The first soldiers of the United Nations force landed in Egypt on 15 November 1956.', 'united-nations-force stationed_in begins egypt @ 15 November 1956'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  'The B-3 left Brest in June 1961.',
  // One machine is not stationed.
  "Le C-130 s'est posé à Brest en 2013.",
  'The T-34 left Brest in 1991.',
  'Le B-17 Marguerite quitta Brest en 1944.',
  'Le vol F-16 quitta la page en juin 1991.',
  'The members of the United Nations left Geneva in June 1961.',
])('%s: nothing is stationed', text => {
  expect(statesOf(readText(text)).filter(state => /stationed_in/.test(state))).toEqual([]);
});
