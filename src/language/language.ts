/** The languages that Regesta reads. A third one is a folder beside `fr/` and `en/`, and a code here. */
export type Language = 'fr' | 'en';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];
