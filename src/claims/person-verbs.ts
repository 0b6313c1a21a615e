// What persons alone do, or is done to them: "il a été acquitté" is no court, whatever the sentence before was about.
import { base, childrenOf, headOf, lemma, norm, relation, type Tree } from './tree.ts';

/** Verbs, by lemma, whose passive is told of persons only: "il fut relaxé", "elle a été réélue". */
const DONE_TO_PERSONS: ReadonlySet<string> = new Set(
  'acquitter relaxer inculper écrouer incarcérer emprisonner interpeller arrêter amnistier gracier assassiner réélire limoger naturaliser enterrer inhumer baptiser ordonner'.split(
    ' ',
  ),
);

/** Verbs of which nobody but a person is the subject: "il démissionna", "elle est décédée". */
const DONE_BY_PERSONS: ReadonlySet<string> = new Set(
  'démissionner abdiquer décéder naître épouser comparaître'.split(' '),
);

/** Whether a French pronoun stands where only a person can: the subject of such a verb, or "lui" whom somebody succeeds. */
export function isOfPerson(tree: Tree, pronoun: number): boolean {
  const verb = headOf(tree, pronoun);
  if (verb < 0) return false;
  if (norm(tree, pronoun) === 'lui') return lemma(tree, verb) === 'succéder';
  if (base(tree, pronoun) !== 'nsubj') return false;
  if (DONE_BY_PERSONS.has(lemma(tree, verb))) return true;
  if (!DONE_TO_PERSONS.has(lemma(tree, verb))) return false;
  return childrenOf(tree, verb).some(child => relation(tree, child) === 'aux:pass');
}
