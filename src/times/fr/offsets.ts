import { offset, shift, value } from '../build.ts';
import { dateOfAnotherYear, weekdayOfMonth } from '../day-within.ts';
import type { Rule } from '../rule.ts';

/** Words that go on after "après", "avant", "précédent" where these are no end of a time. */
export const VERBAL: ReadonlySet<string> = new Set(
  "le la l' les un une des du son sa ses leur leurs ce cet cette ces que qu' avoir etre s' de d' mon ma notre".split(
    ' ',
  ),
);

/** So much before or after now, or before or after the day the story is at. */
export const FRENCH_OFFSETS: readonly Rule[] = [
  {
    name: 'ago',
    pattern:
      "il y a (de cela)? (deja|environ|exactement|maintenant|bientot | pres|plus de|d' | tout juste | a peine)? length:DURATION | (voici|voila) (deja|bientot)? length:DURATION",
    build: ({ length }, { after }) =>
      after?.norm === 'que' || after?.norm === "qu'"
        ? (length?.meaning ?? null)
        : offset(length?.meaning, -1, 'document'),
    examples: [
      '[Il y a trois ans] = 1963 @ 1966-03-08',
      '[Il y a deux semaines] = 1966-W08 @ 1966-03-08',
      '[Il y a six mois] = 1954-05 @ 1954-11-02',
      '[il y a trois jours] = 1966-03-05 @ 1966-03-08',
    ],
  },
  {
    name: 'in so long',
    pattern: "dans (environ | pres|moins|plus de|d' | a peine)? length:DURATION | d' ici (a)? length:DURATION",
    build: ({ length }, { after, before }) =>
      length?.meaning?.kind !== 'duration' || before?.kind === 'number' || after?.norm === 'de'
        ? null
        : offset(length.meaning, 1, 'document'),
    examples: ['[dans deux mois] = 1966-05 @ 1966-03-08', "[d'ici trois jours] = 1966-03-11 @ 1966-03-08"],
  },
  {
    name: 'later',
    pattern: 'length:DURATION (plus later:tard | apres:apres | plus before:tot | before:auparavant | before:avant)',
    build: ({ length, apres, before: back }, { after }) => {
      if (
        (apres || back?.norm === 'avant') &&
        after &&
        (VERBAL.has(after.norm) || after.kind === 'phrase' || after.capital)
      )
        return null;
      return offset(length?.meaning, back ? -1 : 1, 'story');
    },
    examples: [
      'En [1947], la grève éclate ; [dix ans plus tard], on en parle. = 1947 1957',
      'En [mars 1912], il naît. [Deux mois après], elle meurt. = 1912-03 1912-05',
    ],
  },
];

/** "7 mars de la même année", "en mars de l'année suivante". */
export const FRENCH_ANAPHORIC_YEARS: readonly Rule[] = [
  {
    name: 'day of another month',
    pattern: 'day:DAY de|du? month:MONTHSHIFT',
    build: ({ day, month }) =>
      month?.meaning?.kind === 'shift' ? { ...month.meaning, day: value(day, 'DAY') as number } : null,
    examples: ['le [10 de ce mois] = 1815-03-10 @ 1815-03-20', 'le [3 du mois dernier] = 1815-02-03 @ 1815-03-20'],
  },
  {
    name: 'day of the month of writing, as in letters',
    pattern: 'le|du|au|au [ day:DAY|WORD_DAY (du)? now:courant|ct|crt .? | day:DAY gone:ecoule|passe ]',
    build: ({ day, gone }) => shift('month', gone ? -1 : 0, 'document', { day: value(day, 'DAY', 'WORD_DAY') }),
    examples: [
      'Le [huit courant], il signa. = 1966-03-08 @ 1966-03-20',
      'votre lettre du [15 courant] = 1966-03-15 @ 1966-03-20',
      'la vôtre du [28 écoulé] = 1966-02-28 @ 1966-03-20',
    ],
  },
  {
    name: 'day of the month the story is at',
    pattern: 'le [ day:DAY ]',
    build: ({ day }, { after, after2 }) => {
      const said = value(day, 'DAY') ?? 0;
      if (day?.form !== 'digits' || said < 2 || !after || ![',', ';', ')'].includes(after.norm)) return null;
      if (
        after2?.kind === 'number' ||
        ['rue', 'avenue', 'boulevard', 'place', 'quai', 'square'].includes(after2?.norm ?? '')
      )
        return null;
      return shift('month', 0, 'story', { day: said, onlyPlaced: true });
    },
    examples: ['Le [7 mars 1966], il écrit ; le [9], il part. = 1966-03-07 1966-03-09'],
    not: ['Il choisit le 9, son favori.'],
  },
  {
    name: 'n-th weekday of a month',
    pattern: "(nth:ORDINAL|NTH | last:dernier) day:DAYPOINT de|d' month:MONTHPOINT",
    build: weekdayOfMonth,
    examples: ["le [premier mardi d'octobre 2023] = 2023-10-03", "le [dernier dimanche d'octobre 1996] = 1996-10-27"],
  },
  {
    name: 'next or last day or month of that name',
    pattern: 'date:YEARLESS (on:suivant|prochain | back:precedent|dernier|passe)',
    build: ({ date, on, back }) => {
      if (date?.meaning?.kind !== 'point' || date.meaning.month === undefined) return null;
      const { month, day: of } = date.meaning;
      const anchor = on?.norm === 'suivant' || back?.norm === 'precedent' ? 'story' : 'document';
      return shift(of === undefined ? 'calendar-month' : 'calendar-day', on ? 1 : -1, anchor, { month, day: of });
    },
    examples: [
      'Signé le [4 avril 1949], appliqué le [24 août suivant] = 1949-04-04 1949-08-24',
      'le [3 mai dernier] = 1965-05-03 @ 1966-03-08',
    ],
  },
  {
    name: 'day or month of another year',
    pattern: "date:YEARLESS (de|d')? year:YEARSHIFT",
    build: dateOfAnotherYear,
    examples: [
      'Il part le [3 mai 1912] et revient le [7 juin de la même année]. = 1912-05-03 1912-06-07',
      "Parti en [1912], il revient en [mars de l'année suivante]. = 1912 1913-03",
      "En [1912] il part ; en [mars de l'an dernier] il écrit. = 1912 1965-03 @ 1966-04-10",
    ],
  },
];
