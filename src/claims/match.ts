// Lays one wording over one word of a text: which participants fill which roles, or that it does not fit.

import { attackersOf, hitBy } from './by-attack.ts';
import type { Wording } from './compile.ts';
import { complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import { mayFit } from './fit-early.ts';
import { carrierOf, fitNoun } from './fit-noun.ts';
import { adjectiveOwner, fill, fitSlots, type State } from './fit-slots.ts';
import { fitVerb, looksLikeParticiple } from './fit-verb.ts';
import { isBesideAdjective } from './other-sense-verbs-en.ts';
import { type Participant, participantOf } from './participant.ts';
import type { PhraseRole } from './phrase.ts';
import { relationsOwners } from './relations-owner.ts';
import { subjectOf } from './subject.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  perToken,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { isPassive } from './voice.ts';

/** A wording found in a text. */
export interface Match {
  readonly wording: Wording;
  readonly trigger: number;
  readonly roles: ReadonlyMap<PhraseRole, readonly Participant[]>;
  /** Tokens of the fixed words and particles found, trigger included. */
  readonly fixed: readonly number[];
  /** The verb that carries a noun ("lance une attaque"); -1 for none. */
  readonly carrier: number;
  readonly score: number;
}

/** The match of a wording at a token; null where it does not fit. */
export function matchAt(context: Context, wording: Wording, trigger: number): Match | null {
  const { tree } = context;
  const verbal = isVerb(tree, trigger);
  const state: State = { roles: new Map(), used: new Set(), fixed: [trigger], clause: -1, score: 0 };
  let carrier = -1;
  let fitted: boolean;
  if (wording.shape === 'verb') {
    if (!verbal && !(upos(tree, trigger) === 'ADJ' && looksLikeParticiple(tree, wording, trigger))) return null;
    if (verbal && isAdjective(tree, trigger)) return null;
    fitted = fitVerb(context, wording, trigger, state);
  } else if (wording.shape === 'predicate') {
    fitted = fitPredicate(context, wording, trigger, state);
  } else {
    if (verbal || upos(tree, trigger) === 'ADV' || upos(tree, trigger) === 'ADJ') return null;
    carrier = carrierOf(tree, trigger);
    fitted = fitNoun(context, wording, trigger, carrier, state);
  }
  if (!fitted) return null;
  if (!state.roles.has('agent')) actByForces(state);
  if (wording.act.event === 'ASSAULT') withAttack(context, wording, trigger, state);
  if (!state.roles.has('agent')) actByMission(context, wording, state);
  if (!state.roles.has('agent') && !state.roles.has('recipient')) {
    const owners = relationsOwners(context, wording, state.fixed);
    if (owners.length > 0) state.roles.set('agent', owners);
  }
  // An act without anybody is no claim, unless its own words say what it is about: "les relations ont été rompues".
  const somebody =
    [...state.roles.keys()].some(role => role !== 'place' && role !== 'origin' && role !== 'someone') ||
    (wording.slots.some(slot => slot.word !== null && !slot.optional) && !hidesActor(tree, wording, trigger));
  // "jobs are threatened": by nobody.
  if (
    wording.act.event === 'THREATEN' &&
    !state.roles.has('agent') &&
    wording.shape === 'verb' &&
    isPassive(tree, trigger)
  )
    return null;
  const asks = (wording.act.event === 'REQUEST' && isAsked(tree, trigger)) || isGuess(tree, wording, trigger);
  return somebody && !asks && concerns(tree, wording, state)
    ? { wording, trigger, roles: state.roles, fixed: state.fixed, carrier, score: state.score }
    : null;
}

const isAdjectival = (tree: Tree, i: number): boolean =>
  i >= 0 && (upos(tree, i) === 'ADJ' || /^(?:xcomp|amod)$/.test(base(tree, i)));

/** "the imposed sanctions", "du regretté Desproges", "le ministre empêché": a participle with nothing of its own beside or before its noun. */
const isAdjective = perToken((tree, participle): boolean => {
  const name = base(tree, participle);
  // "sécurisant et exigeant": beside an adjective, with nothing of its own.
  if (
    name === 'conj' &&
    /ante?s?$/.test(norm(tree, participle)) &&
    (isAdjectival(tree, headOf(tree, participle)) || upos(tree, Math.max(0, participle - 2)) === 'ADJ')
  )
    return !childrenOf(tree, participle).some(child => child > participle && upos(tree, child) !== 'PUNCT');
  if (isBesideAdjective(tree, participle)) return true;
  const own = childrenOf(tree, participle).length;
  if (name === 'amod') return !childrenOf(tree, participle).some(child => child > participle);
  return name === 'acl' && relation(tree, participle) === 'acl' && own === 0 && headOf(tree, participle) > participle;
});

const ASKING =
  /^(?:si|s'|pourquoi|comment|quand|où|combien|quels?|quelles?|lequel|if|whether|why|how|what|when|where|who|which)$/;

/** "demandé à quoi servaient nos amendements" */
const ADP = /^(?:à|de|avec|pour|sur|dans|par|en|sous)$/;

function asksWhat(tree: Tree, trigger: number): boolean {
  const what = childWith(tree, trigger, 'obj');
  return what > trigger && norm(tree, what) === 'ce' && /^qu(?:e|i|')$/.test(norm(tree, what + 1));
}

/** "demandait : « Où allons-nous ? »": a question quoted right behind. */
function quotesQuestion(tree: Tree, trigger: number): boolean {
  if (!/^[:,]$/.test(norm(tree, trigger + 1) ?? '') || !/^[«"“]$/.test(norm(tree, trigger + 2) ?? '')) return false;
  const { endToken } = sentenceAt(tree, trigger);
  for (let i = trigger + 3; i < endToken; i++) if (norm(tree, i) === '?') return true;
  return false;
}

/** "demande pourquoi …", "was asked whether …": a question, and nothing asked for. */
function isAsked(tree: Tree, trigger: number): boolean {
  const own = childrenOf(tree, trigger);
  // "demande ce que j'entends par là"
  if (languageAt(tree, trigger) === 'fr' && asksWhat(tree, trigger)) return true;
  if (quotesQuestion(tree, trigger)) return true;
  // "a demandé pourquoi …", whatever the word hangs on
  if (
    /^(?:pourquoi|comment|combien)$/.test(norm(tree, trigger + 1) ?? '') ||
    (ADP.test(norm(tree, trigger + 1) ?? '') &&
      /^(?:quoi|quel|quelle|quels|quelles)$/.test(norm(tree, trigger + 2) ?? ''))
  )
    return true;
  // "demande au juge s'il …" with the clause under the judge.
  const below = own.filter(child => child > trigger && /^(?:obl|iobj|obj)$/.test(base(tree, child)));
  return [...own, ...below.flatMap(child => childrenOf(tree, child))].some(
    clause =>
      clause > trigger &&
      (headOf(tree, clause) === trigger
        ? /^(?:[cx]comp|advcl)$/.test(base(tree, clause))
        : base(tree, clause) === 'acl' && childrenOf(tree, clause).some(i => lemma(tree, i) === 'si')) &&
      (base(tree, clause) !== 'advcl' || childWith(tree, trigger, 'obj', 'xcomp', 'ccomp') < 0) &&
      childrenOf(tree, clause).some(child => child < clause && ASKING.test(norm(tree, child))),
  );
}

const INDICATIVE = /^(?:was|were|is|are|had|has|have|did|est|sont|était|étaient|avait|avaient|a|ont)$/;

/** "suggests that the fleet was not ready": an opinion of what is so, and nothing proposed. */
function isGuess(tree: Tree, wording: Wording, trigger: number): boolean {
  if (wording.trigger !== 'suggest' && wording.trigger !== 'suggérer') return false;
  const clause = childWith(tree, trigger, 'ccomp');
  if (clause < trigger) return false;
  return [clause, ...childrenOf(tree, clause)].some(word => INDICATIVE.test(norm(tree, word))) || isTold(tree, clause);
}

/** "suggested that arrows could kill", "suggests that the count includes camps": what is or may be so, where a proposal has "should" or a bare verb. */
function isTold(tree: Tree, clause: number): boolean {
  if (languageAt(tree, clause) !== 'en' || childWith(tree, clause, 'mark') < 0 || !isVerb(tree, clause)) return false;
  const auxiliary = childWith(tree, clause, 'aux');
  if (auxiliary >= 0) return /^(?:could|can|may|might|would|will)$/.test(norm(tree, auxiliary));
  return feature(tree, clause, 'VerbForm=Fin') && norm(tree, clause) !== lemma(tree, clause);
}

/** "The road was blocked": a passive that leaves out who did it, where the phrase asks for somebody of a kind: rioters, or the snow. */
function hidesActor(tree: Tree, wording: Wording, trigger: number): boolean {
  const asked = wording.subject?.kinds ?? [];
  return (
    wording.shape === 'verb' && asked.some(kind => kind === 'person' || kind === 'actor') && isPassive(tree, trigger)
  );
}

/** Acts that anybody and anything can be said to do ("accepts", "supports"): told only where somebody who acts takes part. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'SUPPORT',
  'AGREE',
  'REJECT',
  'COOPERATE',
  'CONCEDE',
  'REQUEST',
  'AID',
  'CONSULT',
]);

/** People in their private lives, whose meetings and agreements are nobody's act in the record. */
const PRIVATE: ReadonlySet<string> = new Set(
  (
    'personne homme femme enfant couple jeune fille garçon élève parent famille conjoint époux épouse père mère frère fils ami collègue ' +
    'voisin client lecteur person man woman child kid parent family husband wife father mother brother son daughter girl boy friend ' +
    'colleague neighbour neighbor client reader pupil'
  ).split(' '),
);

function concerns(tree: Tree, wording: Wording, state: State): boolean {
  if (!EVERYDAY.has(wording.act.event ?? '')) return true;
  // "reconnaît …", "lève l'embargo": the words say what it is about.
  if (wording.slots.some(slot => slot.word !== null && !slot.optional)) return true;
  // "promises to leave", told of whom nobody knows: somebody, and no thing.
  const clause = wording.slots.some(slot => slot.hole === null);
  if (clause && (state.roles.get('agent') ?? []).some(({ kinds, text }) => kinds[0] === 'pronoun' && !THING.test(text)))
    return true;
  return [...state.roles.values()]
    .flat()
    .some(
      ({ head, entity, kinds, text }) =>
        entity !== null ||
        /^(?:qui|who)$/i.test(text) ||
        (kinds[0] !== 'name' && kinds.some(kind => ACTING.has(kind)) && !PRIVATE.has(lemma(tree, head))),
    );
}

const THING = /^(?:it|this|that|ce|c'|cela|ça|ceci)$/i;

const ACTING: ReadonlySet<string> = new Set(['state', 'org', 'person', 'force', 'treaty', 'mission', 'name']);

/** "American troops were stationed in …": what is told of a state's forces without saying who does it, that state does. */
function actByForces(state: State): void {
  const forces = (state.roles.get('thing') ?? []).filter(
    ({ entity, kinds }) => kinds.includes('force') && entity !== null && /^(state|force):/.test(entity),
  );
  if (forces.length > 0) state.roles.set('agent', forces);
}

/** "killed in a Danish air strike", "a Danish air strike hit the town": who is told by the attack itself. */
function withAttack(context: Context, wording: Wording, trigger: number, { roles }: State): void {
  if (wording.shape === 'verb' && !roles.has('agent') && isPassive(context.tree, trigger)) {
    const makers = attackersOf(context, trigger);
    if (makers.length > 0) roles.set('agent', [...makers]);
  } else if (wording.shape === 'noun' && !roles.has('recipient')) {
    const hit = hitBy(context, trigger);
    if (hit.length > 0) roles.set('recipient', [...hit]);
  }
}

const MISSION = /^(?:embassy|consulate|legation|ambassade|consulat|légation)$/;

/** "The Danish embassy was opened", "l'ouverture du consulat danois": by the state whose it is, where a state may do what is told. */
function actByMission(context: Context, { subject, shape, slots, act }: Wording, state: State): void {
  if (shape === 'verb' ? !subject?.kinds.includes('state') : act.event !== 'SUPPORT') return;
  if (!slots.some(({ word }) => word !== null && MISSION.test(word))) return;
  for (const word of state.fixed) {
    if (!MISSION.test(lemma(context.tree, word).toLowerCase())) continue;
    for (const child of childrenOf(context.tree, word)) {
      const name = base(context.tree, child);
      const of = name === 'nmod' && /^(?:of|de)$/.test(prepositionsOf(context.tree, child)[0] ?? '');
      const adjective = name === 'amod' || name === 'compound';
      const owner = of ? participantOf(context, child) : adjective ? adjectiveOwner(context, child) : null;
      if (owner?.entity?.startsWith('state:')) {
        state.roles.set('agent', [owner]);
        return;
      }
    }
  }
}

function fitPredicate(context: Context, wording: Wording, trigger: number, state: State): boolean {
  const { tree } = context;
  const copula = childWith(tree, trigger, 'cop');
  if (wording.particles.length > 0) {
    const prepositions = prepositionsOf(tree, trigger);
    if (!wording.particles.every(word => prepositions.includes(word))) return false;
  } else if (prepositionsOf(tree, trigger).length > 0) return false;
  let subject = -1;
  if (copula >= 0 || (isVerb(tree, trigger) && isPassive(tree, trigger)))
    subject = subjectOf(tree, trigger)?.head ?? -1;
  else if (base(tree, trigger) === 'appos' || (base(tree, trigger) === 'acl' && upos(tree, trigger) === 'ADJ'))
    subject = headOf(tree, trigger);
  else if ((base(tree, trigger) === 'obl' || base(tree, trigger) === 'advmod') && isBe(tree, headOf(tree, trigger)))
    subject = subjectOf(tree, headOf(tree, trigger))?.head ?? -1;
  if (subject < 0 || !wording.subject) return false;
  const complements = complementsOf(tree, trigger);
  if (!mayFit(tree, wording, -1, complements, trigger) || !fill(context, wording.subject, subject, state)) return false;
  state.score += 1;
  return fitSlots(context, wording, -1, complements, trigger, state);
}

function isBe(tree: Tree, i: number): boolean {
  return i >= 0 && (lemma(tree, i) === 'être' || lemma(tree, i) === 'be');
}
