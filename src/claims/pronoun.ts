// Who "il", "elle", "they", "it" and the possessives stand for: the one subject nearby that agrees, else nobody.

import { perWord } from '../language/per-word.ts';
import { type Context, nameOver } from './context.ts';
import { isGroup } from './group.ts';
import { lonePersonBefore } from './lone-person.ts';
import { metBefore } from './met-before.ts';
import { type Participant, participantOf } from './participant.ts';
import { isDoneTo, isSame, standingIn } from './person-nearby.ts';
import { isOfPerson } from './person-verbs.ts';
import { subjectOf } from './subject.ts';
import { thankedFor } from './thanked-for.ts';
import { thoseWhoMarch } from './they-marched.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isUnder,
  isVerb,
  languageAt,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

interface Agreement {
  readonly plural: boolean;
  readonly gender: 'Masc' | 'Fem' | null;
  /** Persons only ("he"), everybody but persons ("it"), or anybody. */
  readonly person: boolean | null;
}

const FRENCH: Readonly<Record<string, Agreement>> = {
  il: { plural: false, gender: 'Masc', person: null },
  '-il': { plural: false, gender: 'Masc', person: null },
  '-t-il': { plural: false, gender: 'Masc', person: null },
  elle: { plural: false, gender: 'Fem', person: null },
  '-elle': { plural: false, gender: 'Fem', person: null },
  ils: { plural: true, gender: null, person: null },
  '-ils': { plural: true, gender: null, person: null },
  elles: { plural: true, gender: 'Fem', person: null },
  lui: { plural: false, gender: null, person: null },
  eux: { plural: true, gender: null, person: null },
  leur: { plural: true, gender: null, person: null },
  leurs: { plural: true, gender: null, person: null },
  son: { plural: false, gender: null, person: null },
  sa: { plural: false, gender: null, person: null },
  ses: { plural: false, gender: null, person: null },
};
const ENGLISH: Readonly<Record<string, Agreement>> = {
  he: { plural: false, gender: 'Masc', person: true },
  him: { plural: false, gender: 'Masc', person: true },
  his: { plural: false, gender: 'Masc', person: true },
  she: { plural: false, gender: 'Fem', person: true },
  her: { plural: false, gender: 'Fem', person: true },
  it: { plural: false, gender: null, person: false },
  its: { plural: false, gender: null, person: false },
  they: { plural: true, gender: null, person: null },
  them: { plural: true, gender: null, person: null },
  themselves: { plural: true, gender: null, person: null },
  their: { plural: true, gender: null, person: null },
};

const agreements = { fr: agreementIn(FRENCH), en: agreementIn(ENGLISH) };

function agreementIn(pronouns: Readonly<Record<string, Agreement>>) {
  const known = new Map(Object.entries(pronouns));
  return perWord(word => known.get(word) ?? null);
}

function agreementOf(tree: Tree, i: number): Agreement | null {
  return agreements[languageAt(tree, i)](tree.tokens, tree.tokens.norms[i]!);
}

/** Whether a token is a personal pronoun or a possessive that may point to an actor. */
export function isPersonal(tree: Tree, i: number): boolean {
  return agreementOf(tree, i) !== null;
}

/**
 * The actor that a pronoun stands for: the subject before it in its sentence, else the only one that agrees among the subjects of the
 * sentence before. Null where there is none, more than one, or where the sentence points outside the page.
 */
