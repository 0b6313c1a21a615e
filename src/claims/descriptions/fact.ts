import type { Participant, StateChange } from '../../annotation.ts';

/** A relation that a phrase takes for granted ("NATO member Turkey") or that a sentence tells without a verb of its own. */
export interface Description {
  readonly act: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  /** The words that tell it: tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The first token after the whole phrase, where dates of its own stand. */
  readonly after: number;
  /** The predicate or verb that asserts it; -1 where the phrase alone does. */
  readonly clause: number;
  readonly agents: readonly Participant[];
  readonly recipients?: readonly Participant[];
  readonly place?: Participant | null;
  /** "outside NATO". */
  readonly negative?: boolean;
  /** "out of NATO from 1966 to 2009": in it before and after. */
  readonly away?: boolean;
  /** What the words themselves say of it ("ours again": it begins); a date of their clause is that of the change. */
  readonly change?: StateChange;
}
