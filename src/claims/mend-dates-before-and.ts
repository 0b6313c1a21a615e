// "took part in it until 1967 and ended it in 1975" with 1967 under the second verb: what stands before the "and" is the first verb's. Likewise
// "n'a quitté Oslo qu'en 1999 ; j'ai fermé la porte": what stands before the semicolon.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, hang, headOf, isVerb, link, norm, type Tree } from './tree.ts';

/** Hangs dates that stand before an "and" or a semicolon on the verb before it, in place. */
export function mendDatesBeforeAnd(tree: Tree, sentence: Sentence): void {
  let mended = false;
  for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
    if (!isVerb(tree, verb) || !/^(?:conj|ccomp|parataxis|advcl)$/.test(base(tree, verb))) continue;
    const first = headOf(tree, verb);
    if (first < 0 || first > verb || !isVerb(tree, first)) continue;
    const joint = jointBetween(tree, first, verb);
    if (joint < 0) continue;
    for (const child of childrenOf(tree, verb)) {
      const only =
        base(tree, child) === 'mark' && /^qu(?:e|')$/.test(norm(tree, child)) && tree.isTime[child + 2] === 1;
      const date = tree.isTime[child] === 1 && /^(?:obl|advmod|nmod)$/.test(base(tree, child));
      if (child > joint || child < first || !(date || only)) continue;
      if (only) hang(tree, child, first, 'advmod');
      else tree.heads[child] = first;
      mended = true;
    }
  }
  if (mended) link(tree, sentence.firstToken, sentence.endToken);
}

/** The "and" of a second verb, or the last semicolon before it; -1 where neither stands between. */
function jointBetween(tree: Tree, first: number, verb: number): number {
  for (let i = verb - 1; i > first; i--) if (norm(tree, i) === ';') return i;
  if (base(tree, verb) !== 'conj') return -1;
  const joint = childrenOf(tree, verb).find(child => child < verb && base(tree, child) === 'cc');
  return joint === undefined || first > joint ? -1 : joint;
}
