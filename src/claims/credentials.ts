// Whose relations begin when an envoy hands in credentials: those of the state that sends and of the state that receives.
import { type Context, nameOver } from './context.ts';
import { adjectiveOwner } from './fit-slots.ts';
import type { Participant } from './participant.ts';
import {
  base,
  childrenOf,
  formTest,
  headOf,
  isUnder,
  lemma,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
} from './tree.ts';

const isWhen = formTest(/^(?:when|lorsque|lorsqu'|quand)$/);
const RECEIVING = /^(?:to|à|aux?|auprès)$/;

/**
 * "Relations were established on 3 May, when Danish Ambassador Karen Holm presented her credentials to Angolan authorities": the states
 * of the clause, the one that sends first; none where it does not tell without doubt who sends.
 */
export function partiesByCredentials(context: Context, verb: number): Participant[] {
  const { tree } = context;
  const clause = childrenOf(tree, verb).find(
    child =>
      /^(?:advcl|conj)$/.test(base(tree, child)) &&
      childrenOf(tree, child).some(own => own < child && isWhen(tree, own)),
  );
  if (clause === undefined || !childrenOf(tree, clause).some(child => areCredentials(tree, child))) return [];
  const senders = new Map<string, Participant>();
  const receivers = new Map<string, Participant>();
  const opener = childrenOf(tree, clause).find(own => isWhen(tree, own))!;
  for (let i = opener + 1; i < clause; i++) collect(i);
  for (let i = clause + 1; i < sentenceAt(tree, clause).endToken; i++) collect(i);
  return senders.size === 1 && receivers.size <= 1 ? [...senders.values(), ...receivers.values()] : [];

  function collect(token: number): void {
    const name = nameOver(context, token);
    if (name && name.start < tree.tokens.starts[token]!) return;
    const owner = token < clause! || isUnder(tree, token, clause!) ? adjectiveOwner(context, token) : null;
    if (!owner?.entity) return;
    const side = receives(tree, token, clause!) ? receivers : senders;
    if (!senders.has(owner.entity) && !receivers.has(owner.entity)) side.set(owner.entity, owner);
  }
}

function areCredentials(tree: Tree, object: number): boolean {
  if (!/^(?:obj|nsubj)$/.test(base(tree, object))) return false;
  return (
    /^credentials?$/.test(lemma(tree, object)) ||
    childrenOf(tree, object).some(child => norm(tree, child) === 'créance')
  );
}

/** Whether a word stands under "to …": "to Angolan authorities", "as minister to Chad". */
function receives(tree: Tree, token: number, clause: number): boolean {
  for (let at = token, steps = 0; at >= 0 && at !== clause && steps < 8; at = headOf(tree, at), steps++)
    if (prepositionsOf(tree, at).some(word => RECEIVING.test(word))) return true;
  return false;
}