export function referentOf(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  const agreement = agreementOf(tree, pronoun);
  if (!agreement) return null;
  const wanted = agreement.person === null && isOfPerson(tree, pronoun) ? { ...agreement, person: true } : agreement;
  const sentence = sentenceAt(tree, pronoun);
  const blamed = isPossessive(tree, pronoun) ? thankedFor(tree, pronoun) : -1;
  if (blamed >= 0) {
    const whose = participantOf(context, blamed);
    return whose && agrees(context, whose, wanted) ? { ...whose, head: blamed } : null;
  }
  if (isPossessive(tree, pronoun) || isAmong(tree, pronoun)) {
    const owner = clauseSubject(context, pronoun, wanted);
    if (owner) return owner;
    if (isPossessive(tree, pronoun) && isStrangersOwn(context, pronoun, wanted)) return null;
  }
  const shared = objectBefore(context, pronoun);
  if (shared) return agrees(context, shared, wanted) && isKnown(context, shared) ? shared : null;
  const met = metBefore(context, pronoun);
  if (met) return agrees(context, met, wanted) ? met : null;
  const quoted = quotationOver(context, pronoun);
  const english = languageAt(tree, pronoun) === 'en';
  const doer = english && isDoneTo(tree, pronoun) ? doerOf(context, pronoun) : null;
  const here = subjectsIn(context, sentence.firstToken, pronoun).filter(
    actor =>
      headOf(tree, actor.head) !== headOf(tree, pronoun) &&
      quotationOver(context, actor.head) === quoted &&
      (doer === null || !isSame(actor, doer)) &&
      agrees(context, actor, wanted),
  );
  const near = distinct(here);
  if (isObject(tree, pronoun) && wanted.person !== true && hasOtherThing(context, pronoun, wanted)) return null;
  if (near.length > 0) return near.length === 1 && isTold(context, near[0]!) ? near[0]! : null;
  const beside = english && !isPossessive(tree, pronoun) ? others(context, pronoun, wanted, doer, quoted) : [];
  if (beside.length > 1) return null;
  if (beside.length === 1 && (doer !== null || isBelow(context, pronoun, beside[0]!)))
    return isTold(context, beside[0]!) ? beside[0]! : null;
  // In a quotation that begins here, "he" is somebody whom the quoted text named before.
  if (
    sentence.dangling ||
    (quoted >= 0 && context.reading.quotations[quoted]!.start >= tree.tokens.starts[sentence.firstToken]!)
  )
    return null;
  const previous = tree.words.sentences[tree.sentenceOf[pronoun]! - 1];
  if (!previous || previous.strand !== sentence.strand || previous.kind !== 'prose') return null;
  const still = spokenOfBefore(context, pronoun, previous.firstToken, previous.endToken);
  if (still && (doer === null || !isSame(still, doer))) return agrees(context, still, wanted) ? still : null;
  const before = subjectsIn(context, previous.firstToken, previous.endToken).filter(
    actor => quotationOver(context, actor.head) === quoted && agrees(context, actor, wanted),
  );
  const told = distinct(before).filter(actor => doer === null || !isSame(actor, doer));
  // "Peru expelled Olsen after he …": Olsen, unless the sentence before was about another.
  if (beside.length === 1) return told.every(actor => isSame(actor, beside[0]!)) ? beside[0]! : null;
  // Nobody acted there: whoever is named at all.
  if (told.length === 0 && wanted.person === true && quoted < 0 && !isPossessive(tree, pronoun))
    return notDoer(lonePersonBefore(context, pronoun), doer);
  if (told.length === 1) return isKnown(context, told[0]!) ? told[0]! : null;
  // "The treaty that X and Y signed left Danish troops in Z. They marched out in 1947": those who march.
  const soldiers = wanted.plural ? thoseWhoMarch(tree, pronoun, before) : null;
  if (soldiers) return soldiers;
  // "Si l'Alliance avait cédé, la Grèce serait restée. Ses officiers …": whose the main clause is.
  const main = isPossessive(tree, pronoun)
    ? before.find(actor => headOf(tree, headOf(tree, actor.head)) < 0)
    : undefined;
  return main?.entity ? main : null;
}

/** "Chile left it in 1960. Peru joined it in 1970.": what the same pronoun as an object stood for in the sentence before. */
function spokenOfBefore(context: Context, pronoun: number, first: number, end: number): Participant | null {
  const { tree } = context;
  if (base(tree, pronoun) !== 'obj' || languageAt(tree, pronoun) !== 'en') return null;
  for (let i = end - 1; i >= first; i--) {
    if (norm(tree, i) !== norm(tree, pronoun) || base(tree, i) !== 'obj') continue;
    const actor = participantOf(context, i);
    return actor?.entity ? { ...actor, head: actor.antecedent ?? actor.head } : null;
  }
  return null;
}

function notDoer(actor: Participant | null, doer: Participant | null): Participant | null {
  return actor && doer && isSame(actor, doer) ? null : actor;
}

/** Who does what is done to a pronoun. */
function doerOf(context: Context, pronoun: number): Participant | null {
  const subject = subjectOf(context.tree, headOf(context.tree, pronoun));
  return subject && subject.head !== pronoun ? participantOf(context, subject.head) : null;
}

/** "Peru expelled Olsen after he had left": whether a pronoun stands in a clause below the verb that somebody is the object of. */
function isBelow({ tree }: Context, pronoun: number, actor: Participant): boolean {
  const verb = headOf(tree, actor.head);
  const own = headOf(tree, pronoun);
  return /^i?obj$|^nsubj:pass$/.test(relation(tree, actor.head)) && own !== verb && isUnder(tree, own, verb);
}

