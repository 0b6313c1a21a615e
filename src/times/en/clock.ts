import { clock, narrowed, partOf, point } from '../build.ts';
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
    name: 'noon and midnight',
    pattern: 'at:noon|midday|midnight',
    build: ({ at }) => point({ clock: at?.norm === 'midnight' ? '00:00' : '12:00' }),
    examples: ['At [noon] = XXXX-XX-XXT12:00'],
  },
  {
    name: 'hours on the military clock',
    pattern: 'h:DIGITS hours|hrs',
    build: ({ h }) => {
      if (h?.norm.length !== 4) return null;
      const at = clock(Math.floor(h.value / 100), h.value % 100);
      return at && h.norm.startsWith('0') ? point({ clock: at }) : null;
    },
    examples: ['at [0530 hours] = XXXX-XX-XXT05:30'],
  },
];

export const ENGLISH_DAY_TIMES: readonly Rule[] = [
  {
    name: 'day and hour',
    pattern: 'day:DAYPOINT|DAYSHIFT at|around|about at:CLOCK',
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
    pattern: '(the)? (early|late)? part:morning|afternoon|evening|night of day:DAYPOINT|DAYSHIFT',
    build: ({ part, day }) => narrowed(day?.meaning, { part: partOf(part) }),
    examples: ['On [the morning of 13 May 1958] = 1958-05-13TMO'],
  },
  {
    name: 'night between two days',
    pattern: '(the)? night of from:DAYPOINT -|to|and to:DAYPOINT',
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
