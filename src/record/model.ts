// What the record is made of: documents, their sentences and claims as stored, and what is concluded from them.
import type { Modality, Participant, Polarity, StateChange, StateClaim } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { SentenceKind } from '../language/words.ts';
import type { Span } from '../span.ts';

/** Days (ISO 8601) between which something lies, both included; null where open. ISO days compare as strings. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface RecordDocument {
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  readonly language: Language | null;
  /** EDTF level 0: `1966`, `1966-03`, `1966-03-08`; null where unknown. */
  readonly published: string | null;
}

export interface RecordSentence extends Span {
  readonly document: string;
  /** Number of the sentence in its document. */
  readonly id: number;
  readonly text: string;
  readonly kind: SentenceKind;
}

export interface RecordFigure extends Span {
  readonly document: string;
  readonly sentence: number;
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** The date of a claim, and where it comes from. */
export interface ClaimTime extends Days {
  readonly edtf: string | null;
  /** The expression as written: "mercredi", "le 4 avril 1949". */
  readonly text: string;
  /** Whether the expression says less than a date without the document's own date ("mercredi", "hier", "in May"). */
  readonly relative: boolean;
  /**
   * `original`: taken from the dated original that the sentence was copied from. `reported`: nobody gives it, and it is that of the news of
   * which the document is a dispatch; see `reported.ts`.
   */
  readonly from: 'stated' | 'original' | 'reported';
}

/** The days on which a claim says that its state holds. */
export interface Holding extends Days {
  /** Whether the wording says that it held before as well ("still", "demeure"). */
  readonly continues: boolean;
  /** When the wording says that it began ("depuis 1952") or ended ("until 1967"); null where it says neither. */
  readonly since: Days | null;
  readonly until: Days | null;
  /**
   * `published`: the claim has no date of its own and speaks of its document's present. `narrated`: it speaks of the time that the text
   * around it tells of, and is no more than likely.
   */
  readonly from: 'stated' | 'published' | 'narrated';
}

/** One reading of one sentence as the record keeps it. Never altered once stored. */
export interface RecordClaim {
  /** `claim-` and a digest of document, trigger, act and state: the same reading of the same bytes has the same id. */
  readonly id: string;
  readonly document: string;
  readonly sentence: number;
  readonly trigger: Span & { readonly text: string };
  readonly act: string;
  /** PLOVER event type, null where the act has none. */
  readonly event: string | null;
  readonly agents: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly place: Participant | null;
  readonly time: ClaimTime | null;
  /** When its document was published, as in `RecordDocument`. */
  readonly published: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says it, null where the author does. */
  readonly source: Participant | null;
  readonly state: StateClaim | null;
  /** When the state holds according to a claim that says so, rather than when it begins or ends; null where that is unknown. */
  readonly holding: Holding | null;
  /** The time that the text around an undated beginning or end tells of; null where it tells none. See `narrated.ts`. */
  readonly narrated: Days | null;
}

export type Verdict = 'accepted' | 'rejected';

/** A claim with what the rest of the record knows of it: input of everything that concludes across documents. */
export interface TracedClaim extends RecordClaim {
  /** Id of the origin its sentence belongs to; a sentence that stands nowhere else is an origin of its own. */
  readonly origin: string;
  /** What a person decided; null where nobody has. */
  readonly verdict: Verdict | null;
}

export type VariantKind = 'number' | 'date' | 'negation' | 'name' | 'modal';

/** A place where the copies of one sentence differ in substance, and who reads what. */
export interface Variant {
  readonly kind: VariantKind;
  readonly readings: readonly {
    readonly text: string;
    readonly members: readonly (Span & { readonly document: string })[];
  }[];
}

/** One telling: a sentence and its copies, in whatever document. */
export interface Origin {
  readonly id: string;
  readonly members: readonly RecordSentence[];
  readonly variants: readonly Variant[];
}

/** What several claims say alike: the same act, by the same actors, at the same time. */
export interface Event extends Days {
  readonly id: string;
  readonly edtf: string | null;
  readonly act: string;
  readonly event: string | null;
  readonly agents: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly place: Participant | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** How many independent tellings; copies count once. */
  readonly origins: number;
  readonly documents: number;
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
}

/** A relation between two things that holds for a while. */
export interface State {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/** Why a conclusion was drawn. */
export type Rule =
  | 'stated'
  /** Undated, and told among dated things: it holds at about their time. */
  | 'narrative'
  /** Undated: so it stood when its document was written. */
  | 'as-written'
  /** Who is in an organ of an organisation is in the organisation. */
  | 'sub-body'
  /** Who signed the treaty that founded an organisation is its member once it is in force. */
  | 'founding'
  | 'begin'
  | 'end'
  | 'presupposition'
  | 'persistence'
  | 'succession'
  | 'life-span'
  | 'disagreement'
  | 'uncertainty'
  | 'silence';

/** A stretch of time over which a state holds. */
export interface StateInterval {
  readonly since: Days | null;
  readonly until: Days | null;
  readonly basis: 'stated' | 'implied';
  /** Whether independent origins disagree about either end. */
  readonly disputed: boolean;
  readonly rules: readonly Rule[];
  readonly claims: readonly string[];
}

export type Holds = 'yes' | 'no' | 'disputed' | 'unknown';

/** What the claims say of one state on one day. `since` and `until` bound the stretch for which the answer is the same. */
export interface DayAnswer {
  readonly holds: Holds;
  readonly basis: 'stated' | 'implied' | null;
  readonly since: Days | null;
  readonly until: Days | null;
  readonly rules: readonly Rule[];
  /** Independent tellings that the answer rests on. */
  readonly origins: number;
  /** Everything that speaks of the state, what counts first. */
  readonly evidence: readonly TracedClaim[];
}

/** One row of `regesta asof --json`; see docs/contract.md, "As-of answers". */
export interface AsOfAnswer {
  readonly subject: { readonly id: string; readonly name: string };
  readonly relation: string;
  readonly object: { readonly id: string; readonly name: string };
  readonly holds: Holds;
  readonly basis: 'stated' | 'implied' | null;
  readonly since: Days | null;
  readonly until: Days | null;
  readonly origins: number;
  readonly rules: readonly Rule[];
  readonly evidence: readonly AsOfEvidence[];
}

/** A span of a document with the sentence around it, as every answer cites it. */
export interface Evidence extends Span {
  readonly document: string;
  readonly uri: string;
  readonly sentence: string;
}

export interface AsOfEvidence extends Evidence {
  readonly says: StateChange;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly source: Participant | null;
  /** What a person decided of the claim; null where nobody has looked at it. */
  readonly verdict: Verdict | null;
}

export type ConflictAbout = 'date' | 'place' | 'figure' | 'participant' | 'state';

/** Claims that cannot all be true. */
export interface Conflict {
  readonly id: string;
  readonly about: ConflictAbout;
  /** The sides: each side's spans agree with each other and contradict the other sides. */
  readonly sides: readonly (readonly ConflictClaim[])[];
  /** How much of the record it touches: the claims, sentences or figures that speak of what is contested. */
  readonly touches: number;
}

export interface ConflictClaim extends Span {
  readonly document: string;
  readonly sentence: number;
  /** Id of the claim; null for a figure or a reading of a copied sentence. */
  readonly claim: string | null;
}

/** A state that opened or closed between two days. */
export interface StateTurn {
  readonly state: State;
  readonly change: 'opened' | 'closed';
  readonly when: Days;
  readonly disputed: boolean;
  readonly claims: readonly string[];
}
