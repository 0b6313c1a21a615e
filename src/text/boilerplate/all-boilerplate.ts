import type { Language } from '../../language/language.ts';
import { isBoilerplate } from './is-boilerplate.ts';

const SENTENCE_END = /(?<=[.!?…*])\s+/;
const LONGEST = 600;

/** Whether a short paragraph holds nothing but boilerplate: as a whole, or most of it sentence by sentence. */
export function isAllBoilerplate(paragraph: string, language: Language | null): boolean {
  if (paragraph.length > LONGEST) return false;
  if (isBoilerplate(paragraph, language)) return true;
  const sentences = paragraph.split(SENTENCE_END).filter(sentence => sentence.trim() !== '');
  return sentences.length > 1 && sentences.every(sentence => isBoilerplate(sentence, language));
}
