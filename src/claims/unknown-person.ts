import type { Mention } from '../annotation.ts';
import { childWith, relation, type Tree, upos } from './tree.ts';

/** "U.S. Secretary of State Elihu Root": a name that nobody knows is not the state of its title. */
export function isUnknownPerson(tree: Tree, head: number, name: Mention | null): boolean {
  if (name === null || upos(tree, head) !== 'PROPN') return false;
  const title = childWith(tree, head, 'nmod');
  return name.type === 'PER' || (name.type === 'MISC' && title >= 0 && relation(tree, title) === 'nmod:desc');
}
