import type { Sentence } from '../language/words.ts';
import { base, childrenOf, childWith, hang, headOf, isVerb, link, norm, type Tree, upos } from './tree.ts';

const NE = /^(?:ne|n')$/;
const AFTER_NE = /^(?:pas|plus|jamais|guère|point)$/;
const CLITIC = /^(?:[mts]e|[mtsl]'|l[ae]|les|lui|leur|nous|vous|y|en)$/;
const MONTH =
  /^(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|décembre|decembre)$/;

/** "Il craint qu'ils ne partent : le Conseil décide" with "ne" under "décide": it is always the verb behind it that "ne" goes with. */
export function mendNe(tree: Tree, ne: number, sentence: Sentence): void {
  if (base(tree, ne) !== 'advmod' || !NE.test(norm(tree, ne))) return;
  let verb = ne + 1;
  while (verb < sentence.endToken && CLITIC.test(norm(tree, verb)) && upos(tree, verb) === 'PRON') verb++;
  if (verb >= sentence.endToken || !/^(?:VERB|AUX)$/.test(upos(tree, verb))) return;
  const above = headOf(tree, verb);
  const target = /^(?:aux|cop)$/.test(base(tree, verb)) && above > verb ? above : verb;
  const negation = verb + 1;
  const moved = [ne, ...(negation < sentence.endToken && AFTER_NE.test(norm(tree, negation)) ? [negation] : [])];
  let changed = false;
  for (const word of moved) {
    if (base(tree, word) !== 'advmod' || headOf(tree, word) === target || word === target) continue;
    tree.heads[word] = target;
    changed = true;
  }
  if (changed) link(tree, sentence.firstToken, sentence.endToken);
}

/** "confirme le 25 mai 1959 son refus" with "refus" under "25": a noun with its determiner and no preposition is no part of a date. */
export function mendBehindDate(tree: Tree, noun: number, sentence: Sentence): void {
  if (base(tree, noun) !== 'nmod' || upos(tree, noun) !== 'NOUN') return;
  const day = headOf(tree, noun);
  if (day < 0 || day > noun || upos(tree, day) !== 'NUM') return;
  if (!childrenOf(tree, day).some(child => MONTH.test(norm(tree, child)))) return;
  if (childWith(tree, noun, 'case') >= 0 || childWith(tree, noun, 'det') < 0) return;
  const verb = headOf(tree, day);
  if (verb < 0 || !isVerb(tree, verb) || verb > noun || childWith(tree, verb, 'obj') >= 0) return;
  hang(tree, noun, verb, 'obj');
  link(tree, sentence.firstToken, sentence.endToken);
}
