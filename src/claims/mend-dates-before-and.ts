// "took part in it until 1967 and ended it in 1975" with 1967 under the second verb: what stands before the "and" is the first verb's.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, headOf, isVerb, link, type Tree } from './tree.ts';

/** Hangs dates that stand before an "and" on the verb before it, in place. */
export function mendDatesBeforeAnd(tree: Tree, sentence: Sentence): void {
  let mended = false;
  for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
    if (base(tree, verb) !== 'conj' || !isVerb(tree, verb)) continue;
    const first = headOf(tree, verb);
    const joint = childrenOf(tree, verb).find(child => child < verb && base(tree, child) === 'cc');
    if (joint === undefined || first < 0 || first > joint || !isVerb(tree, first)) continue;
    for (const child of childrenOf(tree, verb)) {
      if (child > joint || child < first || !tree.isTime[child] || !/^(?:obl|advmod|nmod)$/.test(base(tree, child)))
        continue;
      tree.heads[child] = first;
      mended = true;
    }
  }
  if (mended) link(tree, sentence.firstToken, sentence.endToken);
}
