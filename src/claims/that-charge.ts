// "Of forgery nothing was said: the judge had dropped that charge in May", "Du faux … ce chef": the charge that a demonstrative takes up.
import type { Context } from './context.ts';
import { isChargeEnded } from './it-charge.ts';
import { latterOf } from './latter.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { type Participant, participantOf } from './participant.ts';
import { base, childrenOf, feature, formTest, headOf, languageAt, lemma, norm, sentenceAt } from './tree.ts';

const isCount = formTest(/^(?:chef|charge|count|accusation|inculpation|délit)$/);

/** What "the latter" or "that charge" takes up; null for other nouns. */
export function takenUpByNoun(context: Context, head: number): Participant | null {
  return latterOf(context, head) ?? chargeTakenUp(context, head);
}

/** The charge named last before "that charge", in the same sentence or the one before; null where none is, or nothing ends it there. */
function chargeTakenUp(context: Context, head: number): Participant | null {
  const { tree } = context;
  if (!isCount(tree, head) || !/^(?:ce|cette|this|that)$/.test(norm(tree, head - 1))) return null;
  if (childrenOf(tree, head).some(child => /^(?:nmod|amod|compound|acl)$/.test(base(tree, child)))) return null;
  if (!isChargeEnded(tree, headOf(tree, head))) return null;
  const { strand, firstToken } = sentenceAt(tree, head);
  const before = tree.words.sentences[tree.sentenceOf[head]! - 1];
  const first = before?.strand === strand && before.kind === 'prose' ? before.firstToken : firstToken;
  for (let i = head - 2; i >= first; i--) {
    if (feature(tree, i, 'Number=Plur')) continue;
    if (!kindsOfNoun(lemma(tree, i), norm(tree, i), languageAt(tree, i)).includes('charge')) continue;
    const found = participantOf(context, i);
    if (found?.kinds.includes('charge')) return found;
  }
  return null;
}
