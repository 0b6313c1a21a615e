import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

/** With the tagger of names: whose they are and where is told by names that no pack knows. */
const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ["La Libye occupait la bande d'Aozou depuis 1973.", 'LBY controls begins aozou-strip @ 1973'],
  ['Libya held the Aozou strip from 1973 to 1994.', 'LBY controls ends aozou-strip @ 1994'],
  ['The men of Paul Morel took Brest in June 1982, and he held it until he fled on 1 December 1990.', 'paul-morel controls begins brest @ June 1982'],
  ['The men of Paul Morel took Brest in June 1982, and he held it until he fled on 1 December 1990.', 'paul-morel controls ends brest @ 1 December 1990'],
  ["Les Belges prirent Tabora en 1916 et la tinrent jusqu'en 1921.", 'BEL controls ends tabora @ 1921'],
  ['The British base at El Adem was handed over to Libya in 1970.', 'LBY controls begins el-adem @ 1970'],
  ['The Régie des eaux moved from Montrevaux to Lannes in 2012.', 'lannes hosts begins regie-des-eaux @ 2012'],
  ['The Régie des eaux moved from Montrevaux to Lannes in 2012.', 'montrevaux hosts ends regie-des-eaux @ 2012'],
  ['Le siège de la Fédération a quitté Brest pour Lyon le 1er janvier 2004.', 'lyon hosts begins federation'],
  ['SEATO met. Its Bangkok headquarters closed in 1977.', 'bangkok hosts ends seato @ 1977'],
  ['CENTO, whose headquarters has stood in Ankara for two decades, was dissolved.', 'ankara hosts holds cento'],
  ["L'opération Freja prit fin en novembre 2022, et son état-major de Brest ferma avec elle.", 'brest hosts ends operation-freja @ novembre 2022'],
])('%s', (text, state) => {
  expect(statesOf(readText(text)).some(one => one.startsWith(state))).toBe(true);
}); // biome-ignore format: rows

it.each([
  ["Le siège d'Ankara ferma ses portes en 1979.", 'besiege'],
  ['Les employés du siège de Genève sont partis en 1979.', 'besiege'],
  ["Elle fut remplacée en 2014 par l'opération Freja, dont l'état-major s'établit à Brest.", 'appoint'],
])('%s: no %s', (text, act) => {
  expect(readText(text).claims.filter(claim => claim.act === act)).toEqual([]);
});

it('leaves sieges what they are', () => {
  expect(readText('Le siège de Sarajevo dura trois ans.').claims.map(({ act }) => act)).toEqual(['besiege']);
});
