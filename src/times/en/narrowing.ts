import { narrowed, point, value } from '../build.ts';
import type { Rule } from '../rule.ts';

const OF = '(of)? (the|that|this)? (year)?';

export const ENGLISH_NARROWING: readonly Rule[] = [
  {
    name: 'beginning, middle, end',
    pattern: `(the)? (very)? mod:beginning|start|middle|end|close|outset of (the year)? time:POINT|SHIFT`,
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
      if (!point || (point.kind === 'point' && (point.day !== undefined || point.weekday !== undefined || point.clock)))
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
    name: 'about',
    pattern: '(about|around|circa|ca|c | some time in | approximately | roughly) .? (the year)? time:POINT',
    build: ({ time }) =>
      time?.meaning?.kind === 'point' && !time.meaning.clock && !time.meaning.mod && !time.meaning.share
        ? narrowed(time.meaning, { mod: 'APPROX' })
        : null,
    examples: ['raised [circa 1210] = 1210', '[around 1500] = 1500'],
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
    name: 'week or weekend of a day',
    pattern: '(the)? whole:week|weekend (of) day:DATED',
    build: ({ whole, day }) =>
      day?.meaning?.kind === 'point'
        ? point({ ...day.meaning, weekday: undefined, whole: whole?.norm === 'week' ? 'week' : 'weekend' })
        : null,
    examples: ['in [the week of 7 March 1966] = 1966-W10'],
  },
];
