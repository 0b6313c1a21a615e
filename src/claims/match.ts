// Lays one wording over one word of a text: which participants fill which roles, or that it does not fit.
import { hasReflexive, isFinite, isPassive, objectOf, subjectOf } from './clause.ts';
import type { Wording } from './compile.ts';
import { type Complement, complementsOf } from './complements.ts';
import { type Context, nameOver } from './context.ts';
import { stateOfAdjective } from './demonym.ts';
import { fits } from './kinds.ts';
import { slugOf } from '../packs/actor-index.ts';
import { foldName } from '../packs/fold.ts';
import { isParticipleOf } from './lexicon/conjugation.ts';
import { effectOf } from './lexicon/operators.ts';
import { type Participant, participantOf, participantsOf } from './participant.ts';
import type { Hole, PhraseRole, Slot } from './phrase.ts';
import { narrower } from './place.ts';
import { isPersonal } from './pronoun.ts';
import {
  base, childrenOf, childWith, feature, headOf, isVerb, languageAt, lemma, norm, plainPreposition, prepositionsOf, relation, sentenceAt, type Tree, upos,
} from './tree.ts'; // biome-ignore format: one line of names

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

interface State {
  readonly roles: Map<PhraseRole, Participant[]>;
  readonly used: Set<number>;
  readonly fixed: number[];
  score: number;
}

/** The match of a wording at a token; null where it does not fit. */
export function matchAt(context: Context, wording: Wording, trigger: number): Match | null {
  const { tree } = context;
  const verbal = isVerb(tree, trigger);
  const state: State = { roles: new Map(), used: new Set(), fixed: [trigger], score: 0 };
  let carrier = -1;
  let fitted: boolean;
  if (wording.shape === 'verb') {
    if (!verbal && !(upos(tree, trigger) === 'ADJ' && looksLikeParticiple(tree, wording, trigger))) return null;
    if (verbal && base(tree, trigger) === 'amod' && !childrenOf(tree, trigger).some(child => child > trigger)) return null;
    fitted = fitVerb(context, wording, trigger, state);
  } else if (wording.shape === 'predicate') {
    fitted = fitPredicate(context, wording, trigger, state);
  } else {
    if (verbal || upos(tree, trigger) === 'ADV' || upos(tree, trigger) === 'ADJ') return null;
    carrier = carrierOf(tree, trigger);
    fitted = fitNoun(context, wording, trigger, carrier, state);
  }
  // An act without anybody is no claim, unless its own words say what it is about: "les relations ont été rompues".
  const somebody = [...state.roles.keys()].some(role => role !== 'place') || wording.slots.some(slot => slot.word !== null);
  return fitted && somebody ? { wording, trigger, roles: state.roles, fixed: state.fixed, carrier, score: state.score } : null;
}

function looksLikeParticiple(tree: Tree, wording: Wording, i: number): boolean {
  const name = base(tree, i);
  if (!isParticipleOf(norm(tree, i), wording.trigger, wording.language)) return false;
  return childWith(tree, i, 'cop', 'aux') >= 0 || name === 'acl' || name === 'advcl' || (name === 'amod' && childrenOf(tree, i).some(child => child > i)) || feature(tree, i, 'VerbForm=Part');
}

function fitVerb(context: Context, wording: Wording, verb: number, state: State): boolean {
  const { tree } = context;
  const reflexive = hasReflexive(tree, verb);
  if (wording.reflexive !== reflexive && !(wording.reflexive && isBareParticiple(tree, verb))) return false;
  if (wording.reflexive) state.score += 1;
  if (!findParticles(tree, wording.particles, verb, state)) return false;
  // "wound up", "took over" are other verbs than "wound", "took".
  if (wording.particles.length === 0 && childrenOf(tree, verb).some(child => relation(tree, child) === 'compound:prt')) return false;
  const passive = !wording.reflexive && isPassive(tree, verb);
  const transitive = wording.slots.some(slot => slot.prepositions.length === 0);
  if (passive && !transitive) return false;
  const subject = subjectOf(tree, verb);
  const complements = complementsOf(tree, verb);
  if (passive) {
    if (wording.subject) fillAgent(context, wording.subject, complements, state);
  } else if (wording.subject) {
    if (subject) {
      if (!fill(context, wording.subject, subject.head, state)) return false;
    } else if (isFinite(tree, verb) && !feature(tree, verb, 'Mood=Imp')) return false;
  }
  if (!passive) fillCompanions(context, wording.subject, complements, state);
  const object = passive ? (subject?.head ?? -1) : objectOf(tree, verb);
  return fitSlots(context, wording, object, complements, verb, state);
}

const TOGETHER: ReadonlySet<string> = new Set(['avec', 'with', 'alongside']);

