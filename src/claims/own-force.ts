// "La Colombie retira le sien", "withdrew theirs": whose troops a possessive pronoun means.
import type { Context } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { base, languageAt, lemma, norm, upos } from './tree.ts';

/** The noun of troops that the text told last, here or up to two sentences before; -1 for any other word. */
export function ownForce({ tree }: Context, head: number): number {
  if (!/^(?:siens?|siennes?|theirs|hers)$/.test(norm(tree, head)) || base(tree, head) !== 'obj') return -1;
  const first = Math.max(0, tree.sentenceOf[head]! - 2);
  for (let i = head - 1; i >= tree.words.sentences[first]!.firstToken; i--) {
    if (upos(tree, i) !== 'NOUN') continue;
    const kinds = kindsOfNoun(lemma(tree, i), norm(tree, i), languageAt(tree, i));
    if (kinds.includes('force')) return i;
  }
  return -1;
}
