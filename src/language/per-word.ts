import type { Tokens } from './words.ts';

/**
 * A function of words that is asked once for each distinct word of a document, not once for each token: give it an index in the
 * document's vocabulary (`norms[i]`, `lemmas[i]`). What it made of the last document is kept until another is asked about.
 */
export function perWord<T>(read: (word: string) => T): (tokens: Tokens, word: number) => T {
  let vocabulary: readonly string[] | null = null;
  let known: (T | undefined)[] = [];
  return (tokens, word) => {
    if (tokens.vocabulary !== vocabulary) {
      vocabulary = tokens.vocabulary;
      known = new Array(vocabulary.length);
    }
    const told = known[word];
    if (told !== undefined) return told;
    const made = read(tokens.vocabulary[word]!);
    known[word] = made;
    return made;
  };
}
