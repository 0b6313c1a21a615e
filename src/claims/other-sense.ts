// Signs beside a word that it is used in another sense than the act's: "mal informé", "fondé sur", "a peace offensive".
import type { Wording } from './compile.ts';
import { isFigurative } from './figurative-fr.ts';
import { isFigurativeNoun } from './figurative-nouns-fr.ts';
import { isCalledTo, keepsInformed } from './governor.ts';
import { isOtherEnglishSense } from './other-sense-en.ts';
import { isOtherFrenchSense } from './other-sense-fr.ts';
import { isFallOfThing, isOtherByObject } from './other-sense-verbs-en.ts';
import {
  base,
  childrenOf,
  childWith,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

/**
 * Verbs that mean something else with one of these prepositions, unless the phrase has it itself: "fondé sur", "entered into the union",
 * "s'abstenir de fumer".
 */
const ELSE_WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    fonder: /^sur$/,
    found: /^(?:on|upon)$/,
    abstenir: /^de$/,
    abstain: /^from$/,
    enter: /^into$/,
  }),
);

/** "la menace plane", "war threatened": whoever threatens does so with something or somebody. */
const NEEDS_MORE: ReadonlySet<string> = new Set(['threaten', 'menacer']);
const MORE = /^(?:i?obj|obl|xcomp|ccomp|advcl|nsubj:pass)$/;

/** Adverbs that make an adjective of the participle: "mal informé", "well informed". */
const DEGREE = /^(?:mal|bien|mieux|ill|well|better|badly|poorly)$/;
const TOLD: ReadonlySet<string> = new Set(['informer', 'inform', 'aviser']);

const COLLECTIVE = /^(?:famille|population|peuple|foule)s?$/;

/** Attacks without arms. */
const UNARMED =
  /^(?:peace|charm|diplomatic|propaganda|media|legislative|paix|charme|diplomatique|médiatique|législative|publicitaire)$/;

/** What is mobilised without arms. */
const CIVIL = /^(?:citoyennes?|populaires?|sociales?|syndicales?|étudiantes?|associatives?|électorales?|politiques?)$/;

/** Whether a verb is plainly used in another sense than the phrase means. */
export function isOtherSense(tree: Tree, wording: Wording, verb: number): boolean {
  const { trigger, slots, act, language } = wording;
  if (language === 'fr' && (isOtherFrenchSense(tree, wording, verb) || isFigurative(tree, wording, verb))) return true;
  if (language === 'en' && (isOtherEnglishSense(tree, wording, verb) || isOtherByObject(tree, wording, verb)))
    return true;
  const elsewhere = ELSE_WITH.get(trigger);
  if (
    elsewhere &&
    !slots.some(slot => slot.prepositions.some(word => elsewhere.test(word))) &&
    has(tree, verb, elsewhere)
  )
    return true;
  if (NEEDS_MORE.has(trigger) && slots.length === 0)
    return !childrenOf(tree, verb).some(child => MORE.test(base(tree, child)) && !tree.isTime[child]);
  if (TOLD.has(trigger)) return DEGREE.test(norm(tree, verb - 1)) || norm(tree, verb - 2) === 'mal';
  if (trigger === 'abstenir' && slots.every(slot => !slot.prepositions.includes('de'))) return refrains(tree, verb);
  if (trigger === 'enter' && base(tree, verb) === 'acl') return !has(tree, verb, /^by$/);
  // "met en cause la famille" calls in question and accuses nobody.
  if (trigger === 'mettre' && slots.some(slot => slot.word === 'cause'))
    return COLLECTIVE.test(norm(tree, childWith(tree, verb, 'obj')));
  if (trigger === 'regretter') return isTheLate(tree, verb);
  if (trigger === 'intenter') return isFigurativeSuit(tree, verb);
  if (trigger === 'capture' && language === 'en' && act.id === 'arrest') return areLands(tree, verb);
  if (trigger === 'tenir' || trigger === 'keep')
    return childrenOf(tree, childWith(tree, verb, 'obj')).some(child => keepsInformed(tree, child));
  // "est appelé à régner": is to reign, and nobody asks for it.
  if (trigger === 'appeler') return act.event === 'REQUEST' && isCalledTo(tree, verb);
  return false;
}

