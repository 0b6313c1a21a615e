import { ENGLISH_ABBREVIATIONS } from '../en/abbreviations.ts';
import { FRENCH_ABBREVIATIONS } from '../fr/abbreviations.ts';
import type { Language } from '../language.ts';
import type { AbbreviationBehaviour } from './abbreviations.ts';

/** How an abbreviation, final point included, behaves in a language; French first where the language is unknown. */
export function abbreviationBehaviour(norm: string, language: Language | null): AbbreviationBehaviour | undefined {
  if (language === 'fr') return FRENCH_ABBREVIATIONS.get(norm);
  if (language === 'en') return ENGLISH_ABBREVIATIONS.get(norm);
  return FRENCH_ABBREVIATIONS.get(norm) ?? ENGLISH_ABBREVIATIONS.get(norm);
}
