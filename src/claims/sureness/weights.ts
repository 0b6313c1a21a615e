// How much each sign says of whether a claim is wholly right; learnt from claims judged by eye. `node train/train-sureness.ts` writes the numbers.
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
export const BIAS = 2.43;

/** Asserted claims that are less likely to be wholly right are withheld. */
export const THRESHOLD = 0.4;

/** The same for claims that bear on a state of two actors that the pack knows. Set by hand: too few were judged to learn it. */
export const SETTLED_THRESHOLD = 0.3;

export const WEIGHTS: readonly Weight[] = [
  {
    sign: 'doubtSentence',
    weight: -2.67,
    mean: 0.1,
    doubt: 'unsure tree',
    about: 'the share of words whose arc the parser expects to be wrong',
  },
  {
    sign: 'doubtWithin',
    weight: -1.42,
    mean: 0.05,
    doubt: 'unclear participants',
    about: 'how unsure the parser is of where a participant ends',
  },
  {
    sign: 'doubtBetween',
    weight: -1.28,
    mean: 0.21,
    doubt: 'unsure tree',
    about: 'how unsure the parser is of the least sure arc between act and participant',
  },
  {
    sign: 'doubtTag',
    weight: -2.13,
    mean: 0.01,
    doubt: 'unsure tree',
    about: 'how unsure the parser is of the part of speech of the act',
  },
  {
    sign: 'mended',
    weight: 2.41,
    mean: 0.08,
    doubt: 'unsure tree',
    about: 'a rule put an arc between act and participant right',
  },
  {
    sign: 'far',
    weight: -1.68,
    mean: 0.22,
    doubt: 'unclear participants',
    about: 'arcs between the act and its farthest participant, of six',
  },
  { sign: 'below', weight: -1.05, mean: 0.19, doubt: 'unclear scope', about: 'verbs over the act, of three' },
  {
    sign: 'participle',
    weight: -0.17,
    mean: 0.16,
    doubt: 'unclear scope',
    about: 'the act is a participle beside a noun: “signed at”',
  },
  {
    sign: 'agentLost',
    weight: -1.12,
    mean: 0.03,
    doubt: 'unclear participants',
    about: 'nobody did it, though “by” or “between” follows',
  },
  { sign: 'nobody', weight: -1.12, mean: 0.05, doubt: 'unclear participants', about: 'neither who did it nor to whom' },
  { sign: 'agentPlace', weight: -1.53, mean: 0.0, doubt: 'unclear participants', about: 'a place did it' },
  {
    sign: 'generic',
    weight: -0.35,
    mean: 0.06,
    doubt: 'unclear scope',
    about: '“each”, “any”, “a”: a participant may be nobody in particular',
  },
  {
    sign: 'placed',
    weight: -0.0,
    mean: 0.11,
    doubt: 'unclear participants',
    about: 'a place is told, which may be that of something else',
  },
];
