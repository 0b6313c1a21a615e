// What speed is measured on: running texts of one language, the same ones each time.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { type SampleText, sampleTexts } from './sample.ts';

const FOLDERS: Record<Language, readonly string[]> = {
  fr: ['assemblee-nationale-2013', 'treaties-fr'],
  en: ['HistoryAtState-milestones', 'treaties-en', 'wikipedia-en-diplomacy'],
};

/** Texts of a language, so many characters in all. */
export function textsOf(language: Language, data: string, characters: number): SampleText[] {
  const folders = FOLDERS[language].map(folder => join(data, 'documents', folder)).filter(existsSync);
  return folders.flatMap(folder => sampleTexts(folder, characters / folders.length));
}
