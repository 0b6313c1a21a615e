import type { Atom } from '../atom.ts';
import { clock, modOf, narrowed, partOf, point, value } from '../build.ts';
import { two } from '../calendar.ts';
import type { Meaning, PartOfDay } from '../meaning.ts';
import type { Captures, Rule } from '../rule.ts';

/** "8 heures du soir": the hour on the dial of 24. */
function onDial(hours: number, part: PartOfDay | undefined): number {
  return (part === 'EV' || part === 'AF') && hours < 12
    ? hours + 12
    : part === 'NI' && hours >= 8 && hours < 12
      ? hours + 12
      : hours;
}

const said = ({ h, m, half, quarter, less, part, noon }: Captures): Meaning | null => {
  const hours = onDial(value(h, 'INT') ?? -1, noon ? 'AF' : part && partOf(part));
  if (!Number.isInteger(hours) || hours < 0 || hours > 24) return null;
  if (less) {
    const minutes = 60 - (value(less, 'INT') ?? 15);
    const at = clock(hours === 0 ? 23 : hours - 1, minutes);
    return at ? point({ clock: at }) : null;
  }
  const minutes = half ? 30 : quarter ? 15 : (value(m, 'INT') ?? 0);
  const at = clock(hours, minutes);
  return at ? point({ clock: at }) : null;
};

const TAIL =
  "(m:INT minutes? | et m:INT minutes | et half:demie|demi | et quarter:quart | moins le less:quart | moins less:INT)? (du part:matin|soir | de l' apres noon:midi | precises|precise | gmt | locales)?";

