// "fit savoir en mai qu'il se retirait" with the clause under "mai": nothing is told of a date by a whole clause behind "que"; it is what was said.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, hang, headOf, isVerb, link, norm, type Tree } from './tree.ts';

/** Hangs clauses behind "que" that stand under a date on the verb that the date is of, in place. */
export function mendSaidAfterDate(tree: Tree, sentence: Sentence): void {
  for (let clause = sentence.firstToken; clause < sentence.endToken; clause++) {
    if (base(tree, clause) !== 'acl' || tree.isTime[headOf(tree, clause)] !== 1) continue;
    const own = childrenOf(tree, clause);
    const mark = own.find(child => base(tree, child) === 'mark');
    if (mark === undefined || !/^qu(?:e|')$/.test(norm(tree, mark))) continue;
    if (!own.some(child => child > mark && child < clause && base(tree, child) === 'nsubj')) continue;
    let verb = headOf(tree, clause);
    while (verb >= 0 && !isVerb(tree, verb)) verb = headOf(tree, verb);
    if (verb < 0 || verb > clause) continue;
    hang(tree, clause, verb, 'ccomp');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}
