import { buildGrammar, type Grammar } from '../grammar.ts';
import { FRENCH_ACCOUNTS } from './accounts.ts';
import { FRENCH_CLOCK, FRENCH_CLOCK_TAILS, FRENCH_DAY_TIMES } from './clock.ts';
import { FRENCH_DATES, FRENCH_PARTIAL_DATES } from './dates.ts';
import { FRENCH_DURATION_DEGREES, FRENCH_DURATIONS, FRENCH_SETS } from './durations.ts';
import { FRENCH_FEASTS, FRENCH_REPUBLICAN } from './feasts.ts';
import { FRENCH_CLASSES } from './lexicon.ts';
import { FRENCH_NAMES } from './names.ts';
import { FRENCH_NARROWING } from './narrowing.ts';
import { FRENCH_ANAPHORIC_YEARS, FRENCH_OFFSETS } from './offsets.ts';
import { FRENCH_ERAS, FRENCH_PARTIAL_PERIODS, FRENCH_PERIODS } from './periods.ts';
import { FRENCH_DEICTICS } from './relative.ts';
import { FRENCH_YEAR_RANGES, FRENCH_YEARS } from './years.ts';

/** French time expressions. Whole dates first, then what needs the words around it, then what is built upon both. */
export const FRENCH: Grammar = buildGrammar(
  'fr',
  FRENCH_CLASSES,
  [
    [...FRENCH_ERAS, ...FRENCH_NAMES],
    [
      ...FRENCH_DATES,
      ...FRENCH_PERIODS,
      ...FRENCH_YEAR_RANGES,
      ...FRENCH_FEASTS,
      ...FRENCH_REPUBLICAN,
      ...FRENCH_CLOCK,
      ...FRENCH_DEICTICS,
      ...FRENCH_ACCOUNTS,
      ...FRENCH_DURATIONS,
      ...FRENCH_SETS,
    ],
    [
      ...FRENCH_YEARS,
      ...FRENCH_PARTIAL_DATES,
      ...FRENCH_PARTIAL_PERIODS,
      ...FRENCH_DURATION_DEGREES,
      ...FRENCH_CLOCK_TAILS,
    ],
    [...FRENCH_ANAPHORIC_YEARS, ...FRENCH_NARROWING, ...FRENCH_OFFSETS, ...FRENCH_DAY_TIMES],
  ],
  {
    and: new Set(['et', 'ou', 'puis', 'ni', '&', '/']),
    articles: new Set(['le', 'les', "l'", 'en', 'du', 'des', 'de']),
  },
  [1, 2, 3],
);
