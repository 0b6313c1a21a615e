// Fills the roles and finds the fixed words of a phrase among the complements of a word.
import { asPlace } from './as-place.ts';
import type { Wording } from './compile.ts';
import type { Complement } from './complements.ts';
import { type Context, nameOver } from './context.ts';
import { stateOfAdjective } from './demonym.ts';
import { isFigurative } from './figurative-strife.ts';
import { fitClause } from './fit-clause.ts';
import { goesAlong } from './goes-along.ts';
import { fits } from './kinds.ts';
import { isOfFixed } from './listed-word.ts';
import { isMarkedFor } from './marked-word.ts';
import { type Participant, participantOf } from './participant.ts';
import { participantsOf } from './participants.ts';
import type { Hole, PhraseRole, Slot } from './phrase.ts';
import { narrower } from './place.ts';
import { sameStem } from './presence.ts';
import { isPersonal } from './pronoun.ts';
import { isContent } from './proposed.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  lemma,
  norm,
  plainPreposition,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

/** What has been found of a wording so far. */
export interface State {
  readonly roles: Map<PhraseRole, Participant[]>;
  readonly used: Set<number>;
  readonly fixed: number[];
  /** The head of the clause that a role was found in; -1 before. */
  clause: number;
  score: number;
}

/** Whether a clause stands under a verb with one of these words: "s'engage à partir". */
export function hasClause(tree: Tree, verb: number, marks: readonly string[]): boolean {
  return childrenOf(tree, verb).some(child => {
    if (!/^(xcomp|ccomp|advcl|obl|obj)$/.test(base(tree, child)) || child < verb) return false;
    // "reconnus valables" is no clause, "says it is valid" is one.
    if (marks.length === 0)
      return /comp$/.test(base(tree, child)) && (isVerb(tree, child) || childWith(tree, child, 'cop') >= 0);
    // "told them that his goal was to leave" tells nobody to leave.
    if (!isVerb(tree, child) || childWith(tree, child, 'nsubj') >= 0) return false;
    return childrenOf(tree, child).some(below => marks.includes(plainPreposition(norm(tree, below))));
  });
}

export function fitSlots(
  context: Context,
  wording: Wording,
  object: number,
  complements: readonly Complement[],
  anchor: number,
  state: State,
): boolean {
  const { tree } = context;
  for (const slot of wording.slots) {
    const done = slot.inClause
      ? fitClause(context, slot, anchor, state)
      : slot.word !== null
        ? fitWord(context, slot, object, complements, anchor, state)
        : slot.hole !== null
          ? fitRole(context, slot, object, complements, state)
          : hasClause(tree, anchor, slot.prepositions);
    if (!done && !slot.optional) return false;
    // A word said outright is closer than any two roles that are filled: "grants a loan to" before "grants … to".
    if (done) state.score += slot.word !== null ? 4 : slot.optional ? 1 : 2;
  }
  return true;
}

export function fitRole(
  context: Context,
  slot: Slot,
  object: number,
  complements: readonly Complement[],
  state: State,
): boolean {
  const hole = slot.hole!;
  // Who signs "an agreement between A and B" is told already, or A and B sign it.
  if (hole.roles.includes('agent') && state.roles.has('agent') && /^(entre|between)$/.test(slot.prepositions[0] ?? ''))
    return false;
  if (slot.prepositions.length === 0) {
    if (object >= 0 && !state.used.has(object) && fill(context, hole, object, state)) return true;
    const indirect = complements.find(
      c =>
        c.depth === 0 &&
        c.prepositions.length === 0 &&
        !state.used.has(c.head) &&
        /^(iobj|obj|xcomp)$/.test(base(context.tree, c.head)),
    );
    // "gave the refugees food": a bare addressee beside the object.
    const addressee =
      indirect !== undefined && base(context.tree, indirect.head) === 'iobj' && isNoun(context.tree, indirect.head);
    return indirect !== undefined && (object < 0 || addressee) && fill(context, hole, indirect.head, state);
  }
  const fitting = complements.filter(
    c =>
      !state.used.has(c.head) &&
      agrees(slot, c) &&
      reachable(context, c, hole, state) &&
      // "agreed on provisions for the restoration of peace with Japan"
      !(
        slot.optional &&
        c.depth > 1 &&
        c.prepositions[0] === 'with' &&
        !isOfFixed(context.tree, c.under, state.fixed)
      ) &&
      !(hole.roles.includes('agent') && isContent(context, c, state.fixed[0]!)),
  );
  if (hole.roles.includes('place')) {
    // "a legation to Sardinia at Turin": the town is only where.
    const told = state.roles.has('recipient') && hole.roles.includes('recipient');
    return fillNarrowest(context, told ? { ...hole, roles: ['place'] } : hole, fitting, state);
  }
  const of = slot.prepositions.some(word => word === 'de' || word === 'of');
  // "supported U.S. policy in its neighbour countries of A and B"
  const own = state.fixed[state.fixed.length - 1]!;
  if (
    of &&
    fitting.length > 0 &&
    fitting.every(({ under }) => under >= 0 && under !== own) &&
    fillOwner(context, hole, state)
  )
    return true;
  if (fitting.some(complement => fill(context, hole, complement.head, state))) return true;
  return of && fillOwner(context, hole, state);
}

