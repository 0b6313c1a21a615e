// English clauses whose verb a parser hung on the wrong word, and subjects it lost, told without doubt by form and place.
import type { Sentence } from '../language/words.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { phraseTokens } from './phrase-span.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  hang,
  headOf,
  isFiniteVerb,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from './tree.ts';

const isDoing = formTest(/ing$/);

/** Mends the clauses of one English sentence in place. */
export function mendClauses(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const name = base(tree, i);
    if (name === 'appos' && mendFronted(tree, i)) link(tree, sentence.firstToken, sentence.endToken);
    const mended =
      name === 'conj'
        ? mendParticiples(tree, i) ||
          mendTemporal(tree, i) ||
          mendLostSubject(tree, i, sentence) ||
          mendSplitList(tree, i, sentence)
        : name === 'advcl'
          ? mendCrowd(tree, i)
          : name === 'amod' && mendOwnSubject(tree, i);
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** Whether a verb is a bare "-ing", with nothing that makes a clause of its own of it. */
function isBareDoing(tree: Tree, verb: number): boolean {
  return upos(tree, verb) === 'VERB' && isDoing(tree, verb) && childWith(tree, verb, 'aux', 'cop', 'nsubj') < 0;
}

/** "met the envoys, stating that Norway had left and asking for help" with "asking" under "left": a participle goes with a participle. */
function mendParticiples(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  if (first < 0 || !isBareDoing(tree, verb) || !isVerb(tree, first) || !isFiniteVerb(tree, first)) return false;
  for (let at = headOf(tree, first), steps = 0; at >= 0 && at < first && steps < 4; at = headOf(tree, at), steps++) {
    if (!isBareDoing(tree, at)) continue;
    tree.heads[verb] = at;
    return true;
  }
  return false;
}

/**
 * "…, and many felt alike, strong doubts in the council prevented him" with "doubts" for an object of "felt": a coordinated verb right behind
 * a noun has its own subject, the first noun behind the comma that stands there without a preposition.
 */
function mendLostSubject(tree: Tree, verb: number, sentence: Sentence): boolean {
  if (!isVerb(tree, verb) || !isFiniteVerb(tree, verb) || childWith(tree, verb, 'nsubj', 'csubj', 'mark') >= 0)
    return false;
  let last = verb - 1;
  while (last > sentence.firstToken && /^(?:ADV|AUX)$/.test(upos(tree, last))) last--;
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, last)) || tree.isTime[last]) return false;
  let start = last;
  while (start > sentence.firstToken && upos(tree, start - 1) !== 'PUNCT') {
    start--;
    if (isVerb(tree, start) || upos(tree, start) === 'SCONJ') return false;
  }
  if (start === sentence.firstToken) return false;
  for (let i = start; i <= last; i++) {
    if (!/^(?:NOUN|PROPN)$/.test(upos(tree, i)) || tree.isTime[i] || prepositionsOf(tree, i).length > 0) continue;
    const above = headOf(tree, i);
    if (above > i && above <= last) continue;
    if (above < 0 || base(tree, i) === 'conj') return false;
    hang(tree, i, verb, 'nsubj');
    return true;
  }
  return false;
}

const opensClause = formTest(/^(?:but|yet|while|whereas|although|though|when|because)$/);

/**
 * "Chad left the talks, but Denmark, Norway, and Sweden signed" with Denmark beside the talks: a list between "but" and the verb is all its
 * subject.
 */
function mendSplitList(tree: Tree, verb: number, sentence: Sentence): boolean {
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb || !/^(?:NOUN|PROPN)$/.test(upos(tree, subject))) return false;
  let start = subject;
  let joined = false;
  while (start > sentence.firstToken && !opensClause(tree, start - 1)) {
    start--;
    if (norm(tree, start) === 'and') joined = true;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|PUNCT|NUM|ADP|CCONJ)$/.test(upos(tree, start)) || norm(tree, start) === ';')
      return false;
  }
  if (!joined || start === sentence.firstToken) return false;
  for (let i = start; i < subject; i++) {
    const above = headOf(tree, i);
    if (above >= start || above < 0 || !/^(?:NOUN|PROPN)$/.test(upos(tree, i))) continue;
    if (base(tree, i) !== 'conj') return false;
    hang(tree, i, verb, 'nsubj');
    hang(tree, subject, i, 'conj');
    return true;
  }
  return false;
}

