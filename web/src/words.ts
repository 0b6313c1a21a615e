import type { Language } from '../../src/language/language.ts';
import { language } from './language.ts';
import { ENGLISH } from './words/en.ts';
import { FRENCH, type Words } from './words/fr.ts';
import { spaced } from './words/spaced.ts';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { fr: spaced(FRENCH), en: ENGLISH };

/** The words of the page in the language chosen; reading it in a component follows the choice. */
export function words(): Words {
  return WORDS[language.value];
}
