import type { Classes } from './atom.ts';

/** The words that the patterns of a language speak of, folded, with their classes. */
export type Lexicon = ReadonlyMap<string, Classes>;

/** A class of words: its members separated by blanks, in order of value from `first`; members with the same value joined by `|`. */
export interface WordClass {
  readonly name: string;
  readonly words: string;
  readonly first?: number;
}

/** Joins classes, and the plain words of patterns, into one lexicon. */
export function buildLexicon(classes: readonly WordClass[], literals: Iterable<string>): Lexicon {
  const lexicon = new Map<string, Record<string, number>>();
  const entry = (word: string): Record<string, number> => {
    const found = lexicon.get(word);
    if (found) return found;
    const fresh: Record<string, number> = {};
    lexicon.set(word, fresh);
    return fresh;
  };
  for (const { name, words, first = 1 } of classes) {
    words
      .split(/\s+/)
      .filter(Boolean)
      .forEach((group, i) => {
        for (const word of group.split('|')) entry(word)[name] ??= first + i;
      });
  }
  for (const word of literals) entry(word);
  return lexicon;
}
