// Clauses that are yet to come because what they hang on is: "shall leave as soon as X has signed", "unless X objects".
import type { Modality } from '../annotation.ts';
import { clauseSigns, frenchModal } from './clause-signs.ts';
import type { Context } from './context.ts';
import type { Judgement } from './judgement.ts';
import { clauseOver, openerOfClause, tellsUnless, tellsWhen } from './opener.ts';
import { isPast } from './provision.ts';
import { base, childrenOf, headOf, isVerb, norm, type Tree } from './tree.ts';

const isClauseAfter =
  (tree: Tree, at: number) =>
  (child: number): boolean =>
    child > at && /^(?:advcl|ccomp|parataxis)$/.test(base(tree, child));

/** What hangs on a condition, or gives the time of what is itself yet to come: "shall leave as soon as X has signed". */
export function weighOpener(context: Context, at: number, judgement: Judgement): void {
  const { tree } = context;
  const opener = openerOfClause(tree, at);
  if (opener === null) return;
  if (tellsUnless(tree, at, opener)) judgement.weaken('hypothetical', opener.token);
  if (!tellsWhen(tree, at, opener)) return;
  // "Tant que X n'a pas signé, Y restera" with the clause for the root: what follows hangs on it.
  const above =
    headOf(tree, at) < 0 ? (childrenOf(tree, at).find(isClauseAfter(tree, at)) ?? -1) : clauseOver(tree, at);
  const modality = above < 0 ? null : modalityOf(context, above);
  if (modality !== null && modality !== 'alleged' && modality !== 'question')
    judgement.weaken('hypothetical', opener.token);
}

/** Of the clause itself, or of "pouvoir", "devoir" over it. */
function modalityOf(context: Context, verb: number): Modality | null {
  const { tree } = context;
  const own = clauseSigns(context, verb).modality;
  const head = headOf(tree, verb);
  return own ?? (base(tree, verb) === 'xcomp' && head >= 0 ? (frenchModal(tree, head) ?? null) : null);
}

/**
 * "… entrera en vigueur le jour de la réception d'une note par laquelle la Norvège informe …": what any such note tells, in what is itself yet to come.
 * The word that says so; -1 where the noun is a certain one, or the clause tells of the past.
 */
export function pendingOver(context: Context, clause: number, noun: number): number {
  const { tree } = context;
  if (!childrenOf(tree, noun).some(child => ANY.test(norm(tree, child))) || isPast(tree, clause)) return -1;
  let at = headOf(tree, noun);
  for (let steps = 0; at >= 0 && steps < 6 && !isVerb(tree, at); steps++) at = headOf(tree, at);
  if (at < 0 || !isVerb(tree, at)) return -1;
  const { modality, sign } = clauseSigns(context, at);
  return modality === 'planned' || modality === 'hypothetical' ? sign : -1;
}

const ANY = /^(?:une?|an?|toute?|any|chaque|every|each)$/;
