// What capitals tell of a word inside a sentence.
import { feature, languageAt, norm, sentenceAt, type Tree } from './tree.ts';

export function isPlainNoun(tree: Tree, head: number): boolean {
  const word = tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[head]!);
  return word === word.toLowerCase();
}

/** "a treaty with the Goths": a plural with a capital inside an English sentence. */
export function isPeopleByCapital(tree: Tree, head: number): boolean {
  if (languageAt(tree, head) !== 'en' || !feature(tree, head, 'Number=Plur') || isPlainNoun(tree, head)) return false;
  return head > sentenceAt(tree, head).firstToken && norm(tree, head - 1) === 'the' && /[^s]s$/.test(norm(tree, head));
}
