import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from '../testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['Gibraltar has been British since 1704.', 'GBR controls begins gibraltar @ 1704'],
  ['La Savoie est française depuis 1860.', 'FRA controls begins savoy @ 1860'],
  ['Savoy became French in 1860.', 'FRA controls begins savoy @ 1860'],
  ['La Savoie devint française en 1860.', 'FRA controls begins savoy @ 1860'],
  ['La base de Bizerte resta française jusqu’en 1963, et la Tunisie protesta.', 'FRA controls ends bizerte @ 1963'],
  ['The town of Bizerte remained French until 1963.', 'FRA controls ends bizerte @ 1963'],
  ['British rule in Aden ended on 29 November 1967.', 'GBR controls ends aden @ 29 November 1967'],
  ['Le mandat britannique sur la Palestine prit fin le 14 mai 1948.', 'GBR controls ends palestine @ 14 mai 1948'],
  ['Le protectorat français au Maroc dura de 1912 à 1956.', 'FRA controls ends morocco @ 1956'],
  ['British sovereignty over Hong Kong came to an end on 30 June 1997.', 'GBR controls ends hong-kong @ 30 June 1997'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  'The secretary general has been British since 1999.',
  'The crew of Brest has been Danish since 1951.',
  'He became French in 1950.',
  'Paris never became German in 1914.',
  'Belgian rule in the Congo did not end in 1960.',
  'Le mandat du secrétaire général en France prit fin en 1971.',
  'The mandate of the mission in Egypt ended in 1967.',
  'Savoy is French.',
  'American occupation forces in Japan left in 1952.',
  'Savoy almost became Swiss in 1860.',
])('%s: nobody holds a land', text => {
  expect(statesOf(readText(text)).filter(state => /controls/.test(state))).toEqual([]);
});

it('who holds a part of a land does not hold the land', () => {
  const states = statesOf(readText('Turkish troops have occupied northern Cyprus since 1974.'));
  expect(states).toContain('TUR controls begins northern-cyprus @ 1974');
  expect(states.filter(state => /controls \w+ cyprus/.test(state))).toEqual([]);
});
