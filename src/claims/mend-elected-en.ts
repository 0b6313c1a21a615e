// "Reed was elected mayor" with "elected" for an adjective of the mayor: it is what happened, and the office what she became.

import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  link,
  readableWith,
  relation,
  type Tree,
} from './tree.ts';

const FORM = /^(?:(?:re-?)?elected|(?:re)?appointed|named|chosen|crowned|proclaimed|nominated|sworn)$/;
const isMaking = formTest(FORM);
const MAKING = cueOf(FORM);
const VERB = UPOS.indexOf('VERB');

/** Makes verbs of such participles between a form of "be" and the noun of an office, in place. */
export function mendElected(tree: Tree): void {
  for (const { firstToken, endToken } of readableWith(tree, MAKING))
    for (let i = firstToken + 1; i + 1 < endToken; i++) {
      if (!isMaking(tree, i) || base(tree, i) !== 'amod') continue;
      const office = headOf(tree, i);
      const be = childWith(tree, office, 'cop');
      if (office < i || be < firstToken || be > i || childWith(tree, office, 'det') >= 0) continue;
      hang(tree, i, headOf(tree, office), relation(tree, office));
      tree.upos[i] = VERB;
      for (const child of childrenOf(tree, office)) {
        const name = base(tree, child);
        if (name === 'nsubj') hang(tree, child, i, 'nsubj:pass');
        else if (name === 'cop') hang(tree, child, i, 'aux:pass');
        else if (child < i || /^(?:punct|conj|parataxis|advcl|mark)$/.test(name)) tree.heads[child] = i;
        else if (tree.isTime[child] === 1) hang(tree, child, i, 'obl');
      }
      hang(tree, office, i, 'xcomp');
      link(tree, firstToken, endToken);
    }
}
