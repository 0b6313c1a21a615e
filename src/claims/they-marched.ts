// "The treaty that X and Y signed left Danish troops in Z. They marched out in 1947": of all whom a sentence tells of, those who march are the troops.
import type { Participant } from './participant.ts';
import { base, childrenOf, childWith, headOf, lemma, norm, relation, type Tree } from './tree.ts';

const MARCHING: ReadonlySet<string> = new Set(
  'march land sail embark disembark garrison bivouac encamp camp défiler débarquer embarquer rembarquer camper cantonner bivouaquer'.split(
    ' ',
  ),
);

/** The only troops among those told of, where a pronoun is the subject of what only troops do; null for all others. */
export function thoseWhoMarch(tree: Tree, pronoun: number, told: readonly Participant[]): Participant | null {
  if (!/^nsubj/.test(relation(tree, pronoun)) || !MARCHING.has(lemma(tree, headOf(tree, pronoun)))) return null;
  const [one, ...others] = distinctForces(told);
  return one && others.length === 0 && !isJoined(tree, one) ? one : null;
}

/** "Danish troops and Finnish soldiers": both, whichever of them the parser took for the subject. */
function isJoined(tree: Tree, { head }: Participant): boolean {
  const first = Math.min(head, ...childrenOf(tree, head).filter(child => base(tree, child) !== 'nsubj'));
  const before = first > 0 ? norm(tree, first - 1) : '';
  return base(tree, head) === 'conj' || childWith(tree, head, 'conj') >= 0 || /^(?:and|et)$/.test(before);
}

/** The troops among those told of, by their nouns: a state that is named as well is none. */
function distinctForces(actors: readonly Participant[]): Participant[] {
  const forces = actors.filter(({ kinds, entity }) => kinds.includes('force') && entity !== null);
  return forces.filter((one, i) => !forces.slice(0, i).some(other => other.text === one.text));
}
