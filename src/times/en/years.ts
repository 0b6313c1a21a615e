import { point, shortYear, value } from '../build.ts';
import type { Rule, Surroundings } from '../rule.ts';
import { isYear, type YearWords, yearRanges } from '../years.ts';
import { NUMBERED, TEMPORAL } from './lexicon.ts';

export const ENGLISH_YEAR_WORDS: YearWords = {
  temporal: TEMPORAL,
  numbered: NUMBERED,
  either: new Set('of to and or the through'.split(' ')),
  counted: new Set(
    (
      'men women people persons soldiers troops dead wounded casualties inhabitants francs euros dollars pounds yards feet foot metres meters miles km kilometres kilometers acres tons tonnes copies pages votes points times degrees ' +
      'm aircraft planes ships tanks vehicles houses jobs workers years days hours months words members seats million billion thousand percent cents prisoners refugees kg mm cm hp rounds'
    ).split(' '),
  ),
  notPlural: new Set(
    (
      'was has his its this as plus thus less across perhaps does always series towards afterwards besides unless united states allies press congress process olympics elections crisis class business ' +
      'sources forces politics games conferences treaties accords negotiations riots yes us is consensus census access success paris'
    ).split(' '),
  ),
};

const OWNERS = new Set('the a an its his her their our this that for s'.split(' '));

/** What often stands before such a year: "his unsuccessful 1996 campaign". */
const ADJECTIVE = /.(?:ful|ous|ive|al|ic|ish|ed|ant|ent|able|ible|less|ary)$/;

/** "The 1992 protests", "its 1990 invasion": English parts the thousands of an amount by a comma, so four bare digits are a year. */
function describes(year: number, { before, before2, after, after2 }: Surroundings): boolean {
  if (!before || year < 1750 || year > 2050 || year % 100 === 0) return false;
  const adjective =
    before.kind === 'word' && ADJECTIVE.test(before.norm) && before2 !== undefined && OWNERS.has(before2.norm);
  if (!OWNERS.has(before.norm) && !adjective) return false;
  if (before.norm === 'for')
    return !after || after.kind === 'sign' || (after.norm === 'and' && after2?.norm === 'beyond');
  return after?.kind === 'word' && !after.glued && !ENGLISH_YEAR_WORDS.counted.has(after.norm) && after.norm !== 'or';
}

export const ENGLISH_YEAR_RANGES: readonly Rule[] = yearRanges(ENGLISH_YEAR_WORDS, 'to|through', /[^s]s$/, {
  whole: [['the war of [1914]-[1918] = 1914 1918', 'John Roe ([1890] – [1970]) = 1890 1970'], ['lot 2000-1500']],
  joined: [['the plan ([2014] to [2018]) = 2014 2018'], ['pages 1914 to 1918', 'some 1500 to 1800 soldiers']],
  short: [['the crisis of [1972]-[73] = 1972 1973'], []],
});

