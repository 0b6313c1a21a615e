// Whether a word that a wording says outright stands in the text with the preposition that the wording gives it.
import type { State } from './fit-slots.ts';
import type { Slot } from './phrase.ts';
import { base, childrenOf, headOf, isVerb, lemma, prepositionsOf, type Tree, upos } from './tree.ts';

const AMOUNTS: ReadonlySet<string> = new Set(
  'nombre série ensemble dizaine douzaine centaine millier million sorte type number series set couple dozen hundred thousand round kind'.split(
    ' ',
  ),
);

/** Whether a fixed word has the preposition that the phrase gives it: "vote pour la résolution" is not "vote la résolution". */
export function isMarkedFor(tree: Tree, i: number, slot: Slot, state: State): boolean {
  const [first] = prepositionsOf(tree, i);
  if (slot.prepositions[0] === 'to' && HOUSES.has(lemma(tree, i)) && isWithinToldTown(tree, i)) return false;
  if (first === undefined || slot.prepositions.includes(first)) return true;
  // "under the treaty of alliance that both signed", "signed by both": the preposition is that of the sentence around.
  if (state.fixed.some(word => base(tree, word) === 'acl' && headOf(tree, word) === i)) return true;
  // "ne prend pas de mesures", "un grand nombre de traités": still the object, not "du temps de parole".
  if (first === 'de' || first === 'of')
    return state.fixed.includes(headOf(tree, i)) || AMOUNTS.has(lemma(tree, headOf(tree, i)));
  return childrenOf(tree, i).some(child => base(tree, child) === 'case' && state.fixed.includes(child));
}

/** What a seat moves to within a town. */
const HOUSES: ReadonlySet<string> = new Set(['building', 'office', 'premise', 'premises', 'quarter', 'quarters']);

/** "moved to Brussels, to low buildings at Evere": the town is told before; the buildings only say where in it. */
function isWithinToldTown(tree: Tree, house: number): boolean {
  let verb = headOf(tree, house);
  while (verb >= 0 && !isVerb(tree, verb)) verb = headOf(tree, verb);
  if (verb < 0) return false;
  for (let i = verb + 2; i < house; i++)
    if (upos(tree, i) === 'PROPN' && !tree.isTime[i] && prepositionsOf(tree, i)[0] === 'to') return true;
  return false;
}
