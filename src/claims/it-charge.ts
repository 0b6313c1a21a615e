// "The forgery count came to nothing. It was dropped in May": the charge that a pronoun stands for, told by what is done to it.
import { isChargePhrase } from './charges.ts';
import type { Context } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import { base, feature, formTest, headOf, lemma, norm, sentenceAt, type Tree } from './tree.ts';

const isIt = formTest(/^(?:it|il|elle|they|them|ils|elles|le|la|l'|les)$/);
const isClitic = formTest(/^(?:le|la|l'|les)$/);

/** What is done to a charge, and hardly to anything else that such a pronoun could stand for after one. */
const DONE_TO_CHARGES: ReadonlySet<string> = new Set(
  'drop dismiss withdraw abandon discontinue quash throw strike abandonner retirer annuler classer écarter lever'.split(
    ' ',
  ),
);

/** Whether a verb tells that a charge is given up. */
export function isChargeEnded(tree: Tree, verb: number): boolean {
  return verb >= 0 && DONE_TO_CHARGES.has(lemma(tree, verb));
}

/** The charge named last in this sentence before a pronoun, or in the sentence before; null where none is, or nothing of the kind is done to it. */
export function chargeMeant(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  if (!isIt(tree, pronoun) || !/^(?:nsubj|obj)$/.test(base(tree, pronoun))) return null;
  // "le chef de corruption, le juge l'avait abandonné": an article is no pronoun.
  if (isClitic(tree, pronoun) && (base(tree, pronoun) !== 'obj' || headOf(tree, pronoun) < pronoun)) return null;
  if (!isChargeEnded(tree, headOf(tree, pronoun))) return null;
  const at = tree.sentenceOf[pronoun]!;
  const { strand, firstToken } = sentenceAt(tree, pronoun);
  const before = tree.words.sentences[at - 1];
  const first = before?.strand === strand && before.kind === 'prose' ? before.firstToken : firstToken;
  for (let i = pronoun - 1; i >= first; i--) {
    if (!isChargePhrase(context, i)) continue;
    const plural = isClitic(tree, pronoun) ? norm(tree, pronoun) === 'les' : feature(tree, pronoun, 'Number=Plur');
    return feature(tree, i, 'Number=Plur') === plural ? participantOf(context, i) : null;
  }
  return null;
}
