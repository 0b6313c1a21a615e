// "Que la France signe le traité !" with "que" for what she signs: it opens a wish, as the treaty is what she signs.
import { UPOS } from '../language/words.ts';
import { base, childrenOf, childWith, formTest, headOf, readableSentences, rename, type Tree, upos } from './tree.ts';

const isQue = formTest(/^qu(?:e|')$/);
const SCONJ = UPOS.indexOf('SCONJ');

/** Makes the "que" that opens a sentence and is a second object a mere mark, in place. */
export function mendWishes(tree: Tree): void {
  for (const { firstToken: que, language } of readableSentences(tree)) {
    if (language !== 'fr' || !isQue(tree, que) || upos(tree, que) !== 'PRON' || base(tree, que) !== 'obj') continue;
    const verb = headOf(tree, que);
    const subject = childWith(tree, verb, 'nsubj');
    const objects = childrenOf(tree, verb).filter(child => child > verb && base(tree, child) === 'obj');
    if (headOf(tree, verb) >= 0 || subject < que || subject > verb || objects.length === 0) continue;
    rename(tree, que, 'mark');
    tree.upos[que] = SCONJ;
  }
}
