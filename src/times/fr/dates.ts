import type { Atom } from '../atom.ts';
import { endsShortDate, point, rangeEnd, shortYear, value } from '../build.ts';
import type { Captures, Rule } from '../rule.ts';

const year = ({ year, era, short }: Captures): number | undefined => {
  if (short) return shortYear(short.value);
  const number = value(year, 'DIGITS', 'WORD_YEAR', 'CUT_YEAR');
  if (number === undefined) return undefined;
  return era?.classes?.PART_BC !== undefined ? 1 - number : number;
};
/** Ordinals in words are ranks ("le second mars" is none): only the first of the month is said so. */
const dayOf = ({ day }: Captures): number | undefined =>
  value(day, 'DAY', 'WORD_DAY') ?? (day?.norm === 'premier' || day?.norm === 'ier' ? 1 : 0);
/** A day in words is one only after its article: "le trois mai", not "trois mai". */
const led = (c: Captures, before: Atom | undefined): boolean =>
  value(c.day, 'DAY') !== undefined ||
  value(c.day, 'WORD_DAY') === undefined ||
  ['le', 'du', 'au', 'et', 'a', 'ce', ','].includes(before?.norm ?? '');
const DAY = '(day:DAY er|°? | day:ORDINAL | day:WORD_DAY | day:ier)';
const plausible = (number: number | undefined): boolean => number === undefined || (number > -5000 && number < 2200);
const STREETS = new Set('rue place avenue boulevard quai square cours impasse pont esplanade station'.split(' '));

