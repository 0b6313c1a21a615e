// French bodies in English sentences: "the Régie des eaux", "the Société nautique de Montbrel": what they are their own noun tells.
import { type Kind, kindsOfNoun } from './lexicon/nouns.ts';
import { headOf, languageAt, norm, sentenceAt, type Tree } from './tree.ts';

const BODY: readonly Kind[] = ['org'];
const NOTHING: readonly Kind[] = [];
/** How many words the noun may stand before the word that the parser takes for the head. */
const REACH = 6;

/** What a phrase is whose first word is the French noun of a body with a capital, "of" being "de"; empty for all others. */
export function foreignBody(tree: Tree, head: number): readonly Kind[] {
  if (languageAt(tree, head) !== 'en') return NOTHING;
  const { firstToken } = sentenceAt(tree, head);
  for (let i = head; i > Math.max(firstToken, head - REACH); i--) {
    if (norm(tree, i - 1) !== 'the' || !isWithin(tree, i, head)) continue;
    const word = tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!);
    if (!/^\p{Lu}\p{Ll}/u.test(word) || !isOfFrench(tree, i, head)) return NOTHING;
    return kindsOfNoun(word.toLowerCase(), word.toLowerCase(), 'fr').includes('org') ? BODY : NOTHING;
  }
  return NOTHING;
}

/** Whether a word is part of the phrase that another heads: "Régie" under "des" under "eaux". */
function isWithin(tree: Tree, i: number, head: number): boolean {
  let at = i;
  for (let steps = 0; at !== head && at >= 0 && at <= head && steps < 4; steps++) at = headOf(tree, at);
  return at === head;
}

/** "Régie des", "Société nautique de": a French "of" behind, within the phrase or right behind its head. */
function isOfFrench(tree: Tree, noun: number, head: number): boolean {
  for (let i = noun + 1; i <= Math.max(head, noun + 2) && i < tree.tokens.length; i++)
    if (/^(?:de|des|du|d')$/.test(norm(tree, i))) return true;
  return false;
}
