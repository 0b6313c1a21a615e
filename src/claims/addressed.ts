// "wrote to the king warning him": whom a message goes to is not who warns.
import { base, childrenOf, languageAt, norm, prepositionsOf, type Tree, upos } from './tree.ts';

const HIM = /^(?:him|her|them|us|me)$/;

/** Whether an English "-ing" form has a pronoun behind it for somebody named right before it behind "to": "a message to the king informing him". */
export function isToldToAddressee(tree: Tree, verb: number): boolean {
  if (!/ing$/.test(norm(tree, verb)) || !HIM.test(norm(tree, verb + 1)) || languageAt(tree, verb) !== 'en')
    return false;
  if (childrenOf(tree, verb).some(child => child < verb && base(tree, child) === 'aux')) return false;
  let before = verb - 1;
  while (before > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(upos(tree, before))) before--;
  return before < verb - 1 && norm(tree, before) === 'to';
}

/** Whether a preposition stands before a noun: no subject has one. */
export const hasPreposition = (tree: Tree, noun: number): boolean => prepositionsOf(tree, noun).length > 0;
