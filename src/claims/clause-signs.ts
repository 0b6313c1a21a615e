// What a clause says of its own verb: negation, tense, mood, modal verbs, conditions, questions, adverbs.
import type { Modality } from '../annotation.ts';
import type { Context } from './context.ts';
import { ALMOST, HEARSAY, IF, NEGATIONS, PERHAPS, PURPOSE, WHETHER } from './lexicon/negation.ts';
import { moodOf } from './mood.ts';
import { isExpletive } from './opener.ts';
import { outlookOf } from './outlook.ts';
import { isTakenForGranted } from './taken-for-granted.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { unrealOf } from './unreal.ts';
import { opensWish } from './wish.ts';

export interface ClauseSigns {
  readonly negative: boolean;
  readonly modality: Modality | null;
  /** The words that deny. */
  readonly negations: readonly number[];
  /** The word that the modality comes from; -1 for none. */
  readonly sign: number;
  /** Whether the verb has an auxiliary of its own. */
  readonly auxiliary: boolean;
  /** Whether the modality comes from "can": with a negation, that leaves nothing possible ("ne peut entrer"). */
  readonly can: boolean;
}

const RANK: readonly Modality[] = ['asserted', 'planned', 'proposed', 'opinion', 'alleged', 'hypothetical', 'question'];
const stronger = (a: Modality | null, b: Modality | null): Modality | null =>
  !a ? b : !b ? a : RANK.indexOf(b) > RANK.indexOf(a) ? b : a;

export function clauseSigns(context: Context, verb: number): ClauseSigns {
  const { tree } = context;
  const language = languageAt(tree, verb);
  let negative = false;
  let modality: Modality | null = null;
  let sign = -1;
  let auxiliary = false;
  let can = false;
  const negations: number[] = [];
  const add = (found: Modality | null, by: number): void => {
    const before = modality;
    modality = stronger(modality, found);
    if (modality !== before) sign = by;
  };
  const deny = (by: number): void => {
    negative = true;
    negations.push(by);
  };
  const nones: number[] = [];
  let ne = -1;
  let only = false;
  let until = false;
  for (const child of childrenOf(tree, verb)) {
    const name = base(tree, child);
    const word = norm(tree, child);
    if (name === 'aux' || name === 'cop') {
      auxiliary = true;
      const modal = modalOf(tree, child, verb);
      add(modal, child);
      if (modal === 'hypothetical' && /^(pouvoir|can|could|cannot)$/.test(lemma(tree, child))) can = true;
      for (const below of childrenOf(tree, child)) if (NEGATIONS[language].has(norm(tree, below))) deny(below);
    }
    if ((word === 'ne' || word === "n'") && child < verb) ne = child;
    if (word === 'que' && name === 'advmod') only = true;
    if (
      child > verb &&
      language === 'fr' &&
      (/^(obl|obj|nsubj|advmod|advcl|xcomp)$/.test(name) ||
        (name === 'ccomp' && feature(tree, child, 'VerbForm=Inf'))) &&
      opensWithOnly(tree, child, verb)
    )
      only = true;
    if (child > verb && language === 'en' && /^(?:obl|advcl|advmod)$/.test(name) && isUntil(tree, child, verb))
      until = true;
    if (NEGATIONS[language].has(word) && /^(advmod|det|cc|dep|discourse)$/.test(name)) deny(child);
    if (
      language === 'en' &&
      norm(tree, child - 1) === 'no' &&
      ((/^(?:longer|more)$/.test(word) && name === 'advmod') || (word === 'longer' && name === 'amod'))
    )
      deny(child - 1);
    if (/^(?:nsubj|obj|obl)$/.test(name) && isNone(tree, child)) nones.push(child);
    if ((name === 'nsubj' || name === 'obj') && opensWith(tree, child, 'either')) add('hypothetical', child);
    if (name === 'advmod') {
      if (ALMOST[language].has(word)) deny(child);
      if (HEARSAY[language].has(word)) add('alleged', child);
      if (PERHAPS[language].has(word)) add('hypothetical', child);
    }
    if (isNoDoubt(tree, child)) add('hypothetical', child);
    if (name === 'mark' && child < verb) {
      if (WHETHER[language].has(word) && base(tree, verb) === 'ccomp') add('question', child);
      else if (IF[language].has(word) && base(tree, verb) !== 'ccomp') add('hypothetical', child);
      if (
        PURPOSE[language].has(word) &&
        base(tree, verb) === 'advcl' &&
        feature(tree, verb, 'VerbForm=Inf') &&
        !/^(first|last|only)$/.test(norm(tree, headOf(tree, verb)))
      )
        add('planned', child);
      // "pour qu'on ne condamne pas"
      if (isQue(tree, child) && child > 0 && /^(?:pour|afin)$/.test(norm(tree, child - 1))) add('planned', child);
    }
    if (opensWish(tree, child, verb)) add('opinion', child);
    if (name === 'advcl' && conditional(tree, child) && isConditional(tree, verb)) add('hypothetical', child);
    if (name === 'obl' && inOnesView(tree, child)) add('opinion', child);
  }
  // "a) la Partie ait notifié": an item of what something hangs on.
  const subjunctive = headOf(tree, verb) < 0 ? childWith(tree, verb, 'aux') : -1;
  if (subjunctive >= 0 && /^(?:ait|aient)$/.test(norm(tree, subjunctive))) add('hypothetical', subjunctive);
  if (language === 'en' && isInverted(tree, verb)) add('hypothetical', childWith(tree, verb, 'aux'));
  // French "aucun" denies beside "ne" alone: "s'engage à n'admettre aucune distinction" engages.
  if (language === 'en' || ne >= 0 || finiteNone(tree, verb, nones)) for (const none of nones) deny(none);
  if (ne >= 0 && !only && nones.length === 0 && negations.length === 0) only = restricts(tree, verb);
  if (ne >= 0 && only) negative = false;
  else if (ne >= 0 && language === 'fr' && (negative || !isExpletive(tree, verb))) {
    negative = true;
    negations.unshift(ne);
  }
  const unreal = unrealOf(tree, verb, negative);
  if (unreal !== null) add(unreal.modality, unreal.sign);
  if (until || negations.some(i => JUST.test(norm(tree, i + 1)) || isMostly(tree, i))) negative = false;
  const partly = negative
    ? negations.find(i => NOT_ALWAYS.test(norm(tree, i + 1)) && !/^toujours$/.test(norm(tree, i - 1)))
    : undefined;
  if (partly !== undefined) add('hypothetical', partly);
  const mood = moodOf(context, verb);
  add(mood.modality, mood.sign);
  const outlook = outlookOf(tree, verb);
  if (outlook !== null) add(outlook.modality, outlook.sign);
  if (isQuestion(tree, verb) && !(base(tree, verb) === 'ccomp' && isTakenForGranted(tree, verb, headOf(tree, verb))))
    add('question', questionMark(tree, verb));
  return { negative, modality, negations, sign, auxiliary, can };
}

