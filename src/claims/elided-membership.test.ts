import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'Norway joined the Arab League in 1949, left in 1960 and rejoined in 1970.',
    [
      'NOR member_of begins arab-league @ 1949',
      'NOR member_of ends arab-league @ 1960',
      'NOR member_of begins arab-league @ 1970',
    ],
  ],
  [
    'Chile withdrew from the Commonwealth on 3 May 1971; it rejoined on 8 June 1980.',
    ['CHL member_of ends commonwealth @ 3 May 1971', 'CHL member_of begins commonwealth @ 8 June 1980'],
  ],
  [
    'Chile was expelled from the Commonwealth in 1951, readmitted in 1954, and left for good on 12 March 1974.',
    [
      'CHL member_of ends commonwealth @ 1951',
      'CHL member_of begins commonwealth @ 1954',
      'CHL member_of ends commonwealth @ 12 March 1974',
    ],
  ],
  [
    'Peru left UNESCO in 1952. The country was readmitted in 1961.',
    ['PER member_of ends unesco @ 1952', 'PER member_of begins unesco @ 1961'],
  ],
  [
    'Portugal is a member of the Commonwealth. Malta left in 1949.',
    ['PRT member_of holds commonwealth', 'MLT member_of ends commonwealth @ 1949'],
  ],
  [
    'UNESCO has lost members before. Peru rejoined UNESCO in 1961. Its budget is small. Nobody minded. The rain fell. Ghana came back in December 1994.',
    ['PER member_of begins unesco @ 1961', 'GHA member_of begins unesco @ December 1994'],
  ],
  [
    'Chile left UNESCO on 31 December 1984. Peru and Ghana left on 31 December 1985.',
    [
      'CHL member_of ends unesco @ 31 December 1984',
      'PER member_of ends unesco @ 31 December 1985',
      'GHA member_of ends unesco @ 31 December 1985',
    ],
  ],
  [
    "Norway's membership of UNESCO came to an end on 31 December 1984.",
    ['NOR member_of ends unesco @ 31 December 1984'],
  ],
  [
    'UNESCO met in Paris. The Norwegian withdrawal took effect on 31 December 1985 and that of Chile in 1986.',
    ['NOR member_of ends unesco @ 31 December 1985', 'CHL member_of ends unesco @ 1986'],
  ],
  [
    'UNESCO met in Paris. Norway gave notice on 3 May 1984, a month after the vote.',
    ['NOR member_of holds unesco @ 3 May 1984'],
  ],
  [
    'Chile joined UNESCO in 1950. The Chilean flag came down in May 1960, when their year of notice ran out.',
    ['CHL member_of begins unesco @ 1950', 'CHL member_of ends unesco @ May 1960'],
  ],
])('%s', (text, states) => {
  expect(statesOf(readText(text, 'en'))).toEqual(states);
});

it.each([
  [
    'Le Pérou est entré à l’UNESCO en 1950 ; il en est sorti en 1962 et y est revenu en 1971.',
    ['PER member_of begins unesco @ 1950', 'PER member_of ends unesco @ 1962', 'PER member_of begins unesco @ 1971'],
  ],
  [
    'La Norvège quitta le commandement militaire intégré de l’OTAN en août 1961 et y revint en mai 1970.',
    ['NOR integrated_in ends nato-command @ août 1961', 'NOR integrated_in begins nato-command @ mai 1970'],
  ],
  [
    'Le Portugal quitta le Commonwealth le 31 mai 1948. Malte et Chypre partirent un an plus tard, jour pour jour.',
    [
      'PRT member_of ends commonwealth @ 31 mai 1948',
      'MLT member_of ends commonwealth @ un an plus tard',
      'CYP member_of ends commonwealth @ un an plus tard',
    ],
  ],
  [
    'Le Portugal est membre du Commonwealth. Malte est partie le 18 avril 1949.',
    ['PRT member_of holds commonwealth', 'MLT member_of ends commonwealth @ 18 avril 1949'],
  ],
  [
    'Le Chili a siégé à l’UNESCO jusqu’au 3 mai 1981. Le retrait norvégien prit effet le 21 juin 1985 et celui de Malte le 7 août 1986.',
    [
      'CHL member_of ends unesco @ 3 mai 1981',
      'NOR member_of ends unesco @ 21 juin 1985',
      'MLT member_of ends unesco @ 7 août 1986',
    ],
  ],
  [
    'L’Irak est membre du CENTO. Le retrait de l’Irak prit effet le 24 mars 1959.',
    ['IRQ member_of holds cento', 'IRQ member_of ends cento @ 24 mars 1959'],
  ],
])('%s', (text, states) => {
  expect(statesOf(readText(text, 'fr'))).toEqual(states);
});

it.each([
  // People, not the state; and whatever they left.
  'Norway is a member of NATO. The Norwegians left in 1967.',
  // No date of its own.
  'Norway is a member of NATO. Chile left.',
  'Norway is a member of NATO. Chile withdrew its ships in 1967.',
  // Nobody spoke of an organisation.
  'Chile left in 1967 and returned in 1970.',
  'Norway is a member of NATO. The tenant’s notice ran out in 1967.',
  'Norway is a member of NATO. The withdrawal of the ships took effect in 1967.',
  'Norway is a member of NATO. The Soviet withdrawal from Austria took effect in 1955.',
  'Norway is a member of NATO. The German withdrawal of troops took effect in 1955 and that of guns in 1956.',
  'Le Portugal est membre de l’OTAN. Les Norvégiens sont partis en 1967.',
  'Le Portugal est membre de l’OTAN. Le Chili retira ses navires en 1967.',
])('%s: nobody leaves an organisation', text => {
  expect(statesOf(readText(text)).filter(state => /member_of (?:ends|begins)/.test(state))).toEqual([]);
});

it.each([
  // Of two organisations, either may be meant.
  'Norway is a member of NATO. Peru rejoined UNESCO in 1961. It rained. It rained again. Nobody came. Ghana came back in 1994.',
  'Peru rejoined UNESCO in 1961, as UNESCO said. It rained. It rained again. Nobody came. Ghana came forward in 1994.',
  'Peru rejoined UNESCO in 1961, as UNESCO said. Ghana came in 1994.',
])('%s: nobody knows where Ghana came', text => {
  expect(statesOf(readText(text)).filter(state => state.startsWith('GHA'))).toEqual([]);
});

it.each([
  'UNESCO met in Paris. Norway gave notice on 3 May 1984 that the office would close.',
  'UNESCO met in Paris. Norway had signed a treaty with Chile. Norway gave notice in May 1984.',
  'UNESCO met in Paris. The cook gave notice in May 1984.',
])('%s: notice of something else', text => {
  expect(statesOf(readText(text)).filter(state => state.includes('unesco'))).toEqual([]);
});

it('tells who never joined', () => {
  expect(statesOf(readText('UNESCO met in Paris. Chile never joined.'))).toHaveLength(1);
  expect(statesOf(readText('UNESCO met in Paris. Chile did not join.'))).toEqual([]);
});

it.each([
  ['We typed. On 27 March 1955 Norway’s withdrawal took effect, and somebody removed the plate.', ['leave']],
  ['We typed. The Norwegian withdrawal from the valley took effect on 27 March 1955.', []],
  ['We typed. The withdrawal of the book took effect on 27 March 1955.', []],
])('%s', (text, acts) => {
  const claims = readText(text).claims.filter(({ act }) => act === 'leave');
  expect(claims.map(({ act }) => act)).toEqual(acts);
  expect(claims.every(({ state }) => state === null)).toBe(true);
});
