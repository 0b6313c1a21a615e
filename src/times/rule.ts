import type { Atom } from './atom.ts';
import type { Meaning } from './meaning.ts';

/** Where a match stands: what comes before and after the expression. */
export interface Surroundings {
  readonly before: Atom | undefined;
  readonly before2: Atom | undefined;
  readonly after: Atom | undefined;
  readonly after2: Atom | undefined;
}

export type Captures = Readonly<Record<string, Atom>>;

/**
 * One way of wording a time. `examples` and `not` are sentences that the tests run: the expression in square brackets, then
 * `= value`, and `@ day` where the document is dated: `paru [hier] = 1966-03-07 @ 1966-03-08`. A sentence in `not` has no time at all.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** The class that later patterns know the phrase by, beside its kind. */
  readonly as?: string;
  /** null: not a time after all. One meaning for each extent of the pattern. */
  readonly build: (captures: Captures, around: Surroundings) => Meaning | readonly Meaning[] | null;
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}
