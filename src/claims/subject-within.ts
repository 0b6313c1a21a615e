import { base, childWith, isUnder, type Tree } from './tree.ts';

/** How far before the head of its clause a subject is looked for. */
const FARTHEST = 12;

/**
 * The subject of a clause that a word governs; where the parser took the clause's verb for a noun ("that the government end curbs"), the
 * subject that stands below the clause and before its head. -1 for none.
 */
export function subjectWithin(tree: Tree, governor: number, clause: number): number {
  const own = childWith(tree, clause, 'nsubj');
  if (own >= 0) return own;
  for (let i = clause - 1; i > Math.max(governor, clause - FARTHEST); i--)
    if (base(tree, i) === 'nsubj' && isUnder(tree, i, clause)) return i;
  return -1;
}
