// "Who remembers why Portugal left in 1972?": a question about somebody's memory, and none about the departure.
import { childrenOf, lemma, norm, type Tree } from './tree.ts';

/** What one can only remember or forget because it is so. */
const REMEMBERS = /^(?:remember|recall|forget|rappeler|souvenir|oublier)$/;
/** What one may know or not: the grounds or the day of what is so. */
const KNOWS = /^(?:know|tell|say|explain|understand|savoir|dire|expliquer|comprendre|ignorer)$/;
const GROUNDS = /^(?:why|when|how|pourquoi|quand|comment)$/;

/** Whether a clause under a verb is taken for granted by whoever asks about the verb. */
export function isTakenForGranted(tree: Tree, clause: number, verb: number): boolean {
  if (verb < 0) return false;
  const word = lemma(tree, verb);
  const remembers = REMEMBERS.test(word);
  if (!remembers && !KNOWS.test(word)) return false;
  const opens = (form: RegExp): boolean =>
    childrenOf(tree, clause).some(child => child < clause && form.test(norm(tree, child)));
  return opens(GROUNDS) || (remembers && opens(/^(?:that|que|qu')$/));
}
