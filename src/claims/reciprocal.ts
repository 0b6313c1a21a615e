// "each other", "one another", "l'un l'autre", "les uns les autres": those who are the subject of the clause.
import { subjectOf } from './subject.ts';
import { headOf, isVerb, languageAt, norm, type Tree } from './tree.ts';

/** The head of the subject that a reciprocal pronoun takes up; -1 for any other word, and where the clause has no subject. */
export function subjectTakenUp(tree: Tree, head: number): number {
  if (!isReciprocal(tree, head)) return -1;
  for (let at = headOf(tree, head), steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    const subject = isVerb(tree, at) ? subjectOf(tree, at)?.head : undefined;
    if (subject !== undefined) return subject === head ? -1 : subject;
  }
  return -1;
}

function isReciprocal(tree: Tree, i: number): boolean {
  const word = norm(tree, i);
  const next = norm(tree, i + 1) ?? '';
  if (languageAt(tree, i) === 'en')
    return (word === 'each' && next === 'other') || (word === 'one' && next === 'another');
  // "l'un l'autre", "l'une à l'autre", "les uns contre les autres"
  if (!/^(?:une?s?|l'une?)$/.test(word)) return false;
  for (let j = i + 1; j <= i + 3; j++) if (/^(?:l'autre|autres?)$/.test(norm(tree, j) ?? '')) return true;
  return false;
}
