// Debates: what is said there without a year is of the year of the debate, and not of one that a speaker has named.
import { perWord } from '../language/per-word.ts';
import type { Tokens } from '../language/words.ts';

const ADDRESSES =
  /\b(?:monsieur le (?:président|ministre|rapporteur|premier ministre)|madame la (?:ministre|présidente|garde|rapporteure)|mesdames et messieurs les députés|chers? collègues?|mr\.? (?:speaker|president|chairman)|honou?rable (?:member|gentleman|lady|friend))/gi;

/** One word of each way. */
const isOfAddress = perWord(word => /m(?:onsieur|adame|esdames|r)|coll[eè]gue|honou?rable/i.test(word));

/** Whether people address one another throughout a text: thrice at least, and often for its length. */
export function isDebate(text: string, tokens: Tokens): boolean {
  // Few texts have enough of the words to be worth a search for the phrases.
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (isOfAddress(tokens, tokens.norms[i]!)) words++;
  if (words < 3 || words * 5000 < text.length) return false;
  const count = [...text.matchAll(ADDRESSES)].length;
  return count >= 3 && count * 5000 >= text.length;
}
