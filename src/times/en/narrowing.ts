import { daysAfter, decadeOf, endDay, narrowed, point, set, value } from '../build.ts';
import { two } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const OF = '(of)? (the|that|this)? (year)?';

export const ENGLISH_NARROWING: readonly Rule[] = [
  {
    name: 'beginning, middle, end',
    pattern: `(the)? (very)? mod:beginning|start|middle|end|close|outset|dawn|eve|onset of (the year)? time:POINT|SHIFT`,
    build: ({ mod, time }) => {
      if (time?.meaning?.kind === 'point' && time.meaning.day !== undefined) return null;
      const which = mod?.norm === 'middle' ? 'MID' : mod?.norm === 'end' || mod?.norm === 'close' ? 'END' : 'START';
      return narrowed(time?.meaning, { mod: which });
    },
    examples: ['[the beginning of 1950] = 1950', 'by [the end of the 19th century] = 18'],
    not: ['the end of the war'],
  },
  {
    name: 'early, mid, late',
    pattern: `(the)? mod:early|mid|late -? (in)? (the|this|last)? time:POINT|SHIFT`,
    build: ({ mod, time }) => {
      const point = time?.meaning;
      if (
        !point ||
        (point.kind === 'point' && (point.day !== undefined || point.weekday !== undefined || point.clock)) ||
        (point.kind === 'shift' && (point.unit === 'day' || point.unit === 'weekday'))
      )
        return null;
      return narrowed(point, { mod: mod?.norm === 'early' ? 'START' : mod?.norm === 'mid' ? 'MID' : 'END' });
    },
    examples: [
      'in [early 1950] = 1950',
      'in [the late 1960s] = 196',
      '[mid-1966] = 1966',
      'in [the early nineteenth century] = 18',
      '[late January 1966] = 1966-01',
    ],
  },
  {
    name: 'beginning, middle, end of a century without the word',
    pattern: '(the)? mod:beginning|start|middle|end of the o:NTH|ORDINAL',
    build: ({ mod, o }, { after }) => {
      const n = value(o, 'NTH', 'ORDINAL') ?? 0;
      if (n < 5 || n > 21 || (after && after.norm !== ',' && after.norm !== ';' && after.norm !== 'and')) return null;
      return point({ century: n, mod: mod?.norm === 'end' ? 'END' : mod?.norm === 'middle' ? 'MID' : 'START' });
    },
    examples: ['from [the end of the 11th century] to [the beginning of the 12th], = 10 11'],
    not: ['the end of the 9th race'],
  },
  {
    name: 'about',
    pattern: '(about|around|circa|ca|c | approximately | roughly) .? (the year)? time:POINT',
    build: ({ time }) =>
      time?.meaning?.kind === 'point' &&
      !time.meaning.clock &&
      !time.meaning.weekday &&
      !time.meaning.mod &&
      !time.meaning.share
        ? narrowed(time.meaning, { mod: 'APPROX' })
        : null,
    examples: ['raised [circa 1210] = 1210', '[around 1500] = 1500'],
  },
  {
    name: 'first or last day of a period',
    pattern: '(the)? (first:first | last) day (of|in) (the year)? time:MONTHPOINT|YEARPOINT',
    build: ({ first, time }) => endDay(time?.meaning, first !== undefined),
    examples: ['on [the last day of February 1888] = 1888-02-29', '[the first day of 1900] = 1900-01-01'],
  },
  {
    name: 'half, third, quarter of a period',
    pattern: `(the)? (o:ORDINAL|NTH | last:last|final|latter) part:half|third|quarter ${OF} time:POINT|SHIFT`,
    build: ({ o, last, part, time }) => {
      const n = part?.norm === 'half' ? 2 : part?.norm === 'third' ? 3 : 4;
      const k = last ? n : (value(o, 'ORDINAL', 'NTH') ?? 0);
      return k >= 1 && k <= n ? narrowed(time?.meaning, { share: [k, n] }) : null;
    },
    examples: ['[the second half of the 19th century] = 18', '[the first third of the sixteenth century] = 15'],
  },
  {
    name: 'early or late in a period',
    pattern: 'mod:early|late in (the year)? time:POINT|SHIFT',
    build: ({ mod, time }) =>
      time?.meaning?.kind === 'point' && time.meaning.day !== undefined
        ? null
        : narrowed(time?.meaning, { mod: mod?.norm === 'early' ? 'START' : 'END' }),
    examples: ['[early in 1966] = 1966', '[late in March 1966] = 1966-03'],
  },
  {
    name: 'day before or after a day',
    pattern: '(the)? (eve of | day before:before | next:day after) day:DAYPOINT',
    build: ({ next, day }) => daysAfter(day?.meaning, next ? 1 : -1),
    examples: ['on [the eve of Christmas 1989] = 1989-12-24', '[the day after 7 March 1966] = 1966-03-08'],
  },
  {
    name: 'first or last units of a period',
    pattern:
      '(the)? o:first|opening|early|last|closing|final|dying|waning (few|two|three)? unit:hours|days|weeks|months|years|decades of (the year)? time:POINT|SHIFT',
    build: ({ o, unit, time }) => {
      const first = ['first', 'opening', 'early'].includes(o?.norm ?? '');
      const day = time?.meaning?.kind === 'point' && time.meaning.day !== undefined;
      if (day !== (unit?.norm === 'hours')) return null;
      if (day) return narrowed(time?.meaning, { part: first ? 'MO' : 'NI' });
      return narrowed(time?.meaning, { mod: first ? 'START' : 'END' });
    },
    examples: ['in [the first days of May 1940] = 1940-05', 'in [the closing months of 1944] = 1944'],
    not: ['the first days of the siege'],
  },
  {
    name: 'decade of a century',
    pattern: '(the)? (o:ORDINAL|NTH | last:last|final) decade of century:CENTURYPOINT',
    build: ({ o, last, century }) => {
      const n = last ? 10 : (value(o, 'ORDINAL', 'NTH') ?? 0);
      return n >= 1 && n <= 10 ? decadeOf(point({ decade: n - 1 }), century?.meaning) : null;
    },
    examples: ['in [the last decade of the twentieth century] = 199'],
  },
  {
    name: 'decade in words and its century',
    pattern: 'decade:DECADEPOINT of century:CENTURYPOINT',
    build: ({ decade, century }) => decadeOf(decade?.meaning, century?.meaning),
    examples: ['in [the twenties of the nineteenth century] = 182'],
  },
  {
    name: 'turn of a period',
    pattern: '(the)? turn of time:CENTURYPOINT|DECADEPOINT|YEARPOINT',
    build: ({ time }) => {
      if (time?.meaning?.kind !== 'point') return null;
      const { century, decade, year } = time.meaning;
      return point({
        year: year ?? (decade === undefined ? ((century as number) - 1) * 100 : decade * 10),
        mod: 'APPROX',
      });
    },
    examples: ['at [the turn of the twentieth century] = 1900'],
  },
  {
    name: 'every year on a day',
    pattern: '(each|every) day:YEARLESS',
    build: ({ day }) =>
      day?.meaning?.kind === 'point' && day.meaning.month !== undefined && day.meaning.day !== undefined
        ? set('XXXX-' + two(day.meaning.month) + '-' + two(day.meaning.day))
        : null,
    examples: ['[every 4th of July] = XXXX-07-04'],
  },
  {
    name: 'week of a month',
    pattern: '(the)? (o:ORDINAL|NTH | last:last|final) week of|in month:MONTHPOINT',
    build: ({ o, last, month }) => {
      const k = last ? 4 : (value(o, 'ORDINAL', 'NTH') ?? 0);
      return k >= 1 && k <= 4 ? narrowed(month?.meaning, { share: [k, 4] }) : null;
    },
    examples: ['in [the last week of August 1939] = 1939-08'],
  },
  {
    name: 'weekend of a feast',
    pattern: 'day:DAYPOINT weekend (of)? year:YEARPOINT?',
    build: ({ day, year }) =>
      day?.meaning?.kind === 'point' && day.meaning.feast
        ? point({
            ...day.meaning,
            ...(year?.meaning?.kind === 'point' ? { year: year.meaning.year } : {}),
            whole: 'weekend',
          })
        : null,
    examples: ['over [Easter weekend] = 1966-W14-WE @ 1966-04-20'],
  },
  {
    name: 'weekend of two days',
    pattern: '(the)? weekend of day:DATED -|and|/ DATED',
    build: ({ day }) =>
      day?.meaning?.kind === 'point' ? point({ ...day.meaning, weekday: undefined, whole: 'weekend' }) : null,
    examples: ['over [the weekend of 15-16 February 2003] = 2003-W07-WE'],
  },
  {
    name: 'week or weekend of a day',
    pattern: '(the)? whole:week|weekend (of | beginning|commencing|starting on?) day:DATED',
    build: ({ whole, day }, { after }) =>
      day?.meaning?.kind === 'point' && after?.norm !== '-' && after?.norm !== 'to'
        ? point({ ...day.meaning, weekday: undefined, whole: whole?.norm === 'week' ? 'week' : 'weekend' })
        : null,
    examples: ['in [the week of 7 March 1966] = 1966-W10'],
  },
];
