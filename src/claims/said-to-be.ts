// "The Pact of Bled is an alliance that Greece signed": what a relative clause tells of the predicate is told of what the sentence is about.
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { participantOf } from './participant.ts';
import { childrenOf, childWith, languageAt, lemma, norm, relation, upos } from './tree.ts';

/** The treaty or body by name that a noun with a relative clause is said to be; null for none. */
export function saidToBe(context: Context, head: number): string | null {
  const { tree } = context;
  if (upos(tree, head) !== 'NOUN' || childWith(tree, head, 'cop') < 0 || nameOver(context, head)) return null;
  if (!kindsOfNoun(lemma(tree, head), norm(tree, head), languageAt(tree, head)).includes('treaty')) return null;
  if (!childrenOf(tree, head).some(child => relation(tree, child) === 'acl:relcl')) return null;
  // "is not a pact that …", "is one of the pacts that …"
  if (childrenOf(tree, head).some(child => /^(?:not|pas|never|jamais|no)$/.test(norm(tree, child)))) return null;
  const subject = childWith(tree, head, 'nsubj');
  const entity = subject < 0 ? null : (participantOf(context, subject)?.entity ?? null);
  return entity !== null && /^(?:org|treaty):/.test(entity) ? entity : null;
}
