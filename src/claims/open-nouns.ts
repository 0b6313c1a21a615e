// Nouns of acts whose article tells nothing: "to consider the amendment", "to fund the dismantling", "the same rules as the denunciation of this Treaty".
import { clauseSigns } from './clause-signs.ts';
import type { Context } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { isPast } from './provision.ts';
import { base, childrenOf, childWith, headOf, isVerb, languageAt, lemma, norm, type Tree } from './tree.ts';
import { isInfinitive } from './voice.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What these are there to bring about is still to be done: "to fund the dismantling", not "to condemn the invasion". */
const BRINGING_ABOUT = words(
  'fund finance enable hasten speed consider contemplate examine study arrange support encourage oversee supervise coordinate ' +
    'financer permettre hâter accélérer examiner étudier envisager organiser appuyer encourager superviser coordonner',
);

/**
 * The word that leaves open whether the act of a noun with an article took place; -1 for none. `head` is the noun's governor.
 * Counter-examples: "funded the dismantling", "to protest the invasion", "the ratification of this Treaty was told in 1950".
 */
export function openedBy(context: Context, noun: number, head: number): number {
  const { tree } = context;
  let object = noun;
  let verb = head;
  // "to consider the termination or amendment"
  for (let steps = 0; base(tree, object) === 'conj' && verb >= 0 && steps < 4; steps++) {
    object = verb;
    verb = headOf(tree, verb);
  }
  if (
    verb >= 0 &&
    base(tree, object) === 'obj' &&
    isInfinitive(tree, verb) &&
    BRINGING_ABOUT.has(lemma(tree, verb)) &&
    childWith(tree, verb, 'aux') < 0
  )
    return verb;
  const entry = entryToCome(tree, noun);
  if (entry >= 0) return entry;
  return isOfThisTreaty(tree, noun) || isOfThisTreaty(tree, object) ? normOver(context, noun) : -1;
}

const BEFORE_OR_AFTER = /^(?:avant|antérieurement|après|postérieurement|dès|à|before|prior|upon|after|until)$/;

/** "reconnaît les actes passés avant l'entrée en vigueur de la loi": no law in force yet, where nothing past is told over it; "avant", or -1. */
function entryToCome(tree: Tree, noun: number): number {
  const preposition = childWith(tree, noun, 'case');
  const entry = /^(?:vigueur|force)$/.test(norm(tree, noun + 2) ?? '') && /^(?:entrée|entry)$/.test(norm(tree, noun));
  // "cela va durer jusqu'à la fête, puis avant la promulgation de la loi": it is still to come.
  const before = preposition >= 0 && /^(?:avant|before)$/.test(norm(tree, preposition));
  if (!entry && !before) return -1;
  if (childrenOf(tree, noun).some(child => tree.isTime[child] === 1)) return -1;
  if (preposition < 0 || !BEFORE_OR_AFTER.test(norm(tree, preposition))) return -1;
  for (let at = headOf(tree, noun), steps = 0; at >= 0 && steps < 12; at = headOf(tree, at), steps++)
    if (base(tree, at) !== 'acl' && isVerb(tree, at) && isPast(tree, at)) return -1;
  return preposition;
}

/** "the denunciation of this Treaty", "la dénonciation de la présente convention". */
function isOfThisTreaty(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    child =>
      base(tree, child) === 'nmod' &&
      childrenOf(tree, child).some(own => /^(?:this|present|présente?)$/.test(norm(tree, own))) &&
      kindsOfNoun(lemma(tree, child).toLowerCase(), norm(tree, child), languageAt(tree, child)).includes('treaty'),
  );
}

const RULED = /^(?:shall|may|must)$/;

/** The verb over a noun that lays down or leaves open; -1 where a past one comes first. */
function normOver(context: Context, noun: number): number {
  const { tree } = context;
  for (let at = headOf(tree, noun), steps = 0; at >= 0 && steps < 12; at = headOf(tree, at), steps++) {
    const copula = childWith(tree, at, 'cop') >= 0;
    if (!copula && !isVerb(tree, at)) continue;
    if (isPast(tree, at)) return -1;
    const { modality } = clauseSigns(context, at);
    if (modality === 'planned' || modality === 'hypothetical' || modality === 'proposed') return at;
    if (childrenOf(tree, at).some(child => RULED.test(norm(tree, child)))) return at;
  }
  return -1;
}
