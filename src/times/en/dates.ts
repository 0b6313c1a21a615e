import { endsShortDate, point, rangeEnd, shift, shortYear, value } from '../build.ts';
import { republicanPoint } from '../republican.ts';
import type { Captures, Rule } from '../rule.ts';

const yearOf = ({ year, era, short }: Captures): number | undefined => {
  if (short) return shortYear(short.value);
  const number = value(year, 'DIGITS', 'WORD_YEAR');
  if (number === undefined) return undefined;
  return era?.classes?.PART_BC !== undefined ? 1 - number : number;
};
const dayOf = ({ day }: Captures): number | undefined => value(day, 'DAY', 'ORDINAL');
const full = (c: Captures) => {
  const year = yearOf(c);
  if (year !== undefined && (year < -5000 || year >= 2200)) return null;
  return point({ year, month: value(c.month, 'MONTH'), day: dayOf(c), weekday: value(c.weekday, 'WEEKDAY') });
};
const YEAR = '(year:YEAR | year:WORD_YEAR | year:DIGITS era:PART_BC|PART_AD)';

/** "30 January 1648/9": before 1752 the English year began in March; the later number is the year as we count. */
const doubled = (c: Captures): number | null => {
  const year = value(c.year, 'YEAR') ?? 0;
  const next = c.next?.norm ?? '';
  return next.length <= 2 && year < 1760 && (year + 1) % 10 ** next.length === Number(next) ? year + 1 : null;
};

const PRICES = new Set('$ € £ ¥'.split(' '));