export const ENGLISH_YEARS: readonly Rule[] = [
  {
    name: 'year',
    pattern: '(the year)? year:YEAR',
    build: ({ year }, around) => {
      const number = value(year, 'YEAR') as number;
      if (around.before?.norm === 'the' && around.after?.kind === 'word' && number % 50 === 0 && number < 1900)
        return null;
      if (describes(number, around)) return point({ year: number });
      return year && isYear(number, around, ENGLISH_YEAR_WORDS, year) ? point({ year: number }) : null;
    },
    examples: [
      'In [1848], the king fled. = 1848',
      'the [1956] crisis = 1956',
      'from [1914] to [1918] = 1914 1918',
      'the treaty of [1713] = 1713',
      'its [1990] invasion and the [1992] protests = 1990 1992',
      'That [1978] resolution and his unsuccessful [1996] campaign = 1978 1996',
      'in the post-[1945] order = 1945',
    ],
    not: [
      'See page 1966 of the book',
      'Lot 1914 failed',
      'a tower of 1500 feet',
      'about 2000 men',
      'the 1200 soldiers',
    ],
  },
  {
    name: 'about a year',
    pattern:
      '(c|ca|circa) .? [ year:YEAR ] | pre|post -? [ year:YEAR ] | life:b|d|r|fl|m|div .? [ year:YEAR ] | earlier|later|sooner than [ year:YEAR ]',
    build: ({ year, life }, { before2 }) =>
      life && before2?.kind !== 'sign' ? null : point({ year: value(year, 'YEAR') }),
    examples: ['a panel, [c. 1340] = 1340', 'no later than [1966] = 1966'],
  },
  {
    name: 'year said as two numbers',
    pattern: 'year:WORD_YEAR',
    build: ({ year }, { after }) =>
      year &&
      year.classes?.N_TEEN !== undefined &&
      year.value % 100 !== 0 &&
      !(
        after?.kind === 'word' &&
        (ENGLISH_YEAR_WORDS.counted.has(after.norm) || (!after.capital && /[^s]s$/.test(after.norm)))
      )
        ? point({ year: year.value })
        : null,
    examples: ['the bomb of [nineteen ninety-four] = 1994', 'Atlanta, [nineteen ninety-six]. = 1996'],
    not: ['nineteen fourteen men'],
  },
  {
    name: 'the year and its number',
    pattern: 'the year (of grace | of our lord)? year:WORD_YEAR|DIGITS',
    build: ({ year }, { after }) => {
      const number = value(year, 'DIGITS', 'WORD_YEAR') ?? 0;
      return number >= 1 && number < 2200 && !(after?.kind === 'word' && after.glued) && after?.norm !== '-'
        ? point({ year: number })
        : null;
    },
    examples: [
      'fears of [the year two thousand] = 2000',
      'founded in [the year 71] = 0071',
      'in [the year of grace 1429] = 1429',
    ],
  },
  {
    name: 'years of a life in three figures',
    pattern: 'OPENING (c|ca .?)? [ from:YEAR3 ] - (c|ca .?)? [ to:YEAR3 ] CLOSING',
    build: ({ from, to }) => {
      const a = value(from, 'YEAR3') as number;
      const b = value(to, 'YEAR3') as number;
      return b - a >= 15 && b - a <= 110 ? [point({ year: a }), point({ year: b })] : null;
    },
    examples: ['a poet ([837]–[908]) = 0837 0908'],
    not: ['(112–118)'],
  },
  {
    name: 'year of two figures',
    pattern: "in|of|since|before|after|until|by|from|class|summer ' % [ short:YEAR2 ]",
    build: ({ short }, { after }) =>
      after && (after.kind === 'number' || after.norm === "'" || (after.glued && after.kind === 'word'))
        ? null
        : point({ year: shortYear(short?.value ?? 0) }),
    examples: ["the events of '[68] = 1968"],
  },
  {
    name: 'year in words',
    pattern: 'in|since|by|before|after|until|year|of [ year:WORD_YEAR ]',
    build: ({ year }, { after, before }) =>
      year &&
      year.value >= 1100 &&
      (year.value % 100 !== 0 || !after || after.kind === 'sign') &&
      (before?.norm !== 'of' || after?.kind !== 'word')
        ? point({ year: year.value })
        : null,
    examples: ['in [nineteen sixty-six] = 1966', 'in [eighteen hundred and fifteen] = 1815'],
    not: ['in two thousand homes'],
  },
  {
    name: 'year of three digits',
    pattern: 'in|since|by|before|after [ year:YEAR3 ]',
    build: ({ year }, { after }) =>
      !after || (after.kind === 'sign' && after.norm !== '%' && after.norm !== '-')
        ? point({ year: value(year, 'YEAR3') })
        : null,
    examples: ['In [843], the empire was parted. = 0843'],
    not: ['in 300 copies'],
  },
];
