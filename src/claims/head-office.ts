// Headquarters of two words: "quartier général", "the head office of the Union".
import { childrenOf, formTest, lemma, norm, type Tree } from './tree.ts';

const isOffice = formTest(/^offices?$/);

export function isHeadOffice(tree: Tree, i: number): boolean {
  return isOffice(tree, i) && /^(?:head|main)$/.test(norm(tree, i - 1) ?? '');
}

/** "quartier général" is one word in two. */
export function isHeadquarters(tree: Tree, head: number): boolean {
  if (isHeadOffice(tree, head)) return true;
  return (
    lemma(tree, head) === 'quartier' &&
    childrenOf(tree, head).some(child => /^géné(?:ral|raux)$/.test(norm(tree, child)))
  );
}
