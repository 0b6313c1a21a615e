import { type Sentence, UPOS } from '../language/words.ts';
import {
  base,
  childrenOf,
  hang,
  headOf,
  isUnder,
  link,
  norm,
  readableSentences,
  relation,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const AUX = UPOS.indexOf('AUX');
const MODAL = /^(?:may|shall|will|must|can|should|might|would|could)$/;
const LONGEST_ASIDE = 16;

/** "The Parties may, by common consent, invite …" with "may" for the verb of the clause: the verb stands behind the aside. */
export function mendModals(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'en') continue;
    for (let i = sentence.firstToken; i + 3 < sentence.endToken; i++)
      if (norm(tree, i + 1) === ',' && MODAL.test(norm(tree, i)) && base(tree, i) !== 'aux')
        mendModal(tree, i, sentence);
  }
}

function mendModal(tree: Tree, modal: number, sentence: Sentence): void {
  let verb = modal + 2;
  while (verb < sentence.endToken && verb - modal < LONGEST_ASIDE && norm(tree, verb) !== ',') verb++;
  verb++;
  if (verb >= sentence.endToken || upos(tree, verb) !== 'VERB' || isUnder(tree, modal, verb)) return;
  if (childrenOf(tree, verb).some(child => child < verb && /^(?:to|and|or)$/.test(norm(tree, child)))) return;
  hang(tree, verb, headOf(tree, modal), relation(tree, modal));
  for (const child of childrenOf(tree, modal)) if (child !== verb) tree.heads[child] = verb;
  tree.heads[modal] = verb;
  tree.upos[modal] = AUX;
  rename(tree, modal, 'aux');
  link(tree, sentence.firstToken, sentence.endToken);
}
