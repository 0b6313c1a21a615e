// "I stayed, for Greenland left the Communities that day", where a parser took "for" as a preposition: the name behind it is the subject of the verb
// that follows at once.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, hang, headOf, link, norm, rename, type Tree, upos } from './tree.ts';

/** Verbs that a noun behind the preposition "for" may be the object of, too, are left: only forms of the past that are no participles of it. */
const PAST =
  /^(?:left|withdrew|went|came|held|took|gave|had|was|were|became|began|joined|rejoined|signed|entered|refused|moved|returned|fell|kept|sent|met|broke|lost|won|quit|knew|wanted)$/;

/** Makes such nouns subjects, in place. */
export function mendForClause(tree: Tree, { firstToken, endToken }: Sentence): void {
  for (let word = firstToken + 2; word < endToken - 2; word++) {
    if (norm(tree, word) !== 'for' || !/^[,;:—–-]$/.test(norm(tree, word - 1))) continue;
    const noun = nounBehind(tree, word);
    const verb = noun < 0 ? -1 : headOf(tree, noun);
    if (noun < word || verb < noun || base(tree, noun) !== 'obl' || !PAST.test(norm(tree, verb))) continue;
    if (childrenOf(tree, verb).some(child => /^(?:nsubj|expl|csubj)$/.test(base(tree, child)))) continue;
    if (!follows(tree, noun, verb)) continue;
    hang(tree, noun, verb, 'nsubj');
    hang(tree, word, verb, 'cc');
    rename(tree, word, 'cc');
    link(tree, firstToken, endToken);
  }
}

/** The noun that "for" was hung on, or the one that hangs on the verb beside it; -1 for none. */
function nounBehind(tree: Tree, word: number): number {
  const over = headOf(tree, word);
  if (base(tree, word) === 'case') return over;
  if (base(tree, word) !== 'mark') return -1;
  return childrenOf(tree, over).find(child => child > word && child < over && base(tree, child) === 'obl') ?? -1;
}

/** Whether nothing but what belongs to the noun, auxiliaries and adverbs stands between it and the verb. */
function follows(tree: Tree, noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at++) {
    if (/^(?:PUNCT|CCONJ)$/.test(upos(tree, at))) return false;
    let over = at;
    while (over > noun && headOf(tree, over) !== noun && headOf(tree, over) !== verb && headOf(tree, over) >= 0)
      over = headOf(tree, over);
    if (headOf(tree, over) !== noun && !(headOf(tree, over) === verb && /^(?:aux|advmod)$/.test(base(tree, over))))
      return false;
  }
  return true;
}