/** "rejects Sweden's offer", "rejette l'offre suédoise", for "rejects the offer of {recipient}": who stands at the fixed word itself. */
function fillOwner(context: Context, hole: Hole, state: State): boolean {
  const { tree } = context;
  const word = state.fixed[state.fixed.length - 1]!;
  if (state.fixed.length < 2 || !isNoun(tree, word)) return false;
  const agents = new Set((state.roles.get('agent') ?? []).map(agent => agent.entity));
  for (const child of childrenOf(tree, word)) {
    if (relation(tree, child) === 'nmod:poss' || (base(tree, child) === 'det' && isPersonal(tree, child))) {
      const owner = participantOf(context, child);
      if (owner?.entity && !agents.has(owner.entity) && fill(context, hole, child, state)) return true;
    } else if (base(tree, child) === 'amod' || base(tree, child) === 'compound') {
      const owner = adjectiveOwner(context, child);
      if (!owner || agents.has(owner.entity) || !fits(owner, hole)) continue;
      for (const role of hole.roles) state.roles.set(role, [owner]);
      return true;
    }
  }
  return false;
}

/** "soviétique" in "l'attaque soviétique": that state. */
export function adjectiveOwner(context: Context, child: number): Participant | null {
  const { tree } = context;
  const state = stateOfAdjective(context, child);
  if (!state) return null;
  // "U. S." is one name in two tokens.
  const { start, end } = nameOver(context, child) ?? {
    start: tree.tokens.starts[child]!,
    end: tree.tokens.ends[child]!,
  };
  const span = { start, end };
  const text = tree.text.slice(start, end);
  return { head: child, span, text, entity: state, kinds: ['state'], owner: state, none: false };
}

/** "Danish and Swedish" in "the Danish and Swedish raids": both states, as far as they fit. */
export function adjectiveOwners(context: Context, child: number, hole: Hole): Participant[] {
  const all = [child, ...childrenOf(context.tree, child).filter(other => base(context.tree, other) === 'conj')];
  return all.flatMap(one => adjectiveOwner(context, one) ?? []).filter(owner => fits(owner, hole));
}

function isNoun(tree: Tree, i: number): boolean {
  return upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN';
}

/** "établit en France, à Rocquencourt, …": the narrowest of the places named. */
function fillNarrowest(context: Context, hole: Hole, fitting: readonly Complement[], state: State): boolean {
  const places = fitting.flatMap(({ head }) => participantOf(context, head) ?? []).filter(place => fits(place, hole));
  const narrowest = places.reduce<Participant | null>(
    (best, place) => (best === null || narrower(place, best) ? place : best),
    null,
  );
  if (!narrowest) return false;
  for (const place of places) state.used.add(place.head);
  return fill(context, hole, narrowest.head, state);
}

