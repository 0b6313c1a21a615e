// The words that open a clause or phrase.
import { base, childrenOf, norm, prepositionsOf, type Tree } from './tree.ts';

/** The word of a set that opens a clause or phrase ("sans"); the head of the clause where a parser took it for something else. */
export function openerOf(tree: Tree, at: number, words: ReadonlySet<string>): number {
  const opening = childrenOf(tree, at).filter(child => child < at);
  return [...opening, ...opening.flatMap(child => childrenOf(tree, child))].find(i => words.has(norm(tree, i))) ?? at;
}

/** The words that open a clause: "sans", "pour", "au lieu de". */
export function markers(tree: Tree, at: number): string[] {
  const found: string[] = [];
  for (const child of childrenOf(tree, at)) {
    const name = base(tree, child);
    if ((name !== 'mark' && name !== 'case') || child > at) continue;
    found.push(norm(tree, child), ...childrenOf(tree, child).map(part => norm(tree, part)));
  }
  return [...found, ...prepositionsOf(tree, at).filter(word => !found.includes(word))];
}
