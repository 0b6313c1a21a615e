import type { Language } from '../language/language.ts';
import { isDateValue } from './dates/find-date.ts';
import { decode } from './decode/decode.ts';
import type { Format, Note, PublicationDate, SourceDocument } from './document.ts';
import type { Extract } from './extract.ts';
import { documentId, sha256 } from './fingerprint.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { findMarks, mergeMarks } from './marks/find-marks.ts';
import { readPlain } from './plain/read-plain.ts';
import { UnreadableDocument } from './unreadable.ts';

export interface ReadOptions {
  /** Path or address; its ending tells the format where `format` does not. */
  readonly uri: string;
  readonly format?: Format | undefined;
  readonly language?: Language | undefined;
  /** Publication date, EDTF level 0; goes before any date of the file. */
  readonly date?: string | undefined;
  /** Encoding label from outside the file, a Content-Type header for instance. */
  readonly declaredEncoding?: string | undefined;
  /** The largest file read, in bytes. */
  readonly limit?: number | undefined;
}

const LIMIT = 64 * 1024 * 1024;

const READERS: Readonly<Record<Format, (decoded: string, language: Language | null) => Extract>> = {
  text: readPlain,
  markdown: readMarkdown,
  html: readHtml,
};

function publicationDate(options: ReadOptions, extract: Extract, notes: Note[]): PublicationDate | null {
  if (options.date === undefined) return extract.published;
  if (isDateValue(options.date)) return { value: options.date, origin: 'given', span: null };
  notes.push({ code: 'date-invalid', span: null, values: { date: options.date.slice(0, 40) } });
  return extract.published;
}

/**
 * Reads the bytes of a text, Markdown or HTML file: text, blocks, marks, metadata, and the way back to the bytes.
 * Pure: the same bytes and options give the same document.
 * @throws UnreadableDocument where the file is empty, too large, a PDF, a zip archive or otherwise binary
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions): SourceDocument {
  const limit = options.limit ?? LIMIT;
  if (bytes.length > limit) throw new UnreadableDocument('too-large', { bytes: bytes.length, limit });
  const decoded = decode(bytes, options.declaredEncoding ?? null);
  const format = options.format ?? formatOf(options.uri, decoded.text);
  const extract = READERS[format](decoded.text, options.language ?? null);
  const notes: Note[] = [...decoded.notes, ...extract.notes];
  const hash = sha256(bytes);
  return {
    id: documentId(hash),
    uri: options.uri,
    sha256: hash,
    format,
    encoding: decoded.encoding,
    title: extract.title,
    author: extract.author,
    language: extract.language,
    languageGiven: options.language !== undefined,
    published: publicationDate(options, extract, notes),
    text: extract.text,
    blocks: extract.blocks,
    marks: mergeMarks([...extract.marks, ...findMarks(extract.text, extract.language)]),
    offsets: {
      toSource: span => {
        const inFile = extract.toDecoded(span);
        return { start: decoded.toByte(inFile.start), end: decoded.toByte(inFile.end) };
      },
    },
    notes,
  };
}