/** Whether the preposition of a complement is one that the slot asks for. */
function agrees(slot: Slot, complement: Complement): boolean {
  return (
    complement.prepositions.length > 0 &&
    complement.prepositions.every((word, i) => i > 0 || slot.prepositions.includes(word)) &&
    slot.prepositions.includes(complement.prepositions[0]!)
  );
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
  const owned = childrenOf(tree, under).some(
    child =>
      /^(son|sa|ses|leur|leurs)$/.test(norm(tree, child)) ||
      relation(tree, child) === 'nmod:poss' ||
      (base(tree, child) === 'amod' && stateOfAdjective(context, child) !== null),
  );
  return owned;
}

export function fitWord(
  context: Context,
  slot: Slot,
  object: number,
  complements: readonly Complement[],
  anchor: number,
  state: State,
): boolean {
  const { tree } = context;
  const wanted = slot.word!;
  const is = (i: number): boolean =>
    sameWord(tree, i, wanted) &&
    // "ne pourra" is no "pouvoir" that anybody loses.
    !(wanted === 'pouvoir' && isVerb(tree, i)) &&
    // "The clash came at Oslo, and forced them out": nothing comes into force.
    !(slot.prepositions.length > 0 && upos(tree, i) === 'VERB' && /ed$/.test(norm(tree, i)) && !/ed$/.test(wanted)) &&
    // "Alerted to the danger, he ordered an attack": no alert.
    !(
      slot.prepositions.length === 0 &&
      upos(tree, i) === 'VERB' &&
      base(tree, i) === 'advcl' &&
      /ed$/.test(norm(tree, i))
    ) &&
    !isFigurative(tree, i) &&
    isMarkedFor(tree, i, slot, state) &&
    !isOfAnother(tree, i, slot, state) &&
    !(slot.own && isOfOthers(context, i, state));
  if (object >= 0 && is(object)) return take(object, state);
  // "launched artillery and rocket fire": one of several objects. "A defence treaty was signed": a part of it.
  const beside =
    object < 0
      ? []
      : childrenOf(tree, object).filter(child => /^(?:conj|compound|amod)$/.test(base(tree, child)) && is(child));
  if (beside.length > 0) return take(beside[0]!, state);
  for (const { head, prepositions, depth } of complements) {
    // What hangs bare on another complement before the verb is that one's: "under Minister Howard Australia sent …".
    if (depth > 0 && prepositions.length === 0 && head < anchor) continue;
    if (!state.used.has(head) && is(head)) return take(head, state);
  }
  // "the ambassador sent his deputy": who acts is no word of what he does.
  for (const token of state.fixed)
    for (const child of childrenOf(tree, token))
      if (base(tree, child) !== 'nsubj' && !state.fixed.includes(child) && is(child)) return take(child, state);
  // "déclare que X doit …": the verb of the clause or its auxiliary.
  if (state.clause >= 0)
    for (const token of [state.clause, ...childrenOf(tree, state.clause)]) if (is(token)) return take(token, state);
  // A net under the parser: the word close by on the right, with no other verb between.
  const end = Math.min(sentenceAt(tree, anchor).endToken, anchor + 7);
  for (let i = anchor + 1; i < end; i++) {
    if (is(i) && !state.fixed.includes(i)) return take(i, state);
    if (upos(tree, i) === 'VERB' || upos(tree, i) === 'PUNCT') return false;
  }
  return false;
}

/** "was signed with the Treaty of Alliance" for "signs a treaty of alliance": the alliance is that of another treaty than the one signed. */
function isOfAnother(tree: Tree, word: number, { prepositions }: Slot, state: State): boolean {
  if (state.fixed.length < 2 || prepositions.length !== 1 || !/^(?:de|of)$/.test(prepositions[0]!)) return false;
  const head = headOf(tree, word);
  const last = state.fixed[state.fixed.length - 1]!;
  return isNoun(tree, last) && head >= 0 && head !== last && sameWord(tree, head, lemma(tree, last));
}

/** "destroyed Syria's missiles" for "destroys its missiles": of somebody who is not the agent. */
function isOfOthers(context: Context, word: number, state: State): boolean {
  const { tree } = context;
  const agents = (state.roles.get('agent') ?? []).map(agent => agent.owner ?? agent.entity);
  if (agents.length === 0) return false;
  for (const child of childrenOf(tree, word)) {
    if (isPersonal(tree, child)) return false;
    const possessor = relation(tree, child) === 'nmod:poss' ? participantOf(context, child)?.entity : null;
    if (
      possessor &&
      !agents.includes(possessor) &&
      state.roles.get('agent')!.every(({ entity }) => entity !== possessor)
    )
      return true;
  }
  return false;
}

