// "succeeded as managing director by Anna Reed", where a parser took "managing" for a verb that the director is the object of: a title, and who
// stands behind it belongs to the verb above.
import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, hang, headOf, holds, link, norm, rename, type Tree } from './tree.ts';

const OPENS = /^(?:managing|acting)$/;
const OPENING = cueOf(OPENS);
const TITLE =
  /^(?:director|editor|partner|president|chairman|chairwoman|chair|secretary|treasurer|manager|head|mayor)$/;

/** Makes such titles complements of the verb above, in place. */
export function mendTitles(tree: Tree, sentence: Sentence): void {
  if (!holds(tree, sentence, OPENING)) return;
  for (let word = sentence.firstToken + 2; word + 1 < sentence.endToken; word++) {
    const title = word + 1;
    const verb = headOf(tree, word);
    if (!OPENS.test(norm(tree, word)) || !TITLE.test(norm(tree, title)) || norm(tree, word - 1) !== 'as') continue;
    if (headOf(tree, title) !== word || base(tree, title) !== 'obj' || verb < 0 || verb >= word) continue;
    const passive = childrenOf(tree, verb).some(child => base(tree, child) === 'aux' && child < word);
    for (const child of childrenOf(tree, word)) {
      if (child <= title) continue;
      const by = childrenOf(tree, child).some(below => base(tree, below) === 'case' && norm(tree, below) === 'by');
      hang(tree, child, verb, tree.relations[child]!);
      if (by && passive) rename(tree, child, 'obl:agent');
    }
    hang(tree, title, verb, 'obl');
    hang(tree, word, title, 'amod');
    hang(tree, word - 1, title, 'case');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}
