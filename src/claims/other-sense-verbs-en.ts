// More English verbs that mean another thing than the act they are listed for, told by their objects and complements.
import type { Wording } from './compile.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  lemma,
  lemmaOf,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { isPassive } from './voice.ts';

/** Whether an English verb is plainly used in another sense than the phrase means, told by its objects and complements. */
export function isOtherByObject(tree: Tree, { trigger, act, slots }: Wording, verb: number): boolean {
  switch (trigger) {
    case 'undertake':
      // "undertook reforms" does something, "undertook to leave" promises it.
      return slots.length === 0 && done(tree, verb) >= 0 && !DONE.test(lemmaOf(tree, done(tree, verb)));
    case 'raise':
      return (
        act.id === 'exchange-views' &&
        (RAISED.test(lemmaOf(tree, done(tree, verb)).toLowerCase()) ||
          hasComplement(tree, verb, /^to$/, /^(?:status|rank|level)$/))
      );
    case 'aid':
    case 'assist':
      return isByThing(tree, verb);
    case 'arm':
      return SHIPS.test(norm(tree, Math.max(0, done(tree, verb))));
    case 'become':
      return act.id === 'appoint' && isFirstOfItsKind(tree, childWith(tree, verb, 'xcomp', 'obj'));
    case 'insist':
      return saysWhatIs(tree, verb) || hasComplement(tree, verb, /^on$/, /^(?:right|claim|view|position|innocence)$/);
    case 'oppose':
      // "were opposed to leaving": against it themselves.
      return isPassive(tree, verb) && childrenOf(tree, verb).some(child => child > verb && opensWithTo(tree, child));
    case 'sanction':
      return isApproved(tree, verb);
    case 'rally':
      // "rallied the cavalry" gathers it, and protests against nothing.
      return act.id === 'demonstrate' && childWith(tree, verb, 'obj') > verb;
    case 'name':
      return act.id === 'appoint' && onlySaysName(tree, verb);
    case 'capture':
      if (act.id !== 'arrest' && act.id !== 'seize') return false;
      // Ships are seized, people arrested.
      return VESSELS.test(norm(tree, Math.max(0, done(tree, verb)))) === (act.id === 'arrest');
    case 'land':
      return AIRCRAFT.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')).toLowerCase());
    case 'leave':
      // "left the office at six": a room.
      return act.id === 'leave-office' && childWith(tree, childWith(tree, verb, 'obj'), 'det') >= 0;
    case 'fall':
      return BUILT.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')).toLowerCase());
    case 'allow':
      // "three ships were allowed to each", "are allowed to have three": what rules leave to somebody, and nothing that he yields.
      return act.id === 'concede' && isPassive(tree, verb) && !hasComplement(tree, verb, /^by$/, /./);
    case 'shut':
      return /^(?:rebellion|revolt|uprising|protest|strike|demonstration)$/.test(lemmaOf(tree, done(tree, verb)));
    case 'call':
      return act.id === 'work-stoppage' && slots.some(slot => slot.word === 'strike') && isArmedStrike(tree, verb);
    default:
      return false;
  }
}

const DONE = /^(?:commitment|obligation|engagement|duty|responsibility|promise)$/;
const RAISED =
  /^(?:mission|legation|embassy|consulate|post|rank|status|flag|army|troop|regiment|fund|money|siege|child|level)$/;
const SHIPS = /^(?:ships?|vessels?|merchantm[ae]n|boats?|itself|themselves|himself)$/;
/** These land wherever they fly to; who comes with them is told beside. */
const AIRCRAFT =
  /^(?:(?:air|sea)?planes?|aircraft|airliners?|flights?|jets?|helicopters?|shuttles?|balloons?|drones?|spacecraft|gliders?)$/;
const BUILT = /^(?:wall|curtain|rate|price|tower|leader)$/;

/** "was aided by the publication": by nobody. */
function isByThing(tree: Tree, verb: number): boolean {
  const agent = childrenOf(tree, verb).find(child => child > verb && prepositionsOf(tree, child)[0] === 'by');
  return (
    agent !== undefined &&
    upos(tree, agent) === 'NOUN' &&
    kindsOfNoun(lemma(tree, agent), norm(tree, agent), 'en').length === 0
  );
}