function take(token: number, state: State): true {
  state.fixed.push(token);
  state.used.add(token);
  return true;
}

export function sameWord(tree: Tree, i: number, wanted: string): boolean {
  const form = norm(tree, i);
  return form === wanted || lemma(tree, i) === wanted || sameStem(form, wanted);
}

/** What "by" gives as the time or the way: "by the end of the war". */
const NO_DOER =
  /^(?:end|beginning|start|time|middle|turn|eve|dawn|morning|evening|night|spring|summer|autumn|winter|month|week|year|day|date|decade|century|way|fin|début|matin|soir|nuit|année|mois|jour|biais|fait)s?$/;

/** Fills the agent of a passive or a noun with who is told by "par", "by"; `things`: whatever stands there, not "killed by an arrow". */
export function fillAgent(
  context: Context,
  hole: Hole,
  complements: readonly Complement[],
  state: State,
  things = true,
): void {
  const { tree } = context;
  for (const complement of complements) {
    const [preposition] = complement.prepositions;
    const full = relation(tree, complement.head);
    if (full !== 'obl:agent' && preposition !== 'par' && preposition !== 'by') continue;
    if (fill(context, hole, complement.head, state)) {
      fillOthers(context, hole, complement, complements, state);
      return;
    }
    // "adopted by the meeting": who does it by the words, whatever else it is.
    const participant = participantOf(context, complement.head);
    if (
      things &&
      participant?.kinds[0] === 'thing' &&
      hole.kinds.length === 0 &&
      upos(tree, complement.head) === 'NOUN' &&
      childWith(tree, complement.head, 'det') >= 0 &&
      !NO_DOER.test(norm(tree, complement.head)) &&
      !/ing$/.test(norm(tree, complement.head))
    ) {
      state.roles.set('agent', [participant]);
      state.used.add(complement.head);
      return;
    }
  }
}

/** "soutenu par Lund, par Hansen et par leurs amis": one "par" for each. */
function fillOthers(
  context: Context,
  hole: Hole,
  first: Complement,
  complements: readonly Complement[],
  state: State,
): void {
  const { tree } = context;
  for (const { head, prepositions, depth } of complements) {
    const mark = childWith(tree, head, 'case');
    if (head <= first.head || depth !== first.depth || state.used.has(head) || mark < 1) continue;
    if (prepositions[0] === 'par' && /^(?:,|et)$/.test(norm(tree, mark - 1))) fill(context, hole, head, state);
  }
}

export function fill(context: Context, hole: Hole, head: number, state: State): boolean {
  // "l'a saisi": what was seized is told by a noun.
  if (hole.roles.includes('someone') && hole.kinds.includes('thing') && upos(context.tree, head) === 'PRON')
    return false;
  // "l'accord signé à Oslo et le protocole": only what stands before its participle or relative clause is signed.
  const own = base(context.tree, state.fixed[0]!) === 'acl' && headOf(context.tree, state.fixed[0]!) === head;
  const all = participantsOf(context, head);
  const listed = all.length > 1 && fits(all[0]!, hole);
  const participants = all
    .filter(
      participant =>
        (fits(participant, hole) || (listed && goesAlong(context, participant, hole))) &&
        !(own && participant.head > state.fixed[0]!),
    )

    // Beside persons it is none.
    .map(participant =>
      participant.entity !== null && listed && !fits(participant, hole) && !hole.kinds.includes('state')
        ? { ...participant, entity: null }
        : asPlace(context, participant, hole),
    );
  if (participants.length === 0 || !fits(participantOf(context, head) ?? participants[0]!, hole)) return false;
  for (const role of hole.roles) state.roles.set(role, [...(state.roles.get(role) ?? []), ...participants]);
  state.used.add(head);
  if (participants.some(participant => participant.entity !== null)) state.score += 0.5;
  if (hole.kinds.length > 0) state.score += 0.25;
  return true;
}
