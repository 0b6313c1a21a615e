import type { Atom } from '../atom.ts';
import { endsShortDate, point, seasonOf, shortYear, value } from '../build.ts';
import type { Rule } from '../rule.ts';

const ordinal = (tens: Atom | undefined, o: Atom | undefined): number =>
  (tens?.value ?? 0) + (value(o, 'ROMAN_ORDINAL', 'NTH', 'ROMAN', 'ORDINAL', 'DIGITS') ?? 0);
const AVOIR = new Set(
  'a ai as ont avons avez avait avaient aura auront aurait auraient eut eurent ayant avoir pas jamais ait aient aurai aviez avions'.split(
    ' ',
  ),
);

/** Decades, centuries, millennia, seasons, quarters, weeks. */
export const FRENCH_PERIODS: readonly Rule[] = [
  {
    name: 'decade in figures',
    pattern: 'annees|decennie (de)? (year:YEAR s? | short:YEAR2)',
    build: ({ year, short }, { after }) => {
      const y = year ? value(year, 'YEAR') : short && short.value % 10 === 0 ? short.value : undefined;
      if (y === undefined || y % 10 !== 0) return null;
      if (after?.norm === '%' || (short && after?.glued && after.kind === 'word')) return null;
      return short ? point({ decade: Math.floor(shortYear(short.value) / 10) }) : point({ decade: y / 10 });
    },
    examples: ['les [années 1950] = 195', 'les [années 30] = 193', 'la [décennie 1990] = 199'],
  },
  {
    name: 'decade in words',
    pattern: 'annees tens:INT',
    build: ({ tens }, { after }) => {
      const n = tens?.form === 'words' ? tens.value : 0;
      return n >= 20 && n <= 90 && n % 10 === 0 && after?.kind !== 'number' ? point({ decade: 190 + n / 10 }) : null;
    },
    examples: ['les [années soixante] = 196', 'les [années quatre-vingt-dix] = 199', 'les [années vingt] = 192'],
  },
  {
    name: 'decade by its English name',
    pattern: 'tens:DECADES',
    build: ({ tens }, { before }) =>
      before?.norm === 'les' || before?.norm === 'des'
        ? point({ decade: 190 + (value(tens, 'DECADES') as number) })
        : null,
    examples: ['la mode des [sixties] = 196'],
  },
  {
    name: 'years after "années"',
    pattern: 'annees [ year:YEAR ]',
    build: ({ year }) => ((value(year, 'YEAR') as number) % 10 === 0 ? null : point({ year: value(year, 'YEAR') })),
    examples: ['les années [1956] et [1958] = 1956 1958'],
  },
  {
    name: 'century',
    pattern:
      '(o:ROMAN_ORDINAL | o:ROMAN | o:NTH | (tens:INT et?)? o:ORDINAL) e|eme? siecle|siecles era:PART_BC|PART_AD? | o:ROMAN_ORDINAL s (. era:PART_BC|PART_AD | .)?',
    build: ({ tens, o, era }, { after }) => {
      const n = ordinal(tens, o);
      if (o && value(o, 'ROMAN_ORDINAL', 'NTH', 'ORDINAL') === undefined && n === 0) return null;
      if (after?.norm === "'" || n < 1 || n > 30) return null;
      return point({ century: era?.classes?.PART_BC !== undefined ? -n : n });
    },
    examples: [
      'une bible du [XVIe s.] = 15',
      'au [IIIe s. av. J.-C.] = BC02',
      'au [vingt et unième siècle] = 20',
      'au [Ier siècle de notre ère] = 00',
      'le [XIXe siècle] = 18',
      'au [xviiᵉ siècle] = 16',
      'le [dix-neuvième siècle] = 18',
      'au [Ve siècle av. J.-C.] = BC04',
      'le [20e siècle] = 19',
      'du [XVIIe] au [XVIIIe siècle] = 16 17',
    ],
    not: ['Louis XIV', 'VIe flotte'],
  },
  {
    name: 'millennium',
    pattern: '(o:ROMAN_ORDINAL | o:NTH | o:ORDINAL) millenaire era:PART_BC?',
    build: ({ o, era }) => {
      const n = ordinal(undefined, o);
      return n >= 1 && n <= 10 ? point({ millennium: era ? -n : n }) : null;
    },
    examples: ['le [IIe millénaire av. J.-C.] = BC1'],
  },
  {
    name: 'season of a year',
    pattern: "season:SEASON (de | de l'an | de l'annee)? year:YEAR (-|/ YEAR|YEAR2)? | season:SEASON '? short:YEAR2",
    build: ({ season, year, short }, { before, after }) => {
      if (season?.norm === 'ete' && AVOIR.has(before?.norm ?? '')) return null;
      if (short)
        return endsShortDate(short, after) ? point({ season: seasonOf(season), year: shortYear(short.value) }) : null;
      return point({ season: seasonOf(season), year: value(year, 'YEAR') });
    },
    examples: [
      "l'[été 1966] = 1966-SU",
      "l'[hiver 54] = 1954-WI",
      "l'[hiver 1962-1963] = 1962-WI",
      'au [printemps de 1871] = 1871-SP',
    ],
    not: ['ils ont été 1500 à venir'],
  },
  {
    name: 'quarter and half of a year',
    pattern: "(o:ORDINAL | o:NTH | o:ROMAN_ORDINAL) unit:trimestre|semestre (de l'annee | de l'an | de|d')? year:YEAR?",
    build: ({ o, unit, year }) => {
      const n = o?.norm === 'dernier' ? 4 : ordinal(undefined, o);
      if (unit?.norm === 'semestre') return n <= 2 ? point({ half: n, year: value(year, 'YEAR') }) : null;
      return n <= 4 ? point({ quarter: n, year: value(year, 'YEAR') }) : null;
    },
    examples: ['le [premier trimestre 1966] = 1966-Q1', 'au [2e semestre de 1958] = 1958-H2'],
  },
  {
    name: 'week of a year by its number',
    pattern: "semaine (n|no ° )? n:DIGITS (de | de l'annee)? year:YEAR",
    build: ({ n, year }) => ((n?.value ?? 99) <= 53 ? point({ week: n?.value, year: value(year, 'YEAR') }) : null),
    examples: ['la [semaine 12 de 1966] = 1966-W12'],
  },
  {
    name: 'turn of the century',
    pattern: 'tournant (du | de ce) siecle',
    build: () => point({ turn: true, mod: 'APPROX' }),
    examples: ['En [1912] on regrettait déjà le [tournant du siècle]. = 1912 1900'],
  },
  {
    name: 'ides, calends',
    pattern: "(ides:ides | calendes | nones:nones) de|d' month:MONTH (de l'an)? (year:YEAR | year:DIGITS era:PART_BC)?",
    build: ({ ides, nones, month, year, era }) => {
      const m = value(month, 'MONTH') as number;
      const late = [3, 5, 7, 10].includes(m) ? 2 : 0;
      const y = value(year, 'DIGITS');
      return point({
        month: m,
        day: ides ? 13 + late : nones ? 5 + late : 1,
        year: era && y !== undefined ? 1 - y : y,
      });
    },
    examples: ['aux [ides de mars 44 av. J.-C.] = BC0044-03-15', "les [calendes d'avril 1250] = 1250-04-01"],
  },
  {
    name: 'quarter or half in short',
    pattern: '(quarter:t | half:s) % n:DIGITS year:YEAR',
    build: ({ quarter, n, year }) => {
      const k = n?.value ?? 0;
      if (k < 1 || k > (quarter ? 4 : 2)) return null;
      return quarter ? point({ quarter: k, year: value(year, 'YEAR') }) : point({ half: k, year: value(year, 'YEAR') });
    },
    examples: ['au [T1 2020] = 2020-Q1', 'le [S2 2019] = 2019-H2'],
  },
];

