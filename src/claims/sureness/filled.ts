// The words that fill the roles of a claim.
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Tree } from '../tree.ts';
import { headWithin, tokensIn } from './arcs.ts';

/** A role, its tokens `[first, end)`, the one that heads them, and the way to it from the act ("<xcomp >nsubj"). */
export interface Filled {
  readonly role: string;
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly path: string;
}

/** The roles that a claim was read from, as far as their words stand in its sentence. */
export function filledIn(tree: Tree, { why }: Claim, { firstToken, endToken }: Sentence): Filled[] {
  const found: Filled[] = [];
  for (const [role, start, stop, path] of why?.roles ?? []) {
    const [first, end] = tokensIn(tree, start, stop, firstToken, endToken);
    if (first < end) found.push({ role, first, end, head: headWithin(tree, first, end), path });
  }
  return found;
}

/** Whether a role is that of who does it or to whom. */
export function isParty({ role }: Filled): boolean {
  return role === 'agent' || role === 'recipient';
}
