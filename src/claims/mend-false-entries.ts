// "mis en examen pour corruption et faux": the name of a charge that is an adjective elsewhere.
import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { hang, lemma, link, norm, readableWith, type Tree, upos } from './tree.ts';

const CUE = cueOf(/^faux$/);
const NOUN = UPOS.indexOf('NOUN');

/** "pour corruption et faux", "pour détournement de fonds et pour faux": the last of several charges, which a tagger takes for an adjective; in place. */
export function mendFalseEntries(tree: Tree): void {
  for (const sentence of readableWith(tree, CUE)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++) {
      if (norm(tree, i) !== 'faux' || !/^(?:et|pour|de|,)$/.test(norm(tree, i - 1))) continue;
      const charge = chargeBefore(tree, i, sentence.firstToken);
      if (charge < 0) continue;
      tree.upos[i] = NOUN;
      hang(tree, i, charge, 'conj');
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** The noun of a charge in the same list, right before "et", "et pour" or a comma. */
function chargeBefore(tree: Tree, faux: number, first: number): number {
  let at = faux - 1;
  while (at > first && /^(?:et|pour|de|,)$/.test(norm(tree, at))) at--;
  if (!/^(?:et|,)$/.test(norm(tree, at + 1))) return -1;
  for (let i = at; i > first && i > at - 4; i--) {
    if (upos(tree, i) === 'NOUN' && kindsOfNoun(lemma(tree, i), norm(tree, i), 'fr').includes('charge')) return i;
    if (!/^(?:NOUN|ADP|ADJ|DET|PROPN)$/.test(upos(tree, i))) return -1;
  }
  return -1;
}
