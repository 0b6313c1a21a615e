// Trees that parsers get wrong in a way that can be seen without doubt, put right before anything is read from them.

import { type Sentence, UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { FINITE_PAST } from './lexicon/conjugation.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { mendAfterSubjects } from './mend-after-subject.ts';
import { mendBehindDate, mendNe } from './mend-clause-edges.ts';
import { mendClauses } from './mend-clauses-en.ts';
import { mendDatedSubjects } from './mend-dated-subjects.ts';
import { mendDatesBeforeAnd } from './mend-dates-before-and.ts';
import { mendFarHeads } from './mend-far-heads.ts';
import { mendForClause } from './mend-for-clause-en.ts';
import { mendGerundLists } from './mend-gerund-lists.ts';
import { mendMeasures } from './mend-measures-en.ts';
import { mendNamesBeforeSpans } from './mend-name-before-span.ts';
import { mendNames } from './mend-names-en.ts';
import { mendNominals } from './mend-nominals.ts';
import { mendNounsLikeParticiples } from './mend-noun-like-participle-fr.ts';
import { mendSaidAfterDate } from './mend-said-after-date.ts';
import { mendTitles } from './mend-titles-en.ts';
import { mendTwoClauses } from './mend-two-clauses-en.ts';
import { mendVerbs } from './mend-verbs.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  holds,
  isVerb,
  lemma,
  link,
  norm,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');

const QUE = /^qu(?:e|')$/;
const THAT = cueOf(QUE);
const PRESENT = /^(présente?|ladite|ledit|dite?|susdite?)$/;
const THIS = cueOf(PRESENT);

/** Mends the trees of a document in place. */
export function mend(tree: Tree, isVerbForm: (word: string) => boolean): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language === 'fr') {
      const present = holds(tree, sentence, THIS);
      const that = holds(tree, sentence, THAT);
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        if (that) mendThat(tree, i, sentence);
        if (present && i > sentence.firstToken) mendPresent(tree, i, sentence);
        const name = base(tree, i);
        if (name === 'nsubj') mendClitic(tree, i);
        if (name === 'advmod') mendNe(tree, i, sentence);
        if (name === 'nmod') mendBehindDate(tree, i, sentence);
      }
      mendNounsLikeParticiples(tree, sentence);
      mendNominals(tree, sentence);
      mendFarHeads(tree, sentence);
      mendDatesBeforeAnd(tree, sentence);
      mendSaidAfterDate(tree, sentence);
    }
    if (sentence.language !== 'en') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (FINITE_PAST.has(norm(tree, i)) && upos(tree, i) !== 'VERB') mendPast(tree, i, sentence);
    }
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      mendPerfect(tree, i, sentence);
      mendTold(tree, i, sentence);
      mendReported(tree, i, sentence);
      mendPlainConjunct(tree, i, sentence);
      if (norm(tree, i - 1) === 'to' && isVerbForm(norm(tree, i))) mendInfinitive(tree, i, sentence);
    }
    mendMeasures(tree, sentence);
    mendTwoClauses(tree, sentence);
    mendForClause(tree, sentence);
    mendTitles(tree, sentence);
    mendNamesBeforeSpans(tree, sentence);
    mendAfterSubjects(tree, sentence);
    mendVerbs(tree, sentence);
    mendClauses(tree, sentence);
    mendNames(tree, sentence);
    mendGerundLists(tree, sentence);
    mendDatedSubjects(tree, sentence);
    mendDateRoot(tree, sentence);
    mendHeadless(tree, sentence);
    mendFarHeads(tree, sentence);
    mendDatesBeforeAnd(tree, sentence);
  }
}

