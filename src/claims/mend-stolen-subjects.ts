// Subjects that a parser gave to a list of the clause before, and lists of subjects that it cut: told by what stands right before the verb.
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  hang,
  headOf,
  isFiniteVerb,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

const joins = formTest(/^(?:and|et)$/);

/** Gives the verbs of a document the subjects that stand right before them, in place. */
export function mendStolenSubjects(tree: Tree): void {
  for (const sentence of readableSentences(tree))
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      if (upos(tree, i) !== 'VERB') continue;
      const mended =
        mendTwoSubjects(tree, i, sentence) ||
        mendHeadlessList(tree, i, sentence) ||
        mendStolen(tree, i, sentence) ||
        mendListedVerb(tree, i, sentence);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
}

/** The first token of the run before a word that hangs under it, marks aside. */
function startOf(tree: Tree, word: number, first: number): number {
  let start = word;
  while (start > first && (isUnder(tree, start - 1, word) || upos(tree, start - 1) === 'PUNCT')) start--;
  while (start < word && (upos(tree, start) === 'PUNCT' || joins(tree, start))) start++;
  return start;
}

/** The "and" right before a token, marks aside; -1 for none. */
function jointBefore(tree: Tree, token: number, first: number): number {
  let at = token - 1;
  while (at > first && upos(tree, at) === 'PUNCT' && norm(tree, at) !== ',') at--;
  return at > first && joins(tree, at) ? at : -1;
}

/** "The guards, two crews, and the militia led the attack" with two subjects: all of them are one list. */
function mendTwoSubjects(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  let [first, second] = [-1, -1];
  for (const child of childrenOf(tree, verb)) {
    if (child > verb || base(tree, child) !== 'nsubj') continue;
    if (second >= 0) return false;
    [first, second] = first < 0 ? [child, -1] : [first, child];
  }
  if (second < 0) return false;
  if (!isNoun(tree, first) || !isNoun(tree, second)) return false;
  const joint = jointBefore(tree, startOf(tree, second, firstToken), firstToken);
  if (joint <= first || ![first, second, verb].includes(headOf(tree, joint))) return false;
  for (let i = first + 1; i < joint; i++) if (upos(tree, i) !== 'PUNCT' && !isUnder(tree, i, first)) return false;
  hang(tree, second, first, 'conj');
  hang(tree, joint, second, 'cc');
  return true;
}

/** "Two officers, three sergeants, and ten men were killed" with the officers over the killing: all of them were. */
function mendHeadlessList(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  const top = headOf(tree, verb);
  const subject = childWith(tree, verb, 'nsubj');
  if (base(tree, verb) !== 'conj' || top < 0 || headOf(tree, top) >= 0 || !isNoun(tree, top)) return false;
  if (subject < top || subject > verb || !isNoun(tree, subject) || childWith(tree, top, 'cop', 'nsubj', 'case') >= 0)
    return false;
  const joint = jointBefore(tree, startOf(tree, subject, firstToken), firstToken);
  if (joint <= top) return false;
  for (let i = firstToken; i < joint; i++) if (isVerb(tree, i) && isFiniteVerb(tree, i)) return false;
  hang(tree, verb, headOf(tree, top), tree.relations[top]!);
  hang(tree, top, verb, tree.relations[subject]!);
  hang(tree, subject, top, 'conj');
  hang(tree, joint, subject, 'cc');
  for (const child of childrenOf(tree, top)) if (child > verb) tree.heads[child] = verb;
  return true;
}

/** "attacked the fort and the second brigade attacked the town" with the brigade beside the fort: it has its own verb right behind it. */
function mendStolen(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  if (!feature(tree, verb, 'VerbForm=Fin') && childWith(tree, verb, 'aux') < 0) return false;
  if (!isFiniteVerb(tree, verb) || childWith(tree, verb, 'nsubj', 'csubj', 'expl', 'mark') >= 0) return false;
  let last = verb - 1;
  while (last > firstToken && /^(?:AUX|ADV|PART)$/.test(upos(tree, last))) last--;
  let noun = last;
  for (let steps = 0; steps < 8 && base(tree, noun) !== 'conj'; steps++) {
    noun = headOf(tree, noun);
    if (noun < firstToken || noun >= verb) return false;
  }
  if (!isNoun(tree, noun) || tree.isTime[noun] === 1 || prepositionsOf(tree, noun).length > 0) return false;
  const listed = headOf(tree, noun);
  const first = verbOver(tree, listed);
  if (!isNominal(tree, listed) || first < 0 || first > listed || childWith(tree, noun, 'conj') >= 0) return false;
  const joint = jointBefore(tree, startOf(tree, noun, firstToken), firstToken);
  if (joint <= listed || childrenOf(tree, listed).some(child => child > noun && child < verb)) return false;
  if (base(tree, verb) === 'conj' && headOf(tree, verb) === first) {
    if (childrenOf(tree, verb).some(child => base(tree, child) === 'cc' && child > noun)) return false;
  } else if (headOf(tree, first) === verb && childWith(tree, first, 'mark') < 0 && isFiniteVerb(tree, first)) {
    if (childWith(tree, first, 'nsubj') < 0 || base(tree, first) === 'advcl') return false;
    hang(tree, first, headOf(tree, verb), tree.relations[verb]!);
    hang(tree, verb, first, 'conj');
  } else return false;
  hang(tree, noun, verb, isPassive(tree, verb) ? 'nsubj:pass' : 'nsubj');
  hang(tree, joint, verb, 'cc');
  return true;
}

/** "ambushed a patrol, attacked ranches, and sacked the town" with "attacked" said of the ranches: between two verbs stands a third. */
function mendListedVerb(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  if (base(tree, verb) !== 'amod' || norm(tree, verb - 1) !== ',' || !feature(tree, verb, 'Tense=Past')) return false;
  const over = headOf(tree, verb);
  const listed = over < verb ? over : headOf(tree, over);
  const noun = over < verb ? childrenOf(tree, over).find(child => child > verb && base(tree, child) === 'conj') : over;
  if (noun === undefined || base(tree, noun) !== 'conj' || childWith(tree, noun, 'det', 'case', 'cc') >= 0)
    return false;
  const start = startOf(tree, noun, firstToken);
  const first = headOf(tree, listed);
  if ((start !== verb && start !== verb + 1) || base(tree, listed) !== 'obj') return false;
  if (first < 0 || first > listed || !isFiniteVerb(tree, first)) return false;
  const third = childrenOf(tree, first).find(
    child => child > noun && base(tree, child) === 'conj' && isVerb(tree, child) && childWith(tree, child, 'cc') > noun,
  );
  if (third === undefined || childWith(tree, third, 'nsubj') >= 0) return false;
  hang(tree, verb, first, 'conj');
  hang(tree, noun, verb, 'obj');
  return true;
}

function isNoun(tree: Tree, i: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(upos(tree, i));
}

function isPassive(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => tree.relations[child] === 'aux:pass');
}

/** The verb that a noun depends on, a preposition's noun at most between; -1 for none. */
function verbOver(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    if (isVerb(tree, at)) return at;
    at = headOf(tree, at);
  }
  return -1;
}
