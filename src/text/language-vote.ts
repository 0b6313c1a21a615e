import type { Language } from '../language/language.ts';

// Function words that only one of the two languages has; none of them is frequent in Spanish, Italian, German or Dutch.
const FRENCH =
  'le les des du est et une dans pour qui par sur au aux avec ne pas ce cette été sont ont plus où elle ils leur mais'.split(
    ' ',
  );
const ENGLISH =
  'the of and to was were with that by for from his her has have had which this not are their they but been who'.split(
    ' ',
  );

const VOTES = new Map<string, Language>([
  ...FRENCH.map((word): [string, Language] => [word, 'fr']),
  ...ENGLISH.map((word): [string, Language] => [word, 'en']),
]);

const SAMPLE = 40_000;
/** At least this share of the words must be function words of the winner: running text of either language has a quarter. */
const SHARE = 0.08;
const LEAD = 2;

/** The language of most of a text by its function words; null where neither French nor English leads clearly. */
export function voteLanguage(text: string): Language | null {
  const count = { fr: 0, en: 0 };
  let words = 0;
  for (const match of text.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) {
    words++;
    const vote = VOTES.get(match[0].toLowerCase());
    if (vote !== undefined) count[vote]++;
  }
  const winner: Language = count.fr >= count.en ? 'fr' : 'en';
  const loser = winner === 'fr' ? count.en : count.fr;
  return count[winner] >= Math.max(1, words * SHARE) && count[winner] >= loser * LEAD ? winner : null;
}

/** `fr-CA`, `en_US` → `fr`, `en`; null for other languages. */
export function languageOfTag(tag: string | null): Language | null {
  const code = /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return code === 'fr' || code === 'en' ? code : null;
}
