// Clauses that are yet to come because what they hang on is: "shall leave as soon as X has signed", "unless X objects".
import type { Modality } from '../annotation.ts';
import { clauseSigns, frenchModal } from './clause-signs.ts';
import type { Context } from './context.ts';
import type { Judgement } from './judgement.ts';
import { clauseOver, openerOfClause, tellsUnless, tellsWhen } from './opener.ts';
import { isPast } from './provision.ts';
import { base, childrenOf, childWith, feature, headOf, isVerb, norm, sentenceAt, type Tree, upos } from './tree.ts';
import { isInfinitive } from './voice.ts';

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
  const modality = above < 0 ? null : modalityOver(context, above);
  if (modality !== null && modality !== 'alleged' && modality !== 'question')
    judgement.weaken('hypothetical', opener.token);
}

/** Of a clause or, where it is an infinitive, of those over it: "ne pourra exercer ses droits qu'à partir de la date où …". */
function modalityOver(context: Context, clause: number): Modality | null {
  const { tree } = context;
  for (let at = clause, steps = 0; at >= 0 && steps < 5; at = headOf(tree, at), steps++) {
    const modality = at === clause || isVerb(tree, at) ? modalityOf(context, at) : null;
    if (modality !== null) return modality;
    if (!isInfinitive(tree, at) && (at === clause || isVerb(tree, at))) return null;
  }
  return null;
}

/** Of the clause itself, or of "pouvoir", "devoir" over it. */
function modalityOf(context: Context, verb: number): Modality | null {
  const { tree } = context;
  const own = clauseSigns(context, verb).modality;
  const head = headOf(tree, verb);
  return (
    own ??
    frenchModal(tree, verb) ??
    (base(tree, verb) === 'xcomp' && head >= 0 ? (frenchModal(tree, head) ?? null) : null)
  );
}

/**
 * "… entrera en vigueur le jour de la réception d'une note par laquelle la Norvège informe …": what any such note tells, in what is itself yet to come.
 * The word that says so; -1 where the noun is a certain one, or the clause tells of the past.
 */
export function pendingOver(context: Context, clause: number, noun: number): number {
  const { tree } = context;
  const over = headOf(tree, noun);
  const habit = over >= 0 && isVerb(tree, over) ? habitOf(tree, over) : -1;
  if (habit >= 0) return habit;
  if (!childrenOf(tree, noun).some(child => ANY.test(norm(tree, child))) || isPast(tree, clause)) return -1;
  let at = headOf(tree, noun);
  for (let steps = 0; at >= 0 && steps < 6 && !isVerb(tree, at); steps++) at = headOf(tree, at);
  if (at < 0 || !isVerb(tree, at)) return -1;
  const { modality, sign } = clauseSigns(context, at);
  return modality === 'planned' || modality === 'hypothetical' ? sign : -1;
}

/** "si X ne signe pas et que Y ne puisse partir": the condition that a second clause shares; -1 for none. */
export function conditionOver(context: Context, verb: number): number {
  const first = base(context.tree, verb) === 'conj' ? headOf(context.tree, verb) : -1;
  if (first < 0 || !isVerb(context.tree, first)) return -1;
  const { modality, sign } = clauseSigns(context, first);
  return modality === 'hypothetical' ? sign : -1;
}

const ANY = /^(?:une?|an?|toute?|any|chaque|every|each)$/;

/** "Lorsqu'un consul a un doute, il avertit le parquet": what any of them does whenever. The word that says so; -1 for none. */
export function habitOf(tree: Tree, verb: number): number {
  if (!mayBePresent(tree, verb) || childWith(tree, verb, 'aux') >= 0) return -1;
  for (const clause of childrenOf(tree, verb)) {
    if (clause > verb || base(tree, clause) !== 'advcl') continue;
    const opener = openerOfClause(tree, clause);
    // "If a diplomat faces a lawsuit, the office asks …"
    if (isPresentIf(tree, clause)) return clause;
    const subject = childWith(tree, clause, 'nsubj');
    if (opener === null || subject < 0 || !tellsWhen(tree, clause, opener) || !mayBePresent(tree, clause)) continue;
    if (childrenOf(tree, subject).some(child => ANY.test(norm(tree, child)))) return opener.token;
  }
  return -1;
}

/** "avertit", "finit" are present and past alike. */
function mayBePresent(tree: Tree, verb: number): boolean {
  return feature(tree, verb, 'Tense=Pres') || /[^aî]it$/.test(norm(tree, verb));
}

/** "if X is accused", in the present. */
function isPresentIf(tree: Tree, clause: number): boolean {
  const mark = childWith(tree, clause, 'mark');
  if (mark < 0 || norm(tree, mark) !== 'if') return false;
  const auxiliary = childWith(tree, clause, 'aux', 'cop');
  return auxiliary >= 0
    ? /^(?:is|are|has|have|does|do)$/.test(norm(tree, auxiliary))
    : feature(tree, clause, 'Tense=Pres');
}

/** "A mission is headed by an envoy": what any of them is, told of nobody and no day. The word that says so; -1 for none. */
export function genericOf(tree: Tree, verb: number): number {
  const subject = childrenOf(tree, verb).find(child => tree.relations[child] === 'nsubj:pass');
  if (subject === undefined || upos(tree, subject) !== 'NOUN' || !isOfAnyKind(tree, subject)) return -1;
  const be = childrenOf(tree, verb).filter(child => base(tree, child) === 'aux');
  if (be.length !== 1 || !/^(?:is|are)$/.test(norm(tree, be[0]!))) return -1;
  const dated = childrenOf(tree, verb).some(child => tree.isTime[child] === 1);
  const agent = childrenOf(tree, verb).find(child => tree.relations[child] === 'obl:agent');
  return !dated && agent !== undefined && upos(tree, agent) === 'NOUN' && isOfAnyKind(tree, agent) ? subject : -1;
}

function isOfAnyKind(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    child => base(tree, child) === 'det' && /^(?:an?|any|each|every)$/.test(norm(tree, child)),
  );
}

/** "- Supporting the annual meeting": an item of a list of what somebody is there for. */
export function isTask(tree: Tree, verb: number): boolean {
  if (!/ing$/.test(norm(tree, verb)) || childWith(tree, verb, 'aux', 'cop') >= 0) return false;
  const { firstToken } = sentenceAt(tree, verb);
  let first = firstToken;
  while (first < verb && upos(tree, first) === 'PUNCT') first++;
  return first === verb && first > firstToken;
}
