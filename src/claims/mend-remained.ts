// "Soviet troops remained stationed in Germany", "restèrent stationnées en Lettonie": they remained there, which is all that it says.
import { cueOf } from './cues.ts';
import { base, childrenOf, hang, headOf, lemma, link, norm, readableWith, rename, type Tree } from './tree.ts';

const POSTED =
  /^(?:stationed|based|garrisoned|quartered|posted|encamped|stationnée?s?|cantonnée?s?|basée?s?|postée?s?)$/;
const CUE = cueOf(POSTED);
const STAYING = /^(?:remain|stay|rester|demeurer)$/;

/** Hangs the place of the participle on the verb of staying. */
export function mendRemained(tree: Tree): void {
  for (const sentence of readableWith(tree, CUE)) {
    let changed = false;
    for (let posted = sentence.firstToken + 1; posted < sentence.endToken; posted++) {
      if (!POSTED.test(norm(tree, posted)) || base(tree, posted) !== 'xcomp') continue;
      const verb = headOf(tree, posted);
      if (verb < 0 || verb > posted || !STAYING.test(lemma(tree, verb))) continue;
      for (const child of childrenOf(tree, posted)) {
        if (child < posted) continue;
        tree.heads[child] = verb;
        if (base(tree, child) === 'nmod') rename(tree, child, 'obl');
      }
      hang(tree, posted, verb, 'advmod');
      changed = true;
    }
    if (changed) link(tree, sentence.firstToken, sentence.endToken);
  }
}
