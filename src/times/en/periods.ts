import type { Atom } from '../atom.ts';
import { point, seasonOf, shortYear, value } from '../build.ts';
import { dayNumber, isoWeek } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const ordinal = (tens: Atom | undefined, o: Atom | undefined): number =>
  (tens?.value ?? 0) + (value(o, 'NTH', 'ORDINAL') ?? 0);

export const ENGLISH_ERAS: readonly Rule[] = [
  {
    name: 'before our era',
    as: 'PART_BC',
    pattern: '(bc|bce | b . c .? e? .? | before christ)',
    build: () => point({ century: -1 }),
    examples: [],
  },
  {
    name: 'our era',
    as: 'PART_AD',
    pattern: '(ad|ce | a . d .? | c . e .?)',
    build: () => point({ century: 1 }),
    examples: [],
  },
];

export const ENGLISH_PERIODS: readonly Rule[] = [
  {
    name: 'decade in figures',
    pattern: "(the)? (year:YEAR '? % s | ' short:YEAR2 '? % s) | the bare:YEAR2 % s",
    build: ({ year, short, bare }, { before }) => {
      if (bare) {
        const led = ['in', 'of', 'during', 'since', 'until', 'early', 'late', 'mid', 'from', 'by'].includes(
          before?.norm ?? '',
        );
        return led && bare.value % 10 === 0 && bare.value >= 20 ? point({ decade: 190 + bare.value / 10 }) : null;
      }
      const y = year ? (value(year, 'YEAR') as number) : 1900 + (short?.value ?? 0);
      // "The 1600s" are a century; "the 2000s" still are ten years.
      if (y % 100 === 0 && year && y < 2000) return point({ century: y / 100 + 1 });
      return y % 10 === 0 ? point({ decade: y / 10 }) : null;
    },
    examples: [
      'in [the 1950s] = 195',
      'in [the 50s] = 195',
      'in [the 1600s] = 16',
      "in [the '60s] = 196",
      "[the 1960's] = 196",
    ],
  },
  {
    name: 'decade in words',
    pattern: '(the)? (roaring|swinging | century:sixteen|seventeen|eighteen|nineteen)? tens:TENS',
    build: ({ tens, century }, { before, before2 }) => {
      if (before && ['his', 'her', 'their', 'my', 'our', 'your'].includes(before.norm)) return null;
      if (
        before &&
        ['early', 'late', 'mid'].includes(before.norm) &&
        before2 &&
        ['his', 'her', 'their', 'my'].includes(before2.norm)
      )
        return null;
      const n = value(tens, 'TENS') as number;
      return n < 2 ? null : point({ decade: (century?.value ?? 19) * 10 + n });
    },
    examples: ['in [the sixties] = 196', 'in [the eighteen-seventies] = 187'],
    not: ['a man in his fifties'],
  },
  {
    name: 'quarter without year',
    pattern: '(the)? (fiscal)? o:ORDINAL|NTH quarter',
    build: ({ o }, { after, after2 }) => {
      const k = ordinal(undefined, o);
      // "The third quarter of $2 million" is no quarter of anything.
      if (after?.norm === 'of' && after2?.kind !== 'sign') return null;
      return k >= 1 && k <= 4 && !['century', 'back', 'final', 'finals', 'moon'].includes(after?.norm ?? '')
        ? point({ quarter: k })
        : null;
    },
    examples: ['[third-quarter] earnings = 1989-Q3 @ 1989-11-02', 'in [the fourth quarter] = 1988-Q4 @ 1989-01-20'],
  },
  {
    name: 'century',
    pattern:
      '(the)? (tens:INT? o:ORDINAL | o:NTH) (century|centuries era:PART_BC|PART_AD? | cent .? era:PART_BC|PART_AD? | c . era:PART_BC|PART_AD?)',
    build: ({ tens, o, era }, { before }) => {
      const n = ordinal(tens, o);
      if (n < 1 || n > 30 || before?.norm === 'his') return null;
      return point({ century: era?.classes?.PART_BC !== undefined ? -n : n });
    },
    examples: [
      'a [12th-century] church = 11',
      '[the nineteenth century] = 18',
      '[the 5th century BC] = BC04',
      'in [the twenty-first century] = 20',
      'the [17th] and [18th centuries] = 16 17',
    ],
  },
  {
    name: 'turn of the century',
    pattern: '(the)? turn of the (centuries|century)',
    build: () => point({ turn: true, mod: 'APPROX' }),
    examples: ['In [1912] they missed [the turn of the century]. = 1912 1900'],
  },
  {
    name: 'ides, calends',
    pattern:
      '(the)? (ides:ides | kalends|calends | nones:nones) of month:MONTH ,? (year:YEAR | year:DIGITS era:PART_BC)?',
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
    examples: ['on [the Ides of March, 44 BC] = BC0044-03-15'],
  },
  {
    name: 'millennium',
    pattern: '(the)? (o:ORDINAL|NTH) millennium era:PART_BC?',
    build: ({ o, era }) => {
      const n = ordinal(undefined, o);
      return n >= 1 && n <= 10 ? point({ millennium: era ? -n : n }) : null;
    },
    examples: ['[the 2nd millennium BC] = BC1'],
  },
  {
    name: 'season of a year',
    pattern:
      "(the)? season:SEASON (of)? ,? (year:YEAR|WORD_YEAR (-|/ YEAR|YEAR2)? | era:DIGITS PART_BC | ' short:YEAR2)",
    build: ({ season, year, era, short }) =>
      point({
        season: seasonOf(season),
        year: short ? shortYear(short.value) : era ? 1 - era.value : value(year, 'YEAR', 'WORD_YEAR'),
      }),
    examples: [
      'in [the winter of nineteen ninety-four] = 1994-WI',
      'in [the summer of 1911] = 1911-SU',
      "in [the summer of '68] = 1968-SU",
      '[winter 1962-63] = 1962-WI',
    ],
  },
  {
    name: 'quarter and half of a year',
    pattern:
      '(the)? o:ORDINAL|NTH unit:quarter|half of year:YEAR | q % n:DIGITS (of | -)? year:YEAR? | n:DIGITS % q year:YEAR | half:h % n:DIGITS (of | -)? year:YEAR | year:YEAR -? q % n:DIGITS | year:YEAR -? half:h % n:DIGITS',
    build: ({ o, unit, year, n, half }) => {
      const k = n ? n.value : ordinal(undefined, o);
      if (unit?.norm === 'half' || half) return k <= 2 ? point({ half: k, year: value(year, 'YEAR') }) : null;
      return k >= 1 && k <= 4 ? point({ quarter: k, year: value(year, 'YEAR') }) : null;
    },
    examples: [
      '[the first quarter of 1966] = 1966-Q1',
      '[Q3 1966] = 1966-Q3',
      '[1Q 2008] = 2008-Q1',
      'in [H1 2019] = 2019-H1',
      'in [2019 Q3] and [2020-Q1] = 2019-Q3 2020-Q1',
    ],
  },
];