/** Dates with a day, a month, perhaps a year. */
export const FRENCH_DATES: readonly Rule[] = [
  {
    name: 'day, month, year',
    pattern: `(weekday:WEEKDAY ,?)? ${DAY} (du mois de|d')? month:MONTH .? ((de)? l'an|annee (de grace)? | de l'an|annee (de grace)? | de | ,)? (year:WORD_YEAR | year:YEAR | year:CUT_YEAR | year:DIGITS era:PART_BC|PART_AD)`,
    build: (c, { before, before2 }) => {
      if (STREETS.has(before2?.norm ?? '') && before?.norm === 'du') return null;
      const y = year(c);
      return plausible(y) && (led(c, before) || c.weekday)
        ? point({
            year: y,
            month: value(c.month, 'MONTH'),
            day: dayOf(c),
            weekday: value(c.weekday, 'WEEKDAY'),
          })
        : null;
    },
    examples: [
      'le [7 mars 1966] = 1966-03-07',
      'le [1er fevrier 1871] = 1871-02-01',
      'le [premier mai 1891] = 1891-05-01',
      'LE [25 AOUT 1944] = 1944-08-25',
      'le [lundi 3 juin 1940] = 1940-06-03',
      'Le décret du [15 janv. 1963] = 1963-01-15',
      'le [15 mars 44 av. J.-C.] = BC0044-03-15',
      'le [sept mars mil neuf cent soixante-six] = 1966-03-07',
      'le [Ier mars 1966] = 1966-03-01',
      'le [7 mars 1 966] = 1966-03-07',
      'le [l4 juillet 19I9] = 1919-07-14',
      'le [5 du mois de mai 1789] = 1789-05-05',
      "le [dix-neuf Avril l'an de Grâce mil huit cent trente-neuf] = 1839-04-19",
      'le [trente mai, mil neuf cent vingt-neuf] = 1929-05-30',
    ],
    not: ['12 rue du 8 mai 1945'],
  },
  {
    name: 'n-th day of a month, year',
    pattern:
      "(tens:INT et?)? nth:ORDINAL|NTH jour (du mois)? de|d' month:MONTH ((de)? l'an|annee (de grace)? | ,)? (year:YEAR | year:WORD_YEAR)?",
    build: c =>
      point({
        year: year(c),
        month: value(c.month, 'MONTH'),
        day: (c.tens?.value ?? 0) + (value(c.nth, 'ORDINAL', 'NTH') ?? 0),
      }),
    examples: [
      "le [huitième jour du mois d'août mil huit cent quarante-trois] = 1843-08-08",
      'le [vingt-cinquième jour de mai 1250] = 1250-05-25',
    ],
  },
  {
    name: 'day, month in Roman figures, year',
    pattern: 'day:DAY (. % month:ROMAN % . | - % month:ROMAN % - | / % month:ROMAN % /) % year:YEAR',
    build: c => {
      const month = value(c.month, 'ROMAN') ?? 0;
      return month >= 1 && month <= 12 ? point({ year: year(c), month, day: dayOf(c) }) : null;
    },
    examples: ['Paris, le [7.III.1966] = 1966-03-07', 'le [12-XI-1918] = 1918-11-12'],
  },
  {
    name: 'day, month, year with strokes',
    pattern: 'day:DAY / % month:MONTH / % year:YEAR | year:YEAR / % month:MONTH / % day:DAY',
    build: c => point({ year: year(c), month: value(c.month, 'MONTH'), day: dayOf(c) }),
    examples: ['le [23/sept/2020] = 2020-09-23'],
  },
  {
    name: 'day, month, short year',
    pattern: `(weekday:WEEKDAY ,?)? ${DAY} month:MONTH .? '? short:YEAR2`,
    build: (c, { before, after }) =>
      endsShortDate(c.short, after) && led(c, before)
        ? point({ year: year(c), month: value(c.month, 'MONTH'), day: dayOf(c), weekday: value(c.weekday, 'WEEKDAY') })
        : null,
    examples: ['[22 juin 40] = 1940-06-22', 'le [6 juin 44] = 1944-06-06', 'le [3 mai] 40 soldats = XXXX-05-03'],
  },
  {
    name: 'day in a double year',
    pattern: 'day:DAY month:MONTH year:YEAR % / % next:DIGITS',
    build: c => {
      const next = c.next?.norm ?? '';
      const y = year(c) ?? 0;
      return next.length <= 2 && y < 1800 && (y + 1) % 10 ** next.length === Number(next)
        ? point({ year: y + 1, month: value(c.month, 'MONTH'), day: dayOf(c), calendar: 'julian' })
        : null;
    },
    examples: ['exécuté le [30 janvier 1648/9] = 1649-01-30'],
  },
  {
    name: 'old style',
    pattern:
      'day:DAY month:MONTH year:YEAR OPENING? ancien|vieux|a|v .? (style | s|st .?) CLOSING? | [ day:DAY month:MONTH year:YEAR ] (du | selon le|, dans le|en)? calendrier|style julien',
    build: c => point({ year: year(c), month: value(c.month, 'MONTH'), day: dayOf(c), calendar: 'julian' }),
    examples: [
      'le [25 octobre 1917 (ancien style)] = 1917-10-25',
      'le [25 octobre 1917] du calendrier julien = 1917-10-25',
    ],
  },
  {
    name: 'day in two calendars',
    pattern: '[ day:DAY month:MONTH ] OPENING [ other:DAY than:MONTH ] CLOSING ,? year:YEAR',
    build: c => {
      const [first, second] = [
        { year: year(c), month: value(c.month, 'MONTH') as number, day: dayOf(c) as number },
        { year: year(c), month: value(c.than, 'MONTH') as number, day: value(c.other, 'DAY') as number },
      ];
      const early = first.month * 31 + first.day < second.month * 31 + second.day;
      return [
        point({ ...first, ...(early ? { calendar: 'julian' } : {}) }),
        point({ ...second, ...(early ? {} : { calendar: 'julian' }) }),
      ];
    },
    examples: ['le [7 novembre] ([25 octobre]) 1917 = 1917-11-07 1917-10-25'],
  },
  {
    name: 'day, month',
    pattern: `(weekday:WEEKDAY ,?)? ${DAY} (du mois de|d')? -? month:MONTH`,
    build: (c, { before, before2 }) => {
      if ((STREETS.has(before2?.norm ?? '') && before?.norm === 'du') || !led(c, before)) return null;
      return point({ month: value(c.month, 'MONTH'), day: dayOf(c), weekday: value(c.weekday, 'WEEKDAY') });
    },
    examples: ['le [20 octobre] = XXXX-10-20', 'le [20 octobre] = 1965-10-20 @ 1966-03-08'],
    not: ['rue du 4-Septembre'],
  },
  {
    name: 'day, old month sign, year',
    pattern: 'day:DAY (sign:INT % bre|bris | sign:xbre|xbris) .? year:YEAR?',
    build: c => {
      const sign = c.sign?.norm === 'xbre' || c.sign?.norm === 'xbris' ? 10 : (c.sign?.value ?? 0);
      return sign >= 7 && sign <= 10 ? point({ year: year(c), month: sign + 2, day: dayOf(c) }) : null;
    },
    examples: ['Lettre du [3 9bre 1782] = 1782-11-03', 'le [12 Xbre 1793] = 1793-12-12'],
  },
  {
    name: 'month, year',
    pattern: "month:MONTH .? (de l'an | de l'annee | de)? year:YEAR|WORD_YEAR|CUT_YEAR",
    build: (c, { before }) =>
      before?.kind === 'number' && before.form !== 'digits'
        ? null
        : point({ year: year(c), month: value(c.month, 'MONTH') }),
    examples: ['Dès [mars 1959], la flotte part. = 1959-03', 'en [fevrier 1848] = 1848-02'],
  },
  {
    name: 'month, short year',
    pattern: "month:MONTH '? short:YEAR2",
    build: (c, { after }) =>
      c.short &&
      c.short.value >= 14 &&
      c.month?.norm !== 'sept' &&
      !(after?.glued && after.kind !== 'sign') &&
      after?.norm !== '%'
        ? point({ year: shortYear(c.short.value), month: value(c.month, 'MONTH') })
        : null,
    examples: ['[Mai 68] a laissé des traces. = 1968-05'],
    not: ['le sept 25'],
  },
  {
    name: 'year and era',
    pattern: 'year:DIGITS era:PART_BC|PART_AD',
    build: c => (plausible(year(c)) ? point({ year: year(c) }) : null),
    examples: [
      'Rome brûle en [390 av. J.-C.] = BC0390',
      'en [52 avant notre ère] = BC0052',
      'en [70 apr. J.-C.] = 0070',
    ],
  },
  {
    name: 'school, fiscal and other years over two calendar years',
    pattern:
      'plan|budget|programme|bilan|rapport|hiver|championnat|contrat|collection [ from:YEAR / to:YEAR ] | annee (scolaire|universitaire|academique|fiscale|judiciaire|budgetaire|parlementaire|sportive|theatrale|civile)? from:YEAR -|/ (to:YEAR | to:YEAR2) | exercice (comptable|budgetaire|fiscal)? from:YEAR -|/ (to:YEAR | to:YEAR2) | saison|session|rentree|promotion|campagne (parlementaire|ordinaire|extraordinaire|sportive|theatrale)? [ from:YEAR -|/ (to:YEAR | to:YEAR2) ]',
    build: ({ from, to }) => {
      const a = value(from, 'YEAR') as number;
      const b = rangeEnd(a, to?.value ?? 0, to?.norm.length ?? 2);
      return b === a + 1 ? point({ year: a, untilYear: b }) : null;
    },
    examples: [
      "l'[année scolaire 1967-1968] = 1967/1968",
      'la session parlementaire [1965-1966] = 1965/1966',
      'la saison [1966-67] = 1966/1967',
      'le plan [2003/2004] = 2003/2004',
    ],
  },
];

