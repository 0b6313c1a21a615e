import type { DocumentHeader } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../span.ts';
import type { Block, Format, PublicationDate, SourceDocument } from '../text/document.ts';
import { readDocument } from '../text/read.ts';

/** What the text of a page does not tell: its blocks, its marks, and where its date stands. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly marks: readonly Span[];
  readonly published: Span | null;
  /** As the text alone told it, before its sentences did. */
  readonly language: Language | null;
}

/** What a record keeps of a document besides what was read in it: enough to read it again. */
export interface StoredDocument {
  readonly header: DocumentHeader;
  readonly layout: Layout | null;
}

/** The layout of a document; null where its text is its file, which the reader of that format can read again. */
export function layoutOf({ format, blocks, marks, published, language }: SourceDocument): Layout | null {
  return format === 'html' ? { blocks, marks, published: published?.span ?? null, language } : null;
}

/** Whether a record keeps enough of a document to read it again: pages of before the layout was kept do not have it. */
export function canReadAgain({ header, layout }: StoredDocument): boolean {
  return header.format !== 'html' || layout !== null;
}

/** The document as its file would be read now: text and Markdown by their present readers, a page by the layout that was kept. */
export function documentAgain({ header, layout }: StoredDocument): SourceDocument {
  const { id, uri, sha256, title, author, text, encoding } = header;
  const format = header.format as Format;
  if (layout !== null) {
    const offsets = { toSource: (span: Span) => span };
    const published = dateOf(header, layout.published);
    const { blocks, marks, language } = layout;
    return {
      id,
      uri,
      sha256,
      format,
      encoding,
      title,
      author,
      language,
      published,
      text,
      blocks,
      marks,
      offsets,
      notes: [],
    };
  }
  const given = header.publishedFrom === 'given' ? { date: header.published ?? undefined } : {};
  // The first mark is taken off by the reader; one that belongs to the text stays.
  const bytes = new TextEncoder().encode(`\uFEFF${text}`);
  const again = readDocument(bytes, { uri, format, limit: Number.POSITIVE_INFINITY, ...given });
  return { ...again, id, sha256, encoding };
}

function dateOf({ published, publishedFrom }: DocumentHeader, span: Span | null): PublicationDate | null {
  return published === null ? null : { value: published, origin: publishedFrom as PublicationDate['origin'], span };
}
