import { foldCase } from '../packs/fold.ts';

/**
 * The words of a sentence that a slug was made of: "flotte-de-l-atlantique" in "retire sa flotte de l’Atlantique" gives
 * "flotte de l’Atlantique". Null where the sentence does not have them side by side.
 */
export function wordedIn(sentence: string, slug: string): string | null {
  const wanted = slug.split('-');
  const words = [...sentence.matchAll(/[\p{L}\p{N}\p{M}\u00AD]+/gu)];
  const folded = words.map(([word]) => foldCase(word));
  for (let i = 0; i + wanted.length <= folded.length; i++) {
    if (!wanted.every((word, k) => word === folded[i + k])) continue;
    const last = words[i + wanted.length - 1]!;
    return sentence.slice(words[i]!.index, last.index + last[0].length);
  }
  return null;
}
