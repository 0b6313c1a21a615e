import type { Language } from '../../language/language.ts';
import { LABELS } from '../../messages/labels.ts';
import { clip } from '../width.ts';

/** Columns that a sentence may take in a table before it is cut. */
const LONGEST = 220;

/** A sentence on one line, in the marks of the reader's language. */
export function quoted(sentence: string, language: Language): string {
  return LABELS[language].quoted(clip(sentence.replace(/\s+/g, ' ').trim(), LONGEST));
}

/** The file's name at the end of a path or address. */
export function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1) || uri;
}
