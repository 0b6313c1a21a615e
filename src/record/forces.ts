// Forces that go by the name of who leads them: "les troupes de Kong Le" and "Kong Le's troops" are one body, though neither text gives it a name.
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
