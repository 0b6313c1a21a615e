import { duration, joined, seasonOf, set, unitOf, value } from '../build.ts';
import { two } from '../calendar.ts';
import type { Unit } from '../meaning.ts';
import { durationValue } from '../resolve/duration.ts';
import type { Rule } from '../rule.ts';

const ADJECTIVES =
  'long|short|full|whole|consecutive|straight|successive|more|additional|further|last|past|next|first|previous|brief|bitter|calendar|working|business|good';
const one = (count: number | null, unit: Unit): string => durationValue({ kind: 'duration', parts: [{ count, unit }] });
const FUNCTION = new Set('of and or to the a an in on at is was by for from with that this'.split(' '));
const period = (unit: Unit): string => one(1, unit === 'night' ? 'day' : unit);
const LENGTH = new Set(
  'for in within over during after lasted lasting last lasts takes took take half spent under than nearly almost about least'.split(
    ' ',
  ),
);

export const ENGLISH_DURATIONS: readonly Rule[] = [
  {
    name: 'number of units',
    pattern: `n:NUMBER (and a half:half)? dash:-? ${ADJECTIVES}? unit:UNIT (and a late:half)?`,
    build: ({ n, unit, half, late, dash }, { before, after }) => {
      const count = n?.value ?? 0;
      const u = unitOf(unit);
      if (count > 100_000 || !unit || (u === 'second' && n?.form !== 'digits' && !unit.norm.endsWith('s'))) return null;
      if (n?.form === 'ordinal' || (u === 'quarter' && after?.norm === 'of')) return null;
      if (
        n?.norm === 'one' &&
        ['day', 'night', 'season', 'quarter', 'weekend'].includes(u) &&
        !unit.hyphen &&
        !LENGTH.has(before?.norm ?? '') &&
        !['later', 'earlier', 'ago', 'before', 'after'].includes(after?.norm ?? '')
      )
        return null;
      // "A 27-year-old" tells an age and no time of anything.
      if ((unit.hyphen || dash) && after?.hyphen && after.norm === 'old') return null;
      const whole = unit.norm.endsWith('s') || unit.norm === 'millennia';
      if (
        count > 1 &&
        !whole &&
        !unit.hyphen &&
        !dash &&
        (after?.kind !== 'word' || after.capital || FUNCTION.has(after.norm))
      )
        return null;
      return duration(half || late ? count + 0.5 : count, u);
    },
    examples: [
      'a war of [eight years] = P8Y',
      '[one hour and a half] = PT90M',
      '[two and a half years] = P30M',
      '[48 hours] = PT48H',
      '[three long years] = P3Y',
      'the [two-day] visit = P2D',
      'a [two day] rally = P2D',
      'a [one-day] visit = P1D',
    ],
    not: ['A 27-year-old suspect'],
  },
  {
    name: 'number of units and of smaller ones',
    pattern: '(n:INT | a) unit:UNIT and n2:INT finer:UNIT',
    build: ({ n, unit, n2, finer }) => joined([n?.value ?? 1, unitOf(unit)], [n2?.value ?? 0, unitOf(finer)]),
    examples: ['after [two weeks and three days] = P2W3D', 'in the space of [a year and nine months] = P1Y9M'],
  },
  {
    name: 'number of units up to now or from now',
    as: 'SPANNED',
    pattern: `the past|last|next|coming|following|previous|preceding|first|final n:NUMBER ${ADJECTIVES}? unit:UNIT`,
    build: ({ n, unit }) =>
      unit?.norm.endsWith('s') && n?.form !== 'ordinal' && (n?.value ?? 1) > 1
        ? duration(n?.value ?? 0, unitOf(unit))
        : null,
    examples: ['over [the past ten years] = P10Y', 'for [the next five years] = P5Y'],
  },
  {
    name: 'some units up to now or from now',
    as: 'SPANNED',
    pattern: 'the past|last|next|coming|following|previous (few|several | two:couple of?) unit:UNIT',
    build: ({ unit, two }) => (unit?.norm.endsWith('s') ? duration(two ? 2 : null, unitOf(unit)) : null),
    examples: ['in [the last few months] = PXM'],
  },
  {
    name: 'a unit',
    pattern: `(a|an) (single|whole|full|entire|further | more:additional|extra)? unit:UNIT (and a half:half)? | more:another unit:UNIT`,
    build: ({ unit, half, more }, { before, after, after2 }) => {
      const u = unitOf(unit);
      if (
        unit?.norm.endsWith('s') ||
        u === 'second' ||
        u === 'season' ||
        u === 'weekend' ||
        u === 'quarter' ||
        u === 'half'
      )
        return null;
      const led =
        LENGTH.has(before?.norm ?? '') ||
        after?.classes?.PART_FROM_NOW !== undefined ||
        (after?.norm === 'or' && after2?.norm === 'so') ||
        ['ago', 'later', 'earlier', 'before', 'after'].includes(after?.norm ?? '');
      if (!led && !half && !(more && (u === 'year' || u === 'month' || u === 'week' || u === 'decade'))) return null;
      return duration(half ? 1.5 : 1, u);
    },
    examples: [
      'granted [an additional year] = P1Y',

      'It lasted [a year]. = P1Y',
      'for [a year and a half] = P18M',
    ],
    not: ['a day to remember'],
  },
  {
    name: 'the past unit',
    as: 'SPANNED',
    pattern: 'in|over|during|for|throughout [ the past|last|next|coming unit:UNIT ]',
    build: ({ unit }, { after }) =>
      unit?.norm.endsWith('s') || after?.norm === 'of' || unitOf(unit) === 'night' ? null : duration(1, unitOf(unit)),
    examples: ['over [the past decade] = P1DE'],
  },
  {
    name: 'as long as a unit',
    pattern: 'unit:UNIT long:long',
    build: ({ unit, long }, { before }) => {
      const u = unitOf(unit);
      if (!long?.hyphen || u === 'second' || before?.kind === 'number' || before?.hyphen) return null;
      return duration(unit?.norm.endsWith('s') ? null : 1, u);
    },
    examples: ['a [day-long] meeting = P1D', 'their [decades-long] quarrel = PXDE'],
  },
  {
    name: 'all through a unit',
    pattern: 'all unit:day|night|week|month|year long? | the whole|entire unit:day|night|week|month|year',
    build: ({ unit }, { after }) => (after?.norm === 'of' || after?.hyphen ? null : duration(1, unitOf(unit))),
    examples: ['It rained [all week]. = P1W', 'They talked [the whole night]. = P1D'],
  },
  {
    name: 'fortnight',
    pattern: '(a|one)? fortnight',
    build: () => duration(2, 'week'),
    examples: ['for [a fortnight] = P2W'],
  },
  {
    name: 'units without number',
    pattern: 'for|within [ unit:UNIT ]',
    build: ({ unit }) =>
      unit?.norm.endsWith('s') && !['second', 'season', 'quarter', 'weekend'].includes(unitOf(unit))
        ? duration(null, unitOf(unit))
        : null,
    examples: ['They waited for [years]. = PXY'],
  },
  {
    name: 'half a unit',
    pattern:
      '(half a|an|the unit:UNIT | a? half unit:UNIT | a quarter quarter:century | a quarter of a quarter:century | (a | three:three) part:quarter|quarters of an hour)',
    build: ({ unit, quarter, three, part }) =>
      part
        ? duration(three ? 45 : 15, 'minute')
        : quarter
          ? duration(25, 'year')
          : unit && ['century', 'day', 'hour', 'year', 'decade'].includes(unitOf(unit))
            ? duration(0.5, unitOf(unit))
            : null,
    examples: ['[half a century] of peace = P50Y', '[half an hour] = PT30M'],
  },
  {
    name: 'some units',
    pattern:
      '(a few | several|many|some|numerous|countless|few | a? two:couple of? | a number of) (long|more|short)? unit:UNIT',
    build: ({ unit, two }, { before }) => {
      const u = unitOf(unit);
      if (!unit?.norm.endsWith('s') && unit?.norm !== 'millennia') return null;
      return u === 'second' || u === 'season' || before?.norm === 'every' ? null : duration(two ? 2 : null, u);
    },
    examples: ['for [several years] = PXY', '[a few days] of rest = PXD', 'for [a couple of weeks] = P2W'],
  },
  {
    name: 'dozen units',
    pattern: '(a|two)? dozen (or so)? unit:UNIT',
    build: ({ unit }) => duration(12, unitOf(unit)),
    examples: ['[a dozen years] = P12Y'],
  },
];

