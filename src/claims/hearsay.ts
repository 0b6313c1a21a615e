// What is said by nobody in particular: "on dit que", "some say that", "it is rumoured that", "le bruit court que".
import { base, childrenOf, childWith, languageAt, lemma, norm, type Tree } from './tree.ts';

const SAYING = {
  fr: /^(?:dire|écrire|répéter|raconter|lire|entendre|murmurer|chuchoter|colporter|rapporter|imprimer|enseigner|prétendre)$/,
  en: /^(?:say|write|repeat|tell|report|read|hear|whisper|rumou?r|allege|claim|maintain|print|teach)$/,
} as const;
const ANYBODY = /^(?:on|certains|d'aucuns|beaucoup|plusieurs|some|people|many|everybody|everyone|one|others)$/;
const RUMOUR = /^(?:bruit|rumeur|rumou?r|story|légende|legend)$/;

/** Whether a verb over a clause tells it as the talk of nobody in particular. "On sait que", "people know that" tell what is so. */
export function isHearsay(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0) return false;
  if (RUMOUR.test(lemma(tree, subject))) return true;
  const said = SAYING[languageAt(tree, verb)].test(lemma(tree, verb)) || /^(?:rumou?red|lit)$/.test(norm(tree, verb));
  if (!said) return false;
  if (ANYBODY.test(norm(tree, subject))) return childrenOf(tree, subject).every(child => base(tree, child) !== 'nmod');
  return (
    norm(tree, subject) === 'it' && childrenOf(tree, verb).some(child => /^(?:is|was|been|'s)$/.test(norm(tree, child)))
  );
}
