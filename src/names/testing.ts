// What the tests of this folder share: a document of plain text, read with the alliance pack.
import type { Mention } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { readWords } from '../language/read-words.ts';
import type { Words } from '../language/words.ts';
import { loadPack } from '../packs/load.ts';
import { readDocument } from '../text/read.ts';
import { readDocumentTimes } from '../times/read.ts';
import { readNames } from './read-names.ts';

export interface ReadText {
  readonly text: string;
  readonly words: Words;
  readonly names: Mention[];
}

/** Reads a text as a document of that language and date. */
export function readText(text: string, language: Language = 'fr', date?: string): ReadText {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'test.txt', format: 'text', language, date });
  const words = readWords(document);
  const names = readNames(document, words, readDocumentTimes(document, words), loadPack());
  return { text: document.text, words, names };
}

/** "France=state:FRA" for each name, in order; "?" where it stays open. */
export function listed(text: string, language: Language = 'fr', date?: string): string[] {
  return readText(text, language, date).names.map(name => `${name.text}=${name.entity ?? '?'}`);
}