export const ENGLISH_DURATION_DEGREES: readonly Rule[] = [
  {
    name: 'degree of a duration',
    pattern:
      '(more:more than | more:over | less:less than | less:under | least:at least | least:no less than | most:at most | most:no more than | most:up to | about:about | about:around | about:nearly | about:almost | about:some | about:roughly | about:approximately | about:close to) length:DURATION',
    build: ({ length, more, less, least, most }) =>
      length?.meaning?.kind === 'duration' && length.classes?.SPANNED === undefined
        ? {
            ...length.meaning,
            mod: more ? 'MORE_THAN' : less ? 'LESS_THAN' : least ? 'EQUAL_OR_MORE' : most ? 'EQUAL_OR_LESS' : 'APPROX',
          }
        : null,
    examples: ['For [more than twenty years] = P20Y', '[nearly half a century] = P50Y', '[at least six months] = P6M'],
  },
];

const FREQUENT = ['P1D', 'P1W', 'P1M', 'P3M', 'P1Y', 'PT1H', 'P1D', 'P2W', 'P2M', 'P6M', 'P2Y'];
const DOUBLED = ['P2D', 'P2W', 'P2M', 'P6M', 'P2Y', 'PT2H', 'P2D', 'P2W', 'P2M', 'P6M', 'P2Y'];

