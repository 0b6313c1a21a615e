// "The officers who supported him attacked the palace": what the noun did, read as what they supported him to do.
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isNominal,
  lemmaOf,
  link,
  readableSentences,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** Verbs that take whom, and what was done to him or by him: "who had him arrested", "who saw him beaten". */
const TAKE_PARTICIPLES: ReadonlySet<string> = new Set(
  'have get see hear find keep leave want make watch feel need like consider declare report call'.split(' '),
);

/**
 * Gives an English noun at the top of its sentence the verb that stands right behind the object pronoun of its relative clause, in place:
 * a past without "to" under the clause's verb, or beside it under the noun.
 */
export function mendBehindRelatives(tree: Tree): void {
  for (const { firstToken, endToken, language } of readableSentences(tree)) {
    if (language !== 'en') continue;
    for (let i = firstToken + 1; i + 1 < endToken; i++)
      if (relation(tree, i) === 'acl:relcl' && mendBehind(tree, i)) link(tree, firstToken, endToken);
  }
}

function mendBehind(tree: Tree, clause: number): boolean {
  const noun = headOf(tree, clause);
  if (noun < 0 || noun > clause || !isNominal(tree, noun) || relation(tree, noun) !== 'root') return false;
  if (TAKE_PARTICIPLES.has(lemmaOf(tree, clause)) || childWith(tree, noun, 'cop', 'nsubj', 'case') >= 0) return false;
  const pronoun = childWith(tree, clause, 'obj');
  if (pronoun < clause || !feature(tree, pronoun, 'Case=Acc')) return false;
  const verb = pronoun + 1;
  if (upos(tree, verb) !== 'VERB' || !feature(tree, verb, 'Tense=Past')) return false;
  const isLost =
    (base(tree, verb) === 'xcomp' && headOf(tree, verb) === clause) ||
    (base(tree, verb) === 'acl' && headOf(tree, verb) === noun);
  if (!isLost || childWith(tree, verb, 'nsubj', 'mark', 'aux') >= 0) return false;
  const behind = childrenOf(tree, noun).filter(child => child > verb);
  hang(tree, verb, -1, 'root');
  hang(tree, noun, verb, 'nsubj');
  for (const child of behind) hang(tree, child, verb, relation(tree, child));
  return true;
}
