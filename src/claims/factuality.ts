// Whether an act is told as done, not done, planned, asked for, alleged … : the words of its own clause, then those of the clauses over it.
import type { Modality, Polarity } from '../annotation.ts';
import { markers, openerOf } from './clause-markers.ts';
import { clauseSigns, frenchModal } from './clause-signs.ts';
import type { Context } from './context.ts';
import { effectBeside, effectFor, isGovernedInfinitive, isWished, keepsInformed, staysSo } from './governor.ts';
import { isHearsay } from './hearsay.ts';
import { Judgement } from './judgement.ts';
import { WITHOUT } from './lexicon/negation.ts';
import { type Effect, effectOf, FACTS_OF_SAYING, TRUE } from './lexicon/operators.ts';
import { nominalEffect } from './nominal.ts';
import { effectOfContentNoun } from './noun-content.ts';
import { isOneOfOrder } from './one-of-order.ts';
import { openedBy } from './open-nouns.ts';
import { conditionOver, genericOf, habitOf, isTask, pendingOver, weighOpener } from './pending.ts';
import { effectOfAdjective, isKeptFrom, isLeftUndone } from './prospect.ts';
import { ruleOver } from './provision.ts';
import { rankedBy } from './ranked.ts';
import { isTakenForGranted } from './taken-for-granted.ts';
import { isOnlyTalkedOf } from './talked-of.ts';
import { isOtherTime } from './time-beside.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { denierOver, goesWith, isAnybody, isApart, isDoneByOthers, isLaidDown } from './unreal.ts';
import { isRefusedUntil } from './unreal-en.ts';
import { isBareInfinitive, isInfinitive, isParticiple, isPassive, isSubjunctive } from './voice.ts';

export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The trigger and the words over it that share its time and place ("décide" of "décide de se retirer"), nearest first. */
  readonly anchors: readonly number[];
  /** False where the text gives no ground to say that the act is told at all ("une attaque" in a definition). */
  readonly told: boolean;
  /** Planned by nothing but the future tense of its own clause. */
  readonly future: boolean;
  /** The words that deny, nearest first. */
  readonly negations: readonly number[];
  /** The word that the modality comes from; -1 where it is asserted. */
  readonly sign: number;
  /** The verb or noun by which somebody in the text denies the act; -1 where the teller does, or nobody. */
  readonly denial: number;
}

/** Reads polarity and modality of the act that `trigger` words; a noun's by what governs it. */
export function factualityOf(context: Context, trigger: number): Factuality {
  const judgement = new Judgement();
  judgement.anchors.push(trigger);
  let at = trigger;
  for (let steps = 0; at >= 0 && steps < 12; steps++) at = step(context, at, judgement);
  if (judgement.modality === 'asserted' && judgement.told && context.provisions[context.tree.sentenceOf[trigger]!]) {
    const rule = ruleOver(context.tree, trigger, judgement.anchors.at(-1)!);
    if (rule) judgement.weaken(rule.modality, rule.sign);
  }
  return {
    polarity: judgement.negative ? 'negative' : 'positive',
    modality: judgement.modality,
    anchors: judgement.anchors,
    told: judgement.told,
    future: judgement.future && judgement.modality === 'planned',
    negations: judgement.negations,
    sign: judgement.sign,
    denial: judgement.denial,
  };
}

/** Takes one step up: what `at` says of itself, then what its governor makes of it. Returns the governor, or -1 at the end of the way. */
function step(context: Context, at: number, judgement: Judgement): number {
  const { tree } = context;
  const verbal = isVerb(tree, at) || childWith(tree, at, 'cop') >= 0 || childWith(tree, at, 'aux') >= 0;
  const participle = !verbal && (base(tree, at) === 'acl' || base(tree, at) === 'advcl');
  if (verbal || participle) {
    const signs = clauseSigns(context, at);
    if (/^(?:advcl|ccomp|acl|root|conj|parataxis)$/.test(base(tree, at)) && !isInfinitive(tree, at))
      weighOpener(context, at, judgement);
    if (signs.negative) judgement.deny(signs.negations);
    if (signs.modality === 'planned' && judgement.modality === 'asserted') judgement.future = true;
    judgement.weaken(signs.modality, signs.sign);
    const habit = Math.max(habitOf(tree, at), genericOf(tree, at));
    if (habit >= 0) judgement.weaken('hypothetical', habit);
    if (signs.negative && signs.modality === 'hypothetical' && signs.can) {
      judgement.modality = 'asserted';
      judgement.negations.push(signs.sign);
    }
  }
  const head = headOf(tree, at);
  // "d) à encourager les échanges": an item of a list of what shall be done.
  if (head < 0 && childWith(tree, at, 'nsubj') < 0 && (isInfinitive(tree, at) || isTask(tree, at)))
    judgement.weaken('planned', at);
  if (head < 0) return -1;
  if (!verbal && !participle) return nounStep(context, at, head, judgement);
  return clauseStep(context, at, head, judgement);
}

