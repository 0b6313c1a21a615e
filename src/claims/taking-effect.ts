// How an end that a noun tells is put: "their notice ran out", "l'appartenance prit fin", "ce départ ne sera effectif que le 31 décembre".
import { base, childrenOf, childWith, norm, type Tree } from './tree.ts';

/** "ran out", "came to an end", "prit fin". */
export function isEnding(tree: Tree, verb: number, word: string): boolean {
  if (word === 'run') return norm(tree, verb + 1) === 'out';
  if (word === 'prendre') return norm(tree, verb + 1) === 'fin';
  return word === 'come' && norm(tree, verb + 1) === 'to' && norm(tree, verb + 3) === 'end';
}

/** "ne sera effectif que le 31 décembre", "was effective from May": the adjective says what a verb of taking effect says. */
export function isInEffect(tree: Tree, i: number): boolean {
  return IN_EFFECT.test(norm(tree, i)) && childWith(tree, i, 'cop') >= 0;
}

const IN_EFFECT = /^(?:effectif|effective|définitif|final)$/;

/** "ce départ", "the withdrawal": one told before, of which its noun says no more. */
export function isTakenUp(tree: Tree, noun: number): boolean {
  const children = childrenOf(tree, noun);
  if (children.some(child => /^(?:nmod|acl|amod)$/.test(base(tree, child)) && !tree.isTime[child])) return false;
  return children.some(child => /^(?:ce|cette|le|la|l'|the|this|that|son|sa|its)$/.test(norm(tree, child)));
}
