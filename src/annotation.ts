// The annotations of one document, as `regesta annotate --json` prints them. Public surface: see docs/contract.md.
import type { Language } from './language/language.ts';
import type { SentenceKind } from './language/words.ts';
import type { Span } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** A time expression: TIMEX3 type, value and mod, EDTF, and the days it can mean. */
export interface TimeExpression extends Span {
  readonly id: number;
  readonly sentence: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  /** EDTF (ISO 8601-2); null for durations and sets. */
  readonly edtf: string | null;
  /** ISO 8601 days, both included; null where open or not a calendar date. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** EDTF of the date it was read against ("deux mois plus tard"); absent where it needed none. */
  readonly anchor?: string;
  /** Value of the other reading of a date like 03/04/1966. */
  readonly alternative?: string;
  /** The pack's name of the period that the text names. */
  readonly named?: string;
  /** Given in another calendar: of `julian` days the value is as written, of `republican` ones converted. */
  readonly calendar?: 'julian' | 'republican';
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name in the text, and the actor it is resolved to (`state:FRA`), null where that is unknown. */
export interface Mention extends Span {
  readonly id: number;
  readonly sentence: number;
  readonly text: string;
  readonly type: NameType;
  readonly entity: string | null;
}

export interface Figure extends Span {
  readonly sentence: number;
  readonly text: string;
  /** null for an order of magnitude ("plusieurs centaines"). */
  readonly value: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** An actor as worded in the text. */
export interface Participant {
  readonly text: string;
  readonly entity: string | null;
}

export interface Quotation extends Span {
  readonly id: number;
  readonly sentence: number;
  readonly text: string;
  readonly speaker: Participant | null;
}

export type Polarity = 'positive' | 'negative';
export type Modality = 'asserted' | 'planned' | 'proposed' | 'alleged' | 'hypothetical' | 'opinion' | 'question';
export type StateChange = 'begins' | 'ends' | 'holds';

/** What a claim says of a relation that holds for a while. */
export interface StateClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly change: StateChange;
}

/** Start and end of words in the document's text, UTF-16 code units. */
export type Extent = readonly [start: number, end: number];

/** Who or what fills a role: its words, and the way to them from the trigger in the tree, "<xcomp >nsubj": up an xcomp, down a nsubj. */
export type FilledRole = readonly [role: string, start: number, end: number, path: string];

/** Why a claim reads as it does: what read it, and the words that decided. Fields that nothing decided are absent. */
export interface Grounds {
  /** `wording` where a phrase of the pack fitted; else the rule that reads what sentences say without an act's phrase: `office`, `seat` … */
  readonly rule: string;
  /** The key of the phrase among those of the act (`wordingKey`); absent under other rules. */
  readonly wording?: string;
  /** The fixed words of the phrase as they stand in the text. */
  readonly words: readonly Extent[];
  readonly roles?: readonly FilledRole[];
  /** The words that deny, in their order. */
  readonly polarity?: readonly Extent[];
  /** The word that makes it planned, proposed, alleged … */
  readonly modality?: readonly Extent[];
  /** The word that the date hangs on. */
  readonly time?: readonly Extent[];
  /** The cue of reported speech, or the quotation around the trigger. */
  readonly source?: readonly Extent[];
}

/** One reading of one sentence: who did what to whom, when, where, and who says so. */
export interface Claim {
  readonly id: number;
  readonly sentence: number;
  readonly trigger: Span & { readonly text: string };
  /** The pack's act. */
  readonly act: string;
  /** PLOVER event type, null where the act has none. */
  readonly event: string | null;
  readonly agents: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly place: Participant | null;
  /** id of a time expression, null where none governs the act. */
  readonly time: number | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says it, null where the author does. */
  readonly source: Participant | null;
  readonly state: StateClaim | null;
  readonly why?: Grounds;
  /** How likely it is wholly right, from 0 to 1, two decimals; only where it is asserted. */
  readonly sure?: number;
}

/** What may be wrong with a reading. The words are stable. */
export type Doubtful = 'unsure tree' | 'unclear participants' | 'unclear scope';

/** An act that was read as done, but not surely enough to be told: no claim, and nothing follows from it. */
export interface WithheldClaim {
  readonly sentence: number;
  readonly trigger: Span & { readonly text: string };
  readonly act: string;
  /** As of a claim; below what claims need. */
  readonly sure: number;
  /** The worst first, never empty. */
  readonly why: readonly Doubtful[];
}

export interface AnnotatedSentence extends Span {
  readonly id: number;
  readonly language: Language | null;
  readonly kind: SentenceKind;
  readonly strand: number;
  readonly dangling: boolean;
}

export interface DocumentHeader {
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: Language | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly text: string;
}

export interface Annotations {
  readonly document: DocumentHeader;
  readonly sentences: readonly AnnotatedSentence[];
  readonly times: readonly TimeExpression[];
  readonly names: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** In the order of the text; absent where nothing was withheld. */
  readonly withheld?: readonly WithheldClaim[];
}