function clauseStep(context: Context, at: number, head: number, judgement: Judgement): number {
  const { tree } = context;
  const language = languageAt(tree, at);
  switch (isApart(tree, at, head) ? 'parataxis' : base(tree, at)) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
    case 'aux':
      return govern(context, at, head, 'clause', judgement);
    case 'obl':
    case 'obj':
      return isInfinitive(tree, at) ? govern(context, at, head, 'clause', judgement) : -1;
    case 'conj':
      return conjunct(context, at, head, judgement);
    case 'acl': {
      const content = effectOfContentNoun(tree, at, head);
      if (content) return apply(context, content.effect, head, judgement, content.by) ? head : -1;
      if (relation(tree, at) === 'acl:relcl') {
        if (isDoneByOthers(tree, at)) judgement.told = false;
        const denier = denierOver(tree, at);
        if (denier >= 0) judgement.deny([denier]);
        const sign = isWished(tree, at) ? at : pendingOver(context, at, head);
        if (sign >= 0) judgement.weaken('hypothetical', sign);
        return -1;
      }
      // "the last troops to leave" did; "on a parlé d'un détachement maintenu" tells of none.
      const did = isInfinitive(tree, at) && isOneOfOrder(tree, head, at);
      // "wants to be the first country to leave": as real as being the first.
      if (did && childWith(tree, head, 'cop') >= 0) {
        judgement.anchors.push(head);
        return head;
      }
      if (did) judgement.anchors.push(headOf(tree, head));
      else if (isOnlyTalkedOf(tree, head)) judgement.weaken('hypothetical', headOf(tree, head));
      else if (isInfinitive(tree, at) && !isVerb(tree, head)) return govern(context, at, head, 'noun', judgement);
      if (did || isOnlyTalkedOf(tree, head)) return -1;
      // "doit remettre une copie signée": there is no such copy yet.
      if ((isIndefinite(tree, head) || keepsInformed(tree, at)) && isVerb(tree, headOf(tree, head))) {
        const above = factualityOf(context, headOf(tree, head));
        judgement.weaken(above.modality, above.sign);
      } else {
        const sign = pendingOver(context, at, head);
        if (sign >= 0) judgement.weaken('hypothetical', sign);
      }
      return -1;
    }
    case 'advcl': {
      const marks = markers(tree, at);
      if (isLeftUndone(tree, at)) {
        judgement.deny([head]);
        return -1;
      }
      if (isKeptFrom(tree, at)) {
        judgement.weaken('hypothetical', head);
        return -1;
      }
      if (marks.some(mark => WITHOUT[language].has(mark))) {
        judgement.deny([openerOf(tree, at, WITHOUT[language])]);
        judgement.anchors.push(head);
        return head;
      }
      if (isInfinitive(tree, at) || !childHasSubject(tree, at)) {
        if (isGovernedInfinitive(tree, at, marks) || staysSo(tree, at))
          return govern(context, at, head, 'clause', judgement);
        if (!isInfinitive(tree, at) && !(marks.some(isOtherTime) && lemma(tree, head) !== 'die'))
          judgement.anchors.push(head);
        // "did not join the others in attacking it": neither did it attack. "proposed that they take the lead in asking him": nobody asks yet.
        if (marks.includes('in')) {
          const joined = factualityOf(context, head);
          if (lemma(tree, head) === 'join' && joined.polarity === 'negative') judgement.deny(joined.negations);
          judgement.weaken(joined.modality, joined.sign);
        }
        if (marks.some(mark => /^towards?$/.test(mark))) judgement.weaken('planned', head);
        if (goesWith(marks)) {
          const above = factualityOf(context, head);
          judgement.weaken(above.modality, above.sign);
        }
      }
      return -1;
    }
    default:
      return -1;
  }
}

function isIndefinite(tree: Tree, noun: number): boolean {
  const determiner = childWith(tree, noun, 'det');
  return determiner >= 0 && /^(une?|des|an?|any|tout|toute|chaque|every)$/.test(norm(tree, determiner));
}

function childHasSubject(tree: Tree, at: number): boolean {
  return childWith(tree, at, 'nsubj') >= 0;
}