/** Weeks by their number in the year. */
export const ENGLISH_WEEKS: readonly Rule[] = [
  {
    name: 'week of a year',
    pattern: '(the)? (o:ORDINAL|NTH | last:last|final) week (of|in) year:YEAR | week n:DIGITS (of|in | ,)? year:YEAR',
    build: ({ o, last, n, year }) => {
      const of = value(year, 'YEAR') as number;
      const week = last ? weeksIn(of) : n ? n.value : (value(o, 'ORDINAL', 'NTH') ?? 0);
      return week >= 1 && week <= weeksIn(of) ? point({ week, year: of }) : null;
    },
    examples: [
      'in [the first week of 2021] = 2021-W01',
      '[the last week of 2020] = 2020-W53',
      'in [week 12 of 1966] = 1966-W12',
    ],
  },
];

/** The 28th of December lies in the last week of its year. */
const weeksIn = (year: number): number => isoWeek(dayNumber(year, 12, 28)).week;

export const ENGLISH_PARTIAL_PERIODS: readonly Rule[] = [
  {
    name: 'season alone',
    pattern: '(in|by|over|since|during|until|of|early|late|mid|that) [ (the)? season:SEASON ]',
    build: ({ season }, { after, before }) => {
      if (season?.norm === 'fall' || (season?.norm === 'spring' && before?.norm === 'of')) return null;
      if (
        after?.kind === 'word' &&
        (['palace', 'water', 'olympics', 'games', 'school', 'camp', 'from'].includes(after.norm) ||
          (season?.capital && after.capital))
      )
        return null;
      return point({ season: seasonOf(season) });
    },
    examples: ['in [the autumn] = XXXX-FA', 'By [winter], the siege was over. = XXXX-WI'],
    not: ['the fall of the town', 'as it was in the Winter War'],
  },
];
