// "L'Union des ports du Nord (UPN)": the letters in brackets tell how far the name before them reaches.
import { foldCase } from '../packs/fold.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { isCapital, isWord, normAt, type TokenView } from './token-view.ts';

/** Words whose initials an acronym leaves out, or takes in ("RATP" has none, "SDN" has the D). */
const SMALL = /^(?:de|du|des|d'|d’|la|le|les|l'|l’|et|à|au|aux|en|pour|sur|of|the|and|for|to|in|on|&)$/;
export const ACRONYM = /^\p{Lu}{3,7}$/u;
/** So many words before the bracket a name may begin, at most. */
const FARTHEST = 14;

/** The names, in order, with those made whole that an acronym in brackets spells out. */
export function withBracketed(view: TokenView, names: readonly UnknownName[], owners: Owners): UnknownName[] {
  let found = names as UnknownName[];
  for (const { id, firstToken, endToken, language, kind } of view.words.sentences) {
    if (!language || kind === 'boilerplate') continue;
    for (let open = firstToken + 3; open + 2 < endToken; open++) {
      if (normAt(view, open) !== '(' || normAt(view, open + 2) !== ')') continue;
      const letters = view.text.slice(view.tokens.starts[open + 1]!, view.tokens.ends[open + 1]!);
      if (!ACRONYM.test(letters)) continue;
      const first = spelledFrom(view, letters, open, firstToken);
      if (first < 0 || isKnown(view, owners, first, open)) continue;
      const touching = found.filter(name => name.first < open && name.end > first);
      if (touching.some(name => name.type === 'PER' || name.first < first - 1)) continue;
      const whole: UnknownName = { first, end: open, sentence: id, type: 'ORG', sure: true };
      found = [...found.filter(name => !touching.includes(name)), whole].sort((a, b) => a.first - b.first);
    }
  }
  return found;
}

/** The token at which the words before a bracket begin that an acronym stands for; -1 where they do not spell it. */
export function spelledFrom(view: TokenView, letters: string, open: number, firstToken: number): number {
  let left = letters.length;
  for (let i = open - 1; i >= Math.max(firstToken, open - FARTHEST); i--) {
    if (!isWord(view, i)) return -1;
    const word = normAt(view, i);
    if (SMALL.test(word)) continue;
    if (foldCase(word)[0] !== foldCase(letters[left - 1]!.toLowerCase())[0]) return -1;
    if (--left === 0) return isCapital(view, i) ? i : -1;
  }
  return -1;
}

/** Whether the pack knows the name, and not just a word in it: "European" of "European Border Office". */
function isKnown(view: TokenView, owners: Owners, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (owners[i]! < 0 && !SMALL.test(normAt(view, i))) return false;
  return true;
}
