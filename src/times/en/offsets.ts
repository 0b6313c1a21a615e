import { offset, shift, unitOf, value } from '../build.ts';
import { dateOfAnotherYear, weekdayOfMonth } from '../day-within.ts';
import type { Rule } from '../rule.ts';
import { FOLLOWED } from './relative.ts';

/** "January 24 of the same year", "the spring of next year". */
export const ENGLISH_ANAPHORIC_YEARS: readonly Rule[] = [
  {
    name: 'day of another month',
    pattern: '(the)? day:NTH|ORDINAL of month:MONTHSHIFT',
    build: ({ day, month }) =>
      month?.meaning?.kind === 'shift' ? { ...month.meaning, day: value(day, 'NTH', 'ORDINAL') as number } : null,
    examples: [
      'on [the 10th of last month] = 1815-02-10 @ 1815-03-20',
      'On [3 May 1912] he left; on [the third of the same month] he wrote. = 1912-05-03 1912-05-03',
    ],
  },
  {
    name: 'day of the month of writing, as in letters',
    pattern: '(the)? day:NTH|DAY (now:instant|inst | gone:ultimo|ult | coming:proximo|prox) .?',
    build: ({ day, gone, coming }) =>
      shift('month', gone ? -1 : coming ? 1 : 0, 'document', { day: value(day, 'DAY') }),
    examples: [
      'your letter of [the 15th instant] = 1966-03-15 @ 1966-03-20',
      'yours of [the 28th ultimo] = 1966-02-28 @ 1966-03-20',
    ],
  },
  {
    name: 'day of the month the story is at',
    pattern: 'on|by|until|before [ the day:NTH ]',
    build: ({ day }, { after }) =>
      !after || (after.kind === 'sign' && after.norm !== '-' && after.norm !== '%')
        ? shift('month', 0, 'story', { day: value(day, 'DAY'), onlyPlaced: true })
        : null,
    examples: ['On [7 March 1966] he wrote; on [the 9th], he left. = 1966-03-07 1966-03-09'],
    not: ['The ball was lost on the 9th.'],
  },
  {
    name: 'n-th weekday of a month',
    pattern: '(the)? (nth:ORDINAL|NTH | last:last) day:DAYPOINT in|of month:MONTHPOINT',
    build: weekdayOfMonth,
    examples: ['on [the first Tuesday of October 2023] = 2023-10-03', '[the last Sunday of October 1996] = 1996-10-27'],
  },
  {
    name: 'day or month of another year',
    pattern: 'date:YEARLESS of? year:YEARSHIFT',
    build: dateOfAnotherYear,
    examples: ['He left on [3 May 1912] and returned in [June of that year]. = 1912-05-03 1912-06'],
  },
];

/** "from now" is not a now of its own. */
export const ENGLISH_FROM_NOW: readonly Rule[] = [
  {
    name: 'from now',
    as: 'PART_FROM_NOW',
    pattern: 'from now|today',
    build: () => ({ kind: 'reference', value: 'FUTURE_REF' }),
    examples: [],
  },
];

export const ENGLISH_OFFSETS: readonly Rule[] = [
  {
    name: 'in so long',
    pattern: 'in|within length:DURATION',
    build: ({ length }, { after }) => {
      const ahead =
        length?.meaning?.kind === 'duration' && after?.norm !== 'of' ? offset(length.meaning, 1, 'document') : null;
      return ahead && length?.meaning?.kind === 'duration' ? { ...ahead, otherwise: length.meaning } : null;
    },
    examples: [
      'Talks will resume [in two weeks]. = 1966-W12 @ 1966-03-08',
      'It was built in [two weeks]. = P2W @ 1966-03-08',
    ],
  },
  {
    name: 'ago',
    pattern: 'length:DURATION (or so)? ago',
    build: ({ length }) => offset(length?.meaning, -1, 'document'),
    examples: [
      '[a week or so ago] = 1966-W09 @ 1966-03-08',
      '[Two weeks ago], an aide passed through. = 1966-W08 @ 1966-03-08',
      '[three years ago] = 1963 @ 1966-03-08',
      '[a year ago] = 1965 @ 1966-03-08',
    ],
  },
  {
    name: 'later, earlier',
    pattern: 'length:DURATION (later:later | later:after|afterwards | back:earlier|before|previously)',
    build: ({ length, later, back }, { after }) => {
      const loose = later?.norm === 'after' || back?.norm === 'before';
      if (loose && after && (FOLLOWED.has(after.norm) || after.capital || after.kind !== 'sign')) return null;
      return offset(length?.meaning, back ? -1 : 1, 'story');
    },
    examples: [
      'In [1947] it began; [ten years later] it ended. = 1947 1957',
      'On [5 May 1789] it began; [three days earlier], it had rained. = 1789-05-05 1789-05-02',
    ],
  },
  {
    name: 'some units ago or later',
    pattern: 'unit:UNIT (back:ago | on:later | earlier:earlier)',
    build: ({ unit, on, earlier }, { before }) =>
      unit?.norm.endsWith('s') && before?.kind !== 'number' && unitOf(unit) !== 'season'
        ? {
            kind: 'offset',
            count: null,
            unit: unitOf(unit),
            sign: on ? 1 : -1,
            anchor: on || earlier ? 'story' : 'document',
          }
        : null,
    examples: ['In [1947] it began; [decades later] it ended. = 1947 FUTURE_REF', 'It began [years ago]. = PAST_REF'],
  },
  {
    name: 'length from now',
    pattern: "length:DURATION (PART_FROM_NOW | ' s? time)",
    build: ({ length }) => offset(length?.meaning, 1, 'document'),
    examples: ['[three weeks from now] = 1966-W13 @ 1966-03-08'],
  },
];