export const FRENCH_CLOCK: readonly Rule[] = [
  {
    name: 'hour after a preposition',
    pattern: `a|vers|sur|des|jusqu'|avant|apres les? [ h:INT heure|heures ${TAIL} ] | il est|etait (deja|pres de|presque)? [ h:INT heure|heures ${TAIL} ]`,
    build: (c, { before, after, after2 }) => {
      const counts = after?.norm === 'de' || after?.norm === "d'" || after?.norm === 'plus' || after?.norm === 'apres';
      if (counts && after2?.norm !== "l'") return null;
      if (
        (before?.norm === 'avant' || before?.norm === 'apres') &&
        !c.m &&
        !c.half &&
        !c.part &&
        after?.kind === 'word'
      )
        return null;
      return said(c);
    },
    examples: [
      'à [onze heures] = XXXX-XX-XXT11:00',
      'Il est [vingt heures]. = XXXX-XX-XXT20:00',
      'à [huit heures et demie du soir] = XXXX-XX-XXT20:30',
      'à [midi] = XXXX-XX-XXT12:00',
      'vers les [onze heures] = XXXX-XX-XXT11:00',
      "à [cinq heures et demie de l'après-midi] = XXXX-XX-XXT17:30",
    ],
  },
  {
    name: 'from hour to hour',
    pattern:
      'entre [ h:INT (heures|heure)? m:INT? ] et [ to:INT heures until:INT? ] | de [ h:INT heures m:INT? ] a [ to:INT heures until:INT? ]',
    build: ({ h, m, to, until }, { before, before2 }) => {
      const a = clock(h?.value, m?.value);
      const b = clock(to?.value, until?.value);
      if (!a || !b || (before?.norm === 'de' && ['duree', 'delai', 'periode', 'travail'].includes(before2?.norm ?? '')))
        return null;
      return [point({ clock: a }), point({ clock: b })];
    },
    examples: ['entre [14 heures] et [16 heures] = XXXX-XX-XXT14:00 XXXX-XX-XXT16:00'],
  },
  {
    name: 'from noon to an hour',
    pattern: 'entre|de [ at:midi|minuit ] et|a [ h:INT heures m:INT? ]',
    build: ({ at, h, m }) => {
      const until = clock(h?.value, m?.value);
      return until ? [point({ clock: at?.norm === 'midi' ? '12:00' : '00:00' }), point({ clock: until })] : null;
    },
    examples: ['entre [midi] et [14 heures] = XXXX-XX-XXT12:00 XXXX-XX-XXT14:00'],
  },
  {
    name: 'beginning, middle, end of a part of the day',
    pattern: 'en [ mod:debut|milieu|fin de|d\u0027 (part:matinee|soiree|nuit | noon:apres midi) ]',
    build: ({ mod, part, noon }) => point({ part: noon ? 'AF' : partOf(part), mod: modOf(mod) }),
    examples: ["Reçu en [fin d'après-midi], il se tut. = 1966-03-08TAF @ 1966-03-08"],
  },
  {
    name: 'hour that names minutes or part of day',
    pattern: `h:INT heure|heures (m:INT minutes? | et m:INT minutes | et quarter:quart | moins le less:quart | moins less:INT) (du part:matin|soir)? | h:INT heure|heures (du part:matin|soir | de l' apres noon:midi | precises)`,
    build: (c, { after }) =>
      after?.norm === 'plus' || (c.half && !c.part && (c.h?.value ?? 0) < 5 && after?.norm === 'de') ? null : said(c),
    examples: [
      '[sept heures moins dix] sonnaient = XXXX-XX-XXT06:50',
      '[18 heures 30] sonnaient = XXXX-XX-XXT18:30',
      '[5 heures du matin] = XXXX-XX-XXT05:00',
    ],
  },
  {
    name: 'noon and midnight',
    pattern:
      "a|vers|avant|apres|des|jusqu'|entre|et|de [ at:midi|minuit (et half:demi|demie | et quarter:quart | less:moins le quart | less:moins left:INT)? ]",
    build: ({ at, half, quarter, less, left }, { before, before2 }) => {
      if (
        at?.capital ||
        (before?.norm === 'apres' &&
          at?.norm === 'midi' &&
          (at.hyphen || ['l\u0027', 'cet', 'un', 'une', 'cette', 'd\u0027'].includes(before2?.norm ?? '')))
      )
        return null;
      if (less) return point({ clock: (at?.norm === 'midi' ? '11:' : '23:') + two(60 - (left?.value ?? 15)) });
      return point({ clock: (at?.norm === 'midi' ? '12:' : '00:') + (half ? '30' : quarter ? '15' : '00') });
    },
    examples: ['Vers [minuit], le feu prend. = XXXX-XX-XXT00:00', 'à [minuit moins le quart] = XXXX-XX-XXT23:45'],
    not: ['Le Midi de la France'],
  },
];

const withPart = (base: Atom | undefined, part: PartOfDay): Meaning | null => narrowed(base?.meaning, { part });

