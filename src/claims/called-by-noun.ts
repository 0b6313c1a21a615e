import type { Mention } from '../annotation.ts';
import { childWith, norm, type Tree } from './tree.ts';

/** "the Council", "the President": a noun with its article, whatever its capital, and no name of several words. */
export function isCalledByNoun(tree: Tree, head: number, name: Mention | null): boolean {
  const determiner = childWith(tree, head, 'det');
  if (determiner < 0 || name?.entity || !/^(?:the|this|that|le|la|l'|ce|cet|cette)$/.test(norm(tree, determiner)))
    return false;
  return determiner === head - 1 && childWith(tree, head, 'flat', 'compound', 'appos') < 0;
}