/** "Avec les Pays-Bas, le Luxembourg appuie …": who stands before the verb with the agent acts with it. */
function fillCompanions(context: Context, hole: Hole | null, complements: readonly Complement[], state: State): void {
  const { tree } = context;
  if (!hole?.roles.includes('agent') || !state.roles.has('agent')) return;
  for (const { head, prepositions, depth } of complements) {
    if (depth > 0 || head > state.fixed[0]! || !TOGETHER.has(prepositions[0] ?? '')) continue;
    const entity = nameOver(context, head)?.entity;
    if (entity && /^(state|org|person):/.test(entity) && prepositionsOf(tree, head).length === 1) fill(context, { roles: ['agent'], kinds: [] }, head, state);
  }
}

/** "retirées", "rejointe": a participle beside a noun has no "se". */
function isBareParticiple(tree: Tree, verb: number): boolean {
  return base(tree, verb) === 'acl' && childWith(tree, verb, 'aux', 'cop') < 0 && !/ant$/.test(norm(tree, verb));
}

/** Whether a clause stands under a verb with one of these words: "s'engage à partir". */
function hasClause(tree: Tree, verb: number, marks: readonly string[]): boolean {
  return childrenOf(tree, verb).some(child => {
    if (!/^(xcomp|ccomp|advcl|obl|obj)$/.test(base(tree, child)) || !isVerb(tree, child)) return false;
    return childrenOf(tree, child).some(below => marks.includes(plainPreposition(norm(tree, below))));
  });
}

function fitSlots(context: Context, wording: Wording, object: number, complements: readonly Complement[], anchor: number, state: State): boolean {
  const { tree } = context;
  for (const slot of wording.slots) {
    const done =
      slot.word !== null
        ? fitWord(context, slot, object, complements, anchor, state)
        : slot.hole !== null
          ? fitRole(context, slot, object, complements, state)
          : hasClause(tree, anchor, slot.prepositions);
    if (!done && !slot.optional) return false;
    if (done) state.score += slot.word !== null ? 3 : slot.optional ? 1 : 2;
  }
  return true;
}

function fitRole(context: Context, slot: Slot, object: number, complements: readonly Complement[], state: State): boolean {
  const hole = slot.hole!;
  if (slot.prepositions.length === 0) {
    if (object >= 0 && !state.used.has(object) && fill(context, hole, object, state)) return true;
    const indirect = complements.find(c => c.depth === 0 && c.prepositions.length === 0 && !state.used.has(c.head) && /^(iobj|obj|xcomp)$/.test(base(context.tree, c.head)));
    return indirect !== undefined && object < 0 && fill(context, hole, indirect.head, state);
  }
  const fitting = complements.filter(c => !state.used.has(c.head) && agrees(slot, c) && reachable(context, c, hole, state));
  if (hole.roles.includes('place')) return fillNarrowest(context, hole, fitting, state);
  return fitting.some(complement => fill(context, hole, complement.head, state));
}

/** "établit en France, à Rocquencourt, …": the narrowest of the places named. */
function fillNarrowest(context: Context, hole: Hole, fitting: readonly Complement[], state: State): boolean {
  const places = fitting.flatMap(({ head }) => participantOf(context, head) ?? []).filter(place => fits(place, hole));
  const narrowest = places.reduce<Participant | null>((best, place) => (best === null || narrower(place, best) ? place : best), null);
  if (!narrowest) return false;
  for (const place of places) state.used.add(place.head);
  return fill(context, hole, narrowest.head, state);
}

/** Whether the preposition of a complement is one that the slot asks for. */
function agrees(slot: Slot, complement: Complement): boolean {
  return complement.prepositions.length > 0 && complement.prepositions.every((word, i) => i > 0 || slot.prepositions.includes(word)) && slot.prepositions.includes(complement.prepositions[0]!);
}

/**
 * A complement that hangs on another participant is that one's own ("les troupes de la Grèce"), unless that one's owner is already
 * told: "ses troupes de Grèce", "les troupes grecques de Chypre".
 */
function reachable(context: Context, complement: Complement, hole: Hole, state: State): boolean {
  const { tree } = context;
  const { under } = complement;
  if (under < 0) return true;
  if (complement.prepositions[0] !== 'de' && complement.prepositions[0] !== 'of') return true;
  if (state.fixed.includes(under)) return true;
  if (hole.kinds.some(kind => /^(charge|org|treaty|office)$/.test(kind)) && state.used.has(under)) return true;
  const owned = childrenOf(tree, under).some(child => /^(son|sa|ses|leur|leurs)$/.test(norm(tree, child)) || relation(tree, child) === 'nmod:poss' || (base(tree, child) === 'amod' && stateOfAdjective(context, child) !== null));
  return owned;
}

