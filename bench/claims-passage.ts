// The passages that claims are drawn from to be judged: texts that nobody wrote for this project, and a stretch of each.
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { need } from './claims-row.ts';
import { type SampleText, sampleTexts } from './sample.ts';

export interface Corpus {
  readonly folder: string;
  readonly language: Language;
}

export const CORPORA: readonly Corpus[] = [
  { folder: 'documents/treaties-fr', language: 'fr' },
  { folder: 'documents/assemblee-nationale-2013', language: 'fr' },
  { folder: 'documents/HistoryAtState-milestones', language: 'en' },
  { folder: 'documents/wikipedia-en-diplomacy', language: 'en' },
  { folder: 'documents/treaties-en', language: 'en' },
  { folder: 'interstate/HistoryAtState-rdcr', language: 'en' },
];
const PASSAGE = 8000;
/** Characters of a corpus that passages are taken from. */
const LIMIT = 4_000_000;
/** Of these only; the treaties are files called README.md. */
const NO_TEXTS = /licen[cs]e/i;

export function corpusName({ folder }: Corpus): string {
  return folder.slice(folder.indexOf('/') + 1);
}

/** The texts of a corpus, always in the same order. */
export function corpusTexts(shared: string, { folder }: Corpus): SampleText[] {
  return sampleTexts(need(join(shared, 'data', folder)), LIMIT, NO_TEXTS);
}

/** A passage of a text, from the beginning of a paragraph; `at` from 0, the beginning, to 1, the end. */
export function passageOf(text: string, at: number): string {
  const from = Math.floor(Math.max(0, text.length - PASSAGE) * at);
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1;
  return text.slice(start, start + PASSAGE);
}

/** The name under which a passage is read: Markdown as Markdown, all else as plain text. */
export function passageUri(file: string): string {
  return file.endsWith('.md') ? file : `${file.replace(/\.xml$/, '')}.txt`;
}
