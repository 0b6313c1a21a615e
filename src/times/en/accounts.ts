import { duration, point, shift, value } from '../build.ts';
import { civilDay, dayNumber } from '../calendar.ts';
import type { Meaning, Offset, Point } from '../meaning.ts';
import type { Rule } from '../rule.ts';

/** The period reported on, a year before. */
const YEAR_BEFORE: Offset = { kind: 'offset', count: 1, unit: 'year', sign: -1, anchor: 'period' };
const YEARS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** How accounts and those who report on them speak of quarters and years. */
export const ENGLISH_ACCOUNTS: readonly Rule[] = [
  {
    name: 'the quarter reported on',
    pattern: '(the)? (latest | most recent) quarter|period',
    build: () => shift('quarter', 0, 'period'),
    examples: ['Sales fell in [the latest quarter]. = 2023-Q3 @ 2023-11-02'],
  },
  {
    name: 'the same quarter again',
    pattern: 'the:the quarter',
    build: (_, { after, after2 }) =>
      (after?.norm === 'of' && after2?.kind !== 'sign') || after?.norm === 'final' || after?.norm === 'finals'
        ? null
        : shift('quarter', 0, 'period', { onlyPlaced: true }),
    examples: [
      'Sales fell in [the second quarter]. For [the quarter], costs rose. = 2023-Q2 2023-Q2 @ 2023-08-02',
      'Sales fell in [the second quarter] to $4 million from $6 million [a year earlier]. = 2023-Q2 2022-Q2 @ 2023-08-02',
    ],
    not: ['The soldiers gave the quarter no rest.'],
  },
  {
    name: 'the same period a year before',
    pattern:
      "(the)? (same|comparable|corresponding|like)? year:year ago|earlier (quarter|period|half)? | the same|comparable|corresponding|like quarter|period|half (of|in|for)? (the)? (year:last|previous|prior|preceding year | a year ago|earlier|before) | (the)? year:last|previous year ' s quarter|period",
    build: ({ year }, { before, after }) =>
      year?.norm === 'year' &&
      (after?.norm === 'level' ? false : before?.kind === 'number' || before?.norm === 'a' || before?.norm === 'one')
        ? null
        : YEAR_BEFORE,
    examples: [
      'In [the third quarter] it lost more than in [the year-ago period]. = 2023-Q3 2022-Q3 @ 2023-11-02',
      'It beat [the third quarter] and [the same period last year]. = 2023-Q3 2022-Q3 @ 2023-11-02',
    ],
  },
  {
    name: 'quarter or half of a year named before it',
    pattern:
      "(the)? (year:YEAR | deictic:last|this|next year) (' s)? (o:ORDINAL|NTH | last:final) unit:quarter|half | (the)? (o:ORDINAL|NTH | last:final) unit:quarter|half (year:YEAR)",
    build: ({ year, deictic, o, last, unit }) => {
      const half = unit?.norm === 'half';
      const k = last ? (half ? 2 : 4) : (value(o, 'ORDINAL', 'NTH') ?? 0);
      if (k < 1 || k > (half ? 2 : 4)) return null;
      return point({
        ...(half ? { half: k } : { quarter: k }),
        ...(deictic
          ? { yearShift: YEARS_AWAY[deictic.norm], yearAnchor: 'document' }
          : { year: value(year, 'YEAR') as number }),
      });
    },
    examples: [
      "[this year's third quarter] = 1989-Q3 @ 1989-11-01",
      'in [the 1988 second quarter] = 1988-Q2',
      'in [the second half 2009] = 2009-H2',
    ],
  },
  {
    name: 'the same quarter of another year',
    pattern: '(the)? year:YEAR quarter|period',
    build: ({ year }) => shift('quarter', 0, 'period', { year: value(year, 'YEAR') }),
    examples: ['A loss in [the third quarter]; a gain in [the 1988 period]. = 1989-Q3 1988-Q3 @ 1989-11-01'],
  },
  {
    name: 'the year of the accounts',
    pattern:
      '(the)? (back:latest|last|previous|prior fiscal|financial | current|full (fiscal|financial)? | the fiscal|financial) year | for [ the year ] (, | of $) | months|half|part|rest|remainder|quarters of [ the year ]',
    build: ({ back }, { before, after }) =>
      (before?.norm !== 'for' && after?.norm === 'of') ||
      before?.norm === 'a' ||
      after?.norm === 'before' ||
      after?.kind === 'number'
        ? null
        : shift('year', back ? -1 : 0, 'document', { onlyPlaced: true }),
    examples: [
      'It expects a loss for [the full year]. = 1989 @ 1989-11-01',
      'in [the current fiscal year] = 1989 @ 1989-11-01',
      'in [the latest fiscal year] = 1988 @ 1989-11-01',
      'For [the year], costs rose. = 1989 @ 1989-11-01',
    ],
    not: ['a full year of talks', 'the man of the year'],
  },
];

/** The quarter that ends on a day: one that ends in the first days of a month is of the month before. */
function endingOn(day: Meaning | null | undefined): Point | null {
  if (day?.kind !== 'point' || day.day === undefined || day.month === undefined) return null;
  const { year, month } = civilDay(dayNumber(day.year ?? 2001, day.month, day.day) - 10);
  return point({ quarter: Math.ceil(month / 3), year: day.year === undefined ? undefined : year });
}

export const ENGLISH_ACCOUNT_ENDS: readonly Rule[] = [
  {
    name: 'quarter or year that ends on a day',
    pattern:
      '[ reported:SHIFT ] (that)? ended|ending (on)? day:DAYPOINT | [ (the)? (fiscal|financial)? unit:quarter|year ] (that)? ended|ending (on)? day:DAYPOINT',
    build: ({ reported, unit, day }) => {
      const end = day?.meaning;
      const which = reported?.meaning;
      if (unit?.norm === 'quarter' || (which?.kind === 'shift' && which.anchor === 'period')) return endingOn(end);
      if (which?.kind === 'shift' && which.unit !== 'year') return null;
      // Twelve months that end on a day are a length, which seldom is a year of the calendar.
      return end?.kind === 'point' && end.month !== undefined ? duration(1, 'year') : null;
    },
    examples: [
      'a loss for [the quarter] ended [Sept. 30] = 1989-Q3 1989-09-30 @ 1989-11-01',
      'for [the year] ended [31 March 1991] = P1Y 1991-03-31',
    ],
  },
];
