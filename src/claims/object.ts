// The direct object of a verb, its own, shared, or taken up by a relative pronoun.

import { antecedentOf, isRelativePronoun, relativeVerb } from './relative.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  headOf,
  isVerb,
  languageAt,
  norm,
  perToken,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { isReflexive } from './voice.ts';

const isQue = formTest(/^qu(?:e|')$/);

/** The direct object of an active verb: its own, a relative pronoun's antecedent, or one shared with a coordinated verb; -1 where none. */
export const objectOf = perToken((tree, verb): number => {
  for (const child of childrenOf(tree, verb)) {
    if (norm(tree, child) === 'rien' || norm(tree, child) === 'nothing') return child;
    if (base(tree, child) !== 'obj' || isReflexive(tree, child) || tree.isTime[child]) continue;
    // "l'on désapprouve le texte": an article before "on".
    if (norm(tree, child) === "l'" && norm(tree, child + 1) === 'on') continue;
    // "nous regrettons tous": all of us do.
    if (child > verb && isAll(tree, child) && childrenOf(tree, child).length === 0) continue;
    if (isQue(tree, child) && isCleftReason(tree, verb)) continue;
    // "que" is a pronoun where it is an object, whatever the tagger took it for.
    if (isRelativePronoun(tree, child) || isQue(tree, child)) return whatIsOne(tree, antecedentOf(tree, verb));
    return child;
  }
  const relative = relativeObject(tree, verb);
  if (relative !== null) return relative;
  const shared = sharedObject(tree, verb);
  if (shared >= 0) return shared;
  const following = followingObject(tree, verb);
  return following >= 0 ? following : partitiveObject(tree, verb);
});

/** "The ANZUS Treaty is a pact that Australia signed": what is told to be one, by its name, stands for "a pact". */
function whatIsOne(tree: Tree, noun: number): number {
  if (noun < 0 || childWith(tree, noun, 'cop') < 0) return noun;
  const subject = childWith(tree, noun, 'nsubj');
  const article = childWith(tree, noun, 'det');
  if (subject < 0 || subject > noun || upos(tree, subject) !== 'PROPN' || !isOneOfThem(tree, article)) return noun;
  const denied = childrenOf(tree, noun).some(
    child => child < noun && /^(?:not|n't|ne|n'|pas|never|jamais)$/.test(norm(tree, child)),
  );
  return denied ? noun : subject;
}

const isOneOfThem = (tree: Tree, article: number): boolean =>
  article >= 0 && /^(?:an?|une?)$/.test(norm(tree, article));

const isAll = formTest(/^(?:tous|toutes)$/);

/** "ce n'est pas pour cette raison que je le condamne": what the condemning is not done for. */
function isCleftReason(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  return (
    noun >= 0 &&
    relation(tree, verb) === 'acl:relcl' &&
    childWith(tree, noun, 'cop') >= 0 &&
    prepositionsOf(tree, noun).length > 0
  );
}

/** "exporte du bois", "livre de la poudre": an object with the article that looks like a preposition. */
function partitiveObject(tree: Tree, verb: number): number {
  if (languageAt(tree, verb) !== 'fr') return -1;
  const first = norm(tree, verb + 1);
  if (first !== 'du' && first !== 'des' && !(first === 'de' && /^l(?:a|')$/.test(norm(tree, verb + 2)))) return -1;
  return (
    childrenOf(tree, verb).find(
      child => child > verb + 1 && relation(tree, child) === 'obl:arg' && childrenOf(tree, child).includes(verb + 1),
    ) ?? -1
  );
}

/**
 * A net under the parser: the first bare nominal after the verb, before any comma, that hangs on it or on an adjunct between under
 * another name ("a tué lundi un garde", "a approuvé à l'unanimité l'accord").
 */
function followingObject(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (isVerb(tree, child) || base(tree, child) === 'conj' || norm(tree, child) === ',') break;
    if (!tree.isTime[child] && /^(obl|nsubj|nmod|appos|dep)$/.test(base(tree, child)) && isBareNominal(tree, child))
      return child;
    if (tree.isTime[child] || base(tree, child) === 'obl') {
      const below = childrenOf(tree, child);
      const comma = below.findIndex(under => norm(tree, under) === ',');
      const found = below.find(
        (under, k) =>
          under > child &&
          (comma < 0 || k < comma) &&
          !tree.isTime[under] &&
          isBareNominal(tree, under) &&
          (upos(tree, under) === 'PROPN' ? tree.isTime[child] : childWith(tree, under, 'det', 'nummod') >= 0),
      );
      if (found !== undefined) return found;
    }
  }
  return -1;
}

function isBareNominal(tree: Tree, i: number): boolean {
  return (upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN') && prepositionsOf(tree, i).length === 0;
}

/** "les armes qu'il propose d'entreposer" where the parser hung the pronoun on the first verb; "the treaty France signed". */
function relativeObject(tree: Tree, verb: number): number | null {
  const clause = relativeVerb(tree, verb);
  if (clause < 0) return null;
  if (clause === verb && languageAt(tree, verb) === 'fr') {
    // "le traité que la Suède avait rejeté", with "que" taken for a conjunction.
    const that = childrenOf(tree, verb).some(
      child => child < verb && base(tree, child) === 'mark' && isQue(tree, child),
    );
    return that ? headOf(tree, clause) : null;
  }
  if (clause === verb) {
    const relative = childrenOf(tree, verb).some(
      child => isRelativePronoun(tree, child) || prepositionsOf(tree, child).length > 0,
    );
    const subject = childWith(tree, verb, 'nsubj');
    return languageAt(tree, verb) === 'en' && !relative && subject >= 0 ? headOf(tree, clause) : null;
  }
  const pronoun = childrenOf(tree, clause).find(child => base(tree, child) === 'obj' && isRelativePronoun(tree, child));
  return pronoun === undefined || childWith(tree, clause, 'obj') !== pronoun ? null : headOf(tree, clause);
}

function sharedObject(tree: Tree, verb: number): number {
  const head = headOf(tree, verb);
  if (base(tree, verb) === 'conj' && head >= 0 && isVerb(tree, head)) {
    const object = childWith(tree, head, 'obj');
    if (object > verb) return object;
  }
  for (const child of childrenOf(tree, verb)) {
    if (base(tree, child) !== 'conj' || !isVerb(tree, child)) continue;
    const object = childWith(tree, child, 'obj');
    if (object > child && childWith(tree, child, 'nsubj') < 0 && onlyLinks(tree, verb, child)) return object;
  }
  return -1;
}

/** Whether nothing but a conjunction and small words stand between two coordinated verbs: "signe et ratifie". */
function onlyLinks(tree: Tree, from: number, to: number): boolean {
  return to - from <= 3 && sentenceAt(tree, from) === sentenceAt(tree, to);
}
