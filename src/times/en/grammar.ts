import { buildGrammar, type Grammar } from '../grammar.ts';
import { ENGLISH_ACCOUNT_ENDS, ENGLISH_ACCOUNTS } from './accounts.ts';
import { ENGLISH_CLOCK, ENGLISH_CLOCK_TAILS, ENGLISH_DAY_TIMES } from './clock.ts';
import { ENGLISH_DATES, ENGLISH_PARTIAL_DATES } from './dates.ts';
import { ENGLISH_DURATION_DEGREES, ENGLISH_DURATIONS, ENGLISH_SETS } from './durations.ts';
import { ENGLISH_FEASTS } from './feasts.ts';
import { ENGLISH_CLASSES } from './lexicon.ts';
import { ENGLISH_NAMES } from './names.ts';
import { ENGLISH_NARROWING } from './narrowing.ts';
import { ENGLISH_ANAPHORIC_YEARS, ENGLISH_FROM_NOW, ENGLISH_OFFSETS } from './offsets.ts';
import { ENGLISH_ERAS, ENGLISH_PARTIAL_PERIODS, ENGLISH_PERIODS, ENGLISH_WEEKS } from './periods.ts';
import { ENGLISH_DEICTICS } from './relative.ts';
import { ENGLISH_YEAR_RANGES, ENGLISH_YEARS } from './years.ts';

/** English time expressions. Whole dates first, then what needs the words around it, then what is built upon both. */
export const ENGLISH: Grammar = buildGrammar(
  'en',
  ENGLISH_CLASSES,
  [
    [...ENGLISH_ERAS, ...ENGLISH_NAMES, ...ENGLISH_FROM_NOW],
    [
      ...ENGLISH_DATES,
      ...ENGLISH_PERIODS,
      ...ENGLISH_WEEKS,
      ...ENGLISH_YEAR_RANGES,
      ...ENGLISH_FEASTS,
      ...ENGLISH_CLOCK,
      ...ENGLISH_DEICTICS,
      ...ENGLISH_ACCOUNTS,
      ...ENGLISH_DURATIONS,
      ...ENGLISH_SETS,
    ],
    [
      ...ENGLISH_YEARS,
      ...ENGLISH_PARTIAL_DATES,
      ...ENGLISH_PARTIAL_PERIODS,
      ...ENGLISH_DURATION_DEGREES,
      ...ENGLISH_CLOCK_TAILS,
    ],
    [
      ...ENGLISH_ACCOUNT_ENDS,
      ...ENGLISH_ANAPHORIC_YEARS,
      ...ENGLISH_NARROWING,
      ...ENGLISH_OFFSETS,
      ...ENGLISH_DAY_TIMES,
    ],
  ],
  { and: new Set(['and', 'or', 'to', '&', '/']), articles: new Set(['the', 'on', 'in', 'of']) },
  [1, 2, 3],
);