/** "The strike was not sanctioned by the government": allowed it; what states and people suffer are sanctions. */
function isApproved(tree: Tree, verb: number): boolean {
  const subject = childrenOf(tree, verb).find(child => relation(tree, child) === 'nsubj:pass');
  if (subject === undefined || upos(tree, subject) !== 'NOUN') return false;
  if (!childrenOf(tree, verb).some(child => child > verb && prepositionsOf(tree, child)[0] === 'by')) return false;
  return !SANCTIONED.test(lemma(tree, subject));
}

const SANCTIONED =
  /^(?:state|country|nation|government|regime|person|individual|people|man|woman|official|officer|leader|minister|company|firm|bank|entity|organi[sz]ation|group|party|ship|vessel|tanker|oligarch|businessman|general)$/;

/** "a soldier named Erik Holm" is called so; "a man named Secretary of the Navy" is made that. */
function onlySaysName(tree: Tree, verb: number): boolean {
  if (base(tree, verb) !== 'acl' || norm(tree, verb) !== 'named' || headOf(tree, verb) >= verb) return false;
  if (
    childWith(tree, verb, 'aux') >= 0 ||
    childrenOf(tree, verb).some(child => prepositionsOf(tree, child)[0] === 'by')
  )
    return false;
  const name = verb + 1;
  return (
    upos(tree, name) === 'PROPN' && kindsOfNoun(lemma(tree, name).toLowerCase(), norm(tree, name), 'en').length === 0
  );
}

const VESSELS = /^(?:ships?|vessels?|merchantm[ae]n|guns?|cannons?|boats?|prizes?|frigates?|supplies)$/;

function hasComplement(tree: Tree, verb: number, preposition: RegExp, noun: RegExp): boolean {
  return childrenOf(tree, verb).some(
    child => child > verb && preposition.test(prepositionsOf(tree, child)[0] ?? '') && noun.test(lemma(tree, child)),
  );
}

function opensWithTo(tree: Tree, complement: number): boolean {
  return [complement, ...childrenOf(tree, complement)].some(word => norm(tree, word) === 'to');
}

/** What a verb is done to: its object, or the subject of a passive. */
function done(tree: Tree, verb: number): number {
  const subject = childrenOf(tree, verb).find(child => relation(tree, child) === 'nsubj:pass');
  return subject ?? childWith(tree, verb, 'obj');
}

/** "became the first president to visit", "the second since 1900": was that already, and was made nothing. */
function isFirstOfItsKind(tree: Tree, what: number): boolean {
  if (what < 0) return false;
  const own = childrenOf(tree, what);
  if (!own.some(child => child < what && RANK.test(norm(tree, child)))) return false;
  return own.some(
    child =>
      child > what && (base(tree, child) === 'acl' || /^(?:since|in)$/.test(prepositionsOf(tree, child)[0] ?? '')),
  );
}

const RANK = /^(?:first|second|third|last|only|youngest|oldest)$/;
const SO = /^(?:was|were|is|are|had|has|have|did|does|do|would|could|can|will)$/;

/** "insisted that it had the right": says what is so, and asks for nothing. */
function saysWhatIs(tree: Tree, verb: number): boolean {
  const clause = childWith(tree, verb, 'ccomp');
  if (clause < verb) return false;
  if (childrenOf(tree, clause).some(child => norm(tree, child) === 'should')) return false;
  if ([clause, ...childrenOf(tree, clause)].some(word => SO.test(norm(tree, word)))) return true;
  return feature(tree, clause, 'VerbForm=Fin') && feature(tree, clause, 'Tense=Past');
}

/** "called for a retaliatory strike", "an air strike": with arms, and no work is stopped. */
function isArmedStrike(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child => /^strikes?$/.test(norm(tree, child)) && childrenOf(tree, child).some(own => ARMED.test(norm(tree, own))),
  );
}

const ARMED =
  /^(?:retaliatory|military|air|nuclear|missile|drone|pre-?emptive|preventive|undeclared|surgical|punitive|bombing|naval|massive|counter-?)$/;

/** "the fall of the wall", "the fall of prices": nobody takes them. */
export function isFallOfThing(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(child => child > noun && BUILT.test(lemma(tree, child).toLowerCase()));
}

/** "the better-trained and equipped troops": beside an adjective before their noun, a participle tells no act. */
export function isBesideAdjective(tree: Tree, participle: number): boolean {
  const first = headOf(tree, participle);
  return (
    base(tree, participle) === 'conj' &&
    first >= 0 &&
    base(tree, first) === 'amod' &&
    headOf(tree, first) > participle &&
    !childrenOf(tree, participle).some(child => child > participle)
  );
}
