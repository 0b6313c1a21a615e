// A wording that hangs on a noun: its complements, its owner, and the verb that carries it.

import type { Wording } from './compile.ts';
import { complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import { adjectiveOwners, fill, fillAgent, fitRole, fitWord, type State } from './fit-slots.ts';
import { effectOf } from './lexicon/operators.ts';
import { isOtherSenseOfNoun } from './other-sense.ts';
import { participantOf } from './participant.ts';
import type { Hole, PhraseRole, Slot } from './phrase.ts';
import { isPersonal } from './pronoun.ts';
import { isOfAnotherThan, verbAnswering } from './reacting.ts';
import { subjectOf } from './subject.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { isPassive } from './voice.ts';

/** Whoever suffers or prevents an attack is not the one who attacks. */
const UNDERGOING: ReadonlySet<string> = new Set(
  'suffer sustain resist withstand endure prevent avert avoid subir essuyer résister empêcher éviter'.split(' '),
);

/** The verb whose subject does what the noun says: "lance une attaque", "procède à l'expulsion"; -1 where there is none. */
export function carrierOf(tree: Tree, noun: number): number {
  // "carried out the transfer and extermination": one of several things that it carries.
  let first = noun;
  while (base(tree, first) === 'conj' && headOf(tree, first) < first) first = headOf(tree, first);
  const head = headOf(tree, first);
  if (head < 0 || !isVerb(tree, head) || UNDERGOING.has(lemma(tree, head))) return -1;
  const name = base(tree, first);
  if (name !== 'obj' && name !== 'obl' && relation(tree, first) !== 'nsubj:pass') return -1;
  if (
    name === 'obl' &&
    prepositionsOf(tree, first).length > 0 &&
    lemma(tree, head) !== 'procéder' &&
    lemma(tree, head) !== 'carry'
  )
    return -1;
  const effect = effectOf('object', lemma(tree, head), norm(tree, head), languageAt(tree, noun));
  if (first !== noun && effect !== 'carries') return -1;
  return effect === 'carries' || effect === 'planned' || effect === 'negative' ? head : -1;
}

export function fitNoun(context: Context, wording: Wording, noun: number, carrier: number, state: State): boolean {
  const { tree } = context;
  if (childWith(tree, noun, 'cop') >= 0 || base(tree, noun) === 'root') return false;
  if (isOtherSenseOfNoun(tree, noun, wording.trigger)) return false;
  const own = complementsOf(tree, noun);
  // "soupçons d'espionnage avec X": what follows may hang on the noun above as well.
  const above = headOf(tree, noun);
  const beside =
    base(tree, noun) === 'nmod' && above >= 0
      ? complementsOf(tree, above).filter(c => c.depth === 0 && c.head > noun)
      : [];
  const carried = carrier < 0 ? beside : complementsOf(tree, carrier).filter(c => c.head !== noun && c.depth === 0);
  const genitive = wording.slots.find(
    slot =>
      slot.hole &&
      slot.prepositions.length > 0 &&
      (slot.prepositions.includes('de') || slot.prepositions.includes('of')),
  );
  owners(context, wording, noun, genitive ?? null, state);
  // Where a phrase tells who and whom, a noun with only one of them is too little: "l'entrée des marins".
  const pair =
    wording.slots.some(slot => slot.hole?.roles.includes('agent')) &&
    wording.slots.some(slot => slot.hole?.roles.includes('recipient'));
  for (const slot of wording.slots) {
    if (slot.word !== null) {
      if (!fitWord(context, slot, -1, own, noun, state)) {
        if (!slot.optional) return false;
      } else state.score += 3;
    } else if (
      !slot.hole!.roles.some(role => state.roles.has(role)) ||
      slot.hole!.roles.includes('recipient') ||
      slot.prepositions.some(word => word === 'entre' || word === 'between')
    ) {
      if (fitRole(context, slot, -1, own, state) || fitRole(context, slot, -1, carried, state))
        state.score += slot.optional ? 1 : 2;
      else if (
        !slot.optional &&
        ((pair && slot.hole!.roles.includes('recipient')) ||
          slot.prepositions.some(word => word === 'entre' || word === 'between'))
      )
        return false;
    }
  }
  const agentHole: Hole = wording.slots.find(slot => slot.hole?.roles.includes('agent'))?.hole ?? {
    roles: ['agent'],
    kinds: [],
  };
  if (!state.roles.has('agent')) fillAgent(context, agentHole, own, state);
  if (!state.roles.has('agent') && carrier >= 0 && !isOfAnotherThan(wording.act, lemma(tree, carrier))) {
    const subject = subjectOf(tree, carrier);
    if (subject && subject.head !== noun && !isPassive(tree, carrier))
      fill(context, { ...agentHole, roles: ['agent'] }, subject.head, state);
    else if (isPassive(tree, carrier)) fillAgent(context, { ...agentHole, roles: ['agent'] }, carried, state);
  }
  if (state.roles.has('agent') && !state.roles.has('recipient')) fillBacked(context, wording, noun, state);
  if (pair && !state.roles.has('agent') && wording.slots.every(slot => !slot.optional)) return false;
  // "ordered the formation forward": who has it done is told, and not of what.
  const needed = wording.slots.flatMap(slot => (slot.optional ? [] : (slot.hole?.roles ?? [])));
  if (needed.length > 0 && !needed.some(role => state.roles.has(role))) return false;
  return ['agent', 'recipient', 'thing'].some(role => state.roles.has(role as PhraseRole));
}

const BACKING: ReadonlySet<string> = new Set(['soutien', 'appui', 'support', 'backing']);

/** "Lund est élu avec le soutien du roi": whoever does or undergoes it is supported, where it is somebody. */
function fillBacked(context: Context, { trigger, slots }: Wording, noun: number, state: State): void {
  const { tree } = context;
  const verb = headOf(tree, noun);
  if (!BACKING.has(trigger) || verb < 0 || !isVerb(tree, verb) || base(tree, noun) !== 'obl') return;
  if (!/^(?:avec|with)$/.test(prepositionsOf(tree, noun)[0] ?? '')) return;
  if (!slots.some(({ hole }) => hole?.roles.includes('recipient'))) return;
  const subject = subjectOf(tree, verb);
  if (subject && subject.head < noun && participantOf(context, subject.head)?.kinds[0] !== 'pronoun')
    fill(context, { roles: ['recipient'], kinds: ['actor'] }, subject.head, state);
}

/** What stands before or at the noun: "son départ", "l'attaque soviétique", "Greece's withdrawal". A possessor fills the genitive's role. */
function owners(context: Context, wording: Wording, noun: number, genitive: Slot | null, state: State): void {
  const { tree } = context;
  const complemented = childrenOf(tree, noun).some(child => /^(de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''));
  const agent = wording.slots.find(slot => slot.hole?.roles.includes('agent'))?.hole ?? {
    roles: ['agent'] as const,
    kinds: [],
  };
  // "Spain's recognition of Chile": the complement holds the genitive's role, so the possessor does it.
  const possessed: Hole = complemented ? agent : (genitive?.hole ?? { roles: ['agent'], kinds: [] });
  for (const child of childrenOf(tree, noun)) {
    const full = relation(tree, child);
    if ((base(tree, child) === 'det' || full === 'nmod:poss') && (isPersonal(tree, child) || full === 'nmod:poss')) {
      // "refused to follow his order": somebody else's.
      if (isPersonal(tree, child) && isOfAnotherThan(wording.act, verbAnswering(tree, noun))) continue;
      // "Bonaparte's invasion of Spain": a name of nobody known, where it can only be who does it.
      const named = complemented && full === 'nmod:poss' && upos(tree, child) === 'PROPN';
      if (named || participantOf(context, child)?.entity) fill(context, possessed, child, state);
    } else if ((base(tree, child) === 'amod' || base(tree, child) === 'compound') && !state.roles.has('agent')) {
      const participants = adjectiveOwners(context, child, agent);
      if (participants.length === 0) continue;
      state.roles.set('agent', participants);
      state.used.add(child);
      state.score += 1;
    }
  }
}
