// A wording that hangs on a verb: its subject and object in whatever clause, then the rest.

import type { Wording } from './compile.ts';
import { type Complement, complementsOf } from './complements.ts';
import { type Context, nameOver } from './context.ts';
import { fillBehind, fillUnknown } from './fit-behind.ts';
import { mayFit } from './fit-early.ts';
import { fill, fillAgent, fitSlots, type State, sameWord } from './fit-slots.ts';
import { isParticipleOf } from './lexicon/conjugation.ts';
import { objectOf } from './object.ts';
import { isOtherSense } from './other-sense.ts';
import { participantOf } from './participant.ts';
import type { Hole } from './phrase.ts';
import { subjectOf } from './subject.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  lemma,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { hasReflexive, isFiniteVerb, isInfinitive, isPassive } from './voice.ts';

export function looksLikeParticiple(tree: Tree, wording: Wording, i: number): boolean {
  const name = base(tree, i);
  if (!isParticipleOf(norm(tree, i), wording.trigger, wording.language)) return false;
  return (
    childWith(tree, i, 'cop', 'aux') >= 0 ||
    name === 'acl' ||
    name === 'advcl' ||
    (name === 'amod' && childrenOf(tree, i).some(child => child > i)) ||
    feature(tree, i, 'VerbForm=Part')
  );
}

export function fitVerb(context: Context, wording: Wording, verb: number, state: State): boolean {
  const { tree } = context;
  const reflexive = hasReflexive(tree, verb);
  if (wording.reflexive !== reflexive && !(wording.reflexive && isBareParticiple(tree, wording, verb))) return false;
  if (wording.causative && !isCausative(tree, verb)) return false;
  if (wording.reflexive) state.score += 1;
  if (!findParticles(tree, wording.particles, verb, state)) return false;
  // "wound up", "took over" are other verbs than "wound", "took".
  if (wording.particles.length === 0 && hasOtherParticle(tree, wording, verb)) return false;
  const passive = !wording.reflexive && isPassive(tree, verb);
  const transitive = wording.slots.some(slot => slot.prepositions.length === 0);
  if (passive && (!transitive || MEANS_ELSE_IN_PASSIVE.has(wording.trigger))) return false;
  if (!transitive && hasForeignObject(tree, wording, verb)) return false;
  const subject = subjectOf(tree, verb);
  const complements = complementsOf(tree, verb);
  let object = passive ? (subject?.head ?? -1) : objectOf(tree, verb);
  if (passive && object >= 0 && isEmpty(tree, object)) {
    // "Il est institué un comité" institutes a committee; "il est interdit de pêcher" has nobody it is done to.
    const real = childrenOf(tree, verb).find(child => child > verb && /^(obj|nsubj)$/.test(base(tree, child)));
    if (real !== undefined) object = real;
    else if (childWith(tree, verb, 'xcomp', 'ccomp', 'csubj', 'advcl') > verb) return false;
  }
  // "shot down a plane", where the parser took the particle for a preposition.
  if (object < 0 && !passive && wording.particles.length > 0)
    object = complements.find(({ head }) => childWith(tree, head, 'case') === state.fixed[1])?.head ?? -1;
  // "les relations entre A et B sont rompues": what hangs on a passive's subject stands beside the verb's own complements.
  // "relations and a legation in Lima were established": of several, the one that the phrase means.
  const fixed =
    passive && object >= 0
      ? [object, ...childrenOf(tree, object).filter(child => base(tree, child) === 'conj')].find(one =>
          wording.slots.some(slot => slot.word !== null && sameWord(tree, one, slot.word)),
        )
      : undefined;
  const beside = !passive || object < 0 ? [] : fixed !== undefined ? complementsOf(tree, fixed) : between(tree, object);
  const all = [...complements, ...beside];
  if (!mayFit(tree, wording, object, all, verb)) return false;
  if (isImpersonal(tree, verb) || isOtherSense(tree, wording, verb)) return false;
  if (passive) {
    if (wording.subject && isDoneByThing(context, wording.subject, complements)) return false;
    if (wording.subject)
      fillAgent(context, wording.subject, doersOf(wording, complements), state, wording.act.event !== 'ASSAULT');
  } else if (wording.subject) {
    if (subject) {
      // "…, centrale, et qui justifie": nobody knows who or what.
      if (isLostRelative(tree, subject.head)) return false;
      if (
        !fill(context, wording.subject, subject.head, state) &&
        !fillBehind(context, wording.subject, subject.head, state) &&
        !fillUnknown(context, wording, subject.head, state)
      )
        return false;
    } else if (isFiniteVerb(tree, verb) && !feature(tree, verb, 'Mood=Imp')) return false;
  }
  if (!passive) fillCompanions(context, wording.subject, complements, state);
  if (!passive && wording.act.id === 'visit') fillFellows(context, wording.subject, complements, state);
  return fitSlots(context, wording, object, all, verb, state);
}