/** "assured the king that Y would sign" with the clause under "the king": what he is told hangs on the verb. */
function mendTold(tree: Tree, verb: number, sentence: Sentence): void {
  const hearer = headOf(tree, verb);
  if (
    base(tree, verb) !== 'acl' ||
    hearer < 0 ||
    !/^i?obj$/.test(base(tree, hearer)) ||
    childWith(tree, verb, 'nsubj') < 0
  )
    return;
  if (!childrenOf(tree, verb).some(child => base(tree, child) === 'mark' && norm(tree, child) === 'that')) return;
  const kinds = kindsOfNoun(lemma(tree, hearer), norm(tree, hearer), 'en');
  if (upos(tree, hearer) !== 'PROPN' && !kinds.some(kind => /^(person|state|org)$/.test(kind))) return;
  hang(tree, verb, headOf(tree, hearer), 'ccomp');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "assured X that Y would sign and ordered …" with "ordered" under "would sign": a past beside a modal belongs to the verb above. */
function mendReported(tree: Tree, verb: number, sentence: Sentence): void {
  const first = headOf(tree, verb);
  if (base(tree, verb) !== 'conj' || first < 0 || base(tree, first) !== 'ccomp' || !feature(tree, verb, 'Tense=Past'))
    return;
  if (!feature(tree, verb, 'VerbForm=Fin') || childWith(tree, verb, 'aux', 'nsubj', 'cop') >= 0) return;
  if (
    !childrenOf(tree, first).some(child =>
      /^(will|would|shall|should|may|might|can|could|must)$/.test(norm(tree, child)),
    )
  )
    return;
  tree.heads[verb] = headOf(tree, first);
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "encouraged X to sign and declare …" with "declare" under "encouraged": a bare form beside a past belongs to the infinitive before it. */
function mendPlainConjunct(tree: Tree, verb: number, sentence: Sentence): void {
  const first = headOf(tree, verb);
  if (base(tree, verb) !== 'conj' || first < 0 || !isVerb(tree, verb) || !feature(tree, first, 'Tense=Past')) return;
  const bare = feature(tree, verb, 'VerbForm=Inf') || feature(tree, verb, 'Tense=Pres');
  if (!bare || /(?:s|ing)$/.test(norm(tree, verb)) || childWith(tree, verb, 'aux', 'nsubj', 'cop', 'mark') >= 0) return;
  const infinitive = childrenOf(tree, first).find(
    child => child > first && child < verb && base(tree, child) === 'xcomp' && feature(tree, child, 'VerbForm=Inf'),
  );
  if (infinitive === undefined) return;
  tree.heads[verb] = infinitive;
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "le présent traité" read as "le présent [qui est] traité": an adjective and the noun after it. */
function mendPresent(tree: Tree, noun: number, sentence: Sentence): void {
  const present = noun - 1;
  if (
    headOf(tree, noun) !== present ||
    base(tree, noun) !== 'acl' ||
    !PRESENT.test(norm(tree, present)) ||
    childWith(tree, present, 'det') < 0
  )
    return;
  tree.upos[noun] = NOUN;
  hang(tree, noun, headOf(tree, present), tree.relations[present]!);
  for (const child of childrenOf(tree, present)) if (child !== noun) tree.heads[child] = noun;
  const verb = headOf(tree, noun);
  for (const child of childrenOf(tree, noun))
    if (child > noun && base(tree, child) === 'obl') {
      if (verb >= 0 && isVerb(tree, verb)) tree.heads[child] = verb;
      else rename(tree, child, 'nmod');
    }
  tree.upos[present] = ADJ;
  hang(tree, present, noun, 'amod');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "les armes qu'Eisenhower propose d'entreposer" with "qu'" taken for a preposition: the name is the subject of the verb after it. */
function mendThat(tree: Tree, that: number, sentence: Sentence): void {
  const name = headOf(tree, that);
  if (base(tree, that) !== 'case' || name <= that || !QUE.test(norm(tree, that))) return;
  let verb = name + 1;
  while (verb < sentence.endToken && verb <= name + 3 && upos(tree, verb) !== 'VERB') verb++;
  if (verb >= sentence.endToken || upos(tree, verb) !== 'VERB' || feature(tree, verb, 'VerbForm=Inf')) return;
  hang(tree, name, verb, 'nsubj');
  hang(tree, that, verb, 'mark');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "Anne Colin lui succède" with "lui" taken for the subject, where another subject stands before it: to him. */
function mendClitic(tree: Tree, clitic: number): void {
  if (base(tree, clitic) !== 'nsubj' || !/^(lui|leur)$/.test(norm(tree, clitic))) return;
  const others = childrenOf(tree, headOf(tree, clitic)).filter(
    child => child < clitic && base(tree, child) === 'nsubj',
  );
  if (others.length > 0) rename(tree, clitic, 'iobj');
}

/** "Soviet troops withdrew from …" with "withdrew" taken for a noun: a verb, with the noun before it as subject. */
function mendPast(tree: Tree, verb: number, sentence: Sentence): void {
  tree.upos[verb] = VERB;
  const children = childrenOf(tree, verb);
  for (const child of children) {
    const name = base(tree, child);
    if (name === 'nmod') rename(tree, child, 'obl');
    if (
      child < verb &&
      child === verb - 1 &&
      (name === 'compound' || name === 'amod') &&
      /^(NOUN|PROPN)$/.test(upos(tree, child))
    ) {
      rename(tree, child, 'nsubj');
      // What stood before both hangs on the subject.
      for (const other of children)
        if (other < child && /^(det|amod|compound|nummod|nmod)$/.test(base(tree, other))) tree.heads[other] = child;
    }
  }
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "having sold rifles" read as "having [sold rifles]": "having" is the auxiliary of "sold", and the rifles are its object. */
function mendPerfect(tree: Tree, verb: number, sentence: Sentence): void {
  const noun = headOf(tree, verb);
  const have = verb - 1;
  if (
    base(tree, verb) !== 'amod' ||
    upos(tree, verb) !== 'VERB' ||
    noun <= verb ||
    !/^(have|has|had|having)$/.test(norm(tree, have))
  )
    return;
  const above = headOf(tree, have);
  if (headOf(tree, noun) !== have && headOf(tree, noun) !== above) return;
  hang(tree, verb, above, tree.relations[have]!);
  for (const child of childrenOf(tree, have)) if (child !== verb) tree.heads[child] = verb;
  for (const child of childrenOf(tree, above))
    if (child > verb && child !== verb && base(tree, child) === 'obl') tree.heads[child] = verb;
  hang(tree, have, verb, 'aux');
  hang(tree, noun, verb, 'obj');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "In 1958 the army moved …" with the year for a root: the first verb after it is the root, and the noun before that its subject. */
function mendDateRoot(tree: Tree, sentence: Sentence): void {
  let root = sentence.firstToken;
  while (root < sentence.endToken && (headOf(tree, root) >= 0 || upos(tree, root) === 'PUNCT')) root++;
  if (root >= sentence.endToken || !tree.isTime[root] || childWith(tree, root, 'case') < 0) return;
  let verb = -1;
  for (let i = root + 1; i < sentence.endToken && verb < 0; i++) {
    if (
      upos(tree, i) === 'VERB' &&
      /^(parataxis|acl|conj|ccomp|advcl|appos)$/.test(base(tree, i)) &&
      !/ing$/.test(norm(tree, i))
    )
      verb = i;
  }
  if (verb < 0 || feature(tree, verb, 'VerbForm=Inf')) return;
  const noun = headOf(tree, verb);
  if (noun !== root && headOf(tree, noun) !== root) return;
  for (const child of childrenOf(tree, root))
    if (child > root && child !== verb && !tree.isTime[child]) tree.heads[child] = verb;
  hang(tree, verb, -1, 'root');
  hang(tree, root, verb, 'obl');
  const subject = childWith(tree, verb, 'nsubj');
  if (noun !== root && noun < verb) {
    hang(tree, noun, verb, 'nsubj');
    if (subject >= 0 && subject !== noun) {
      hang(tree, subject, noun, 'nmod');
    }
  } else if (subject < 0) {
    const bare = childrenOf(tree, verb).find(child => child < verb && base(tree, child) === 'compound');
    if (bare !== undefined) rename(tree, bare, 'nsubj');
  }
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "to deploy tanks" read as "to [deploy tanks]", an adjective and its noun: an infinitive with its object. */
function mendInfinitive(tree: Tree, verb: number, sentence: Sentence): void {
  const noun = headOf(tree, verb);
  const to = verb - 1;
  if (
    !/^(amod|compound)$/.test(base(tree, verb)) ||
    noun <= verb ||
    base(tree, to) !== 'case' ||
    headOf(tree, to) !== noun
  )
    return;
  const before = to - 1;
  const planned = before >= sentence.firstToken && upos(tree, before) === 'NOUN';
  const governor = planned ? before : headOf(tree, noun);
  if (governor < 0) return;
  tree.upos[verb] = VERB;
  hang(tree, verb, governor, planned ? 'acl' : 'xcomp');
  hang(tree, to, verb, 'mark');
  hang(tree, noun, verb, 'obj');
  link(tree, sentence.firstToken, sentence.endToken);
}

/**
 * "The clerk spied for …" read as "the clerk, spied for …": a sentence whose root is a noun with a past participle after it, and which
 * has no other finite verb, has that participle as its verb and the noun as its subject.
 */
function mendHeadless(tree: Tree, sentence: Sentence): void {
  if (sentence.kind !== 'prose') return;
  let root = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (headOf(tree, i) < 0 && upos(tree, i) !== 'PUNCT' && root < 0) root = i;
  }
  if (root < 0 || !/^(NOUN|PROPN)$/.test(upos(tree, root)) || childWith(tree, root, 'cop', 'nsubj', 'aux', 'case') >= 0)
    return;
  const verb = childrenOf(tree, root).find(
    child => child > root && base(tree, child) === 'acl' && upos(tree, child) === 'VERB',
  );
  if (verb === undefined || tree.relations[verb] === 'acl:relcl') return;
  if (feature(tree, verb, 'VerbForm=Inf') || /(?:ing|en)$/.test(norm(tree, verb))) return;
  if (childWith(tree, verb, 'nsubj', 'aux', 'mark') >= 0) return;
  if (
    childrenOf(tree, verb).some(
      child =>
        tree.relations[child] === 'obl:agent' ||
        childrenOf(tree, child).some(below => norm(tree, below) === 'by' && base(tree, below) === 'case'),
    )
  )
    return;
  for (const child of childrenOf(tree, root))
    if (child > verb || base(tree, child) === 'punct') tree.heads[child] = verb;
  hang(tree, verb, -1, 'root');
  hang(tree, root, verb, 'nsubj');
  link(tree, sentence.firstToken, sentence.endToken);
}
