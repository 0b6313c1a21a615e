import type { Context } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { type Participant, participantOf } from './participant.ts';
import { base, feature, formTest, headOf, languageAt, lemma, norm, sentenceAt, type Tree, upos } from './tree.ts';

const isIt = formTest(/^it$/);

/** What is done to a paper, and hardly to anything else that "it" could stand for. */
const DONE_TO_PAPERS: ReadonlySet<string> = new Set(
  'sign ratify approve reject oppose denounce adopt initial support veto repeal renounce abrogate repudiate'.split(' '),
);

/** "drew up a treaty and signed it": the treaty or law named last before an "it" that is signed, ratified or rejected; null where none is. */
export function paperMeant(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  if (!isIt(tree, pronoun) || base(tree, pronoun) !== 'obj') return null;
  if (!DONE_TO_PAPERS.has(lemma(tree, headOf(tree, pronoun)))) return null;
  const { firstToken } = sentenceAt(tree, pronoun);
  for (let i = pronoun - 1; i >= firstToken; i--) {
    if (isQuote(tree, i)) return null;
    if (!isPaper(tree, i)) continue;
    return participantOf(context, i);
  }
  return null;
}

/** Whether a pronoun is told by the paper that it stands for. */
export function standsForPaper(tree: Tree, pronoun: number, text: string): boolean {
  return isIt(tree, pronoun) && text.length > 2 && DONE_TO_PAPERS.has(lemma(tree, headOf(tree, pronoun)));
}

function isPaper(tree: Tree, i: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, i)) || feature(tree, i, 'Number=Plur')) return false;
  const kinds = kindsOfNoun(lemma(tree, i).toLowerCase(), norm(tree, i), languageAt(tree, i));
  return kinds.includes('treaty') || kinds.includes('law') || /^(?:bill|resolution|plan|proposal)$/.test(norm(tree, i));
}

const isQuote = formTest(/^["“”«»]$/);
