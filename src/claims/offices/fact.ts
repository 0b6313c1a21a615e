import type { Modality, Participant, Polarity, StateChange, TimeExpression } from '../../annotation.ts';
import type { Factuality } from '../factuality.ts';
import type { OfficePhrase } from './phrase.ts';

/** That somebody holds, enters or leaves an office, as one phrase tells it. */
export interface OfficeFact {
  readonly person: Participant;
  /** null for "ses fonctions", "his post": the office that the document says the person holds. */
  readonly office: OfficePhrase | null;
  readonly change: StateChange;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly time: TimeExpression | null;
  /** The verb that tells it; -1 where the description alone does. */
  readonly verb: number;
  /** The token that the claim is about: the verb or the title. */
  readonly trigger: number;
  readonly triggerEnd: number;
  /** What the words over it make of it; null where the description alone tells it. */
  readonly factuality: Factuality | null;
  /** The act of a claim made for it, where no claim of that verb exists; "" where none is to be made. */
  readonly act: string;
  /** The body that somebody leaves, where no office in it is told. */
  readonly left?: Participant;
}

/** A fact as a sentence tells it, whose person may be told by a title only: "a suspendu le directeur". */
export interface ToldFact extends Omit<OfficeFact, 'person'> {
  readonly person: Participant | null;
  /** The title that stands for the person; null where a name or pronoun does. */
  readonly as: OfficePhrase | null;
  /** Whose office it is where the sentence names none: "Ingrid Voss lui succéda" takes over that of the one before. */
  readonly like?: Participant | null;
  /** The office where neither the sentence nor the rest of the document gives the person one: that of a title told right before. */
  readonly otherwise?: OfficePhrase | null;
  /** Told of no day that one could know ("the second commander"): it tells which office the person's other steps are of, and nothing else. */
  readonly mute?: true;
}
