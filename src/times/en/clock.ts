import { clock, narrowed, partOf, point, value } from '../build.ts';
import type { Rule } from '../rule.ts';

export const ENGLISH_CLOCK: readonly Rule[] = [
  {
    name: "hour o'clock",
    pattern:
      "h:INT o'clock (in the part:morning|afternoon|evening | at part:night)? | h:INT in the part:morning|afternoon|evening",
    build: ({ h, part }) => {
      const hours = h?.value ?? 99;
      const late = part && part.norm !== 'morning' && hours < 12;
      const at = hours <= 24 ? clock(late ? hours + 12 : hours) : undefined;
      return at ? point({ clock: at }) : null;
    },
    examples: ["at [eleven o'clock] = XXXX-XX-XXT11:00", "[eight o'clock in the evening] = XXXX-XX-XXT20:00"],
  },
  {
    name: 'half past',
    pattern: 'half past h:INT',
    build: ({ h }) => {
      const at = clock(h?.value, 30);
      return at ? point({ clock: at }) : null;
    },
    examples: ['at [half past six] = XXXX-XX-XXT06:30'],
  },
  {
    name: 'minutes to or past the hour',
    pattern: '(a)? quarter:quarter (to:to | past|after) h:INT | m:INT (minutes)? (to:to|before | past:past) h:INT',
    build: ({ quarter, m, to, h, past }, { before, before2 }) => {
      const minutes = quarter ? 15 : (m?.value ?? 99);
      const hour = h?.value ?? 99;
      const led =
        before?.norm === 'at' ||
        before?.norm === 'about' ||
        before?.norm === 'around' ||
        before?.norm === 'by' ||
        (before2?.norm === 'at' && before?.norm === 'the');
      if (hour < 1 || hour > 12 || minutes < 1 || minutes > 59 || (m && m.form !== 'words' && !past) || !led)
        return null;
      const at = to ? clock(hour === 1 ? 12 : hour - 1, 60 - minutes) : clock(hour, minutes);
      return at ? point({ clock: at }) : null;
    },
    examples: [
      'at [a quarter to eight] = XXXX-XX-XXT07:45',
      'at [ten minutes to five] = XXXX-XX-XXT04:50',
      'at [twenty past six] = XXXX-XX-XXT06:20',
    ],
  },
  {
    name: 'twilight of a day that follows',
    pattern: 'part:dawn|daybreak|sunrise|dusk|sunset|nightfall',
    build: ({ part }, { before, after }) =>
      ['at', 'before', 'after', 'by', 'around', 'until'].includes(before?.norm ?? '') && after?.norm === 'on'
        ? point({ part: partOf(part) })
        : null,
    examples: ['at [dawn] on [6 June 1944] = 1944-06-06TMO 1944-06-06'],
    not: ['the dawn of the machine age'],
  },
  {
    name: 'noon and midnight',
    pattern: 'at:noon|midday|midnight',
    build: ({ at }, { before }) =>
      at?.capital && before?.kind === 'word' && (before.capital || before.norm === 'high')
        ? null
        : point({ clock: at?.norm === 'midnight' ? '00:00' : '12:00' }),
    examples: ['At [noon] = XXXX-XX-XXT12:00'],
  },
  {
    name: 'early, middle or late part of the day',
    pattern: 'in|by|until|since|before|after [ (the)? mod:early|mid|late part:morning|afternoon|evening ]',
    build: ({ mod, part }) =>
      point({ part: partOf(part), mod: mod?.norm === 'early' ? 'START' : mod?.norm === 'mid' ? 'MID' : 'END' }),
    examples: ['By [mid-afternoon], it was over. = 1966-03-08TAF @ 1966-03-08'],
  },
  {
    name: 'hours on the military clock',
    pattern: 'h:DIGITS (hours|hrs | zone:gmt|utc|z)',
    build: ({ h, zone }, { before }) => {
      if (h?.norm.length !== 4) return null;
      const at = clock(Math.floor(h.value / 100), h.value % 100);
      const led = ['at', 'by', 'around', 'about', 'until', 'from'].includes(before?.norm ?? '');
      return at && (h.norm.startsWith('0') || led) ? point({ clock: at, zone: zone ? 'Z' : undefined }) : null;
    },
    examples: [
      'at [0530 hours] = XXXX-XX-XXT05:30',
      'at [1830 hours] = XXXX-XX-XXT18:30',
      'at [0530 GMT] = XXXX-XX-XXT05:30Z',
    ],
  },
];