/** Whether a noun is plainly used in another sense: "a charm offensive", "his defensive and offensive plans". */
export function isOtherSenseOfNoun(tree: Tree, noun: number, trigger: string): boolean {
  if (languageAt(tree, noun) === 'fr' && isFigurativeNoun(tree, noun, trigger)) return true;
  if (trigger === 'ordre' || trigger === 'order') return isDecoration(tree, noun);
  // "la prise d'eau", "une prise de position": nothing taken by arms.
  if (trigger === 'prise')
    return (
      /^(?:de|d')$/.test(norm(tree, noun + 1)) &&
      /^\p{Ll}/u.test(norm(tree, noun + 2)) &&
      upos(tree, noun + 2) === 'NOUN'
    );
  // "les réunions du groupe": such as it holds.
  if (trigger === 'réunion')
    return /s$/.test(norm(tree, noun)) && !childrenOf(tree, noun).some(child => tree.isTime[child] === 1);
  if (trigger === 'fall') return isFallOfThing(tree, noun);
  if (trigger === 'mobilisation') return withinThree(tree, noun, CIVIL);
  if (trigger !== 'offensive') return false;
  return upos(tree, noun) === 'ADJ' || UNARMED.test(norm(tree, noun - 1)) || withinThree(tree, noun, UNARMED);
}

/** "chevalier de l'ordre de Léopold", "Knight of the Order of the Garter": worn, not given. */
const WORN =
  /^(?:chevaliers?|officiers?|commandeurs?|(?:grand[-'’])?(?:croix|cordon|officier)|insignes?|collier|décorée?s?|knight|commander|companion|cross|ribbon|insignia|collar)$/;

function isDecoration(tree: Tree, noun: number): boolean {
  const { firstToken } = sentenceAt(tree, noun);
  for (let i = noun - 1; i >= Math.max(firstToken, noun - 14); i--) if (WORN.test(norm(tree, i))) return true;
  return false;
}

function withinThree(tree: Tree, noun: number, sign: RegExp): boolean {
  return childrenOf(tree, noun).some(child => child <= noun + 3 && sign.test(norm(tree, child)));
}

function has(tree: Tree, verb: number, preposition: RegExp): boolean {
  return childrenOf(tree, verb).some(
    child => child > verb && !tree.isTime[child] && preposition.test(prepositionsOf(tree, child)[0] ?? ''),
  );
}

/** "le regretté Colas": who has died, and nothing that anybody regrets. */
function isTheLate(tree: Tree, i: number): boolean {
  return (
    /^regrettée?s?$/.test(norm(tree, i)) &&
    /^(?:le|la|les|du|des|au|aux|notre|nos|mon|ma|son|sa|leur|feu)$/.test(norm(tree, i - 1)) &&
    childWith(tree, i, 'aux', 'cop') < 0
  );
}

/** "intenter un procès en hypocrisie", "le procès d'intention intenté à": no court. */
function isFigurativeSuit(tree: Tree, verb: number): boolean {
  const { firstToken, endToken } = sentenceAt(tree, verb);
  for (let i = Math.max(firstToken, verb - 5); i < Math.min(endToken - 2, verb + 6); i++) {
    if (lemma(tree, i) !== 'procès') continue;
    if (norm(tree, i + 1) === 'en' || /^(?:faux|mauvais)$/.test(norm(tree, i - 1))) return true;
    if (/^intentions?$/.test(norm(tree, i + 2))) return true;
  }
  return false;
}

const LAND =
  /^(?:district|town|city|village|quarter|neighbou?rhood|suburb|province|hill|ridge|fort|port|island|bridge|airport|base)s?$/;

/** "captured the Northgate and Holm districts": what the last word of the list says of all its names. */
function areLands(tree: Tree, verb: number): boolean {
  const { endToken } = sentenceAt(tree, verb);
  for (let i = verb + 1; i < endToken && !/^(?:ADP|VERB|SCONJ)$/.test(upos(tree, i)); i++)
    if (LAND.test(norm(tree, i))) return true;
  return false;
}

/** "s'abstenir d'ici là de tout achat": "de" before any noun hangs on the verb, whatever the parser makes of it. */
function refrains(tree: Tree, verb: number): boolean {
  const { endToken } = sentenceAt(tree, verb);
  for (let i = verb + 1; i < endToken && !/^(?:NOUN|PROPN|VERB|PUNCT)$/.test(upos(tree, i)); i++)
    if (/^(?:de|d')$/.test(norm(tree, i)) && norm(tree, i + 1) !== 'ici') return true;
  return false;
}
