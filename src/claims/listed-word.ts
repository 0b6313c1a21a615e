// Words in a list with one of a wording: what is said behind the last of them is said of all.
import { base, headOf, type Tree } from './tree.ts';

/** Whether a word is one of the wording, or listed behind one: "a treaty of friendship and commerce with Peru". */
export function isOfFixed(tree: Tree, word: number, fixed: readonly number[]): boolean {
  return fixed.includes(word) || (word >= 0 && base(tree, word) === 'conj' && fixed.includes(headOf(tree, word)));
}