/** "fired into crowds protesting the new law" with the police as those who protest: people right before "-ing" do what it says. */
function mendCrowd(tree: Tree, verb: number): boolean {
  const people = verb - 1;
  if (!isBareDoing(tree, verb) || childWith(tree, verb, 'mark') >= 0 || upos(tree, people) !== 'NOUN') return false;
  if (headOf(tree, people) !== headOf(tree, verb) || !/^(?:obj|obl)$/.test(base(tree, people))) return false;
  if (!kindsOfNoun(lemma(tree, people), norm(tree, people), 'en').includes('person')) return false;
  // "…, killing two": what the main verb did.
  for (const child of childrenOf(tree, verb))
    if (child > verb && base(tree, child) === 'advcl' && norm(tree, child - 1) === ',')
      tree.heads[child] = headOf(tree, verb);
  hang(tree, verb, people, 'acl');
  return true;
}

/** "shot down a plane, Norway deployed missiles" with "deployed" for an adjective of the plane: what has a subject is a clause. */
function mendOwnSubject(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (noun < 0 || noun > verb || upos(tree, verb) !== 'VERB' || !feature(tree, verb, 'Tense=Past')) return false;
  const subject = childrenOf(tree, verb).find(child => child > noun && child < verb && base(tree, child) === 'nsubj');
  if (subject === undefined || childWith(tree, verb, 'mark') >= 0) return false;
  let comma = false;
  for (let i = noun + 1; i < subject; i++) comma ||= norm(tree, i) === ',';
  let above = headOf(tree, noun);
  while (above >= 0 && !isVerb(tree, above)) above = headOf(tree, above);
  if (!comma || above < 0) return false;
  hang(tree, verb, above, 'conj');
  return true;
}

/** "During the war, the kingdom ceased to exist" with the kingdom for another name of the war: right before the verb stands its subject. */
function mendFronted(tree: Tree, noun: number): boolean {
  const war = headOf(tree, noun);
  const verb = war < 0 ? -1 : headOf(tree, war);
  if (verb <= noun || !/^(?:obl|advcl)$/.test(base(tree, war)) || childWith(tree, verb, 'nsubj', 'csubj', 'expl') >= 0)
    return false;
  const { first, last } = phraseTokens(tree, noun);
  if (norm(tree, first - 1) !== ',' || childWith(tree, noun, 'det') < 0 || !isFiniteVerb(tree, verb)) return false;
  for (let i = last + 1; i < verb; i++) if (!/^(?:AUX|ADV|PART)$/.test(upos(tree, i))) return false;
  hang(tree, noun, verb, 'nsubj');
  return true;
}

const opensNearer = formTest(/^(?:when|whereby|because)$/);

/**
 * "The pact ended when Norway left and refused to pay" with "refused" beside "ended": without a comma, a past verb goes with the nearest
 * clause that has opened.
 */
function mendTemporal(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  const joint = childWith(tree, verb, 'cc');
  if (first < 0 || joint < first || !isVerb(tree, first) || norm(tree, joint - 1) === ',') return false;
  if (norm(tree, joint) !== 'and' || !isSimplePast(tree, verb)) return false;
  for (let i = joint - 1; i > first; i--) {
    if (!isSimplePast(tree, i)) continue;
    const own = childrenOf(tree, i);
    const inClause = own.some(child => child < i && opensNearer(tree, child)) && childWith(tree, i, 'nsubj') >= 0;
    if (!inClause || !/^(?:advcl|acl)$/.test(base(tree, i))) return false;
    tree.heads[verb] = i;
    return true;
  }
  return false;
}

function isSimplePast(tree: Tree, verb: number): boolean {
  return (
    upos(tree, verb) === 'VERB' &&
    feature(tree, verb, 'Tense=Past') &&
    feature(tree, verb, 'VerbForm=Fin') &&
    childWith(tree, verb, 'aux') < 0
  );
}