/** Months, weekdays without the rest of a date. */
const BEFORE_MONTH = new Set(
  "en de d' debut mi fin courant depuis des jusqu' et ou a au entre du avant apres vers pour".split(' '),
);

/** "Le champ de mars", "la planète Mars". */
const GODS = new Set('champ champs planete barre dieu temple'.split(' '));

export const FRENCH_PARTIAL_DATES: readonly Rule[] = [
  {
    name: 'month alone',
    pattern: 'month:MONTH',
    build: ({ month }, { before, before2, after }) => {
      if (!month || month.kind === 'number') return null;
      // "livra en juillet une trentaine de chars": a number in words begins what the verb governs; figures may be a year.
      if (after?.kind === 'number' && (after.form === 'digits' || before?.norm !== 'en')) return null;
      if (
        !/^[a-z]{3,}$/.test(month.norm) ||
        ['sept', 'oct', 'nov', 'dec', 'jan', 'fev', 'avr', 'juil', 'janv', 'fevr', 'juill'].includes(month.norm)
      )
        return null;
      const led = BEFORE_MONTH.has(before?.norm ?? '');
      if (
        month.capital &&
        !(led && before?.norm === 'en') &&
        !(led && ['debut', 'fin', 'mi', 'depuis'].includes(before?.norm ?? ''))
      )
        return null;
      if ((month.norm === 'mars' || month.norm === 'mai') && (!led || GODS.has(before2?.norm ?? ''))) return null;
      return point({ month: value(month, 'MONTH') });
    },
    examples: [
      'la session de [juillet] = XXXX-07',
      'en [mars] = 1966-03 @ 1966-03-08',
      'a livré en [juillet] trois chars = XXXX-07',
    ],
    not: ['en mars 300 soldats', 'la planète Mars', 'Champ-de-Mars', 'Avril Dupont'],
  },
  {
    name: 'weekday and day',
    pattern: 'weekday:WEEKDAY day:DAY',
    build: ({ weekday, day }, { after }) =>
      after?.kind === 'word' && ['h', 'heures', 'heure'].includes(after.norm)
        ? null
        : point({ weekday: value(weekday, 'WEEKDAY'), day: value(day, 'DAY') }),
    examples: ['le [jeudi 10] = 1966-03-10 @ 1966-03-08'],
  },
  {
    name: 'weekday',
    pattern: '(ce|cet)? weekday:WEEKDAY',
    build: ({ weekday }, { before }) =>
      before?.norm === 'un' || (weekday?.capital && ['et', 'ou', 'du'].includes(before?.norm ?? ''))
        ? null
        : point({ weekday: value(weekday, 'WEEKDAY') }),
    examples: [
      'Il est arrivé [lundi]. = 1966-03-07 @ 1966-03-08',
      'Il partira [jeudi]. = 1966-03-10 @ 1966-03-08',
      'La mesure est levée à compter de [jeudi]. = 1966-03-10 @ 1966-03-08',
      '[Ce mardi], il parle. = 1986-04-29 @ 1986-04-29',
    ],
    not: ['Robinson et Vendredi', 'La fête tombe un mercredi.'],
  },
];
