// Relative pronouns and what they stand for.
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  isNominal,
  lemma,
  norm,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

const RELATIVE: ReadonlySet<string> = new Set(
  "qui que qu' dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles où who which that whom whose where".split(
    ' ',
  ),
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
  return clause < 0 ? -1 : whichOf(tree, headOf(tree, clause), clause);
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

const ONE = /^(?:is|was|has|does)$/;
const SEVERAL = /^(?:are|were|have|do)$/;

/** Number of a verb by its own ending or that of its auxiliary; null where nothing shows it ("signed", "ayant"). */
function numberOf(tree: Tree, verb: number): 'one' | 'several' | null {
  const finite =
    childrenOf(tree, verb).find(child => base(tree, child) === 'aux' || base(tree, child) === 'cop') ?? verb;
  if (ONE.test(norm(tree, finite))) return 'one';
  if (SEVERAL.test(norm(tree, finite))) return 'several';
  if (sentenceAt(tree, verb).language === 'fr' && /(?:aient|èrent)$/.test(norm(tree, finite))) return 'several';
  // English past forms and French present participles have no number, whatever the tagger gives them.
  if (!feature(tree, finite, 'VerbForm=Fin') && (finite !== verb || !/[ée]s$|is$|us$|ts$/.test(norm(tree, verb))))
    return null;
  if (sentenceAt(tree, verb).language !== 'fr') return null;
  return feature(tree, finite, 'Number=Plur') ? 'several' : feature(tree, finite, 'Number=Sing') ? 'one' : null;
}

/**
 * The noun that a relative or participial clause beside a list is about: all of the list where the verb is plural and the last name is
 * not ("l'armée grecque et l'armée turque, qui avaient quitté …": the first token of the list), the last name where it is singular.
 */
export function partOfList(tree: Tree, noun: number, verb: number): number {
  return agreeing(tree, listedPart(tree, noun, verb), verb);
}

function listedPart(tree: Tree, noun: number, verb: number): number {
  const number = numberOf(tree, verb);
  if (number === 'one' && !feature(tree, noun, 'Number=Plur')) {
    const members = childrenOf(tree, noun).filter(
      child => base(tree, child) === 'conj' && child < verb && isNominal(tree, child),
    );
    return members.at(-1) ?? noun;
  }
  if (base(tree, noun) !== 'conj' || feature(tree, noun, 'Number=Plur') || childWith(tree, noun, 'conj') >= 0)
    return noun;
  let top = noun;
  for (let steps = 0; base(tree, top) === 'conj' && isNominal(tree, headOf(tree, top)) && steps < 32; steps++)
    top = headOf(tree, top);
  if (number === 'several') return top;
  // "X and Y, having signed …, have agreed": what stands before the verb of both is said of both.
  const shared =
    number === null && /^(?:ayant|having|being|étant)$/.test(norm(tree, childrenOf(tree, verb)[0] ?? verb));
  return shared && base(tree, top) === 'nsubj' && headOf(tree, top) > verb ? top : noun;
}

const MEMBER =
  /^(?:membre|député|sénateur|représentant|ministre|élu|dirigeant|chef|délégué|parlementaire|member|representative|minister|leader|delegate)$/;

/**
 * "la loi de vingt sénateurs, qui propose", "des députés de l'opposition qui réclamaient": of a noun and its complement the one that the verb agrees
 * with, where the nearer does not.
 */
function agreeing(tree: Tree, noun: number, verb: number): number {
  const number = numberOf(tree, verb);
  const several = isSeveral(tree, noun);
  const having = number === null && norm(tree, childrenOf(tree, verb)[0] ?? verb) === 'ayant';
  if (!having && (number === null || several === (number === 'several'))) return noun;
  if (having && several) return noun;
  for (let at = noun, steps = 0; steps < 4; steps++) {
    // "cosignée par vingt sénateurs, qui propose": what they have signed.
    const signer = base(tree, at) === 'obl' && base(tree, Math.max(0, headOf(tree, at))) === 'acl';
    const above = signer ? headOf(tree, headOf(tree, at)) : headOf(tree, at);
    if (!(signer || /^(?:nmod|appos|flat)$/.test(base(tree, at))) || above < 0 || above > at || !isNominal(tree, above))
      return noun;
    if (having ? MEMBER.test(lemma(tree, above)) : isSeveral(tree, above) === (number === 'several')) return above;
    at = above;
  }
  return noun;
}

function isSeveral(tree: Tree, noun: number): boolean {
  return (
    feature(tree, noun, 'Number=Plur') ||
    childrenOf(tree, noun).some(child => base(tree, child) === 'conj' || base(tree, child) === 'nummod')
  );
}

const isWhichOne = formTest(/^(?:lequel|laquelle|auquel|duquel)$/);
const isWhichSeveral = formTest(/^(?:lesquel|auxquel|desquel)l?e?s$/);

/** "la conférence des donateurs, à laquelle participait …": of a noun and its complement the one that the pronoun agrees with. */
function whichOf(tree: Tree, noun: number, clause: number): number {
  const pronoun = childrenOf(tree, clause).find(child => isWhichOne(tree, child) || isWhichSeveral(tree, child));
  if (pronoun === undefined) return noun;
  const several = isWhichSeveral(tree, pronoun);
  for (let at = noun, steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++) {
    if (isSeveral(tree, at) === several) return at;
    if (base(tree, at) !== 'nmod' || !isNominal(tree, headOf(tree, at))) break;
  }
  return noun;
}

/** Whether "lesquels" may mean a noun: not one alone. */
export function mayBeMeant(tree: Tree, pronoun: number, noun: number): boolean {
  return !isWhichSeveral(tree, pronoun) || isSeveral(tree, noun) || base(tree, noun) === 'conj';
}