function fitWord(context: Context, slot: Slot, object: number, complements: readonly Complement[], anchor: number, state: State): boolean {
  const { tree } = context;
  const wanted = slot.word!;
  const is = (i: number): boolean => sameWord(tree, i, wanted);
  if (object >= 0 && is(object)) return take(object, state);
  for (const complement of complements) if (!state.used.has(complement.head) && is(complement.head)) return take(complement.head, state);
  for (const token of state.fixed) for (const child of childrenOf(tree, token)) if (!state.fixed.includes(child) && is(child)) return take(child, state);
  // A net under the parser: the word close by on the right, with no other verb between.
  const end = Math.min(sentenceAt(tree, anchor).endToken, anchor + 7);
  for (let i = anchor + 1; i < end; i++) {
    if (is(i) && !state.fixed.includes(i)) return take(i, state);
    if (upos(tree, i) === 'VERB' || upos(tree, i) === 'PUNCT') return false;
  }
  return false;
}

function take(token: number, state: State): true {
  state.fixed.push(token);
  state.used.add(token);
  return true;
}

function sameWord(tree: Tree, i: number, wanted: string): boolean {
  const form = norm(tree, i);
  return form === wanted || lemma(tree, i) === wanted || (wanted.length > 3 && form.replace(/(?:es|s|x|e)$/, '') === wanted.replace(/(?:es|s|x|e)$/, ''));
}

function findParticles(tree: Tree, particles: readonly string[], verb: number, state: State): boolean {
  for (const particle of particles) {
    const end = Math.min(sentenceAt(tree, verb).endToken, verb + 6);
    let found = -1;
    for (let i = verb + 1; i < end && found < 0; i++) if (norm(tree, i) === particle && (headOf(tree, i) === verb || i === verb + 1)) found = i;
    if (found < 0) return false;
    state.fixed.push(found);
    state.score += 2;
  }
  return true;
}

function fillAgent(context: Context, hole: Hole, complements: readonly Complement[], state: State): void {
  const { tree } = context;
  for (const complement of complements) {
    const [preposition] = complement.prepositions;
    const full = relation(tree, complement.head);
    if (full !== 'obl:agent' && preposition !== 'par' && preposition !== 'by') continue;
    if (fill(context, hole, complement.head, state)) return;
  }
}

function fill(context: Context, hole: Hole, head: number, state: State): boolean {
  const participants = participantsOf(context, head)
    .filter(participant => fits(participant, hole))
    .map(participant => asPlace(context, participant, hole));
  if (participants.length === 0 || !fits(participantOf(context, head) ?? participants[0]!, hole)) return false;
  for (const role of hole.roles) state.roles.set(role, [...(state.roles.get(role) ?? []), ...participants]);
  state.used.add(head);
  if (participants.some(participant => participant.entity !== null)) state.score += 0.5;
  if (hole.kinds.length > 0) state.score += 0.25;
  return true;
}

/** A capital where a place is wanted is the city, not the state: "Séoul tomba". */
function asPlace(context: Context, participant: Participant, hole: Hole): Participant {
  if (!hole.kinds.includes('place') || !participant.entity?.startsWith('state:')) return participant;
  const name = participant.text.replace(/^(?:the|la|le)\s+/i, '');
  if (!context.actors.byCapital.has(foldName(name))) return participant;
  const city = context.actors.byName.get(foldName(name))?.find(entry => entry.kind === 'place');
  return { ...participant, entity: city?.id ?? `place:${slugOf(name)}`, kinds: ['place'] };
}

function fitPredicate(context: Context, wording: Wording, trigger: number, state: State): boolean {
  const { tree } = context;
  const copula = childWith(tree, trigger, 'cop');
  if (wording.particles.length > 0) {
    const prepositions = prepositionsOf(tree, trigger);
    if (!wording.particles.every(word => prepositions.includes(word))) return false;
  } else if (prepositionsOf(tree, trigger).length > 0) return false;
  let subject = -1;
  if (copula >= 0) subject = subjectOf(tree, trigger)?.head ?? -1;
  else if (base(tree, trigger) === 'appos' || (base(tree, trigger) === 'acl' && upos(tree, trigger) === 'ADJ')) subject = headOf(tree, trigger);
  else if ((base(tree, trigger) === 'obl' || base(tree, trigger) === 'advmod') && isBe(tree, headOf(tree, trigger))) subject = subjectOf(tree, headOf(tree, trigger))?.head ?? -1;
  if (subject < 0 || !wording.subject || !fill(context, wording.subject, subject, state)) return false;
  state.score += 1;
  return fitSlots(context, wording, -1, complementsOf(tree, trigger), trigger, state);
}