/** "transféré de Londres à Paris": whence it came has not moved it, whatever the parser says. */
function doersOf({ slots }: Wording, complements: readonly Complement[]): readonly Complement[] {
  if (!slots.some(({ hole }) => hole?.roles.includes('origin'))) return complements;
  return complements.filter(({ prepositions: [first] }) => first !== 'de' && first !== 'from');
}

/** "Elle fut remplacée par l'opération Manta": what only a person does was done by something that is known to be none. */
function isDoneByThing(context: Context, { kinds }: Hole, complements: readonly Complement[]): boolean {
  if (kinds.length !== 1 || kinds[0] !== 'person') return false;
  const by = complements.find(({ prepositions }) => /^(?:par|by)$/.test(prepositions[0] ?? ''));
  const agent = by ? participantOf(context, by.head) : null;
  return agent?.kinds[0] === 'operation' || agent?.kinds[0] === 'treaty' || agent?.kinds[0] === 'law';
}

/** "qui" within a French sentence for which nothing was found that it stands for. */
function isLostRelative(tree: Tree, subject: number): boolean {
  return (
    norm(tree, subject) === 'qui' && upos(tree, subject) === 'PRON' && subject > sentenceAt(tree, subject).firstToken
  );
}

/** "was left to rely on its dams", "was met with silence": nobody leaves, and nobody meets. */
const MEANS_ELSE_IN_PASSIVE: ReadonlySet<string> = new Set(['leave', 'meet']);

/** Acts of word, whose content a noun may tell where the phrase leaves it out: "promises elections". */
const WORDED: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE']);

/** "meets the needs of the country", "withdraws its complaint": a verb with an object is another than "{agent} meets", "{agent} withdraws". */
function hasForeignObject(tree: Tree, wording: Wording, verb: number): boolean {
  if (WORDED.has(wording.act.event ?? '') || wording.reflexive) return false;
  const object = childWith(tree, verb, 'obj');
  return object > verb && !tree.isTime[object] && upos(tree, object) === 'NOUN';
}

/** "sent home" with "home" for a particle is no other verb where the phrase has that word, nor is "up to 4,000 troops". */
function hasOtherParticle(tree: Tree, { slots }: Wording, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      relation(tree, child) === 'compound:prt' &&
      !slots.some(slot => slot.word === norm(tree, child)) &&
      !(norm(tree, child) === 'up' && norm(tree, child + 1) === 'to' && upos(tree, child + 2) === 'NUM'),
  );
}

/** "fait sauter": the auxiliary of what somebody has done. */
function isCausative(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => relation(tree, child) === 'aux:caus');
}

function isEmpty(tree: Tree, subject: number): boolean {
  return /^(?:il|it)$/.test(norm(tree, subject));
}

