// What the server answers beyond the rows of `regesta … --json` (docs/contract.md): types that it shares with the page.
import type { Annotations } from '../annotation.ts';
import type { ActorSummary } from '../ask/actors.ts';
import type { Passage } from '../ask/copies.ts';
import type { QueuedClaim, ReadFields } from '../ask/queue.ts';
import type { Days, StateInterval, Verdict } from '../record/model.ts';
import type { ActorDecision } from '../store/identities.ts';
import type { DocumentRow } from '../store/read/documents.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a person reads for the codes of a record, in one language. */
export interface Glossary {
  readonly acts: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
}

export interface Overview {
  readonly record: string;
  /** Under whose name decisions are kept; null where nobody is known. */
  readonly person: string | null;
  readonly documents: number;
  readonly events: number;
  readonly claims: number;
  /** Claims that somebody decided. */
  readonly decided: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Those who act in the record, most often first. */
  readonly actors: readonly Named[];
  readonly glossary: Glossary;
}

/** Actors, acts and documents that marks are told apart by, at most. */
export const MOST_NAMED = 32;

/** Events of a picture, a column a field; see `packed`. */
export interface Marks {
  readonly count: number;
  /** Day numbers; where an end is open, that of the other. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** 1: nobody says since when; 2: nobody says until when. */
  readonly open: Uint8Array;
  /** Places in the lists below, `MOST_NAMED` for what is rarer. */
  readonly actor: Uint8Array;
  readonly act: Uint8Array;
  readonly document: Uint8Array;
  /** Places in `MODALITIES`. */
  readonly modality: Uint8Array;
  readonly denied: Uint8Array;
  readonly origins: Uint16Array;
  /** See `idAt`. */
  readonly ids: Uint8Array;
  /** Names of those with the most events. */
  readonly actors: readonly string[];
  readonly acts: readonly string[];
  readonly documents: readonly string[];
}

export interface DocumentsPage {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
}

/** A sentence that stands in other documents too. */
export interface CopyMark {
  readonly origin: string;
  readonly start: number;
  readonly end: number;
  /** Places where the copies differ in substance. */
  readonly variants: number;
  readonly elsewhere: readonly {
    readonly document: string;
    readonly title: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface DocumentPage {
  readonly annotations: Annotations;
  readonly copies: readonly CopyMark[];
  /** The names, in the reader's language, of the entities in the annotations. */
  readonly names: Readonly<Record<string, string>>;
  /** For each claim of the annotations its id in the record, what a person decided, and how it reads where she put it right. */
  readonly claims: readonly {
    readonly id: string;
    readonly verdict: Verdict | null;
    readonly corrected: ReadFields | null;
  }[];
}

/** What of a document can be given back as it was. */
export interface DocumentSource {
  readonly file: boolean;
  /** Whether it can be shown as the web page that it was. */
  readonly page: boolean;
  /** Where a saved page says that it came from. */
  readonly address: string | null;
}

export interface ActorRow extends Named {
  readonly mentions: number;
  readonly documents: number;
  readonly events: number;
}

export interface ActorsPage {
  readonly rows: readonly ActorRow[];
  readonly total: number;
}

export interface ActorState {
  readonly subject: Named;
  readonly relation: string;
  readonly object: Named;
  readonly intervals: readonly Stretch[];
}

/** A stretch of time over which a state holds; what speaks of it is asked for apart. */
export type Stretch = Omit<StateInterval, 'claims' | 'rules'>;

export interface StatesPage {
  readonly rows: readonly ActorState[];
  readonly total: number;
}

export interface ActorPage {
  readonly actor: ActorSummary;
  /** From when to when it existed, as the pack says; null where it does not. */
  readonly life: Days | null;
  /** The first of its states, and how many there are. */
  readonly states: readonly ActorState[];
  readonly statesInAll: number;
  /** The first of the documents that name it, by path, and how many there are. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly documentsInAll: number;
  /** Every decision that bears on it, undone ones too. */
  readonly decisions: readonly ActorDecision[];
}

/** What somebody typed in the search box may mean. */
export type Suggestion =
  | { readonly kind: 'actor'; readonly id: string; readonly name: string }
  | { readonly kind: 'act'; readonly id: string; readonly name: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string };

export interface DecisionMade {
  /** The claims as they are now. */
  readonly claims: readonly QueuedClaim[];
}

/** Somebody else decided in between: nothing was written; these are the claims as they are now. */
export interface DecidedMeanwhile extends DecisionMade {
  readonly error: { readonly code: 'decided-meanwhile' };
}

export type { Passage };
