import type { Language } from '../language/language.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language to speak: `REGESTA_LANG`, else the first of LC_ALL, LC_MESSAGES and LANG that is set; French where it begins with "fr". */
export function chooseLanguage(environment: Environment): Language {
  const { REGESTA_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const set = [REGESTA_LANG, LC_ALL, LC_MESSAGES, LANG].find(value => value !== undefined && value !== '');
  return set?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
