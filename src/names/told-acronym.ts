// "ASAP", "FYI", "LES": capitals alone make no organisation. What does: brackets after a name, or the tagger's word for it.
import { foldCase } from '../packs/fold.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { isCapital, isWord, normAt, type TokenView } from './token-view.ts';

/** Words whose initials an acronym leaves out, or takes in ("RATP" has none, "SDN" has the D). */
const SMALL = /^(?:de|du|des|d'|d’|la|le|les|l'|l’|et|à|au|aux|en|pour|sur|of|the|and|for|to|in|on|&)$/;
const ACRONYM = /^\p{Lu}{3,7}$/u;
/** So many words before the bracket a name may begin, at most. */
const FARTHEST = 14;

/**
 * The words of a document, as indices of its vocabulary, that it tells to be names of organisations: those that stand in brackets
 * after a name ("la Ligue des ports (LDP)") or before their full form ("LDP (Ligue des ports)"), and those that the tagger sees as one.
 */
export function toldAcronyms(view: TokenView, tagged: readonly TaggedName[]): ReadonlySet<number> {
  const { norms, length } = view.tokens;
  const told = new Set<number>();
  for (const { first, end, type } of tagged) if (type === 'ORG' && end === first + 1) told.add(norms[first]!);
  for (let i = 1; i + 1 < length; i++) {
    if (normAt(view, i) !== '(') continue;
    const afterName = isCapital(view, i - 1) || isCapital(view, i - 2);
    if (normAt(view, i + 2) === ')' && (afterName || isSpelled(view, i))) told.add(norms[i + 1]!);
    else if (isCapital(view, i + 1) && normAt(view, i + 1)[0] === normAt(view, i - 1)[0]) told.add(norms[i - 1]!);
  }
  return told;
}

/** "le Bureau des affaires maritimes (BAM)": no capital stands near the bracket, and the words before it spell what it holds. */
function isSpelled(view: TokenView, open: number): boolean {
  const letters = view.text.slice(view.tokens.starts[open + 1]!, view.tokens.ends[open + 1]!);
  return ACRONYM.test(letters) && spelledFrom(view, letters, open, 0) >= 0;
}

/** The token at which the words before a bracket begin that an acronym stands for; -1 where they do not spell it. */
function spelledFrom(view: TokenView, letters: string, open: number, firstToken: number): number {
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
