// "the last troops to leave the island", "le premier pays à signer": who is first or last of those who did a thing did it.
import { base, childrenOf, headOf, norm, type Tree, upos } from './tree.ts';

const ORDER = /^(?:last|first|derniers?|dernières?|premiers?|premières?)$/;

/** Whether a noun is told to be first or last of its kind. */
export function isOfOrder(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(child => ORDER.test(norm(tree, child)));
}

/** "the last French troops to leave": first or last of those who did it, right behind the noun. */
export function isOneOfOrder(tree: Tree, noun: number, clause: number): boolean {
  if (upos(tree, noun) !== 'NOUN' || clause < noun || clause > noun + 4) return false;
  const mark = childrenOf(tree, clause).find(child => child < clause && /^(?:mark|case)$/.test(base(tree, child)));
  if (mark === undefined || !/^(?:to|à)$/.test(norm(tree, mark)) || headOf(tree, noun) < 0) return false;
  return isOfOrder(tree, noun);
}