const ZONES = ['Z', '+01:00', '+02:00', '+03:00', '-04:00', '-05:00', '-06:00', '-07:00', '-08:00'];

/** What may follow an hour in figures. */
export const ENGLISH_CLOCK_TAILS: readonly Rule[] = [
  {
    name: 'hour and zone',
    as: 'CLOCKED',
    pattern: 'at:CLOCK zone:ZONE | at:CLOCK in the part:morning|afternoon|evening | at:CLOCK at part:night',
    build: ({ at, zone, part }) => {
      if (at?.meaning?.kind !== 'point') return null;
      if (zone) return point({ ...at.meaning, zone: ZONES[(value(zone, 'ZONE') as number) - 1] });
      const [hours = 0, minutes = 0] = (at.meaning.clock ?? '').split(':').map(Number);
      const time = clock(part?.norm !== 'morning' && hours < 12 ? hours + 12 : hours, minutes);
      return time === undefined ? null : point({ clock: time });
    },
    examples: ['at [18:30 GMT] = XXXX-XX-XXT18:30Z', 'at [6 p.m. EST] = XXXX-XX-XXT18:00-05:00'],
  },
];

export const ENGLISH_DAY_TIMES: readonly Rule[] = [
  {
    name: 'day and hour',
    pattern: 'day:DAYPOINT|DAYSHIFT (at | around | about | at about|around) at:CLOCK',
    build: ({ day, at }) =>
      at?.meaning?.kind === 'point' && at.meaning.clock ? narrowed(day?.meaning, { clock: at.meaning.clock }) : null,
    examples: ['on [7 March 1966 at 6:30 pm] = 1966-03-07T18:30'],
  },
  {
    name: 'day and part of it',
    pattern: 'day:DAYPOINT|DAYSHIFT part:morning|afternoon|evening|night',
    build: ({ day, part }) => narrowed(day?.meaning, { part: partOf(part) }),
    examples: ['on [Monday evening] = 1986-04-28TEV @ 1986-04-29'],
  },
  {
    name: 'part of a day',
    pattern: '(the)? (early|late)? part:morning|afternoon|evening|night|dawn|dusk of day:DAYPOINT|DAYSHIFT',
    build: ({ part, day }) => narrowed(day?.meaning, { part: partOf(part) }),
    examples: ['On [the morning of 13 May 1958] = 1958-05-13TMO'],
  },
  {
    name: 'part of a day near now, and hour',
    pattern: 'day:DAYPARTSHIFT at|around|about at:CLOCK',
    build: ({ day, at }) => {
      if (at?.meaning?.kind !== 'point' || day?.meaning?.kind !== 'shift') return null;
      const [hours = 0, minutes = 0] = (at.meaning.clock ?? '').split(':').map(Number);
      const late = day.meaning.part !== 'MO' && hours < 12 && hours > 3;
      const time = clock(late ? hours + 12 : hours, minutes);
      return time === undefined ? null : narrowed({ ...day.meaning }, { clock: time });
    },
    examples: ['[last night at 8:30] = 1966-03-07T20:30 @ 1966-03-08'],
  },
  {
    name: 'part and day',
    pattern: 'part:PARTPOINT day:DAYSHIFT|DAYPOINT',
    build: ({ part, day }) =>
      part?.meaning?.kind === 'point' && part.meaning.part
        ? narrowed(day?.meaning, {
            part: part.meaning.part,
            ...(part.meaning.mod ? { mod: part.meaning.mod } : {}),
          })
        : null,
    examples: ['by [mid-afternoon yesterday] = 1966-03-07TAF @ 1966-03-08'],
  },
  {
    name: 'night between two days',
    pattern: '(the)? night of from:DAYPOINT -|to|and|/ to:DAYPOINT',
    build: ({ from }) => narrowed(from?.meaning, { part: 'NI' }),
    examples: ['on [the night of 9-10 November 1989] = 1989-11-09TNI'],
  },
  {
    name: 'hour and day',
    pattern: 'at:CLOCK day:DAYPOINT|DAYSHIFT',
    build: ({ at, day }) =>
      at?.meaning?.kind === 'point' && at.meaning.clock ? narrowed(day?.meaning, { clock: at.meaning.clock }) : null,
    examples: ['at [10 p.m. Wednesday] = 1998-02-11T22:00 @ 1998-02-13'],
  },
];
