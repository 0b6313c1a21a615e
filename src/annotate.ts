import type { Annotations } from './annotation.ts';
import type { Language } from './language/language.ts';
import { annotationsOf, type Measure, type Resources, read, unmeasured } from './pipeline.ts';
import type { Note, SourceDocument } from './text/document.ts';
import { readDocument } from './text/read.ts';

/** What is known of a document besides its bytes. */
export interface AnnotateOptions {
  /** Path or address; its ending tells the format. */
  readonly uri: string;
  /** Publication date, EDTF level 0; goes before any date that the document gives. */
  readonly date?: string | undefined;
  readonly language?: Language | undefined;
  /** Told what a reader of the document should know: an encoding that was guessed, a page without main content. */
  readonly onNote?: ((note: Note) => void) | undefined;
  /** Told of the document as it was read, before anything is looked for in it. */
  readonly onDocument?: ((document: SourceDocument) => void) | undefined;
  readonly measure?: Measure | undefined;
}

/**
 * Annotates the bytes of one document: sentences, times, names, figures, quotations and claims, each with its span.
 * Pure: the same bytes, options and resources give the same annotations.
 * @throws UnreadableDocument where the bytes are no text
 */
export function annotate(bytes: Uint8Array, options: AnnotateOptions, resources: Resources): Annotations {
  const { measure = unmeasured, onNote, onDocument, ...known } = options;
  const document = measure('text', () => readDocument(bytes, known));
  for (const note of document.notes) onNote?.(note);
  onDocument?.(document);
  return annotationsOf(read(document, resources, measure));
}
