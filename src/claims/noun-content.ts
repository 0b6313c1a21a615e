// What a noun and the verb over it make of the clause that spells the noun out: "rejected claims that it had attacked", "no evidence that …".
import { CONFIRMS, effectOfNounOverClause, REJECTS, UNTRUE } from './lexicon/content-nouns.ts';
import type { Effect } from './lexicon/operators.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
} from './tree.ts';
import { isInfinitive } from './voice.ts';

export interface NounContent {
  readonly effect: Effect;
  /** The word that has the effect: the noun, or the verb over it. */
  readonly by: number;
}

/** The effect of a noun on the clause under it that says what it holds; null where the clause is none of that kind. */
export function effectOfContentNoun(tree: Tree, clause: number, noun: number): NounContent | null {
  const own = effectOfNounOverClause(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun));
  if (own === undefined || !isContent(tree, clause)) return null;
  // "le seul fait de s'opposer": whoever does; "le fait d'avoir signé" was done.
  if (own === 'told' && isInfinitive(tree, clause) && childWith(tree, clause, 'aux') < 0)
    return { effect: 'hypothetical', by: noun };
  const held = own === 'told' || own === 'alleged' || own === 'opinion';
  if (!held) return { effect: own, by: noun };
  const governor = headOf(tree, noun);
  if (governor < 0) return { effect: own, by: noun };
  const name = base(tree, noun);
  const object = name === 'obj' || relation(tree, noun) === 'nsubj:pass';
  if (object && isVerb(tree, governor)) {
    const verb = lemma(tree, governor);
    if (REJECTS.has(verb)) return { effect: isDenied(tree, governor) ? 'alleged' : 'denied', by: governor };
    if (CONFIRMS.has(verb) && !isDenied(tree, governor)) return { effect: 'told', by: governor };
    if (own === 'told' && isDenied(tree, governor)) return { effect: 'hypothetical', by: noun };
  }
  if (
    name === 'nsubj' &&
    (UNTRUE.has(lemma(tree, governor)) || UNTRUE.has(norm(tree, governor).replace(/s?es?$/, ''))) &&
    !isDenied(tree, governor)
  )
    return { effect: 'denied', by: governor };
  if (isNone(tree, noun)) return { effect: 'hypothetical', by: noun };
  return { effect: own, by: noun };
}

/** "that it had attacked", "selon lesquelles elle a attaqué", "d'avoir attaqué", "of having attacked". */
function isContent(tree: Tree, clause: number): boolean {
  if (relation(tree, clause) === 'acl:relcl')
    return childrenOf(tree, clause).some(
      child =>
        /^l(?:e|a|es)quel(?:le)?s?$|^(?:au|du)quel$/.test(norm(tree, child)) &&
        /^(?:selon|suivant)$/.test(prepositionsOf(tree, child)[0] ?? ''),
    );
  return childrenOf(tree, clause).some(
    child => child < clause && /^(?:that|que|qu'|of|d[e'])$/.test(norm(tree, child)),
  );
}

const isDenied = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb).some(child => /^(?:ne|n'|not|n't|never|pas|jamais)$/.test(norm(tree, child)));

/** "no evidence that", "aucune preuve que". */
const isNone = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun).some(child => /^(?:no|aucune?|nulle?|sans|without|little)$/.test(norm(tree, child)));