/** Seasons without a year. */
export const FRENCH_PARTIAL_PERIODS: readonly Rule[] = [
  {
    name: 'season alone',
    pattern: "l'|cet|en|d'|au|le|du|un|fin|debut|mi|plein [ season:SEASON ]",
    build: ({ season }, { before, after, after2 }) => {
      if (season?.norm === 'ete' && after?.kind === 'word' && after.norm.endsWith('e') && before?.norm === 'en')
        return null;
      if (['de', "d'", 'un', 'le', 'du'].includes(before?.norm ?? '') && season?.norm !== 'printemps') return null;
      if (after?.norm === 'arabe' || after?.norm === 'des' || (after?.norm === 'de' && after2?.capital)) return null;
      return point({ season: seasonOf(season) });
    },
    examples: ["À l'[automne], tout change. = XXXX-FA", 'Au [printemps], il démissionna. = 1965-SP @ 1966-03-08'],
    not: ['il a été nommé', 'le printemps de Prague', 'le printemps des peuples'],
  },
];

/** What marks a year or century before our era; the rules above take it as a part. */
export const FRENCH_ERAS: readonly Rule[] = [
  {
    name: 'era',
    as: 'PART_BC',
    pattern: "av|avant .? (j .? -? c .? | jesus christ | notre ere | l'ere chretienne | l'ere commune) | (bc|bce)",
    build: () => point({ century: -1 }),
    examples: [],
  },
  {
    name: 'our era',
    as: 'PART_AD',
    pattern: "ap|apr|apres .? (j .? -? c .? | jesus christ | notre ere | l'ere chretienne) | de notre ere",
    build: () => point({ century: 1 }),
    examples: [],
  },
];
