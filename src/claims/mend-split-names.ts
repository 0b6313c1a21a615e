// "left Beni Rached", "landed at Port Said" with the two words of a name side by side under the verb: the second is part of the first.
import { base, childrenOf, hang, headOf, link, readableSentences, type Tree, upos } from './tree.ts';

const SIDE_BY_SIDE = /^(?:nsubj|obj|iobj|obl|xcomp|nmod|dep)$/;

/** Puts together the words of names that a parser hung on the same word, in place. `nameAt`: which name each token belongs to; below 0 for none. */
export function mendSplitNames(tree: Tree, nameAt: Int32Array): void {
  for (const { firstToken, endToken } of readableSentences(tree)) {
    let mended = false;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (nameAt[i]! < 0 || nameAt[i] !== nameAt[i - 1] || tree.heads[i] !== tree.heads[i - 1]) continue;
      if (headOf(tree, i) < 0 || upos(tree, i) !== 'PROPN' || upos(tree, i - 1) !== 'PROPN') continue;
      if (!SIDE_BY_SIDE.test(base(tree, i)) || !SIDE_BY_SIDE.test(base(tree, i - 1))) continue;
      for (const child of childrenOf(tree, i)) tree.heads[child] = i - 1;
      hang(tree, i, i - 1, 'flat');
      mended = true;
    }
    if (mended) link(tree, firstToken, endToken);
  }
}
