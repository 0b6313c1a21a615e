import { duration, joined, seasonOf, set, unitOf, value } from '../build.ts';
import { two } from '../calendar.ts';
import type { Unit } from '../meaning.ts';
import { durationValue } from '../resolve/duration.ts';
import type { Captures, Rule } from '../rule.ts';
import { COLLECTIVES } from './lexicon.ts';

const ADJECTIVES =
  'longs|longues|bons|bonnes|petits|petites|grands|grandes|courts|courtes|derniers|dernieres|premiers|premieres|prochains|prochaines|pleins|pleines|autres|long|longue|bon|bonne|petit|petite';
const one = (count: number | null, unit: Unit): string => durationValue({ kind: 'duration', parts: [{ count, unit }] });
const period = (unit: Unit): string => one(1, unit === 'night' ? 'day' : unit);
const collective = (ten: Captures[string] | undefined): number => COLLECTIVES[value(ten, 'ABOUT_TEN') ?? 0] as number;
const FROM = new Set(['voici', 'voila', 'dans', 'ici']);
const SINCE = new Set(['plus', 'apres', 'auparavant', 'avant', 'durant']);
/** "une année", "un jour" mean a length of time only where the words around say so. */
const LENGTH = new Set("d' de pendant durant depuis apres en dure dura durer durera duree".split(' '));

export const FRENCH_DURATIONS: readonly Rule[] = [
  {
    name: 'number of units',
    pattern: `n:NUMBER -? ${ADJECTIVES}? unit:UNIT (et half:demi|demie | et quart)?`,
    build: ({ n, unit, half }, { before, before2, after }) => {
      const u = unitOf(unit);
      const count = n?.value ?? 0;
      const placed =
        LENGTH.has(before?.norm ?? '') ||
        (before?.norm === 'a' && before2?.norm === 'y') ||
        FROM.has(before?.norm ?? '') ||
        SINCE.has(after?.norm ?? '');
      const article = n?.form === 'words' && (n.norm === 'un' || n.norm === 'une') && n.value === 1;
      if (count > 100_000 || (unit?.hyphen && count > 1000) || n?.form === 'ordinal') return null;
      if (u === 'second' && article) return null;
      if (
        article &&
        ['day', 'night', 'season', 'weekend', 'quarter', 'half', 'decade', 'century'].includes(u) &&
        !placed
      )
        return null;
      if (article && unit?.norm === 'annee' && !placed) return null;
      if (article && after?.norm === '-') return null;
      return duration(half ? count + 0.5 : count, u);
    },
    examples: [
      'Il resta [trois mois]. = P3M',
      'une guerre de [huit ans] = P8Y',
      '[deux ans et demi] = P30M',

      'un délai de [48 heures] = PT48H',
      'pendant [trois longues années] = P3Y',
    ],
    not: ['une année difficile'],
  },
  {
    name: 'number of units and of smaller ones',
    pattern: 'n:INT unit:UNIT et n2:INT finer:UNIT',
    build: ({ n, unit, n2, finer }) => joined([n?.value ?? 0, unitOf(unit)], [n2?.value ?? 0, unitOf(finer)]),
    examples: ['[deux ans et trois mois] = P2Y3M', 'après [trois semaines et deux jours] = P3W2D'],
  },
  {
    name: 'about ten units',
    pattern: 'une? (bonne|petite)? ten:ABOUT_TEN (de|d\u0027) unit:UNIT',
    build: ({ ten, unit }) => duration(collective(ten), unitOf(unit), 'APPROX'),
    examples: ["[une dizaine d'années] = P10Y", '[une quinzaine de jours] = P15D'],
  },
  {
    name: 'fortnight',
    pattern: '(pendant|durant|sous|dans|depuis|toute)? [ (la|une) ten:quinzaine|huitaine ]',
    build: ({ ten }, { before, after }) =>
      before && after?.norm !== 'de' && after?.norm !== "d'"
        ? duration(ten?.norm === 'huitaine' ? 8 : 15, 'day', 'APPROX')
        : null,
    examples: ['Il se tut pendant [une quinzaine]. = P15D'],
  },
  {
    name: 'within eight days',
    pattern: 'sous ten:huitaine|quinzaine',
    build: ({ ten }) => duration(ten?.norm === 'huitaine' ? 8 : 15, 'day'),
    examples: ['à payer [sous huitaine] = P8D'],
  },
  {
    name: 'the whole unit',
    pattern: "toute la unit:journee|nuit|semaine | toute l' unit:annee | tout le unit:mois|jour|siecle",
    build: ({ unit }, { after }) =>
      after?.kind === 'number' ||
      after?.kind === 'phrase' ||
      (after && ['du', 'de', "d'", 'derniere', 'prochaine'].includes(after.norm))
        ? null
        : duration(1, unit && value(unit, 'UNIT') !== undefined ? unitOf(unit) : 'day'),
    examples: ['Il plut [toute la semaine]. = P1W'],
  },
  {
    name: 'half a unit',
    pattern: '(un|une)? demi|demie unit:UNIT | une? moitie de unit:siecle|annee',
    build: ({ unit }, { after }) =>
      unit &&
      ['day', 'hour', 'century', 'minute', 'second', 'decade'].includes(unitOf(unit)) &&
      after?.norm !== 'finale'
        ? duration(0.5, unitOf(unit))
        : null,
    examples: ['[un demi-siècle] de paix = P50Y', '[une demi-heure] = PT30M'],
  },
  {
    name: 'three quarters of an hour',
    pattern: "more:trois quarts d'heure | un quart d'heure | un quart de unit:siecle",
    build: ({ more, unit }) => (unit ? duration(25, 'year') : duration(more ? 45 : 15, 'minute')),
    examples: ["[un quart d'heure] = PT15M", "[trois quarts d'heure] = PT45M", '[un quart de siècle] = P25Y'],
  },
  {
    name: 'some units',
    pattern: '(quelques|plusieurs|des | de nombreuses|nombreux|longues|longs | bien des) unit:UNIT',
    build: ({ unit }, { before, after }) => {
      const u = unitOf(unit);
      if (!unit?.norm.endsWith('s')) return null;
      const weak = LENGTH.has(before?.norm ?? '');
      if (u === 'second' || u === 'season' || u === 'weekend') return null;
      if (after?.kind === 'number' || after?.norm === 'a') return null;
      return weak || u !== 'night' ? duration(null, u) : null;
    },
    examples: [
      'fermé pendant [plusieurs années] = PXY',
      'depuis [de nombreuses années] = PXY',
      '[quelques jours] de repos = PXD',
    ],
  },
];

