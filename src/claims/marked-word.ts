// Whether a word that a wording says outright stands in the text with the preposition that the wording gives it.
import type { State } from './fit-slots.ts';
import type { Slot } from './phrase.ts';
import { base, childrenOf, headOf, lemma, prepositionsOf, relation, type Tree } from './tree.ts';

const AMOUNTS: ReadonlySet<string> = new Set(
  'nombre série ensemble dizaine douzaine centaine millier million sorte type number series set couple dozen hundred thousand round kind'.split(
    ' ',
  ),
);

/** Whether a fixed word has the preposition that the phrase gives it: "vote pour la résolution" is not "vote la résolution". */
export function isMarkedFor(tree: Tree, i: number, slot: Slot, state: State): boolean {
  const [first] = prepositionsOf(tree, i);
  if (first === undefined || slot.prepositions.includes(first)) return true;
  // "under the treaty of alliance that they signed": the preposition is none of the signing.
  const verb = state.fixed[0]!;
  if (verb > i && headOf(tree, verb) === i && relation(tree, verb) === 'acl:relcl') return true;
  // "ne prend pas de mesures", "un grand nombre de traités": still the object, not "du temps de parole".
  if (first === 'de' || first === 'of')
    return state.fixed.includes(headOf(tree, i)) || AMOUNTS.has(lemma(tree, headOf(tree, i)));
  return childrenOf(tree, i).some(child => base(tree, child) === 'case' && state.fixed.includes(child));
}
