// How much each sign says of whether a claim is wholly right; learnt from claims judged by eye. `npm run bench:sureness -- --write` writes the numbers.
import type { Doubtful } from '../../annotation.ts';
import type { Signs } from './signs.ts';

export interface Weight {
  readonly sign: keyof Signs;
  /** What the sign adds to the log-odds where it is 1. */
  readonly weight: number;
  /** The sign's mean over the claims that were judged: what a claim is held against when its doubts are named. */
  readonly mean: number;
  /** Which doubt it speaks of. */
  readonly doubt: Doubtful;
  readonly about: string;
}

/** Log-odds of a claim without any sign. */
export const BIAS = 2.48;

/** Asserted claims that are less likely to be wholly right are withheld. */
export const THRESHOLD = 0.6;

/** The same for claims in French of somebody whom the pack does not know: of those between the two, 56 of 100 judged by eye are wholly right. Set by hand. */
export const FRENCH_THRESHOLD = 0.68;

/** The same for claims that bear on a state of two actors that the pack knows. Set by hand: too few were judged to learn it. */
export const SETTLED_THRESHOLD = 0.3;

export const WEIGHTS: readonly Weight[] = [
  {
    sign: 'doubtSentence',
    weight: -8.89,
    mean: 0.09,
    doubt: 'unsure tree',
    about: 'the share of words whose arc the parser expects to be wrong',
  },
  {
    sign: 'doubtBetween',
    weight: -1.23,
    mean: 0.19,
    doubt: 'unsure tree',
    about: 'how likely an arc between act and participant is wrong',
  },
  { sign: 'mended', weight: 1.04, mean: 0.03, doubt: 'unsure tree', about: 'a rule put the arc over the act right' },
  { sign: 'root', weight: 0.17, mean: 0.47, doubt: 'unclear scope', about: 'nothing stands over the act' },
  { sign: 'depth', weight: -1.6, mean: 0.13, doubt: 'unclear scope', about: 'arcs over the act, of eight' },
  { sign: 'noun', weight: 0.19, mean: 0.18, doubt: 'unclear scope', about: 'a noun tells the act: “the attack of”' },
  {
    sign: 'pronounLeft',
    weight: -0.1,
    mean: 0.1,
    doubt: 'unclear participants',
    about: 'a pronoun beside the act is left out, as nobody knows whom it means',
  },
  {
    sign: 'provision',
    weight: 1.12,
    mean: 0.04,
    doubt: 'unclear scope',
    about: 'told as done in a rule of a treaty: dates and words that bind vouch for it',
  },
  { sign: 'nobodyActs', weight: -0.7, mean: 0.17, doubt: 'unclear participants', about: 'nobody is told who does it' },
  {
    sign: 'agentLost',
    weight: -0.88,
    mean: 0.01,
    doubt: 'unclear participants',
    about: 'nobody does it, though “by” or “between” follows',
  },
  {
    sign: 'subject',
    weight: 0.48,
    mean: 0.49,
    doubt: 'unclear participants',
    about: 'who does it is the subject of the act itself',
  },
  {
    sign: 'recipientLost',
    weight: -1.04,
    mean: 0.02,
    doubt: 'unclear participants',
    about: 'to whom it is done was found, but is a pronoun',
  },
  {
    sign: 'recipientFirst',
    weight: 0.55,
    mean: 0.16,
    doubt: 'unclear participants',
    about: 'to whom it is done stands before the act',
  },
  {
    sign: 'bare',
    weight: -0.71,
    mean: 0.04,
    doubt: 'unclear participants',
    about: 'a participant is a single thing without an article',
  },
  {
    sign: 'possessive',
    weight: -0.18,
    mean: 0.02,
    doubt: 'unclear participants',
    about: 'a participant is somebody’s: “its allies”',
  },
  {
    sign: 'begunBefore',
    weight: 0.24,
    mean: 0.04,
    doubt: 'unclear participants',
    about: 'an article, adjective or name stands right before a participant',
  },
  {
    sign: 'prepositions',
    weight: -0.08,
    mean: 0.03,
    doubt: 'unclear participants',
    about: 'a participant holds two prepositions or more',
  },
  {
    sign: 'placeFar',
    weight: -0.29,
    mean: 0.03,
    doubt: 'unclear participants',
    about: 'the place hangs on something else than the act',
  },
  { sign: 'state', weight: 0.19, mean: 0.15, doubt: 'unclear participants', about: 'it bears on a state' },
  {
    sign: 'holds',
    weight: 1.51,
    mean: 0.09,
    doubt: 'unclear participants',
    about: '… that holds: “the minister”, “the seat of”',
  },
  { sign: 'dated', weight: 0.72, mean: 0.34, doubt: 'unclear scope', about: 'a date hangs on the act' },
  {
    sign: 'dateDoubt',
    weight: 0.06,
    mean: 0.05,
    doubt: 'unsure tree',
    about: 'how unsure the parser is of what the date hangs on',
  },
  { sign: 'dateFirst', weight: -0.55, mean: 0.12, doubt: 'unclear scope', about: 'the date stands before the act' },
  { sign: 'markup', weight: -0.95, mean: 0.02, doubt: 'unclear scope', about: 'brackets or markup in the sentence' },
  { sign: 'french', weight: 0.52, mean: 0.25, doubt: 'unclear scope', about: 'the sentence is French' },
];
