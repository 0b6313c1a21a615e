import { partOf, shift, unitOf, value } from '../build.ts';
import type { Meaning, Shift } from '../meaning.ts';
import { moved as movedUnit } from '../moved.ts';
import type { Captures, Rule } from '../rule.ts';

const PART = 'part:morning|afternoon|evening|night?';
const day =
  (by: number, anchor: 'document' | 'story') =>
  ({ part }: Captures): Meaning =>
    shift('day', by, anchor, { part: part ? partOf(part) : undefined });

const moved = (unit: Captures[string] | undefined, by: number, anchor: 'document' | 'story'): Shift | null =>
  movedUnit(unit, by, anchor, true);
const MODALS = new Set('will may might can to should must'.split(' '));

const NAMED = 'unit:UNIT|WEEKDAY|MONTH|SEASON|PART';
/** Words that go on after "before" and "after" where these are no end of a time. */
export const FOLLOWED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'he',
  'she',
  'they',
  'it',
  'that',
  'being',
  'having',
]);

export const ENGLISH_DEICTICS: readonly Rule[] = [
  {
    name: 'the day before yesterday',
    pattern: 'the day before yesterday',
    build: day(-2, 'document'),
    examples: ['signed [the day before yesterday] = 1966-03-06 @ 1966-03-08'],
  },
  {
    name: 'yesterday',
    pattern: `yesterday ${PART}`,
    build: day(-1, 'document'),
    examples: ['signed [yesterday] = 1966-03-07 @ 1966-03-08', '[yesterday evening] = 1966-03-07TEV @ 1966-03-08'],
  },
  {
    name: 'today',
    pattern: 'now:today',
    build: (c, { before }) => (c.now?.capital && before?.capital ? null : day(0, 'document')(c)),
    not: ['He reads Science Today.'],
    examples: ['[Today], all is done. = 1966-03-08 @ 1966-03-08'],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    build: () => shift('day', 0, 'document', { part: 'NI' }),
    examples: ['He speaks [tonight]. = 1966-03-08TNI @ 1966-03-08'],
  },
  {
    name: 'tomorrow',
    pattern: `tomorrow ${PART}`,
    build: day(1, 'document'),
    examples: ['[tomorrow] = 1966-03-09 @ 1966-03-08'],
  },
  {
    name: 'the day after tomorrow',
    pattern: 'the day after tomorrow',
    build: day(2, 'document'),
    examples: ['[the day after tomorrow] = 1966-03-10 @ 1966-03-08'],
  },
  {
    name: 'the next day',
    pattern: `the (on:next|following | back:previous|preceding) ${NAMED}`,
    build: ({ unit, back, on }) => (back || on ? moved(unit, back ? -1 : 1, 'story') : null),
    examples: [
      'It fell on [12 July 1690]; [the next day] bells rang. = 1690-07-12 1690-07-13',
      'In [1912] he left; [the following spring] he died. = 1912 1913-SP',
    ],
  },
  {
    name: 'the day before, the day after',
    pattern: `the unit:day|night|week|month|year|morning|evening|summer|winter|spring|autumn (back:before | on:after)`,
    build: ({ unit, back }, { after }) =>
      after && (FOLLOWED.has(after.norm) || after.capital || after.kind === 'phrase' || after.kind === 'number')
        ? null
        : moved(unit, back ? -1 : 1, 'story'),
    examples: ['It fell on [5 May 1789]. [The day before], it had rained. = 1789-05-05 1789-05-04'],
  },
  {
    name: 'this unit',
    pattern: `(later|earlier)? this ${NAMED}`,
    build: ({ unit }) =>
      unit && value(unit, 'UNIT') !== undefined && unit.norm === 'second' ? null : moved(unit, 0, 'document'),
    examples: [
      '[this morning] = 1966-03-08TMO @ 1966-03-08',
      '[this year] = 1966 @ 1966-03-08',
      '[this summer] = 1966-SU @ 1966-03-08',
    ],
  },
  {
    name: 'the unit before last',
    pattern: 'the unit:day|night|week|weekend|month|quarter|year|decade (before last | on:after next)',
    build: ({ unit, on }, { after }) =>
      after?.classes?.WEEKDAY !== undefined || after?.classes?.MONTH !== undefined || after?.classes?.UNIT !== undefined
        ? null
        : moved(unit, on ? 2 : -2, 'document'),
    examples: [
      'He came [the night before last]. = 1966-03-06TNI @ 1966-03-08',
      'in [the year before last] = 1964 @ 1966-03-08',
      'in [the week after next] = 1966-W12 @ 1966-03-08',
    ],
  },
  {
    name: 'weekday in a week',
    pattern: 'weekday:WEEKDAY (long:fortnight | week) | a (long:fortnight | week) on weekday:WEEKDAY',
    build: ({ weekday, long }) =>
      weekday?.capital && weekday.norm.length > 5
        ? shift('weekday', long ? 3 : 2, 'document', { weekday: value(weekday, 'WEEKDAY') as number })
        : null,
    examples: [
      'They meet [Friday week]. = 1966-03-18 @ 1966-03-08',
      'and [a week on Friday] = 1966-03-18 @ 1966-03-08',
    ],
  },
  {
    name: 'last, this or next year of schools and the like',
    pattern: '(the)? (back:last | this | on:next) school|calendar|academic|parliamentary year',
    build: ({ back, on }) => shift('year', back ? -1 : on ? 1 : 0, 'document'),
    examples: ['ends [this calendar year] = 1966 @ 1966-03-08'],
  },
  {
    name: 'last or next unit, from now',
    pattern: `(the)? (back:last|past | on:next|coming) ${NAMED} | (back:previous | on:following|upcoming) unit:WEEKDAY`,
    build: ({ unit, back }, { before, after, after2 }) => {
      if (before?.norm === 'the' || (unit && value(unit, 'UNIT') === 1) || after?.norm === 'of') return null;
      // "The last Monday in May" is of that month.
      if (after?.norm === 'in' && after2?.classes?.MONTH !== undefined && value(unit, 'WEEKDAY') !== undefined)
        return null;
      return moved(unit, back ? -1 : 1, 'document');
    },
    examples: [
      '[Last month], he hinted at it. = 1966-02 @ 1966-03-08',
      '[next Tuesday] = 1966-03-15 @ 1966-03-08',
      '[last summer] = 1965-SU @ 1966-03-08',
      '[last week] = 1966-W09 @ 1966-03-08',
    ],
  },
  {
    name: 'day of a month just past or to come',
    pattern: '(the)? (back:last|past | this | on:next|coming) month:MONTH .? day:DAY',
    build: ({ back, on, month, day }) =>
      month?.capital
        ? shift('calendar-day', back ? -1 : on ? 1 : 0, 'document', {
            month: value(month, 'MONTH') as number,
            day: value(day, 'DAY') as number,
          })
        : null,
    examples: ['shot [last Oct. 23] = 1965-10-23 @ 1966-03-08'],
  },
  {
    name: 'that unit',
    pattern: `(later|earlier (in | on)?)? (that same? | the same | later|earlier in the) ${NAMED}`,
    build: ({ unit }, { after }) => (after?.norm === 'that' ? null : moved(unit, 0, 'story')),
    examples: [
      'In [1848], the king fled; [that year] saw riots. = 1848 1848',
      'In [1848] he fled; [later that year] he died. = 1848 1848',
    ],
  },
  {
    name: 'that date',
    pattern: 'that|this same? date | the same date',
    build: (_, { before }) =>
      /^(?:on|since|from|until|before|by)$/.test(before?.norm ?? '') ? shift('day', 0, 'story') : null,
    examples: [
      'On [3 May 1912] he left; she came on [that same date]. = 1912-05-03 1912-05-03',
      'On [3 May 1912] he left; that date is well known. = 1912-05-03',
    ],
  },
  {
    name: 'lately and in time to come',
    pattern: '(the)? (back:recent | on:coming) UNIT',
    build: ({ on }, { before }) =>
      before?.kind === 'number' ? null : { kind: 'reference', value: on ? 'FUTURE_REF' : 'PAST_REF' },
    examples: ['in [recent years] = PAST_REF', 'in [the coming weeks] = FUTURE_REF'],
  },
  {
    name: 'end of the year we are in',
    pattern: "(the)? year (' s)? end",
    build: (_, { after }) => (after?.kind === 'number' ? null : shift('year', 0, 'document', { mod: 'END' })),
    examples: ["by [year's end] = 1966 @ 1966-03-20", 'by [year-end] = 1966 @ 1966-03-20'],
  },
  {
    name: 'the weekend just over',
    pattern: 'over [ the weekend ]',
    build: (_, { after }) => (after?.norm === 'of' ? null : shift('weekend', -1, 'document')),
    examples: ['Talks went on over [the weekend]. = 2003-W07-WE @ 2003-02-17'],
  },
  {
    name: 'beginning, middle, end of the unit we are in',
    pattern: '(the)? mod:beginning|start|middle|end of (the|this) unit:week|month|year|century|quarter|decade|season',
    build: ({ mod, unit }, { after }) => {
      if (
        after &&
        ((after.kind === 'number' && after.form === 'digits') || ['of', 'before', 'after', 'in'].includes(after.norm))
      )
        return null;
      return shift(unitOf(unit), 0, 'document', {
        mod: mod?.norm === 'end' ? 'END' : mod?.norm === 'middle' ? 'MID' : 'START',
      });
    },
    examples: ['by [the end of the year] = 2024 @ 2024-05-02'],
    not: ['the end of the article'],
  },
  {
    name: 'no calendar day: past',
    pattern: 'recently|formerly | in [ the past ] | long ago | not long ago | lately | the other day',
    build: (_, { before, after }) =>
      before?.norm === 'past' ||
      (after &&
        (after.classes?.UNIT !== undefined ||
          after.kind === 'number' ||
          after.kind === 'phrase' ||
          after.norm === 'few' ||
          after.norm === 'several'))
        ? null
        : { kind: 'reference', value: 'PAST_REF' },
    examples: ['He [recently] spoke. = PAST_REF @ 1966-03-08'],
  },
  {
    name: 'no calendar day: present',
    pattern: 'now|currently|nowadays | at present | at the moment | these days | to date',
    build: (_, { after }) => (after?.norm === 'that' ? null : { kind: 'reference', value: 'PRESENT_REF' }),
    examples: ['The hall is [currently] closed. = PRESENT_REF @ 1966-03-08'],
  },
  {
    name: 'no calendar day: future',
    pattern: 'soon|shortly | in [ the future ] | in [ the near future ] | before long',
    build: (_, { before, after }) =>
      before?.norm === 'as' ||
      after?.norm === 'after' ||
      after?.norm === 'before' ||
      after?.norm === 'afterwards' ||
      after?.norm === 'as'
        ? null
        : { kind: 'reference', value: 'FUTURE_REF', unlessPast: !MODALS.has(before?.norm ?? '') },
    examples: ['They may [soon] ask for it. = FUTURE_REF', 'The text will [soon] change. = FUTURE_REF @ 1966-03-08'],
  },
];