export const ENGLISH_SETS: readonly Rule[] = [
  {
    name: 'each unit',
    pattern: '(each|every) (single | other:other)? unit:UNIT|WEEKDAY|MONTH|SEASON|PART',
    build: ({ unit, other }) => {
      if (value(unit, 'UNIT') !== undefined) return set(other ? one(2, unitOf(unit)) : period(unitOf(unit)));
      if (value(unit, 'WEEKDAY') !== undefined) return set(other ? 'P2W' : 'P1W');
      if (value(unit, 'SEASON') !== undefined) return set('XXXX-' + seasonOf(unit));
      if (value(unit, 'MONTH') !== undefined)
        return unit?.capital ? set('XXXX-' + two(value(unit, 'MONTH') as number)) : null;
      return set(value(unit, 'PART') !== undefined ? 'P1D' : 'P1Y');
    },
    examples: ['[every year] = P1Y', '[each morning] = P1D', '[every Monday] = P1W', '[every other day] = P2D'],
  },
  {
    name: 'each n-th weekday of the month',
    pattern: '(each|every) ORDINAL|NTH WEEKDAY|UNIT of (the|each|every)? unit:month|year|week|quarter',
    build: ({ unit }) => set(period(unitOf(unit))),
    examples: ['[every first Monday of the month] = P1M'],
  },
  {
    name: 'every so many units',
    pattern: 'every n:INT unit:UNIT | every few:few unit:UNIT',
    build: ({ n, unit }) => set(one(n?.value ?? null, unitOf(unit))),
    examples: ['[every five years] = P5Y'],
  },
  {
    name: 'times a unit',
    pattern: '(once|twice|thrice | n:INT times | several times) ((a|an|per|each|every) unit:UNIT | how:FREQUENT)',
    build: ({ unit, how }) => set(how ? (FREQUENT[(value(how, 'FREQUENT') ?? 1) - 1] as string) : period(unitOf(unit))),
    examples: ['[twice weekly] = P1W', '[twice a year] = P1Y', '[three times per week] = P1W'],
  },
  {
    name: 'so much a year',
    pattern:
      'NUMBER|N_LARGE [ a unit:day|week|month|year|hour ] | francs|pounds|dollars|euros|cents|percent|tons|tonnes|barrels|copies|troops|men|people|patients|hours|miles [ a unit:day|week|month|year|hour ]',
    build: ({ unit }, { after }) =>
      !after || !['ago', 'earlier', 'later', 'before', 'after', 'or', 'and', 'from'].includes(after.norm)
        ? set(period(unitOf(unit)))
        : null,
    examples: ['It sends $3 billion [a year] home. = P1Y', 'at 40 dollars [a month] = P1M'],
  },
  {
    name: 'per year',
    pattern: 'per unit:UNIT',
    build: ({ unit }) => (unit?.norm.endsWith('s') || unitOf(unit) === 'second' ? null : set(period(unitOf(unit)))),
    examples: ['ten pounds [per day] = P1D'],
  },
  {
    name: 'weekdays',
    pattern: '(on)? [ day:WEEKDAYS ]',
    build: ({ day }) => (day?.capital ? set('P1W') : null),
    examples: ['closed on [Sundays] = P1W'],
  },
  {
    name: 'adjective of recurrence',
    pattern: '(twice:semi | double:bi)? how:FREQUENT',
    build: ({ how, twice, double }) => {
      if (how?.capital || ((twice || double) && !how?.hyphen)) return null;
      const k = (value(how, 'FREQUENT') ?? 1) - 1;
      return twice && k !== 4 ? null : set(twice ? 'P6M' : ((double ? DOUBLED : FREQUENT)[k] as string));
    },
    examples: [
      'a [semi-annual] review = P6M',
      '[bi-monthly] drills = P2M',
      'an [annual] report = P1Y',
      'published [weekly] = P1W',
    ],
    not: ['the Daily Planet'],
  },
  {
    name: 'day of each month',
    pattern: '(the)? day:NTH|ORDINAL (day | weekday:WEEKDAY)? of (each|every) unit:month|year|week|quarter',
    build: ({ day, weekday, unit }) =>
      set(
        unit?.norm === 'month' && !weekday
          ? 'XXXX-XX-' + String(value(day, 'NTH', 'ORDINAL') ?? 1).padStart(2, '0')
          : period(unitOf(unit)),
      ),
    examples: ['due on [the 1st of each month] = XXXX-XX-01', 'held on [the first Sunday of every month] = P1M'],
  },
];
