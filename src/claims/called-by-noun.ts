import type { Mention } from '../annotation.ts';
import { childWith, norm, type Tree } from './tree.ts';

/** "the Council", "the President": a noun with its article, whatever its capital, and no name of several words. */
export function isCalledByNoun(tree: Tree, head: number, name: Mention | null): boolean {
  // "adhéra aux Communautés", "siège au Conseil": the article is in the preposition.
  const determiner = Math.max(childWith(tree, head, 'det'), fusedArticle(tree, head));
  if (
    determiner < 0 ||
    name?.entity ||
    !/^(?:the|this|that|les?|la|l'|ce|cet|cette|aux?|du|des)$/.test(norm(tree, determiner))
  )
    return false;
  return determiner === head - 1 && childWith(tree, head, 'flat', 'compound', 'appos') < 0;
}

function fusedArticle(tree: Tree, head: number): number {
  const preposition = childWith(tree, head, 'case');
  return preposition >= 0 && /^(?:aux?|du|des)$/.test(norm(tree, preposition)) ? preposition : -1;
}
