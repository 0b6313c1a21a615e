// "Danish troops crossed into Sinai on 29 October, and Gaza fell on 2 November", where a parser made one clause of two: of a verb with two subjects
// and "and" between them, the first belongs to the participle behind it, which is none.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, hang, isVerb, link, norm, rename, type Tree, upos } from './tree.ts';

/** Parts such clauses, in place. */
export function mendTwoClauses(tree: Tree, { firstToken, endToken }: Sentence): void {
  for (let verb = firstToken + 4; verb < endToken; verb++) {
    if (upos(tree, verb) !== 'VERB') continue;
    let first = -1;
    let second = -1;
    let and = -1;
    for (const child of childrenOf(tree, verb)) {
      if (child > verb) continue;
      if (base(tree, child) === 'nsubj') {
        if (first < 0) first = child;
        else second = child;
      } else if (base(tree, child) === 'cc' && norm(tree, child) === 'and') and = child;
    }
    if (second < 0 || and < first || and > second) continue;
    const told = childrenOf(tree, first).find(
      child =>
        child > first &&
        child < and &&
        base(tree, child) === 'acl' &&
        isVerb(tree, child) &&
        PAST.test(norm(tree, child)),
    );
    if (told === undefined) continue;
    hang(tree, told, tree.heads[verb]!, tree.relations[verb]!);
    hang(tree, first, told, 'nsubj');
    hang(tree, verb, told, 'conj');
    rename(tree, and, 'cc');
    link(tree, firstToken, endToken);
  }
}

const PAST = /(?:ed|left|held|met|sent|built|taken|made|won|lost)$/;