/** All that agree with a pronoun among those whom its sentence names before it, as whatever they stand there. */
function others(
  context: Context,
  pronoun: number,
  wanted: Agreement,
  doer: Participant | null,
  quoted: number,
): Participant[] {
  if (wanted.person === false) return [];
  const { firstToken } = sentenceAt(context.tree, pronoun);
  const found = standingIn(context.tree, firstToken, pronoun).flatMap(head => {
    const actor = participantOf(context, head);
    return actor && mayAct(context, actor) ? [actor] : [];
  });
  return distinct(
    found.filter(
      actor =>
        (doer === null || !isSame(actor, doer)) &&
        quotationOver(context, actor.head) === quoted &&
        agrees(context, actor, wanted),
    ),
  );
}

const OBJECTS = /^(?:it|them|le|la|l'|les)$/;

/** "Norway joined the Council in 1974 and left it in 2001": what who did both did to it before; null where nothing is coordinated so. */
export function objectBefore(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  if (base(tree, pronoun) !== 'obj' || !OBJECTS.test(norm(tree, pronoun))) return null;
  const verb = headOf(tree, pronoun);
  if (verb < 0 || base(tree, verb) !== 'conj' || childWith(tree, verb, 'nsubj') >= 0) return null;
  const first = headOf(tree, verb);
  const object = first >= 0 && isVerb(tree, first) ? childWith(tree, first, 'obj') : -1;
  if (object < 0 || object > verb || !nameOver(context, object)?.entity) return null;
  const found = participantOf(context, object);
  return found?.entity ? found : null;
}

const quotations = new WeakMap<Context, Int32Array>();

/** Index of the quotation that a token stands in; -1 for none. */
function quotationOver(context: Context, token: number): number {
  let over = quotations.get(context);
  if (!over) {
    const { starts, ends, length } = context.tree.tokens;
    over = new Int32Array(length).fill(-1);
    let i = 0;
    for (const [k, quotation] of context.reading.quotations.entries()) {
      while (i < length && starts[i]! < quotation.start) i++;
      for (; i < length && ends[i]! <= quotation.end; i++) over[i] = k;
    }
    quotations.set(context, over);
  }
  return over[token]!;
}

function isObject(tree: Tree, pronoun: number): boolean {
  return /^(obj|iobj|obl)$/.test(base(tree, pronoun)) && /^(it|them|lui|leur)$/.test(norm(tree, pronoun));
}

/** "Norway proposed a plan. Sweden supported it": a thing spoken of just before may be meant as well as who spoke of it. */
function hasOtherThing({ tree }: Context, pronoun: number, wanted: Agreement): boolean {
  const at = tree.sentenceOf[pronoun]!;
  const first = (tree.words.sentences[at - 1] ?? tree.words.sentences[at]!).firstToken;
  for (let i = first; i < pronoun; i++) {
    if (
      /^(obj|nsubj:pass)$/.test(relation(tree, i)) &&
      upos(tree, i) === 'NOUN' &&
      feature(tree, i, 'Number=Plur') === wanted.plural
    )
      return true;
  }
  return false;
}

/** "X confirme à Y son refus": a possessive means the subject of its clause before anybody else. */
function clauseSubject(context: Context, pronoun: number, wanted: Agreement): Participant | null {
  const { tree } = context;
  for (let at = headOf(tree, pronoun), steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) {
    if (!isVerb(tree, at)) continue;
    const own = base(tree, at) === 'acl' && isGroup(tree, headOf(tree, at));
    const head = own ? headOf(tree, at) : subjectOf(tree, at)?.head;
    if (head === undefined || head === pronoun || (!own && isUnder(tree, pronoun, head))) continue;
    const subject = participantOf(context, head);
    // "les Puissances … le traité conclu entre elles": the treaty has no part in it.
    if (subject && !agrees(context, subject, wanted) && isAmong(tree, pronoun)) continue;
    return subject && isKnown(context, subject) && agrees(context, subject, wanted) ? subject : null;
  }
  return null;
}

/** "while Varga won support for his plans": a name of nobody known right before a possessive is whose it is, and nobody named earlier. */
function isStrangersOwn(context: Context, possessive: number, wanted: Agreement): boolean {
  const { tree } = context;
  let verb = headOf(tree, possessive);
  while (verb >= 0 && !isVerb(tree, verb)) verb = headOf(tree, verb);
  const subject = verb < 0 ? -1 : childWith(tree, verb, 'nsubj');
  if (
    wanted.person === false ||
    wanted.plural ||
    subject < 0 ||
    subject > possessive ||
    upos(tree, subject) !== 'PROPN'
  )
    return false;
  const stranger = participantOf(context, subject);
  return (
    stranger !== null &&
    stranger.entity === null &&
    stranger.kinds.some(kind => kind === 'person' || (kind === 'name' && wanted.person))
  );
}

/** Whether a participant is somebody in particular: an actor with an id, a word for several of them, or a headquarters, known by its words. */
function isKnown({ tree }: Context, { entity, head, kinds }: Participant): boolean {
  return entity !== null || kinds.includes('seat') || isGroup(tree, head) || areTroops(tree, head, kinds);
}

/** "The bombers came in 1969. They flew home": troops that the text tells by an article, whosever they are. */
function areTroops(tree: Tree, head: number, kinds: readonly string[]): boolean {
  return kinds.includes('force') && feature(tree, head, 'Number=Plur') && /^(?:the|les)$/.test(determiner(tree, head));
}

/** The same within a sentence, where a name that nobody knows and a person without one tell enough. */
function isTold(context: Context, actor: Participant): boolean {
  const { tree } = context;
  if (isKnown(context, actor)) return true;
  if (languageAt(tree, actor.head) === 'fr')
    return actor.kinds[0] === 'person' && /^(?:NOUN|PROPN)$/.test(upos(tree, actor.head));
  return languageAt(tree, actor.head) === 'en' && (upos(tree, actor.head) === 'PROPN' || actor.kinds[0] === 'person');
}

/** "entre eux", "between them", "among themselves": those who share in what is done. */
function isAmong(tree: Tree, i: number): boolean {
  return /^(?:entre|between|among|amongst)$/.test(prepositionsOf(tree, i)[0] ?? '');
}

function isPossessive(tree: Tree, i: number): boolean {
  return base(tree, i) === 'det' || relation(tree, i) === 'nmod:poss';
}

function subjectsIn(context: Context, first: number, end: number): Participant[] {
  const found: Participant[] = [];
  for (let i = first; i < end; i++) {
    if (base(context.tree, i) !== 'nsubj') continue;
    const actor = participantOf(context, i);
    if (actor && (actor.entity !== null || mayAct(context, actor))) found.push(actor);
  }
  return found;
}

/** Somebody whom no id tells may be meant all the same: "M. Hollande prend … qu'il s'adresse". */
function mayAct({ tree }: Context, { head, kinds }: Participant): boolean {
  if (upos(tree, head) === 'PRON') return false;
  return kinds.some(kind => /^(?:person|state|org|force|name|seat)$/.test(kind)) && !kinds.includes('treaty');
}

function agrees(context: Context, actor: Participant, wanted: Agreement): boolean {
  const person = actor.entity === null ? actor.kinds.includes('person') : actor.entity.startsWith('person:');
  if (wanted.person !== null && wanted.person !== person) return false;
  const { tree } = context;
  const coordinated = childrenOf(tree, actor.head).some(child => base(tree, child) === 'conj');
  const plural =
    coordinated ||
    feature(tree, actor.head, 'Number=Plur') ||
    isPeopleNamed(tree, actor) ||
    (!person && actor.entity !== null && wanted.plural && /^(les|ces|the)$/.test(determiner(tree, actor.head)));
  if (plural !== wanted.plural && (actor.entity === null || languageAt(tree, actor.head) === 'fr')) return false;
  if (wanted.plural && !plural && (person || isOneState(tree, actor))) return false;
  if (!wanted.gender || wanted.person) return true;
  const marked = genderOf(tree, actor.head);
  return marked === null ? true : marked === wanted.gender;
}

/** "France asked for a treaty. They …": no land alone, nor one who speaks for it. */
function isOneState(tree: Tree, { entity, head, kinds }: Participant): boolean {
  if (languageAt(tree, head) !== 'en' || !entity?.startsWith('state:')) return false;
  return upos(tree, head) === 'PROPN' || kinds.includes('person');
}

/** "the Reds": a name in the plural that the tagger takes for one of one. */
function isPeopleNamed(tree: Tree, { entity, head }: Participant): boolean {
  return (
    entity === null &&
    upos(tree, head) === 'PROPN' &&
    languageAt(tree, head) === 'en' &&
    determiner(tree, head) === 'the' &&
    /[^s]s$/.test(norm(tree, head))
  );
}

function determiner(tree: Tree, i: number): string {
  const det = childWith(tree, i, 'det');
  return det < 0 ? '' : norm(tree, det);
}

function genderOf(tree: Tree, i: number): 'Masc' | 'Fem' | null {
  const det = determiner(tree, i);
  if (/^(le|un|ce|cet|du|au)$/.test(det) || feature(tree, i, 'Gender=Masc')) return 'Masc';
  if (/^(la|une|cette)$/.test(det) || feature(tree, i, 'Gender=Fem')) return 'Fem';
  return null;
}

function distinct(actors: readonly Participant[]): Participant[] {
  const same = (a: Participant, b: Participant) =>
    a.entity === b.entity && (a.entity !== null || a.text.toLowerCase() === b.text.toLowerCase());
  return actors.filter((actor, i) => actors.findIndex(other => same(actor, other)) === i);
}
