// The role that stands in the clause a word governs: "exige que {recipient} …", "says that {recipient} must".
import type { Context } from './context.ts';
import { fill, type State } from './fit-slots.ts';
import type { Slot } from './phrase.ts';
import { subjectWithin } from './subject-within.ts';
import { base, childrenOf, isVerb, lemma } from './tree.ts';
import { isPassive } from './voice.ts';

/** Fills a role with the subject of the clause under a word. A passive clause has no subject that anything could be asked of. */
export function fitClause(context: Context, slot: Slot, anchor: number, state: State): boolean {
  const { tree } = context;
  for (const governor of [anchor, ...state.fixed.slice(1)]) {
    for (const clause of childrenOf(tree, governor)) {
      if (clause < governor || !/^(?:ccomp|xcomp|acl|csubj)$/.test(base(tree, clause))) continue;
      // "must be ready" is no passive.
      if (isVerb(tree, clause) && isPassive(tree, clause)) continue;
      // "demande que les citoyens puissent voter": asked for them, and not of them.
      if (lemma(tree, clause) === 'pouvoir') continue;
      const subject = subjectWithin(tree, governor, clause);
      if (subject < 0 || state.used.has(subject) || !fill(context, slot.hole!, subject, state)) continue;
      state.clause = clause;
      return true;
    }
  }
  return false;
}