function conjunct(context: Context, at: number, head: number, judgement: Judgement): number {
  const { tree } = context;
  const ownSubject = childHasSubject(tree, at);
  // "laissez-moi parler et répondre" with the second under "moi"
  if (upos(tree, head) === 'PRON' && isInfinitive(tree, at) && headOf(tree, head) >= 0)
    return govern(context, at, headOf(tree, head), 'clause', judgement);
  const ownAuxiliary = childWith(tree, at, 'aux') >= 0;
  if (!isVerb(tree, head))
    return ownSubject ? -1 : headOf(tree, head) >= 0 ? clauseStep(context, head, headOf(tree, head), judgement) : -1;
  const signs = clauseSigns(context, head);
  // Conditions and hearsay reach over "and"; a negation or a future does only where the second verb shares the auxiliary.
  if (!ownSubject && !ownAuxiliary && isInfinitive(tree, at) === isInfinitive(tree, head)) {
    const shared = !childrenOf(tree, at).some(child => base(tree, child) === 'advmod' && child < at);
    if (shared && signs.auxiliary && (isParticiple(tree, at) || isBareInfinitive(tree, at))) {
      if (signs.negative) judgement.deny(signs.negations);
      judgement.weaken(signs.modality, signs.sign);
    } else if (isInfinitive(tree, head)) judgement.weaken(signs.modality, signs.sign);
  }
  if (signs.modality === 'hypothetical' || signs.modality === 'question' || signs.modality === 'opinion')
    judgement.weaken(signs.modality, signs.sign);
  if (ownSubject && base(tree, head) !== 'ccomp') return -1;
  const above = headOf(tree, head);
  // "a fleet to deter or destroy": what it is for, both of them.
  const purpose = isInfinitive(tree, head) && isInfinitive(tree, at);
  if (above < 0 || (base(tree, head) === 'acl' && !purpose)) return -1;
  return clauseStep(context, head, above, judgement);
}

/** Applies what a governor does to the act, and goes on from the governor where that matters. */
function govern(context: Context, at: number, head: number, which: 'clause' | 'noun', judgement: Judgement): number {
  const { tree } = context;
  const language = languageAt(tree, at);
  const modal = language === 'fr' && which === 'clause' ? frenchModal(tree, head) : undefined;
  if (modal !== undefined) {
    const own = clauseSigns(context, head);
    if (modal === null) judgement.anchors.push(head);
    else if (modal === 'hypothetical' && own.negative && !isAnybody(tree, head) && !isPassive(tree, at)) {
      judgement.anchors.push(head);
      const over = conditionOver(context, head);
      if (over >= 0) judgement.weaken('hypothetical', over);
    } else if (modal === 'hypothetical' && own.negative) judgement.weaken('opinion', head);
    else judgement.weaken(modal, head);
    if (own.negative) judgement.deny(own.negations);
    if (own.modality === 'hypothetical' || own.modality === 'question') judgement.weaken(own.modality, own.sign);
    return -1;
  }
  if (base(tree, at) === 'ccomp' && isHearsay(tree, head)) judgement.weaken('alleged', head);
  if (isLaidDown(tree, at, head)) judgement.weaken('planned', head);
  // "was the first to recognise": as real as the clause of "first".
  const noun = rankedBy(tree, at, head);
  const ranked = noun >= 0 || RANKED.test(norm(tree, head));
  if (noun >= 0) {
    const own = clauseSigns(context, head);
    if (own.modality !== null) judgement.weaken(own.modality, own.sign);
  }
  if (ranked && clauseSigns(context, head).negative) return -1; // "was not the first to leave": left after others.
  const effect = ranked ? 'carries' : effectFor(tree, at, head, which);
  if (upos(tree, head) === 'NOUN' && which === 'clause' && childWith(tree, head, 'cop') >= 0) {
    apply(
      context,
      effectBeside(tree, at, head) ??
        effectOf('noun', lemma(tree, head), norm(tree, head), language) ??
        effect ??
        'opinion',
      head,
      judgement,
    );
    return -1;
  }
  if (!effect) {
    // An unknown verb over a clause: what it says is told, save in the subjunctive; over an infinitive, nobody knows.
    if (language === 'fr' && /^c(?:comp|subj)$/.test(base(tree, at)) && isSubjunctive(tree, at))
      judgement.weaken('hypothetical', head);
    if (base(tree, at) !== 'ccomp' || (isInfinitive(tree, at) && childWith(tree, at, 'aux') < 0))
      judgement.weaken(which === 'noun' ? 'planned' : 'hypothetical', head);
    return -1;
  }
  if (
    base(tree, at) === 'ccomp' &&
    clauseSigns(context, head).modality === 'question' &&
    isTakenForGranted(tree, at, head)
  )
    return -1;
  if (effect === 'negative' && isRefusedUntil(tree, at)) return apply(context, 'carries', head, judgement) ? head : -1;
  const carrier = which === 'noun' ? carrierOfPlan(tree, head) : head;
  if (carrier !== head && effectOf('object', lemma(tree, carrier), norm(tree, carrier), language) === 'negative') {
    // "a abandonné le projet de …": what was planned does not happen.
    judgement.deny([carrier]);
    return -1;
  }
  // "saura partir": will.
  const able = effect === 'told' && lemma(tree, head) === 'savoir' && isInfinitive(tree, at);
  return apply(context, able ? 'carries' : effect, head, judgement) ? head : -1;
}