function isBe(tree: Tree, i: number): boolean {
  return i >= 0 && (lemma(tree, i) === 'être' || lemma(tree, i) === 'be');
}

/** The verb whose subject does what the noun says: "lance une attaque", "procède à l'expulsion"; -1 where there is none. */
export function carrierOf(tree: Tree, noun: number): number {
  const head = headOf(tree, noun);
  if (head < 0 || !isVerb(tree, head)) return -1;
  const name = base(tree, noun);
  if (name !== 'obj' && name !== 'obl' && relation(tree, noun) !== 'nsubj:pass') return -1;
  if (name === 'obl' && prepositionsOf(tree, noun).length > 0 && lemma(tree, head) !== 'procéder' && lemma(tree, head) !== 'carry') return -1;
  const effect = effectOf('object', lemma(tree, head), norm(tree, head), languageAt(tree, noun));
  return effect === 'carries' || effect === 'planned' || effect === 'negative' ? head : -1;
}

function fitNoun(context: Context, wording: Wording, noun: number, carrier: number, state: State): boolean {
  const { tree } = context;
  if (childWith(tree, noun, 'cop') >= 0 || base(tree, noun) === 'root') return false;
  const own = complementsOf(tree, noun);
  const carried = carrier < 0 ? [] : complementsOf(tree, carrier).filter(c => c.head !== noun && c.depth === 0);
  const genitive = wording.slots.find(slot => slot.hole && slot.prepositions.length > 0 && (slot.prepositions.includes('de') || slot.prepositions.includes('of')));
  owners(context, wording, noun, genitive ?? null, state);
  // Where a phrase tells who and whom, a noun with only one of them is too little: "l'entrée des marins".
  const pair = wording.slots.some(slot => slot.hole?.roles.includes('agent')) && wording.slots.some(slot => slot.hole?.roles.includes('recipient'));
  for (const slot of wording.slots) {
    if (slot.word !== null) {
      if (!fitWord(context, slot, -1, own, noun, state)) {
        if (!slot.optional) return false;
      } else state.score += 3;
    } else if (!slot.hole!.roles.some(role => state.roles.has(role)) || slot.hole!.roles.includes('recipient')) {
      if (fitRole(context, slot, -1, own, state) || fitRole(context, slot, -1, carried, state)) state.score += slot.optional ? 1 : 2;
      else if (!slot.optional && ((pair && slot.hole!.roles.includes('recipient')) || slot.prepositions.some(word => word === 'entre' || word === 'between'))) return false;
    }
  }
  const agentHole: Hole = wording.slots.find(slot => slot.hole?.roles.includes('agent'))?.hole ?? { roles: ['agent'], kinds: [] };
  if (!state.roles.has('agent')) fillAgent(context, agentHole, own, state);
  if (!state.roles.has('agent') && carrier >= 0) {
    const subject = subjectOf(tree, carrier);
    if (subject && subject.head !== noun && !isPassive(tree, carrier)) fill(context, { ...agentHole, roles: ['agent'] }, subject.head, state);
    else if (isPassive(tree, carrier)) fillAgent(context, { ...agentHole, roles: ['agent'] }, carried, state);
  }
  return ['agent', 'recipient', 'thing'].some(role => state.roles.has(role as PhraseRole));
}

/** What stands before or at the noun: "son départ", "l'attaque soviétique", "Greece's withdrawal". A possessor fills the genitive's role. */
function owners(context: Context, wording: Wording, noun: number, genitive: Slot | null, state: State): void {
  const { tree } = context;
  const possessed: Hole = genitive?.hole ?? { roles: ['agent'], kinds: [] };
  const agent = wording.slots.find(slot => slot.hole?.roles.includes('agent'))?.hole ?? { roles: ['agent'] as const, kinds: [] };
  for (const child of childrenOf(tree, noun)) {
    const full = relation(tree, child);
    if ((base(tree, child) === 'det' || full === 'nmod:poss') && (isPersonal(tree, child) || full === 'nmod:poss')) {
      if (participantOf(context, child)?.entity) fill(context, possessed, child, state);
    } else if ((base(tree, child) === 'amod' || base(tree, child) === 'compound') && !state.roles.has('agent')) {
      const adjective = stateOfAdjective(context, child);
      if (!adjective) continue;
      const span = { start: tree.tokens.starts[child]!, end: tree.tokens.ends[child]! };
      const participant: Participant = { head: child, span, text: tree.text.slice(span.start, span.end), entity: adjective, kinds: ['state'], owner: adjective, none: false };
      if (!fits(participant, agent)) continue;
      state.roles.set('agent', [participant]);
      state.used.add(child);
      state.score += 1;
    }
  }
}
