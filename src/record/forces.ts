// Who is known by words alone, because no name was resolved: "les troupes de Kong Le" and "Kong Le's troops" are one body, "The Treaty of Oden" one thing.
import { foldedWords } from './folded.ts';

const FORCE = 'troupes?|forces?|soldats|hommes|partisans|parachutistes|troops|men|soldiers|army|paratroopers|armée';
const RANK =
  /^(?:(?:le|la|l['’]|the)\s*)?(?:(?:général|colonel|capitaine|commandant|maréchal|general|captain|major|marshal|gen\.|col\.)\s+)+/iu;
const FRENCH = new RegExp(`^(?:(?:les|des|l['’])\\s*)?(?:${FORCE})\\s+(?:du|des|de|d['’])\\s*(\\S.*)$`, 'iu');
const ENGLISH = new RegExp(`^(?:(?:the|some)\\s+)?(?:${FORCE})\\s+of\\s+(\\S.*)$`, 'iu');
const GENITIVE = new RegExp(`^(?:the\\s+)?(\\S.*?)['’]s?\\s+(?:${FORCE})$`, 'iu');

/** Whose force a participant is, as a key; null where it is none, or where whose it is has no capital: "the men of the village". */
export function forceOf(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim();
  const leader = (FRENCH.exec(words) ?? ENGLISH.exec(words) ?? GENITIVE.exec(words))?.[1]?.replace(RANK, '');
  if (!leader || !/^\p{Lu}/u.test(leader)) return null;
  const named = foldedWords(leader);
  return named.length > 0 && named.length <= MOST_WORDS ? `force of ${named.map(({ form }) => form).join(' ')}` : null;
}

const MOST_WORDS = 4;

const LITTLE =
  /^(?:the|le|la|les|l|un|une|an?|of|de|du|des|d|et|and|for|pour|on|sur|in|en|its|his|her|their|son|sa|ses|leur|leurs|this|ce|cet|cette|new|nouveau|nouvelle)$/;

/**
 * What somebody or something that no pack knows is named, as a key: "the Treaty of Oden", "The American base of Beni Rached". Null for what
 * may be the name of many: "the rebels", "the Bank".
 */
export function properName(text: string): string | null {
  const words = foldedWords(text).filter(({ form }) => !LITTLE.test(form));
  if (words.length < 2 || words.length > MOST_NAMED || words.some(({ number }) => number)) return null;
  return words.filter(({ capital }) => capital).length < 2 ? null : `named ${words.map(({ form }) => form).join(' ')}`;
}

const MOST_NAMED = 6;
