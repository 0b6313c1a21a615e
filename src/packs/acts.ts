import type { StateChange } from '../annotation.ts';
import type { Language } from '../language/language.ts';

/** A relation that holds for a while: one entry of `packs/<name>/relations.yaml`. */
export interface Relation {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** Kinds of entity allowed at either end. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether A–B says the same as B–A. */
  readonly symmetric?: boolean;
  /** Whether a subject has at most one object at a time (a seat), an object at most one subject. */
  readonly oneObject?: boolean;
  /** What being so with a part or organ means for the whole: who is integrated in an organ of an alliance is its member. */
  readonly impliesOfWhole?: string;
  readonly oneSubject?: boolean;
  /** How many years before its end it may be taken to have held where nobody says since when; absent where it may be for ever. */
  readonly presupposed?: number;
  /** How many years after it began, or was last said to hold, it may be taken to hold on where nobody says that it ended; absent where it may be for ever. */
  readonly persists?: number;
  /** What being so with a founding treaty means for the organisation that it founds: who signed it is its member once it is in force. */
  readonly impliesOfFounded?: string;
  /** Whether what a founding treaty is the subject of is told of the organisation that it founds: what the treaty covers, the alliance covers. */
  readonly subjectFounded?: boolean;
}

/**
 * Who or what takes part in an act; a `thing`, and the `origin` that something leaves, are matched and may stand in a state, and are not
 * told among the participants.
 */
export type Role = 'agent' | 'recipient' | 'place' | 'thing' | 'origin';

/** An act of the pack: one entry of `packs/<name>/acts/*.yaml`. */
export interface Act {
  readonly id: string;
  /** What people read in a table: a short noun, "retrait" / "withdrawal". */
  readonly names: Readonly<Record<Language, string>>;
  /** PLOVER event type and mode; null where PLOVER has none. */
  readonly event: string | null;
  readonly mode?: string;
  /**
   * The broader act that tells the same occurrence in fewer words: "had held discussions with" and "met". Claims keep their own act;
   * the record compares them under the broadest.
   */
  readonly within?: string;
  /** Done again and again (speeches, letters, elections): two dates of it are two occasions, never a contradiction. */
  readonly recurs?: boolean;
  /** Done once, though acts of its type are done again and again: two dates of it contradict each other. */
  readonly once?: boolean;
  /** The act that ceasing to do this one is: "cessa de participer" is `end-participation`. */
  readonly ceased?: string;
  /** What begins by it ends elsewhere at the same time, though nobody says where: a seat that moves, a town retaken. */
  readonly moves?: boolean;
  /** CAMEO root code, two digits. */
  readonly cameo?: string;
  /** Phrases with roles: "{agent} se retire de {recipient}", "le retrait de {agent} de {recipient}". */
  readonly wordings: Readonly<Record<Language, readonly string[]>>;
  /** The act goes on with what is already so ("remains a member"): told in the future, it is true of the present. */
  readonly continues?: boolean;
  /** For an act of announcing: the wordings count only over a clause in which the same actor plans an act of these types. */
  readonly announces?: Announced;
  /** What the act does to relations. The roles name which participant stands at which end. */
  readonly states?: readonly ActState[];
  /** What the act ends (or begins again) of all that somebody held, where the sentence does not say it: who resigns leaves his office. */
  readonly endsHeld?: Held;
  /** What it ends goes on where another act ends it later: who is convicted stands accused until a higher court acquits him. */
  readonly untilAppeal?: boolean;
  readonly examples: readonly ActExample[];
}

export interface Held {
  readonly relation: string;
  /** `either`: whichever of the two the sentence names; a body too, where no pack knows it. */
  readonly subject: 'agent' | 'recipient' | 'either';
  /** Whether it ends all that is held, where there are several: who is acquitted stands under no charge. */
  readonly all?: boolean;
  /** Whom it names at the other end; it tells nothing but where the record knows of that state: who withdraws from a place may never have held it. */
  readonly object?: 'recipient';
  readonly change?: 'begins';
}

export interface Announced {
  /** PLOVER event types. */
  readonly events: readonly string[];
  /** `negative` for what somebody says he will not do; `positive` where it is left out. */
  readonly polarity?: 'positive' | 'negative';
  /** Acts of these types that are not meant: who announces that he leaves an alliance promises nothing. */
  readonly except?: readonly string[];
  /** Where given, no other acts of these types are meant. */
  readonly only?: readonly string[];
}

export interface ActState {
  readonly relation: string;
  readonly change: StateChange;
  readonly subject: Role;
  readonly object: Role;
  /** Applies beside the rule taken before it, not in its stead: what begins at one place ends at another. */
  readonly also?: true;
  /** Applies only where several stand at the subject's end: those who found a league are its members, one who founds a bank is none. */
  readonly together?: true;
  /** Applies only where the object is one of these, or of one of these kinds. */
  readonly where?: readonly string[];
}

/** A sentence of the pack's own and what should be read from it; a test runs them all. */
export interface ActExample {
  readonly text: string;
  readonly language: Language;
  /** null: the act must not be read here. */
  readonly claim: {
    readonly agents?: readonly string[];
    readonly recipients?: readonly string[];
    readonly polarity?: string;
    readonly modality?: string;
  } | null;
}
