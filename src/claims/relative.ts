// Relative pronouns and what they stand for.
import { base, headOf, isNominal, norm, relation, sentenceAt, type Tree, upos } from './tree.ts';

const RELATIVE: ReadonlySet<string> = new Set(
  "qui que qu' dont lequel laquelle lesquels lesquelles auquel duquel où who which that whom whose where".split(' '),
);

export function isRelativePronoun(tree: Tree, i: number): boolean {
  return RELATIVE.has(norm(tree, i)) && upos(tree, i) !== 'SCONJ';
}

/** The relative clause that a token stands in directly, by its verb; -1 where there is none. Climbs infinitives and coordination. */
export function relativeVerb(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = headOf(tree, at), steps++) {
    if (relation(tree, at) === 'acl:relcl') return at;
    const name = base(tree, at);
    if (name !== 'xcomp' && name !== 'ccomp' && name !== 'conj' && name !== 'aux') return -1;
  }
  return -1;
}

/** What a relative pronoun under `verb` stands for: the noun that its clause hangs on; -1 where there is none. */
export function antecedentOf(tree: Tree, verb: number): number {
  const clause = relativeVerb(tree, verb);
  return clause < 0 ? -1 : headOf(tree, clause);
}

/** "…, which …" that the parser did not hang on a noun: the noun phrase that ends right before it. */
export function nominalBefore(tree: Tree, pronoun: number): number {
  let at = pronoun - 1;
  if (norm(tree, at) === ',') at--;
  if (at < sentenceAt(tree, pronoun).firstToken || !isNominal(tree, at)) return -1;
  while (
    /^(flat|compound|nmod|appos)$/.test(base(tree, at)) &&
    headOf(tree, at) >= 0 &&
    isNominal(tree, headOf(tree, at)) &&
    headOf(tree, at) < pronoun
  )
    at = headOf(tree, at);
  return at;
}
