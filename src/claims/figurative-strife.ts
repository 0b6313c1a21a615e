// Wars and battles in which nobody fights.
import { childrenOf, lemma, norm, type Tree } from './tree.ts';

const STRIFE: ReadonlySet<string> = new Set(['war', 'battle', 'guerre', 'bataille']);
const FIGURES =
  /^(?:propaganda|price|trade|tariff|culture|bidding|word|words|nerves|legal|prix|nerfs|mots|commerciale?|tarifaire|juridique|psychologique)$/;

/** "a propaganda war", "la guerre des prix": nobody is fought. */
export function isFigurative(tree: Tree, word: number): boolean {
  return STRIFE.has(lemma(tree, word)) && childrenOf(tree, word).some(child => FIGURES.test(norm(tree, child)));
}
