// Who is spoken to stands between commas and does nothing: "Je regrette, chers collègues, que …", "Vous avez, madame la ministre, signé …".

import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  formTest,
  hang,
  headOf,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableWith,
  rename,
  type Tree,
} from './tree.ts';

/** Forms of address; with a small letter within a sentence, for "le Roi, Monsieur Hansen, …" names an envoy. */
const ADDRESS = /^(?:monsieur|madame|mademoiselle|messieurs|mesdames)$/;
const isAddress = formTest(ADDRESS);
const DEAR = /^(?:chers?|chères?|mes|dear)$/;
const FELLOW = /^(?:collègues?|camarades?|amis?|amies?|concitoyens?|compatriotes?|colleagues?|friends?)$/;
const isFellow = formTest(FELLOW);
const TITLE = /^(?:m\.?|mme|mlle|monsieur|madame)$/;
const isTitle = formTest(TITLE);
const SPOKEN_TO = cueOf(ADDRESS, FELLOW, TITLE);

/** Takes those spoken to for what they are, where the parser has them for an object or another name of something. */
export function mendVocatives(tree: Tree): void {
  for (const sentence of readableWith(tree, SPOKEN_TO))
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (mendTitle(tree, i)) link(tree, sentence.firstToken, sentence.endToken);
      if ((isAddress(tree, i) || isFellow(tree, i)) && isSpokenTo(tree, i) && standsApart(tree, i, sentence)) {
        rename(tree, i, 'vocative');
        // "…, chers collègues, que vous partiez": what follows is the verb's.
        for (const child of childrenOf(tree, i))
          if (
            child > i &&
            isVerb(tree, child) &&
            childrenOf(tree, child).some(mark => /^qu(?:e|')$/.test(norm(tree, mark)))
          ) {
            hang(tree, child, headOf(tree, i), 'ccomp');
          }
        link(tree, sentence.firstToken, sentence.endToken);
      }
    }
}

/** "demande à Mme la garde des Sceaux" with "garde" for what is asked for: who is addressed holds the office behind the title. */
function mendTitle(tree: Tree, title: number): boolean {
  if (!isTitle(tree, title) || !/^l(?:e|a|')$/.test(norm(tree, title + 1))) return false;
  const office = headOf(tree, title + 1);
  if (
    office <= title + 1 ||
    headOf(tree, office) === title ||
    base(tree, title + 1) !== 'det' ||
    isUnder(tree, title, office)
  )
    return false;
  hang(tree, office, title, 'nmod');
  return true;
}

function isSpokenTo(tree: Tree, i: number): boolean {
  if (!/^(?:obj|iobj|obl|appos)$/.test(base(tree, i)) || headOf(tree, i) < 0 || prepositionsOf(tree, i).length > 0)
    return false;
  const start = tree.tokens.starts[i]!;
  const small = tree.text[start] === tree.text[start]!.toLowerCase();
  if (isAddress(tree, i)) return small;
  return childrenOf(tree, i).some(child => child < i && DEAR.test(norm(tree, child)));
}

/** Whether a comma or the sentence's start stands before the phrase, and a comma within a few words behind it. */
function standsApart(tree: Tree, i: number, { firstToken, endToken }: Sentence): boolean {
  let first = i;
  for (const child of childrenOf(tree, i)) if (child < first && !/^[,;:]$/.test(norm(tree, child))) first = child;
  if (first > firstToken && norm(tree, first - 1) !== ',') return false;
  for (let end = i + 1; end < Math.min(endToken, i + 8); end++) {
    if (/^[,!?.]$/.test(norm(tree, end))) return true;
    if (isVerb(tree, end)) return false;
  }
  return false;
}