/** "plus de", "près de" before a duration; "durant" after it. */
export const FRENCH_DURATION_DEGREES: readonly Rule[] = [
  {
    name: 'degree of a duration',
    pattern:
      "(more:plus de|d' | less:moins de|d' | least:au moins | most:au plus | about:environ | about:pres de|d' | about:presque | about:quelque | about:a peu pres | about:approximativement | about:autour de) length:DURATION",
    build: ({ length, more, less, least, most }) =>
      length?.meaning?.kind === 'duration'
        ? {
            ...length.meaning,
            mod: more ? 'MORE_THAN' : less ? 'LESS_THAN' : least ? 'EQUAL_OR_MORE' : most ? 'EQUAL_OR_LESS' : 'APPROX',
          }
        : null,
    examples: ['[plus de vingt ans] = P20Y', '[environ six mois] = P6M', "[près d'un siècle] = P1CE"],
  },
  {
    name: 'throughout',
    pattern: 'length:DURATION durant',
    build: ({ length }) => length?.meaning ?? null,
    examples: ['[Deux jours durant], rien ne filtra. = P2D'],
  },
];

/** Before newspapers by how often they appear, and before what is everyday without coming back. */
const NOT_RECURRING = new Set(
  "le la l' les un une du de d' des au aux ce cet cette ces son sa leur grand vie pain".split(' '),
);
const FREQUENT = ['P1D', 'P1W', 'P2W', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y', 'P2Y'];

/** Centuries and the like after "près d'", where the article is a number. */
export const FRENCH_SETS: readonly Rule[] = [
  {
    name: 'each unit',
    pattern: 'chaque unit:UNIT|WEEKDAY|PART',
    build: ({ unit }) => {
      if (value(unit, 'UNIT') !== undefined) return set(period(unitOf(unit)));
      if (value(unit, 'WEEKDAY') !== undefined) return set('P1W');
      return set('P1D');
    },
    examples: ['[chaque année] = P1Y', '[chaque matin] = P1D', '[chaque lundi] = P1W'],
  },
  {
    name: 'each afternoon',
    pattern: 'chaque apres midi | tous les apres midi',
    build: () => set('P1D'),
    examples: ['[tous les après-midi] = P1D'],
  },
  {
    name: 'each n-th weekday of the month',
    pattern:
      "(chaque | tous les) (ORDINAL|NTH | dernier|premiers|derniers) (WEEKDAY|WEEKDAYS | jour|jours) (du | de l' | de la) unit:mois|annee|trimestre|semaine",
    build: ({ unit }) => set(period(unitOf(unit))),
    examples: ['[chaque premier lundi du mois] = P1M'],
  },
  {
    name: 'every summer, every May',
    pattern: '(chaque | tous les) (mois de|d\u0027)? unit:SEASON|MONTH',
    build: ({ unit }) =>
      set('XXXX-' + (value(unit, 'SEASON') === undefined ? two(value(unit, 'MONTH') as number) : seasonOf(unit))),
    examples: ['[tous les printemps] = XXXX-SP', '[chaque été] = XXXX-SU', '[chaque mois de mai] = XXXX-05'],
  },
  {
    name: 'all units',
    pattern: '(tous|toutes) les unit:UNIT|WEEKDAYS|PART',
    build: ({ unit }) => {
      if (value(unit, 'UNIT') === undefined) return set(value(unit, 'WEEKDAYS') !== undefined ? 'P1W' : 'P1D');
      return set(period(unitOf(unit)));
    },
    examples: ['[tous les lundis] = P1W', '[toutes les semaines] = P1W', '[tous les soirs] = P1D'],
  },
  {
    name: 'every so many units',
    pattern: '(tous|toutes) les n:INT unit:UNIT',
    build: ({ n, unit }) => set(one(n?.value ?? 1, unitOf(unit))),
    examples: ['[tous les cinq ans] = P5Y', '[toutes les deux heures] = PT2H'],
  },
  {
    name: 'times a unit',
    pattern:
      "(n:INT|SOME fois)? par unit:UNIT | INT|SOME fois (l' unit:an | la unit:semaine | le unit:mois | la unit:journee)",
    build: ({ unit, n }, { before }) => {
      const u = unitOf(unit);
      if (['quarter', 'half'].includes(u) && !n) return null;
      if (!n && unit?.norm.endsWith('s') && u !== 'month') return null;
      if (!n && (before?.norm === 'apres' || before?.norm === unit?.norm)) return null;
      return set(period(u));
    },
    examples: ['[deux fois la semaine] = P1W', '[deux fois par an] = P1Y', 'dix francs [par jour] = P1D'],
    not: ['remplacées par années'],
  },
  {
    name: 'one unit in so many',
    pattern: 'un|une unit:UNIT|WEEKDAY sur n:INT',
    build: ({ unit, n }) => set(one(n?.value ?? 1, value(unit, 'WEEKDAY') === undefined ? unitOf(unit) : 'week')),
    examples: ['[un jour sur deux] = P2D', '[un dimanche sur deux] = P2W'],
  },
  {
    name: 'day of each month',
    pattern: '(day:DAY|NTH | premier) (weekday:WEEKDAY)? (de|du) chaque unit:mois|trimestre|annee|semaine',
    build: ({ day, weekday, unit }) => {
      if (weekday || unit?.norm !== 'mois') return set(period(unitOf(unit)));
      return set('XXXX-XX-' + String(day?.value ?? 1).padStart(2, '0'));
    },
    examples: ['le [2 de chaque mois] = XXXX-XX-02'],
  },
  {
    name: 'adjective of recurrence',
    pattern: 'how:FREQUENT',
    build: ({ how }, { before }) =>
      how?.capital || !before || before.kind !== 'word' || NOT_RECURRING.has(before.norm)
        ? null
        : set(FREQUENT[(value(how, 'FREQUENT') ?? 1) - 1] as string),
    examples: ['son rapport [annuel] = P1Y', 'une réunion [hebdomadaire] = P1W', 'des bulletins [mensuels] = P1M'],
    not: ['un quotidien du soir', 'la vie quotidienne', 'ce mensuel'],
  },
  {
    name: 'adverb of recurrence',
    pattern: 'day:quotidiennement|journellement | week:hebdomadairement | month:mensuellement | year:annuellement',
    build: ({ day, week, month }) => set(day ? 'P1D' : week ? 'P1W' : month ? 'P1M' : 'P1Y'),
    examples: ['publié [annuellement] = P1Y'],
  },
];
