// Clauses and nouns that share the date of what stands beside them: "when it was founded in 1950", "with the appointment of X in 1950".
import { base, childrenOf, childWith, feature, headOf, isVerb, norm, prepositionsOf, type Tree } from './tree.ts';

const WHEN = /^(?:when|lorsque|lorsqu'|quand)$/;

/**
 * The verbs that tell of the same moment as a verb: of the clause "when …" under it, or of the clause that its own "when" hangs on. Only
 * of what happened: a "when" beside a present or a future tells a rule, and beside a pluperfect what was so already.
 */
export function momentsBeside(tree: Tree, verb: number): number[] {
  if (verb < 0 || !isVerb(tree, verb) || !isPast(tree, verb)) return [];
  const below = childrenOf(tree, verb).filter(child => base(tree, child) === 'advcl' && opensWhen(tree, child));
  const above = base(tree, verb) === 'advcl' && opensWhen(tree, verb) ? [headOf(tree, verb)] : [];
  return [...below, ...above].filter(other => other >= 0 && isVerb(tree, other) && isPast(tree, other));
}

function opensWhen(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(child => child < clause && WHEN.test(norm(tree, child)));
}

/** A simple past or a French perfect, active or passive; no pluperfect, no modal verb. */
function isPast(tree: Tree, verb: number): boolean {
  const auxiliaries = childrenOf(tree, verb).filter(child => base(tree, child) === 'aux');
  if (auxiliaries.length === 0)
    return feature(tree, verb, 'VerbForm=Fin') && feature(tree, verb, 'Tense=Past') && childWith(tree, verb, 'cop') < 0;
  return auxiliaries.every(child => /^(?:was|were|been|fut|furent|a|ont|est|sont|été)$/.test(norm(tree, child)));
}

const THROUGH = /^(?:with|through|upon|avec|par)$/;

/** "The mission was raised with the appointment of X in 1950": the verb whose time a noun has that tells by what it was done; -1 for none. */
export function verbDoneThrough(tree: Tree, noun: number): number {
  const verb = headOf(tree, noun);
  if (base(tree, noun) !== 'obl' || verb < 0 || !isVerb(tree, verb)) return -1;
  return THROUGH.test(prepositionsOf(tree, noun)[0] ?? '') ? verb : -1;
}