/** "l'accord entre A et B", "l'accord concernant la pêche entre A et B", "the charges against A". */
function between(tree: Tree, noun: number): Complement[] {
  const subjects = childrenOf(tree, noun).filter(
    child => base(tree, child) === 'acl' && /^(?:concernant|portant|concerning|regarding)$/.test(norm(tree, child)),
  );
  return [noun, ...subjects]
    .flatMap(word => complementsOf(tree, word))
    .filter(({ prepositions }) => /^(entre|between|contre|against)$/.test(prepositions[0] ?? ''));
}

const TOGETHER: ReadonlySet<string> = new Set(['avec', 'with', 'alongside']);

/** "Avec les Pays-Bas, le Luxembourg appuie …": who stands before the verb with the agent acts with it. */
function fillCompanions(context: Context, hole: Hole | null, complements: readonly Complement[], state: State): void {
  const { tree } = context;
  if (!hole?.roles.includes('agent') || !state.roles.has('agent')) return;
  for (const { head, prepositions, depth } of complements) {
    if (depth > 0 || head > state.fixed[0]! || !TOGETHER.has(prepositions[0] ?? '')) continue;
    const entity = nameOver(context, head)?.entity;
    if (entity && /^(state|org|person):/.test(entity) && prepositionsOf(tree, head).length === 1)
      fill(context, { roles: ['agent'], kinds: [] }, head, state);
  }
}

/** "je me suis rendu, avec Lund, à Oslo": whoever is named right behind goes, too. */
function fillFellows(context: Context, hole: Hole | null, complements: readonly Complement[], state: State): void {
  const { tree } = context;
  const verb = state.fixed[0]!;
  if (!hole || !state.roles.has('agent')) return;
  for (const { head, depth } of complements) {
    const mark = childWith(tree, head, 'case');
    if (depth > 0 || mark < verb || mark > verb + 2 || !TOGETHER.has(norm(tree, mark))) continue;
    if (nameOver(context, head)?.entity?.startsWith('person:'))
      fill(context, { roles: ['agent'], kinds: [] }, head, state);
  }
}

/** Verbs whose participle beside a noun says what "se" with the verb does: "les troupes retirées", "les ministres réunis"; not "engagés". */
const REFLEXIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  'retirer réunir réfugier allier replier révolter soulever installer établir associer rallier joindre rassembler séparer exiler mutiner réconcilier'.split(
    ' ',
  ),
);

/** "retirées", "réunis": a participle beside a noun has no "se". */
function isBareParticiple(tree: Tree, wording: Wording, verb: number): boolean {
  return (
    base(tree, verb) === 'acl' &&
    REFLEXIVE_PARTICIPLES.has(wording.trigger) &&
    relation(tree, verb) !== 'acl:relcl' &&
    !feature(tree, verb, 'VerbForm=Fin') &&
    childWith(tree, verb, 'aux', 'cop') < 0 &&
    !/ant$/.test(norm(tree, verb))
  );
}

const IMPERSONAL: ReadonlySet<string> = new Set(['convenir', 'appartenir', 'importer', 'suffire', 'revenir']);

/** "Il convient de partir", "il appartient au juge de …": nobody agrees, and nobody belongs. */
function isImpersonal(tree: Tree, verb: number): boolean {
  return (
    IMPERSONAL.has(lemma(tree, verb)) &&
    childrenOf(tree, verb).some(child => child < verb && norm(tree, child) === 'il') &&
    childrenOf(tree, verb).some(child => child > verb && isInfinitive(tree, child))
  );
}

function findParticles(tree: Tree, particles: readonly string[], verb: number, state: State): boolean {
  for (const particle of particles) {
    const end = Math.min(sentenceAt(tree, verb).endToken, verb + 6);
    let found = -1;
    for (let i = verb + 1; i < end && found < 0; i++)
      if (norm(tree, i) === particle && (headOf(tree, i) === verb || i === verb + 1)) found = i;
    if (found < 0) return false;
    state.fixed.push(found);
    state.score += 2;
  }
  return true;
}
