import { perWord } from '../language/per-word.ts';
import type { Tokens } from '../language/words.ts';
import { foldCase, foldName, foldWords } from '../packs/fold.ts';

/** `foldWords` of a word of a document's vocabulary. */
export const foldedWords: (tokens: Tokens, word: number) => readonly string[] = perWord(foldWords);

/** `foldCase` of a word of a document's vocabulary. */
export const foldedCase = perWord(foldCase);

/** `foldName` of a word of a document's vocabulary. */
export const foldedName = perWord(foldName);
