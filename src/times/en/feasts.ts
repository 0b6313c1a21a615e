import { point, value } from '../build.ts';
import type { Point } from '../meaning.ts';
import type { Rule } from '../rule.ts';

type Day = Pick<Point, 'month' | 'day' | 'feast'>;
const fixed = (month: number, day: number): Day => ({ month, day });
const movable = (afterEaster: number): Day => ({ feast: { afterEaster } });
const nth = (month: number, weekday: number, index: number): Day => ({ feast: { nth: [month, weekday, index] } });

/** Feasts of the English-speaking year, the month's n-th weekday and days after Easter among them. */
const FEASTS: readonly (readonly [words: string, day: Day, example?: string])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25), 'at [Christmas 1914] = 1914-12-25'],
  ['boxing day', fixed(12, 26)],
  ["new year ' s day", fixed(1, 1)],
  ["new year ' s eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['candlemas', fixed(2, 2)],
  ['lady day', fixed(3, 25)],
  ['midsummer day', fixed(6, 24)],
  ['michaelmas', fixed(9, 29)],
  ["all saints ' day", fixed(11, 1)],
  ['halloween', fixed(10, 31)],
  ['martinmas', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['bastille day', fixed(7, 14)],
  ['may day', fixed(5, 1)],
  ["valentine ' s day", fixed(2, 14)],
  ["st .? patrick ' s day", fixed(3, 17)],
  ['(the)? feast of st|saint .? john (the baptist)?', fixed(6, 24)],
  ['(the)? feast of st|saint .? martin', fixed(11, 11)],
  ['(the)? feast of the assumption', fixed(8, 15)],
  ['(the)? feast of all saints', fixed(11, 1)],
  ['(the)? feast of the assumption', fixed(8, 15)],
  ['twelfth night', fixed(1, 5)],
  ['lammas', fixed(8, 1)],
  ['all souls day', fixed(11, 2)],
  ['remembrance day', fixed(11, 11)],
  ['guy fawkes night', fixed(11, 5)],
  ['july fourth', fixed(7, 4)],
  ['shrove tuesday', movable(-47)],
  ['holy saturday', movable(-1)],
  ['trinity sunday', movable(56)],
  ['memorial day', nth(5, 1, -1), 'on [Memorial Day 1966] = 1966-05-30'],
  ['martin luther king (jr .?)? day', nth(1, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ['columbus day', nth(10, 1, 2)],
  ['the fourth of july', fixed(7, 4)],
  ['independence day', fixed(7, 4)],
  ['ash wednesday', movable(-46)],
  ['palm sunday', movable(-7)],
  ['maundy thursday', movable(-3)],
  ['good friday', movable(-2)],
  ['easter sunday', movable(0)],
  ['easter monday', movable(1), 'on [Easter Monday 1916] = 1916-04-24'],
  ['easter day', movable(0)],
  ['easter', movable(0)],
  ['ascension day', movable(39)],
  ['whit sunday', movable(49)],
  ['whitsun', movable(49)],
  ['pentecost', movable(49)],
  ['whit monday', movable(50)],
  ['corpus christi', movable(60)],
  ['thanksgiving (day)?', nth(11, 4, 4), 'on [Thanksgiving Day 1963] = 1963-11-28'],
  ['labor day', nth(9, 1, 1)],
];

export const ENGLISH_FEASTS: readonly Rule[] = FEASTS.flatMap(([words, day, example]): Rule[] => [
  {
    name: 'feast with year: ' + words,
    pattern: words + ' ,? (of|in)? year:YEAR|YEAR3',
    build: ({ year }) => point({ ...day, year: value(year, 'YEAR', 'YEAR3') }),
    examples: example ? [example] : [],
  },
  {
    name: 'feast: ' + words,
    pattern: words,
    build: (_, { before, after }) => {
      if (
        after?.kind === 'word' &&
        (after.capital || ['tree', 'island', 'carol', 'egg', 'rising', 'presents', 'party'].includes(after.norm))
      )
        return null;
      const named = / (day|eve)$/.test(words.replace('(day)?', 'day'));
      return named ||
        after?.norm === 'weekend' ||
        (before &&
          ['on', 'at', 'by', 'before', 'after', 'until', 'since', 'around', 'of', 'last', 'for', 'from'].includes(
            before.norm,
          ))
        ? point(day)
        : null;
    },
    examples: [],
  },
]);
