// What figures count, the same in both languages: "soldats", "troops" and "men" are one unit.
import { foldedWords } from './folded.ts';

/** Words of one line count the same thing. */
const ALIKE = [
  'hommes soldats militaires troupes men soldiers troops servicemen',
  'aviateurs airmen',
  'marins sailors seamen',
  'officiers officers',
  'employes fonctionnaires employees',
  'membres members',
  'morts tues dead deaths killed fatalities',
  'blesses wounded injured',
  'prisonniers captifs prisoners captives',
  'refugies refugees',
  'pays etats countries states nations',
  'navires batiments ships vessels warships',
  'avions appareils aircraft planes aeroplanes',
  'chars tanks',
  'ogives warheads',
  'voix votes',
  'habitants inhabitants',
  'personnes people persons',
  'manifestants demonstrators protesters marchers marcheurs',
  'otages hostages',
  'grevistes strikers',
  'ouvriers travailleurs workers',
  'mineurs miners',
  'observateurs observers',
  'inspecteurs inspectors',
  'delegues delegates',
  'etudiants students',
  'supporteurs supporters',
  'volontaires volunteers',
  'conseillers advisers advisors',
  'techniciens technicians',
  'parachutistes paratroopers paras',
];
const UNITS = new Map(ALIKE.flatMap(line => line.split(' ').map(word => [word, line.split(' ')[0]!] as const)));

/** What a figure counts, as a key; null for a bare number. Singular and plural are one. */
export function unitKey(unit: string | null): string | null {
  const words = foldedWords(unit ?? '').map(({ form }) => form);
  const word = words.at(-1) ?? unit?.trim();
  if (!word) return null;
  // "aviateurs américains", "American airmen": the noun, wherever it stands.
  for (const each of words.toReversed()) {
    const known = UNITS.get(each) ?? UNITS.get(`${each}s`);
    if (known !== undefined) return known;
  }
  return word.replace(/(?<=..)s$/, '');
}
