import type { Wording } from './compile.ts';
import type { Context } from './context.ts';
import { partiesByCredentials } from './credentials.ts';
import { adjectiveOwner } from './fit-slots.ts';
import type { Participant } from './participant.ts';
import { base, childrenOf, lemma, norm } from './tree.ts';

const TIES = /^(?:relations?|ties|tie)$/;

/** "U.S.-Ethiopian relations were established": by the two states whose relations they are, else by those whose envoy then came; else none. */
export function relationsOwners(context: Context, { slots }: Wording, fixed: readonly number[]): Participant[] {
  const { tree } = context;
  if (!slots.some(({ word }) => word !== null && TIES.test(word))) return [];
  for (const word of fixed) {
    if (!TIES.test(lemma(tree, word)) && !TIES.test(norm(tree, word))) continue;
    const found: Participant[] = [];
    for (const child of childrenOf(tree, word)) {
      if (child > word || !/^(?:amod|compound)$/.test(base(tree, child))) continue;
      const joined = norm(tree, child - 1) === '-' ? adjectiveOwner(context, child - 2) : null;
      const own = adjectiveOwner(context, child);
      if (joined) found.push(joined);
      if (own) found.push(own);
    }
    const states = new Set(found.map(({ entity }) => entity));
    if (states.size === 2 && found.length === 2) return found;
    return found.length === 0 ? partiesByCredentials(context, fixed[0]!) : [];
  }
  return [];
}
