// "Le traité est déclaré éteint" with the treaty under "éteint": what is declared so is the subject of the declaring.
import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, childWith, formTest, hang, headOf, holds, link, norm, type Tree, upos } from './tree.ts';

const DECLARED = /^(?:déclaré|proclamé|jugé|réputé|considéré|reconnu)e?s?$/;
const DECLARATIONS = cueOf(DECLARED);
const isDeclared = formTest(DECLARED);

/** Mends one French sentence in place. */
export function mendDeclared(tree: Tree, sentence: Sentence): void {
  if (!holds(tree, sentence, DECLARATIONS)) return;
  for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++)
    if (isDeclared(tree, i) && mendAt(tree, i)) link(tree, sentence.firstToken, sentence.endToken);
}

function mendAt(tree: Tree, declared: number): boolean {
  const so = declared + 1;
  if (headOf(tree, so) !== declared || !/^(?:advcl|acl|xcomp)$/.test(base(tree, so))) return false;
  if (!/^(?:VERB|ADJ)$/.test(upos(tree, so)) || !/(?:é|i|u|t)e?s?$/.test(norm(tree, so) ?? '')) return false;
  if (childWith(tree, declared, 'nsubj') >= 0) return false;
  const subject = childrenOf(tree, so).find(child => child < declared && base(tree, child) === 'nsubj');
  const aux = childWith(tree, declared, 'aux');
  if (subject === undefined || aux < 0 || aux > declared) return false;
  hang(tree, subject, declared, 'nsubj:pass');
  for (const child of childrenOf(tree, so)) if (child < declared && child !== subject) tree.heads[child] = declared;
  hang(tree, so, declared, 'xcomp');
  return true;
}
