import type { Atom } from '../atom.ts';
import { point, value } from '../build.ts';
import type { Rule } from '../rule.ts';
import { isYear, type YearWords, yearRanges } from '../years.ts';
import { NUMBERED, TEMPORAL } from './lexicon.ts';

export const FRENCH_YEAR_WORDS: YearWords = {
  temporal: TEMPORAL,
  numbered: NUMBERED,
  either: new Set("de d' a et ou du entre".split(' ')),
  counted: new Set(
    (
      'hommes femmes personnes soldats morts blesses habitants francs euros dollars livres metres kilometres km m cm mm kg tonnes tonneaux hectares exemplaires pages voix points fois degres litres ' +
      'kilos pieces cas lits navires avions chars vehicules logements emplois salaries ouvriers ans jours heures mois marches mots signes volumes numeros cv ch tours places sieges millions milliards'
    ).split(' '),
  ),
  notPlural: new Set(
    (
      'dans puis mais plus sans sous vers alors depuis apres elles nous vous lors toutefois jamais tous toutes lorsque pas tres moins fois aussi mieux ceux celles dont mois jours certes ' +
      'plusieurs desormais ailleurs parmi jusques dehors hors corps temps six dix paris deux aux jours voix paix'
    ).split(' '),
  ),
};

/** Years that stand alone, and ranges of years. */
export const FRENCH_YEAR_RANGES: readonly Rule[] = yearRanges(FRENCH_YEAR_WORDS, 'a', /[^su]s$/, {
  whole: [['la guerre de [1914]-[1918] = 1914 1918', 'Jean Untel ([1890] – [1970]) = 1890 1970'], ['le lot 2000-1500']],
  joined: [['le plan ([2014] à [2018]) = 2014 2018'], ['pages 1914 à 1918', 'quelque 1500 à 1800 soldats']],
  short: [['la crise de [1972]-[73] = 1972 1973'], ['la résolution 1972-12', 'La référence 1914-1812-77']],
});

export const FRENCH_YEARS: readonly Rule[] = [
  {
    name: 'year',
    pattern: 'year:YEAR',
    build: ({ year }, around) => {
      const number = value(year, 'YEAR') as number;
      return year && isYear(number, around, FRENCH_YEAR_WORDS, year) ? point({ year: number }) : null;
    },
    examples: [
      'En [1947], la grève éclate. = 1947',
      "L'exposition universelle de [1937] = 1937",
      'de [1914] à [1918] = 1914 1918',
      "l'an [1000] = 1000",
      'entre [1950] et [1953], trois plans = 1950 1953',
    ],
    not: [
      'une tour de 1500 mètres',
      'au 1848 de la rue',
      'les 1200 hommes',
      'La page 1966',
      'près de 1950 personnes',
      'un coût de 1500 €',
    ],
  },
  {
    name: 'about a year',
    pattern: '(c|ca|circa|env|environ|v) .? [ year:YEAR ]',
    build: ({ year }, { after }) =>
      !after || (after.kind === 'sign' && after.norm !== '%') ? point({ year: value(year, 'YEAR') }) : null,
    examples: ['une toile, [c. 1340] = 1340', '[environ 1500], la ville = 1500'],
    not: ['environ 1500 hommes'],
  },
  {
    name: 'year of what comes round',
    pattern:
      'rentree|saison|session|edition|promotion|budget|millesime|legislature|election|elections|presidentielle|presidentielles|legislatives|municipales|europeennes|regionales|comptes|recolte|cuvee [ year:YEAR ]',
    build: ({ year }, { after }) =>
      after?.norm === '-' ||
      after?.norm === '/' ||
      (after?.kind === 'word' && FRENCH_YEAR_WORDS.counted.has(after.norm))
        ? null
        : point({ year: value(year, 'YEAR') }),
    examples: ["La rentrée [2019] s'annonce calme. = 2019", 'aux élections [2017] de la ville = 2017'],
  },
  {
    name: 'year in words',
    pattern: "en|an|annee|depuis|avant|apres|jusqu' (en)? (de grace)? [ year:WORD_YEAR ]",
    build: ({ year }, { after }) =>
      year &&
      (year.value % 100 !== 0 || !after || after.kind === 'sign') &&
      !(after?.kind === 'word' && FRENCH_YEAR_WORDS.counted.has(after.norm))
        ? point({ year: year.value })
        : null,
    examples: ["l'an [mil huit cent quinze] = 1815", 'en [dix-neuf cent quatorze] = 1914'],
    not: ['en deux mille cinq cents exemplaires', 'mille neuf cents hommes'],
  },
  {
    name: 'the two world wars by their years',
    pattern: "guerre|conflit|celle|ceux|poilus|classe|veterans|en de|d'? [ from:YEAR2 ] - [ to:YEAR2 ]",
    build: ({ from, to }) => {
      const key = from?.norm + '-' + to?.norm;
      return ['14-18', '39-45', '40-45', '70-71', '39-40'].includes(key)
        ? [
            point({ year: key === '70-71' ? 1870 : 1900 + (from as Atom).value }),
            point({ year: (key === '70-71' ? 1800 : 1900) + (to as Atom).value }),
          ]
        : null;
    },
    examples: ['la guerre de [14]-[18] = 1914 1918'],
    not: ['un score de 14-12'],
  },
  {
    name: 'the year one thousand',
    pattern: 'an [ mil|mille ]',
    build: () => point({ year: 1000 }),
    examples: ["avant l'an [mil] = 1000"],
  },
  {
    name: 'year of three digits',
    pattern: 'en|vers|depuis|avant|apres [ year:YEAR3 ]',
    build: ({ year }, { after }) =>
      !after || (after.kind === 'sign' && after.norm !== '%') ? point({ year: value(year, 'YEAR3') }) : null,
    examples: ['En [843], le partage est signé. = 0843'],
    not: ['en 300 exemplaires', 'en 404 ou en car'],
  },
  {
    name: 'the year',
    pattern: 'an|annee (de grace)? [ year:DIGITS ]',
    build: ({ year }, { after }) => {
      const number = value(year, 'DIGITS') as number;
      return number >= 1 && number < 2200 && !(after?.kind === 'word' && after.glued) ? point({ year: number }) : null;
    },
    examples: ["l'an de grâce [1214] = 1214", "en l'an [800] = 0800"],
  },
];