export const ENGLISH_DATES: readonly Rule[] = [
  {
    name: 'day in a double year',
    pattern: `(weekday:WEEKDAY ,?)? (the)? (day:DAY|ORDINAL (of)? month:MONTH | month:MONTH day:DAY) ,? year:YEAR % / % next:DIGITS`,
    build: c => {
      const year = doubled(c);
      return year === null ? null : point({ year, month: value(c.month, 'MONTH'), day: dayOf(c), calendar: 'julian' });
    },
    examples: ['beheaded on [30 January 1648/9] = 1649-01-30'],
  },
  {
    name: 'old style',
    pattern:
      'day:DAY month:MONTH year:YEAR OPENING? (old style | o . s .? ) CLOSING? | month:MONTH day:DAY ,? year:YEAR OPENING? (old style | o . s .?) CLOSING?',
    build: c =>
      c.month?.capital
        ? point({ year: yearOf(c), month: value(c.month, 'MONTH'), day: dayOf(c), calendar: 'julian' })
        : null,
    examples: ['on [25 October 1917 (Old Style)] = 1917-10-25'],
  },
  {
    name: 'day, month, year with strokes',
    pattern:
      'day:DAY / % month:MONTH / % year:YEAR | month:MONTH / % day:DAY / % year:YEAR | year:YEAR / % month:MONTH / % day:DAY',
    build: c => (c.month?.capital ? full(c) : null),
    examples: ['on [23/Sep/2020] = 2020-09-23'],
  },
  {
    name: 'day in two calendars',
    pattern:
      '[ day:DAY (of)? month:MONTH ] OPENING [ other:DAY than:MONTH ] CLOSING ,? year:YEAR | [ month:MONTH day:DAY ] OPENING [ than:MONTH other:DAY ] CLOSING ,? year:YEAR',
    build: c => {
      const year = yearOf(c);
      const [first, second] = [
        { year, month: value(c.month, 'MONTH') as number, day: dayOf(c) as number },
        { year, month: value(c.than, 'MONTH') as number, day: value(c.other, 'DAY') as number },
      ];
      const early = first.month * 31 + first.day < second.month * 31 + second.day;
      return [
        point({ ...first, ...(early ? { calendar: 'julian' } : {}) }),
        point({ ...second, ...(early ? {} : { calendar: 'julian' }) }),
      ];
    },
    examples: ['the rising of [25 October] ([7 November]) 1917 = 1917-10-25 1917-11-07'],
  },
  {
    name: 'day, month, short year',
    pattern: "(weekday:WEEKDAY ,?)? day:DAY -? month:MONTH .? -? '? short:YEAR2",
    build: (c, { after }) => (c.month?.capital && endsShortDate(c.short, after) ? full(c) : null),
    examples: ['on [7 Mar 66] = 1966-03-07', 'dated [12-Nov-43] = 1943-11-12'],
  },
  {
    name: 'Republican date',
    pattern: '(the)? day:DAY|ORDINAL (of)? month:REPUBLICAN ,? (of)? (the)? an|year year:ROMAN|DIGITS',
    build: c =>
      republicanPoint(dayOf(c) ?? 0, value(c.month, 'REPUBLICAN') as number, value(c.year, 'ROMAN', 'DIGITS') ?? 0),
    examples: ['on [18 Brumaire, Year VIII] = 1799-11-09', 'on [9 Thermidor, Year II] = 1794-07-27'],
  },
  {
    name: 'day, month, year',
    pattern: `(weekday:WEEKDAY .? ,?)? (the)? day:DAY|ORDINAL (day)? -? (of)? month:MONTH .? -? ,? (of | in the year (of our lord | of grace)?)? ${YEAR}`,
    build: c => (c.month?.capital || c.month?.norm === 'sept' ? full(c) : null),
    examples: [
      'dated [the 15th of June 1215] = 1215-06-15',
      'on [the twenty-fifth of February, fifteen hundred and ninety-nine] = 1599-02-25',
      'this [twelfth day of April, in the year of our Lord one thousand six hundred and eighty-eight] = 1688-04-12',
      'on [17 June 1940] = 1940-06-17',
      'on [Monday, 3 June 1940] = 1940-06-03',
      'on [15 March 44 BC] = BC0044-03-15',
    ],
  },
  {
    name: 'month, day, year',
    as: 'MONTH_FIRST',
    pattern: `(weekday:WEEKDAY .? ,?)? month:MONTH .? (the)? day:DAY|ORDINAL ,? (of)? ${YEAR}`,
    build: c => (c.month?.capital ? full(c) : null),
    examples: [
      'on [August 4th, 1900] = 1900-08-04',
      '[Tuesday, June 6, 1944] = 1944-06-06',
      'on [Dec. 7, 1941] = 1941-12-07',
    ],
  },
  {
    name: 'day, month',
    pattern: '(weekday:WEEKDAY .? ,?)? (the)? day:DAY|ORDINAL (of)? month:MONTH',
    build: (c, { before }) => {
      if (before && !c.weekday && PRICES.has(before.norm)) return null;
      if (!c.month?.capital || (c.day?.form !== 'ordinal' && c.day?.form !== 'digits' && before?.norm === 'the'))
        return null;
      if (
        c.day &&
        value(c.day, 'ORDINAL') !== undefined &&
        c.day.kind === 'word' &&
        c.month.norm === 'may' &&
        !c.weekday
      )
        return null;
      return full(c);
    },
    examples: ['on [24 June] = XXXX-06-24', 'on [20 October] = 1965-10-20 @ 1966-03-08'],
    not: ['Your second may differ', 'for $12 May'],
  },
  {
    name: 'month, day',
    as: 'MONTH_FIRST',
    pattern: '(weekday:WEEKDAY .? ,?)? month:MONTH .? (the)? day:DAY',
    build: (c, { after, after2 }) =>
      c.month?.capital &&
      !(after?.glued && after.norm === ':' && after2?.glued) &&
      !(after?.kind === 'word' && ['percent', 'million', 'billion'].includes(after.norm))
        ? full(c)
        : null,
    examples: [
      'on [May 5] and [6, 1966] = 1966-05-05 1966-05-06',
      'from [March 5]-[9, 1918] = 1918-03-05 1918-03-09',
      'on [June 3], [5] and [7] = XXXX-06-03 XXXX-06-05 XXXX-06-07',
      'The feast falls on [June 24]. = XXXX-06-24',
      'on [March 3rd] = XXXX-03-03',
    ],
  },
  {
    name: 'day, month last',
    pattern: '(weekday:WEEKDAY ,?)? (the)? (day:DAY|ORDINAL (of)? month:MONTH | month:MONTH day:DAY) last',
    build: (c, { after }) =>
      c.month?.capital && (after?.kind !== 'word' || after.norm !== 'year')
        ? shift('calendar-day', -1, 'document', { month: value(c.month, 'MONTH') as number, day: dayOf(c) as number })
        : null,
    examples: ['the act of [December 9 last] = 1965-12-09 @ 1966-03-08'],
  },
  {
    name: 'day of a year of three figures',
    pattern: 'day:DAY month:MONTH year:YEAR3 | month:MONTH day:DAY , year:YEAR3',
    build: (c, { after }) =>
      c.month?.capital && (!after || (after.kind === 'sign' && !['%', '-', "'"].includes(after.norm)))
        ? point({ year: value(c.year, 'YEAR3'), month: value(c.month, 'MONTH'), day: dayOf(c) })
        : null,
    examples: ['He died on [30 September 420]. = 0420-09-30'],
  },
  {
    name: 'month, year',
    pattern: `month:MONTH .? ,? (of)? (the year)? ${YEAR}`,
    build: c => (c.month?.capital ? full(c) : null),
    examples: ['By [October 1962], all was ready. = 1962-10', 'in [January of 1848] = 1848-01'],
  },
  {
    name: 'month, short year',
    pattern: "month:MONTH ' % short:YEAR2",
    build: c => full(c),
    examples: ["[May '68] left traces. = 1968-05"],
  },
  {
    name: 'year and era',
    pattern: '(year:DIGITS era:PART_BC|PART_AD | PART_AD year:DIGITS)',
    build: c => full(c),
    examples: ['in [390 BC] = BC0390', 'in [AD 70] = 0070', 'in [52 B.C.] = BC0052'],
  },
  {
    name: 'academic, fiscal and other years over two calendar years',
    pattern:
      '(academic|school|fiscal|financial|parliamentary|theatre|football|university|tax|judicial) (year|season|session) from:YEAR (-|/ (to:YEAR | to:YEAR2))? | fy % from:YEAR | fy|fiscal from:YEAR (-|/ (to:YEAR | to:YEAR2))? | (the)? from:YEAR -|/ (to:YEAR | to:YEAR2) (academic|school|fiscal|financial|parliamentary|theatre|football|university|tax|judicial|legislative)? year|season|session',
    build: ({ from, to }) => {
      const a = value(from, 'YEAR') as number;
      if (!to) return point({ year: a });
      const b = rangeEnd(a, to.value, to.norm.length);
      return b === a + 1 ? point({ year: a, untilYear: b }) : null;
    },
    examples: [
      'The [academic year 1967-68] ended. = 1967/1968',
      '[the 1965-66 session] = 1965/1966',
      'in [fiscal 2014] = 2014',
    ],
  },
];

