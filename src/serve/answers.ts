import type { Annotations } from '../annotation.ts';
import type { AsOfQuery } from '../ask/asof.ts';
import type { TimelineQuery, TimelineRow } from '../ask/timeline.ts';
import type { Language } from '../language/language.ts';
import type { AsOfAnswer } from '../record/model.ts';
import type { DocumentRow } from '../store/read/documents.ts';

/** A sentence that stands in other documents too. */
export interface CopyMark {
  readonly start: number;
  readonly end: number;
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
}

/** What a person reads for the codes of a record, in one language. */
export interface Glossary {
  readonly acts: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
}

export interface Overview {
  readonly record: string;
  readonly documents: number;
  readonly events: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Those who act in the record, most often first. */
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly glossary: Glossary;
}

/** Questions that the page asks; rows are those of `regesta … --json` (docs/contract.md). */
export interface Answers {
  overview(language: Language): Overview;
  documents(): readonly DocumentRow[];
  document(id: string, language: Language): DocumentPage | null;
  timeline(query: TimelineQuery, language: Language): readonly TimelineRow[];
  asof(day: string, query: AsOfQuery, language: Language): readonly AsOfAnswer[];
  /** The day that a person typed: an ISO day or words ("1er juin 1966"); null where it is not one day. */
  day(typed: string, language: Language): string | null;
}
