import type { Language } from '../language.ts';
import { STOP_WORDS } from './stop-words.ts';
import { eachWord } from './vote.ts';

const MOST_WORDS = 80;

/** The language of `[start, end)` by its function words; null where it is neither French nor English, or can't be told. */
export function identify(text: string, start: number, end: number): Language | null {
  const votes = { fr: 0, en: 0, other: 0 };
  eachWord(text, start, end, MOST_WORDS, word => {
    const languages = STOP_WORDS.get(word);
    if (languages === undefined) return;
    for (const language of languages) votes[language] += 1 / languages.length;
  });
  const best = votes.fr >= votes.en ? 'fr' : 'en';
  const second = Math.max(votes.other, best === 'fr' ? votes.en : votes.fr);
  return votes[best] >= 1 && votes[best] > 1.5 * second ? best : null;
}
