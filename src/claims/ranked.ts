// "The first country to leave", "devint le seizième État à entrer": whoever is ranked by a deed has done it, or is denied to have.
import { base, childrenOf, childWith, headOf, lemma, norm, type Tree, upos } from './tree.ts';
import { isInfinitive } from './voice.ts';

const RANK =
  /^(?:first|last|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}{3,}(?:th|ieth)|\d+(?:st|nd|rd|th)|premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?|second|seconde|\p{L}{2,}ièmes?|\d+e)$/u;
/** Months and days end alike, and so do "fourth estate"s; a rank stands before one of these. */
const RANKED =
  /^(?:countr(?:y|ies)|states?|nations?|members?|powers?|republics?|governments?|clubs?|cit(?:y|ies)|towns?|person|people|wom[ae]n|m[ae]n|presidents?|ministers?|leaders?|kings?|allies|ally|party|parties|pays|états?|nations?|membres?|puissances?|républiques?|gouvernements?|villes?|communes?|personnes?|femmes?|hommes?|présidente?s?|ministres?|dirigeants?|alliée?s?|partis?|sociétés?|company|companies|union|unions|federation|fédération)$/;
const COPULA = /^(?:become|devenir|be|être|remain|rester)$/;

/** The ranked noun by which somebody is told to have done what an infinitive tells; -1 for none. */
export function rankedBy(tree: Tree, infinitive: number, head: number): number {
  if (!isInfinitive(tree, infinitive)) return -1;
  const noun =
    upos(tree, head) === 'NOUN'
      ? head
      : COPULA.test(lemma(tree, head))
        ? (childrenOf(tree, head).findLast(
            child => child < infinitive && upos(tree, child) === 'NOUN' && /^(?:xcomp|obj)$/.test(base(tree, child)),
          ) ?? -1)
        : -1;
  if (noun < 0 || noun > infinitive || !RANKED.test(norm(tree, noun))) return -1;
  const predicate =
    noun !== head ||
    childWith(tree, noun, 'cop') >= 0 ||
    (headOf(tree, noun) >= 0 && COPULA.test(lemma(tree, headOf(tree, noun))));
  if (!predicate) return -1;
  return childrenOf(tree, noun).some(child => child < infinitive && RANK.test(norm(tree, child))) ? noun : -1;
}

/** Hangs the infinitive behind a ranked noun on the verb that ranks, so that whoever is ranked has done it, in place; whether it did. */
export function mendRanked(tree: Tree, infinitive: number): boolean {
  const noun = headOf(tree, infinitive);
  const verb = noun < 0 || base(tree, infinitive) !== 'acl' ? -1 : headOf(tree, noun);
  if (verb < 0 || !/^(?:become|devenir)$/.test(lemma(tree, verb)) || rankedBy(tree, infinitive, noun) < 0) return false;
  tree.heads[infinitive] = verb;
  tree.relations[infinitive] = 'xcomp';
  tree.bases[infinitive] = 'xcomp';
  return true;
}
