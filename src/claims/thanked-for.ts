// Whom a verb of praise or blame has for its object, whose own is what he is praised or blamed for.
import { childWith, headOf, lemma, prepositionsOf, type Tree, upos } from './tree.ts';

const WEIGHING = new Set(
  'remercier féliciter louer blâmer critiquer accuser punir récompenser saluer condamner dénoncer fustiger exclure expulser suspendre sanctionner réprimander thank congratulate praise blame criticise criticize reward punish condemn denounce censure rebuke chide expel suspend sanction reprimand'.split(
    ' ',
  ),
);

/** "remercie le Parlement de son soutien", "thanked Norway for its support": whom the verb thanks or blames; -1 elsewhere. */
export function thankedFor(tree: Tree, possessive: number): number {
  const noun = headOf(tree, possessive);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (verb < 0 || !WEIGHING.has(lemma(tree, verb)) || !/^(?:de|pour|for)$/.test(prepositionsOf(tree, noun)[0] ?? ''))
    return -1;
  const whom = childWith(tree, verb, 'obj');
  return whom > verb && whom < possessive && upos(tree, whom) !== 'PRON' ? whom : -1;
}