const RANKED = /^(?:first|last|only|premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?)$/;

const FORBIDDING = /^(?:interdire|forbid|prohibit|ban|bar|interdiction|prohibition)$/;

/** Applies an effect of a governor, or of the word `by` beside it. Returns whether the way goes on over the governor. */
function apply(context: Context, effect: Effect, head: number, judgement: Judgement, by = head): boolean {
  const own = clauseSigns(context, carrierOfPlan(context.tree, head));
  switch (effect) {
    case 'carries':
      judgement.anchors.push(head);
      return true;
    case 'negative':
      // "likely unable to pay"
      if (own.modality === 'hypothetical') judgement.weaken(own.modality, own.sign);
      judgement.deny([by]);
      if (FORBIDDING.test(lemma(context.tree, head))) {
        // Who forbids a thing says what shall not be, not that it was not.
        judgement.weaken('proposed', by);
        return false;
      }
      judgement.anchors.push(head);
      return true;
    case 'denied':
      if (own.modality !== null && own.modality !== 'planned') judgement.weaken(own.modality, own.sign);
      // Not to deny a thing is not to say it: nobody knows.
      if (own.negative) judgement.weaken('alleged', by);
      else {
        judgement.deny([by]);
        judgement.unsay();
        if (upos(context.tree, by) !== 'ADJ') judgement.denial = by;
      }
      return false;
    case 'told':
      if (own.negative && TRUE.has(lemma(context.tree, head))) judgement.deny(own.negations);
      else if (own.negative && FACTS_OF_SAYING.has(lemma(context.tree, head))) judgement.weaken('hypothetical', by);
      if (own.modality === 'hypothetical' || own.modality === 'question') judgement.weaken(own.modality, own.sign);
      judgement.anchors.push(head);
      return false;
    case 'planned':
      if (own.modality === 'hypothetical' || own.modality === 'question') judgement.weaken(own.modality, own.sign);
      if (own.negative) {
        // Who does not mean to do a thing leaves it undone: "n'entend pas quitter".
        judgement.deny(own.negations);
        // "nul ne songerait à partir"; "n'allons pas partir" says what is to come.
        if (own.modality === 'alleged') judgement.weaken('hypothetical', own.sign);
        if (/^(?:aller|go)$/.test(lemma(context.tree, head))) judgement.weaken('planned', by);
        return false;
      }
      denyWith(context, head, judgement);
      judgement.weaken('planned', by);
      judgement.future = false;
      return false;
    default:
      if (effect === 'proposed') denyWith(context, head, judgement);
      judgement.weaken(effect, by);
      if (own.modality === 'hypothetical' || own.modality === 'question') judgement.weaken(own.modality, own.sign);
      return false;
  }
}

/** "n'a pas proposé de partir", "nie avoir proposé de partir": there is no such proposal, or somebody says so. */
function denyWith(context: Context, head: number, judgement: Judgement): void {
  if (!isVerb(context.tree, head)) return;
  const above = factualityOf(context, head);
  if (above.polarity === 'positive') return;
  judgement.deny(above.negations);
  judgement.denial = above.denial;
}

/** "n'a pas l'intention de": the verb that has the plan as its object speaks for it. */
function carrierOfPlan(tree: Tree, head: number): number {
  const above = headOf(tree, head);
  return !isVerb(tree, head) && above >= 0 && isVerb(tree, above) && base(tree, head) === 'obj' ? above : head;
}

const ANNOUNCED = /^(?:announce|confirm|decide|proclaim|annoncer|confirmer|décider|proclamer)$/;

function nounStep(context: Context, at: number, head: number, judgement: Judgement): number {
  const found = nominalEffect(context, at, head);
  // "carried out the planned attack": what was planned is done.
  const done = found === 'happens' || (found === 'carries' && !ANNOUNCED.test(lemma(context.tree, head)));
  const prospect = done ? null : effectOfAdjective(context.tree, at);
  if (prospect) judgement.weaken(prospect.modality, prospect.by);
  if (found === null) {
    judgement.told = false;
    return -1;
  }
  if (found === 'presupposed') {
    const opener = openedBy(context, at, head);
    if (opener >= 0) judgement.weaken('hypothetical', opener);
    return -1;
  }
  if (found === 'happens') {
    judgement.anchors.push(head);
    return head;
  }
  if (found === 'subject') {
    const signs = clauseSigns(context, head);
    if (signs.modality !== null) judgement.weaken(signs.modality, signs.sign);
    return -1;
  }
  const opener = found === 'negative' ? openerOf(context.tree, at, WITHOUT[languageAt(context.tree, at)]) : at;
  return apply(context, found, head, judgement, opener === at ? head : opener) ? head : -1;
}
