import type { Language } from '../language/language.ts';
import type { Span } from '../span.ts';

/** The file formats that can be read. */
export type Format = 'text' | 'markdown' | 'html';

/** What a stretch of the text is for. A block never crosses a paragraph; blocks are disjoint and in order. */
export type BlockKind =
  | 'prose'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'dateline'
  | 'byline'
  | 'note'
  | 'boilerplate';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where the publication date was read. */
export type DateOrigin = 'given' | 'meta' | 'json-ld' | 'time-element' | 'dateline' | 'visible';

export interface PublicationDate {
  /** EDTF level 0: `1966`, `1966-03` or `1966-03-08`; never more precise than the source. */
  readonly value: string;
  readonly origin: DateOrigin;
  /** Where it stands in the text; null where it was given or stands in a tag. */
  readonly span: Span | null;
}

/** Something a reader of the document should know: an encoding that was guessed, a page without main content. */
export interface Note {
  /** A code of the catalogue in `src/messages.ts`. */
  readonly code: string;
  readonly span: Span | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Leads from offsets of the text that was read back to the bytes of the file. */
export interface OffsetMap {
  /** The byte offsets, in the file, of a span of the text. */
  toSource(span: Span): Span;
}

/** A file as read: its text, never changed afterwards, and what is known about it. */
export interface SourceDocument {
  /** `doc-` and the first 16 hexadecimal digits of the SHA-256 of the bytes: the same bytes are the same document. */
  readonly id: string;
  readonly uri: string;
  readonly sha256: string;
  readonly format: Format;
  /** The encoding the bytes were read in, as a WHATWG label. */
  readonly encoding: string;
  readonly title: string | null;
  readonly author: string | null;
  /** The language of most of the text; null where it is neither French nor English. */
  readonly language: Language | null;
  /** Whether a person said so: then it is the language of every sentence that can't be told. */
  readonly languageGiven?: boolean;
  readonly published: PublicationDate | null;
  /** For plain text and Markdown: the decoded file, to the character, without a byte order mark. For HTML: what a reader sees. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Footnote and editing marks inside the text (`[23]`, `[réf. nécessaire]`): grammar passes over them. In order. */
  readonly marks: readonly Span[];
  readonly offsets: OffsetMap;
  readonly notes: readonly Note[];
}