/** A day and a part of it, or an hour. */
export const FRENCH_DAY_TIMES: readonly Rule[] = [
  {
    name: 'day and hour',
    pattern: 'day:DAYPOINT|DAYSHIFT a|vers|des? at:CLOCK',
    build: ({ day, at }) =>
      at?.meaning?.kind === 'point' && at.meaning.clock ? narrowed(day?.meaning, { clock: at.meaning.clock }) : null,
    examples: ['le [7 mars 1966 à 18 h 30] = 1966-03-07T18:30', '[lundi vers 18 h 50] = 2019-04-15T18:50 @ 2019-04-16'],
  },
  {
    name: 'day and part of it',
    pattern:
      "day:DAYPOINT|DAYSHIFT (au petit? | dans la | a l'|la | en)? part:matin|matinee|soir|soiree|nuit|midi|aube|aurore|crepuscule",
    build: ({ day, part }, { after }) => (part?.norm === 'midi' && after ? null : withPart(day, partOf(part))),
    examples: ['[lundi soir] = 1986-04-28TEV @ 1986-04-29', 'le [7 mars 1966 au matin] = 1966-03-07TMO'],
  },
  {
    name: 'day and beginning or end of a part of it',
    pattern: 'day:DAYPOINT|DAYSHIFT en part:PARTPOINT',
    build: ({ day, part }) => {
      if (part?.meaning?.kind !== 'point' || !part.meaning.part) return null;
      const { part: of, mod } = part.meaning;
      return narrowed(day?.meaning, { part: of, ...(mod ? { mod } : {}) });
    },
    examples: ["[mardi en fin d'après-midi] = 1966-03-08TAF @ 1966-03-10"],
  },
  {
    name: 'day and afternoon',
    pattern: "day:DAYPOINT|DAYSHIFT (dans l')? apres midi",
    build: ({ day }) => withPart(day, 'AF'),
    examples: ['[dimanche après-midi] = 1986-04-27TAF @ 1986-04-29'],
  },
  {
    name: 'part of a day',
    pattern:
      '(petit? part:matin|matinee|soir|soiree|nuit|aube|aurore|crepuscule|midi | apres noon:midi) (du|de) day:DAYPOINT|DAYSHIFT | (part:matin|matinee|soir|soiree|nuit) d\u0027 day:DAYSHIFT',
    build: ({ part, day }) => withPart(day, part ? partOf(part) : 'AF'),
    examples: ['le [soir du 13 mai 1958] = 1958-05-13TEV', 'dans la [nuit du 4 août 1789] = 1789-08-04TNI'],
  },
  {
    name: 'night between two days',
    pattern: '[ nuit du from:DAYPOINT au to:DAYPOINT ]',
    build: ({ from, to }) => {
      if (from?.meaning?.kind !== 'point' || to?.meaning?.kind !== 'point') return null;
      return { ...to.meaning, ...from.meaning, part: 'NI' };
    },
    examples: [
      'dans la [nuit du 4 au 5 août 1789] = 1789-08-04TNI',
      'la [nuit du 31 décembre 1958 au 1er janvier 1959] = 1958-12-31TNI',
    ],
  },
  {
    name: 'night between two weekdays',
    pattern: 'nuit de from:DAYPOINT a to:DAYPOINT',
    build: ({ from, to }) =>
      from?.meaning?.kind === 'point' && to?.meaning?.kind === 'point' ? { ...from.meaning, part: 'NI' } : null,
    examples: ['dans la [nuit de samedi à dimanche] = 2015-11-14TNI @ 2015-11-16'],
  },
  {
    name: 'part of this day, and hour',
    pattern: 'day:DAYPARTSHIFT a|vers|des? at:CLOCK',
    build: ({ day, at }) => {
      if (at?.meaning?.kind !== 'point' || day?.meaning?.kind !== 'shift') return null;
      const [hours = 0, minutes = 0] = (at.meaning.clock ?? '').split(':').map(Number);
      const time = clock(onDial(hours, day.meaning.part), minutes);
      return time === undefined ? null : narrowed({ ...day.meaning }, { clock: time });
    },
    examples: [
      '[ce matin à 8h30] = 1966-03-08T08:30 @ 1966-03-08',
      '[hier soir à 8 heures] = 1966-03-07T20:00 @ 1966-03-08',
    ],
  },
];

/** What may follow an hour in figures. */
export const FRENCH_CLOCK_TAILS: readonly Rule[] = [
  {
    name: 'hour in figures and part of day',
    as: 'CLOCKED',
    pattern: "at:CLOCK (du part:matin|soir | de l' noon:apres midi | zone:gmt|utc|tu | zone:z | % zone:z)",
    build: ({ at, part, noon, zone }) => {
      if (at?.meaning?.kind !== 'point') return null;
      if (zone) return point({ ...at.meaning, zone: 'Z' });
      const [hours = 0, minutes = 0] = (at.meaning.clock ?? '').split(':').map(Number);
      const time = clock(onDial(hours, noon ? 'AF' : part ? partOf(part) : undefined), minutes);
      return time === undefined ? null : point({ clock: time });
    },
    examples: [
      'à [8 h du matin] = XXXX-XX-XXT08:00',
      'vers [6h30 du soir] = XXXX-XX-XXT18:30',
      'à [20 h GMT] = XXXX-XX-XXT20:00Z',
    ],
  },
];
