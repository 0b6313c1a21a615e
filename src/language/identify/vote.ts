import { Character, characterAt } from '../tokens/characters.ts';

/** Calls back with the letter runs of `[start, end)`, lower case, up to `most` of them. */
export function eachWord(text: string, start: number, end: number, most: number, visit: (word: string) => void): void {
  let i = start;
  for (let seen = 0; i < end && seen < most; ) {
    while (i < end && characterAt(text, i) !== Character.Letter) i++;
    const from = i;
    while (i < end && characterAt(text, i) === Character.Letter) i++;
    if (i > from && i - from <= 24) visit(text.slice(from, i).toLowerCase());
    if (i > from) seen++;
  }
}