const BEFORE_MONTH = new Set(
  'in since until till by of early late mid last next this during from to through between and before after around about each every for'.split(
    ' ',
  ),
);
/** "Its March meeting", "a June agreement"; but "the March on Rome". */
const OWNERS = new Set('the a an its their his her this that s'.split(' '));
const NOT_DESCRIBED = new Set('on of to in for is was has had and or from at by with'.split(' '));
/** Short months that are no other word or name. */
const SHORT_MONTHS = new Set('feb apr aug sept sep oct nov dec'.split(' '));
const NAMES_TOO = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'jun']);

export const ENGLISH_PARTIAL_DATES: readonly Rule[] = [
  {
    name: 'month alone',
    pattern: 'month:MONTH',
    build: ({ month }, { before, after }) => {
      const led = BEFORE_MONTH.has(before?.norm ?? '');
      const short = month && month.norm.length <= 4 && !['may', 'june', 'july'].includes(month.norm);
      if (!month?.capital || (short && !(led && SHORT_MONTHS.has(month.norm)))) return null;
      const described =
        after?.kind === 'word' && !after.capital && !NOT_DESCRIBED.has(after.norm) && OWNERS.has(before?.norm ?? '');
      if (NAMES_TOO.has(month.norm) && !led && !described) return null;
      return point({ month: value(month, 'MONTH') });
    },
    examples: [
      'under a [June] agreement = 1989-06 @ 1989-10-27',
      'ready by [Feb]. at the latest = 1990-02 @ 1989-10-27',
      'in [October] = XXXX-10',
      'since [May], talks have stalled = 1966-05 @ 1966-06-08',
    ],
    not: ['May I see the list?', 'June Carter owned it', 'the march on the capital'],
  },
  {
    name: 'weekday',
    pattern: '(this)? weekday:WEEKDAY (the day:NTH)?',
    build: ({ weekday, day }, { before, after }) => {
      if (
        !weekday?.capital ||
        weekday.norm.length < 6 ||
        before?.norm === 'a' ||
        ['black', 'bloody', 'ash', 'man', 'girl'].includes(before?.norm ?? '') ||
        ['school', 'prayers', 'schools'].includes(after?.norm ?? '')
      )
        return null;
      return point({ weekday: value(weekday, 'WEEKDAY'), day: value(day, 'NTH') });
    },
    examples: [
      'On [Thursday], the Council will study it. = 1966-03-10 @ 1966-03-08',
      'On [Friday], he spoke. = 2003-02-14 @ 2003-02-15',
    ],
  },
];
