import { point, value } from '../build.ts';
import type { Point } from '../meaning.ts';
import { republicanPoint, republicanStretch } from '../republican.ts';
import type { Rule } from '../rule.ts';

type Day = Pick<Point, 'month' | 'day' | 'feast'>;
const fixed = (month: number, day: number): Day => ({ month, day });
const movable = (afterEaster: number): Day => ({ feast: { afterEaster } });

/** Feasts of the French year. Movable ones in days after Easter Sunday. */
const FEASTS: readonly (readonly [words: string, day: Day, example?: string])[] = [
  ['veille de noel', fixed(12, 24)],
  ['jour de noel', fixed(12, 25)],
  ['noel', fixed(12, 25), 'à [Noël 1914] = 1914-12-25'],
  ["jour de l'an", fixed(1, 1)],
  ['nouvel an', fixed(1, 1)],
  ['saint sylvestre', fixed(12, 31)],
  ['epiphanie', fixed(1, 6)],
  ['chandeleur', fixed(2, 2)],
  ['annonciation', fixed(3, 25)],
  ['assomption', fixed(8, 15)],
  ['toussaint', fixed(11, 1), 'depuis la [Toussaint 1954] = 1954-11-01'],
  ['fete des morts', fixed(11, 2)],
  ['saint jean', fixed(6, 24)],
  ['saint barthelemy', fixed(8, 24), 'la [Saint-Barthélemy 1572] = 1572-08-24'],
  ['saint nicolas', fixed(12, 6)],
  ['saint louis', fixed(8, 25)],
  ['saint laurent', fixed(8, 10)],
  ['saint etienne', fixed(12, 26)],
  ['saint valentin', fixed(2, 14)],
  ['saint andre', fixed(11, 30)],
  ['saint denis', fixed(10, 9)],
  ['sainte catherine', fixed(11, 25)],
  ['immaculee conception', fixed(12, 8)],
  ['fete de la victoire', fixed(5, 8)],
  ["fete de l'armistice", fixed(11, 11)],
  ['quasimodo', movable(7)],
  ['trinite', movable(56)],
  ['mi careme', movable(-24)],
  ['saint michel', fixed(9, 29)],
  ['saint martin', fixed(11, 11)],
  ['fete du travail', fixed(5, 1)],
  ['fete nationale', fixed(7, 14)],
  ['mardi gras', movable(-47)],
  ['mercredi des cendres', movable(-46)],
  ['dimanche des rameaux', movable(-7)],
  ['rameaux', movable(-7)],
  ['jeudi saint', movable(-3)],
  ['vendredi saint', movable(-2)],
  ['samedi saint', movable(-1)],
  ['dimanche de paques', movable(0)],
  ['lundi de paques', movable(1), 'le [lundi de Pâques 1920] = 1920-04-05'],
  ['paques', movable(0), 'à [Pâques 1916] = 1916-04-23'],
  ["jeudi de l'ascension", movable(39)],
  ['ascension', movable(39)],
  ['dimanche de (la)? pentecote', movable(49)],
  ['lundi de (la)? pentecote', movable(50)],
  ['pentecote', movable(49), 'à la [Pentecôte 1958] = 1958-05-25'],
  ['fete dieu', movable(60)],
];
/** Alone, without a year, these are names as often as days. */
/** Names of persons and of towns as well: days only with a year. */
const ONLY_WITH_YEAR = /^(sainte? (?!jean|michel|martin|sylvestre|barth|valentin)|trinite|quasimodo|immaculee)/;
const NEED_YEAR = /^(sainte?|immaculee|trinite|quasimodo|rameaux|annonciation|fete nationale|ascension|toussaint)/;
const LED = new Set("a la le l' de du avant apres depuis jusqu' pour au d' veille jour fete en".split(' '));

export const FRENCH_FEASTS: readonly Rule[] = FEASTS.flatMap(([words, day, example]): Rule[] => [
  {
    name: 'feast with year: ' + words,
    pattern: words + " (de | de l'annee | de l'an)? year:YEAR|YEAR3",
    build: ({ year }) => point({ ...day, year: value(year, 'YEAR', 'YEAR3') }),
    examples: example ? [example] : [],
  },
  {
    name: 'feast: ' + words,
    pattern: words,
    build: (_, { before, before2 }) => {
      if (ONLY_WITH_YEAR.test(words) || !before || !LED.has(before.norm)) return null;
      const article = before.norm === 'la' || before.norm === "l'";
      if (
        NEED_YEAR.test(words) &&
        !(article && ['a', 'de', 'avant', 'apres', 'depuis', 'pour'].includes(before2?.norm ?? ''))
      )
        return null;
      return point(day);
    },
    examples: [],
  },
]);

/** The Republican calendar (1792–1806). */
export const FRENCH_REPUBLICAN: readonly Rule[] = [
  {
    name: 'Republican date',
    pattern: "day:DAY|WORD_DAY|ORDINAL month:REPUBLICAN ,? (de l')? an year:ROMAN|DIGITS|INT",
    build: ({ day, month, year }) =>
      republicanPoint(
        value(day, 'DAY', 'WORD_DAY', 'ORDINAL') ?? 0,
        value(month, 'REPUBLICAN') as number,
        value(year, 'ROMAN', 'INT') ?? 0,
      ),
    examples: [
      'le [18 brumaire an VIII] = 1799-11-09',
      'le [9 thermidor an II] = 1794-07-27',
      'le [1er vendémiaire an 4] = 1795-09-23',
    ],
  },
  {
    name: 'complementary day',
    pattern: "day:NTH|ORDINAL|DAY jour complementaire (de l')? an year:ROMAN|DIGITS",
    build: ({ day, year }) =>
      republicanPoint(value(day, 'NTH', 'ORDINAL', 'DAY') ?? 0, 13, value(year, 'ROMAN', 'DIGITS') ?? 0),
    examples: ['le [3e jour complémentaire an V] = 1797-09-19'],
  },
  {
    name: 'Republican day without year',
    pattern: 'day:DAY|ORDINAL month:REPUBLICAN',
    build: ({ day, month }, { before }) => {
      const said = value(day, 'DAY', 'ORDINAL') ?? 0;
      const of = value(month, 'REPUBLICAN') as number;
      const usual = republicanPoint(said, of, 2);
      return usual && ['le', 'du', 'au', 'et', 'un'].includes(before?.norm ?? '')
        ? point({ ...usual, year: undefined, republican: [of, said] })
        : null;
    },
    examples: [
      'Le [9 thermidor], la Convention se souleva. = XXXX-07-27',
      'Revenu le [9 octobre 1799], il agit le [18 brumaire]. = 1799-10-09 1799-11-09',
    ],
  },
  {
    name: 'Republican month',
    pattern: "month:REPUBLICAN (de l')? an year:ROMAN|DIGITS",
    build: ({ month, year }) =>
      republicanStretch(value(year, 'ROMAN', 'DIGITS') ?? 0, value(month, 'REPUBLICAN') as number),
    examples: ['en [ventôse an II] = 1794-02-19/1794-03-20'],
  },
  {
    name: 'Republican year',
    pattern: "l' [ an year:ROMAN ] | en [ l'an year:ROMAN ]",
    build: ({ year }) => republicanStretch(value(year, 'ROMAN') ?? 0, null),
    examples: ["l'[an II] = 1793-09-22/1794-09-21"],
  },
];
