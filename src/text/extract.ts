import type { Language } from '../language/language.ts';
import type { Span } from '../span.ts';
import type { Block, Note, PublicationDate } from './document.ts';

/** What a reader of one format takes out of the decoded file. */
export interface Extract {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Marks that only the format shows (markup, linked superscripts); those of the text itself are found later. */
  readonly marks: readonly Span[];
  readonly title: string | null;
  readonly author: string | null;
  readonly language: Language | null;
  readonly published: PublicationDate | null;
  readonly notes: readonly Note[];
  /** From a span of `text` to one of the decoded file, in code units. */
  readonly toDecoded: (span: Span) => Span;
}