/** "n'a pas seulement condamné", "did not only condemn": that, and more. */
const JUST = /^(?:seulement|uniquement|simplement|only|merely|just|simply|solely)$/;

/** "mostly, but not entirely, prevented": it did. */
function isMostly(tree: Tree, not: number): boolean {
  return norm(tree, not - 1) === 'but' && /^(?:entirely|completely|fully|wholly|totally)$/.test(norm(tree, not + 1));
}

/** "ne condamne pas systématiquement", "does not always condemn": now and then it does. */
const NOT_ALWAYS =
  /^(?:systématiquement|toujours|forcément|nécessairement|automatiquement|always|necessarily|systematically|automatically)$/;

/** "sans doute": probably, where "sans aucun doute" leaves none. */
function isNoDoubt(tree: Tree, child: number): boolean {
  return (
    (norm(tree, child) === 'doute' && child > 0 && norm(tree, child - 1) === 'sans') ||
    (norm(tree, child) === 'sans' && norm(tree, child + 1) === 'doute')
  );
}

const isQue = formTest(/^qu(?:e|')$/);

/** "ne l'a reconnu qu'en 1844": "que" at the head of what follows the verb. */
function opensWithOnly(tree: Tree, child: number, verb: number): boolean {
  // Not the relative of "l'effet que nous ne cessons de dénoncer".
  return childrenOf(tree, child).some(below => below > verb && below < child && isQue(tree, below));
}

/** How far behind its verb a "que" that restricts may stand: "n'a consenti à un tel parti qu'en raison de …". */
const QUE_REACH = 13;

/** "ne demande au fond qu'un peu de respect": "que" behind the verb, wherever a parser hung it. */
function restricts(tree: Tree, verb: number): boolean {
  const { endToken } = sentenceAt(tree, verb);
  for (let i = verb + 1; i < Math.min(endToken - 1, verb + QUE_REACH); i++) {
    if (upos(tree, i) === 'PUNCT' || isVerb(tree, i)) return false;
    if (isQue(tree, i)) return /^(?:DET|NUM|ADP|NOUN|PROPN)$/.test(upos(tree, i + 1));
  }
  return false;
}

/** "did not recognise it until 1844", "… until the war had ended", "… until after the war": it did then. */
function isUntil(tree: Tree, child: number, verb: number): boolean {
  if (!childrenOf(tree, child).some(below => below < child && opensUntil(tree, below))) return false;
  if (/^(?:now|then|today)$/.test(norm(tree, child))) return false;
  if (tree.isTime[child] === 1) return true;
  return childrenOf(tree, verb).some(
    aux => base(tree, aux) === 'aux' && /^(?:did|was|were|had)$/.test(norm(tree, aux)),
  );
}

/** "until", or what it opens: "until [a year] later". */
function opensUntil(tree: Tree, word: number): boolean {
  const first = childrenOf(tree, word)[0] ?? word;
  return (
    /^(?:until|till)$/.test(norm(tree, word)) || (tree.isTime[word] === 1 && /^(?:until|till)$/.test(norm(tree, first)))
  );
}

/** "took no further part", with "no" beside the adjective. */
function isNoFurther(tree: Tree, adjective: number, noun: number): boolean {
  if (base(tree, adjective) !== 'amod' || adjective > noun || norm(tree, adjective - 1) !== 'no') return false;
  return /^(?:further|more|longer|other|such|greater|active|direct)$/.test(norm(tree, adjective));
}

/** "Aucun accord signé": "ne" is left out where there is no verb to hold it, or before the verb in careless writing. */
function finiteNone(tree: Tree, verb: number, nones: readonly number[]): boolean {
  return nones.some(none => none < verb && base(tree, none) === 'nsubj');
}

/** "neither Norway nor Sweden", "either Norway or Sweden", but not "either of them". */
function opensWith(tree: Tree, nominal: number, word: string): boolean {
  const children = childrenOf(tree, nominal);
  return (
    children.some(child => child < nominal && norm(tree, child) === word && base(tree, child) === 'cc') &&
    children.some(child => base(tree, child) === 'conj')
  );
}

function isNone(tree: Tree, nominal: number): boolean {
  // "sans aucun doute", "with no warning": the lack is of something else.
  if (/^(?:sans|without|with)$/.test(prepositionsOf(tree, nominal)[0] ?? '')) return false;
  if (
    /^(personne|nul|nulle|rien|aucun|aucune|nobody|none|nothing)$/.test(norm(tree, nominal)) &&
    upos(tree, nominal) !== 'NOUN'
  )
    return true;
  if (opensWith(tree, nominal, 'neither')) return true;
  return childrenOf(tree, nominal).some(
    child =>
      (base(tree, child) === 'det' && /^(aucune?|nulle?|no)$/.test(norm(tree, child))) ||
      isNoFurther(tree, child, nominal),
  );
}

/** "Had he persisted, …": an auxiliary before its subject, in no question. */
function isInverted(tree: Tree, verb: number): boolean {
  const children = childrenOf(tree, verb);
  const subject = children.find(child => base(tree, child) === 'nsubj');
  const auxiliary = children.find(child => base(tree, child) === 'aux');
  return (
    subject !== undefined &&
    auxiliary !== undefined &&
    auxiliary < subject &&
    /^(had|were|should)$/.test(norm(tree, auxiliary)) &&
    !isQuestion(tree, verb)
  );
}

/** What an auxiliary or modal verb makes of the main verb. */
function modalOf(tree: Tree, auxiliary: number, verb: number): Modality | null {
  const word = norm(tree, auxiliary);
  const perfect = childrenOf(tree, verb).some(child => base(tree, child) === 'aux' && norm(tree, child) === 'have');
  switch (languageAt(tree, auxiliary) === 'en' ? word : '') {
    case 'will':
    case "'ll":
    case 'shall':
    case 'wo':
    case 'sha':
      return 'planned';
    case 'should':
    case 'ought':
    case 'must':
      return 'opinion';
    case 'would':
    case "'d":
      return word === "'d" && perfect
        ? null
        : narrated(tree, auxiliary) && !reported(tree, verb)
          ? null
          : reported(tree, verb) && !perfect
            ? 'planned'
            : 'hypothetical';
    case 'can':
    case 'could':
    case 'may':
    case 'might':
    case 'ca':
      return 'hypothetical';
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      return childrenOf(tree, verb).some(child => norm(tree, child) === 'to' && child > auxiliary && child < verb)
        ? 'planned'
        : null;
    default:
      break;
  }
  const name = lemma(tree, auxiliary);
  if (name === 'devoir') return modalMust(tree, auxiliary);
  if (name === 'pouvoir') return isPerfect(tree, auxiliary, verb) ? null : 'hypothetical';
  if (name === 'aller' && feature(tree, verb, 'VerbForm=Inf')) return 'planned';
  return null;
}

/** "would later become": a future in the past that the teller vouches for. */
function narrated(tree: Tree, auxiliary: number): boolean {
  return /^(later|eventually|soon|subsequently|finally)$/.test(norm(tree, auxiliary + 1));
}

function reported(tree: Tree, verb: number): boolean {
  return base(tree, verb) === 'ccomp';
}

function isPerfect(tree: Tree, auxiliary: number, verb: number): boolean {
  return (
    feature(tree, auxiliary, 'VerbForm=Part') ||
    (childrenOf(tree, verb).some(child => child < auxiliary && /^(avoir|être)$/.test(lemma(tree, child))) &&
      norm(tree, auxiliary) === 'pu')
  );
}

/** "doit", "devrait", "aurait dû": what ought to be; "devait": what was to come; "a dû": what had to be done, and was. */
function modalMust(tree: Tree, modal: number): Modality | null {
  const word = norm(tree, modal);
  if (/rai(t|ent)$|ions$/.test(word)) return 'opinion';
  if (/^dev(ait|aient)$/.test(word)) return 'planned';
  if (word === 'dû' || word === 'du') return 'opinion';
  return 'opinion';
}

/**
 * What "devoir" and "pouvoir" over an infinitive make of it, where they are parsed as verbs; null where it was done ("a dû partir"),
 * undefined for other verbs.
 */
export function frenchModal(tree: Tree, verb: number): Modality | null | undefined {
  const name = lemma(tree, verb);
  if (name !== 'devoir' && name !== 'pouvoir') return undefined;
  const perfect = childrenOf(tree, verb).find(child => base(tree, child) === 'aux');
  const conditional = [verb, perfect ?? verb].some(word => /r(?:ai(?:t|ent|s)|ions|iez)$/.test(norm(tree, word)));
  if (name === 'pouvoir') return perfect !== undefined && !conditional ? null : 'hypothetical';
  if (perfect !== undefined) return conditional ? 'opinion' : null;
  return modalMust(tree, verb);
}

function isConditional(tree: Tree, verb: number): boolean {
  return [verb, ...childrenOf(tree, verb)].some(i => feature(tree, i, 'Mood=Cnd') || norm(tree, i) === 'would');
}

function conditional(tree: Tree, clause: number): boolean {
  const language = languageAt(tree, clause);
  if (childrenOf(tree, clause).some(child => base(tree, child) === 'mark' && IF[language].has(norm(tree, child))))
    return true;
  // "Had he persisted": an auxiliary before its subject.
  const first = childrenOf(tree, clause)[0];
  return (
    language === 'en' &&
    first !== undefined &&
    base(tree, first) === 'aux' &&
    /^(had|were|should)$/.test(norm(tree, first))
  );
}

/** "à mon sens", "in my view": what follows is the speaker's. */
function inOnesView(tree: Tree, nominal: number): boolean {
  return (
    /^(sens|avis|opinion|view|yeux)$/.test(norm(tree, nominal)) &&
    childrenOf(tree, nominal).some(child => /^(mon|notre|my|our)$/.test(norm(tree, child)))
  );
}

/** The last word or mark of a sentence but for closing marks. */
function questionMark(tree: Tree, verb: number): number {
  const { firstToken, endToken } = sentenceAt(tree, verb);
  let last = endToken - 1;
  while (last > firstToken && /^["»”')\]]+$/.test(norm(tree, last))) last--;
  return last;
}

/** Whether a verb stands in the part of its sentence that a question mark ends; a colon or semicolon parts the rest from it. */
function isQuestion(tree: Tree, verb: number): boolean {
  const last = questionMark(tree, verb);
  if (norm(tree, last) !== '?') return false;
  for (let i = last - 1; i > verb; i--) if (/^[:;]$/.test(norm(tree, i))) return false;
  return true;
}
