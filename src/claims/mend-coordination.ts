// Verbs that a parser coordinated with a noun or an adjective of the clause before, and nouns it drew over an "and" into the next clause.
import { type Sentence, UPOS } from '../language/words.ts';
import { FINITE_PAST } from './lexicon/conjugation.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isFiniteVerb,
  isNominal,
  isVerb,
  lemma,
  link,
  norm,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

const VERB = UPOS.indexOf('VERB');

/** Mends the coordinations of verbs of a document in place. */
export function mendCoordinations(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language === null) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (upos(tree, i) === 'VERB' && base(tree, i) === 'ccomp' && mendFirstClause(tree, i))
        link(tree, sentence.firstToken, sentence.endToken);
      if (upos(tree, i) !== 'VERB' || base(tree, i) !== 'conj') continue;
      if (mendVerbUnderNoun(tree, i) || mendPredicate(tree, i, sentence) || mendPastBehindNoun(tree, i))
        link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "The rebels took Oslo, and on 3 May the king said …" with "took" for what he said: of two clauses joined by "and", the first is the first. */
function mendFirstClause(tree: Tree, verb: number): boolean {
  const said = headOf(tree, verb);
  if (said < verb || childWith(tree, verb, 'nsubj') < 0 || childWith(tree, verb, 'mark') >= 0) return false;
  const joint = childrenOf(tree, said).find(child => base(tree, child) === 'cc' && child > verb && child < said);
  const subject = childWith(tree, said, 'nsubj');
  if (joint === undefined || subject < joint || !(isFiniteVerb(tree, verb) || isFinitePast(tree, verb))) return false;
  for (const child of childrenOf(tree, said))
    if (child < verb && base(tree, child) !== 'punct') tree.heads[child] = verb;
  hang(tree, verb, headOf(tree, said), tree.relations[said]!);
  hang(tree, said, verb, 'conj');
  return true;
}

/**
 * "crossed the parallel and invaded Chad" with "invaded" under "parallel": a finite past is coordinated with the verb of the clause, and
 * what stands after it is its own.
 */
function mendVerbUnderNoun(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (noun < 0 || noun > verb || isVerb(tree, noun) || childWith(tree, noun, 'cop', 'nsubj', 'aux') >= 0) return false;
  const joint = childWith(tree, verb, 'cc');
  if (joint < noun || childWith(tree, verb, 'nsubj', 'mark') >= 0 || !opensVerb(tree, joint, verb)) return false;
  const first = verbOver(tree, noun);
  if (first < 0 || first > noun || !(isFinitePast(tree, verb) || takesObject(tree, verb, first))) return false;
  for (let at = noun; at !== first; at = headOf(tree, at))
    for (const child of childrenOf(tree, at))
      if (child > verb && !/^(?:punct|conj|cc)$/.test(base(tree, child))) tree.heads[child] = verb;
  for (const child of childrenOf(tree, first))
    if (child > verb && /^(?:obj|obl|xcomp|ccomp|advmod)$/.test(base(tree, child))) tree.heads[child] = verb;
  tree.heads[verb] = first;
  return true;
}

/** A past that is no participle: "invaded", "envahit". */
function isFinitePast(tree: Tree, verb: number): boolean {
  if (FINITE_PAST.has(norm(tree, verb))) return true;
  const auxiliary = childWith(tree, verb, 'aux');
  const sign = auxiliary >= 0 ? auxiliary : verb;
  return feature(tree, sign, 'VerbForm=Fin') && feature(tree, sign, 'Tense=Past');
}

/** "… and invaded Chad" with "invaded" for a participle: what stands before a bare noun that is nobody else's object is finite. */
function takesObject(tree: Tree, verb: number, first: number): boolean {
  if (!feature(tree, verb, 'Tense=Past') || childWith(tree, verb, 'aux') >= 0) return false;
  const object = [verb, first]
    .flatMap(at => childrenOf(tree, at))
    .find(child => child > verb && base(tree, child) === 'obj');
  return object !== undefined && object - verb < 5;
}

/** Whether nothing but adverbs, pronouns and auxiliaries stands between an "and" and a verb. */
function opensVerb(tree: Tree, joint: number, verb: number): boolean {
  for (let i = joint + 1; i < verb; i++) if (!/^(?:ADV|AUX|PRON|PART)$/.test(upos(tree, i))) return false;
  return true;
}

/** The finite verb of the clause that a noun stands in; -1 for none. */
function verbOver(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (isVerb(tree, at)) return isFiniteVerb(tree, at) || childWith(tree, at, 'nsubj') >= 0 ? at : -1;
    at = headOf(tree, at);
  }
  return -1;
}

/** Verbs that say of somebody or something how it is. */
const COPULAR = /^(?:be|prove|become|seem|remain|appear|stay|fall|get|turn|grow)$/;

/** "proved difficult and Danish envoys asked …" with "difficult" before the envoys: it is the predicate of the verb before it. */
function mendPredicate(tree: Tree, verb: number, sentence: Sentence): boolean {
  const first = headOf(tree, verb);
  const subject = childWith(tree, verb, 'nsubj');
  if (sentence.language !== 'en' || first < 0 || subject < first || subject > verb || !isNominal(tree, subject))
    return false;
  if (!COPULAR.test(lemma(tree, first)) || childWith(tree, first, 'xcomp', 'obj') >= 0) return false;
  const predicate = childrenOf(tree, subject).find(
    child => child > first && child < subject && base(tree, child) === 'amod' && upos(tree, child) === 'ADJ',
  );
  if (predicate === undefined || predicate - first > 2) return false;
  const joint = predicate + 1;
  if (base(tree, joint) !== 'cc') return false;
  for (const second of childrenOf(tree, predicate)) {
    if (base(tree, second) !== 'conj') continue;
    hang(tree, second, subject, 'amod');
  }
  hang(tree, predicate, first, 'xcomp');
  tree.heads[joint] = verb;
  return true;
}

/** "The fleet advanced east but strayed" with "advanced" for an adjective of the fleet: no adjective stands right behind its noun. */
function mendPastBehindNoun(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  const past = noun + 1;
  if (noun < 0 || past >= verb || !isNominal(tree, noun) || !isFinitePast(tree, verb)) return false;
  if (![noun, past + 1].includes(headOf(tree, past)) || base(tree, past) !== 'amod' || !/ed$/.test(norm(tree, past)))
    return false;
  if (childWith(tree, noun, 'cop', 'case') >= 0 || childWith(tree, verb, 'nsubj') >= 0) return false;
  tree.upos[past] = VERB;
  hang(tree, past, headOf(tree, noun), tree.relations[noun]!);
  for (const child of childrenOf(tree, noun))
    if (child > past || base(tree, child) === 'punct') tree.heads[child] = past;
  hang(tree, noun, past, 'nsubj');
  return true;
}
