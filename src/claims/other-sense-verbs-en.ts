// More English verbs that mean another thing than the act they are listed for, told by their objects and complements.
import { isClearedInPeace } from './cleared-by.ts';
import type { Wording } from './compile.ts';
import { isHeadOffice } from './head-office.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { subjectOf } from './subject.ts';
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
    case 'suspend':
    case 'cease':
      // "The embassy suspended operations" is closed; an army stops its own.
      if (act.id === 'close-mission') return !MISSION.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')).toLowerCase());
      return act.event === 'RETREAT' && COUNTER.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')).toLowerCase());
    case 'move':
    case 'transfer':
      // "The head office was moved": a seat that somebody moves, and nobody's offices.
      return (
        act.id === 'move-seat' &&
        slots.some(({ word }) => word !== null && /^offices?$/.test(word)) &&
        isHeadOffice(tree, childWith(tree, verb, 'nsubj'))
      );
    case 'clear':
    case 'evict':
      return act.id === 'clear-premises' && isClearedInPeace(tree, verb);
    case 'come':
    case 'enter':
      // "within a year of the coming into force of the treaty": no verb, and when nobody knows yet.
      return (
        act.id === 'enter-into-force' &&
        /ing$/.test(norm(tree, verb)) &&
        /^(?:the|first|its)$/.test(norm(tree, verb - 1))
      );
    case 'resist':
      // "resisted repeated assaults": with arms.
      return ARMS.test(lemmaOf(tree, done(tree, verb)));
    case 'propose':
      // "historians have proposed other numbers"
      return SCHOLARS.test(norm(tree, Math.max(0, childWith(tree, verb, 'nsubj'))));
    case 'want':
      // "did not want the Danes to know", "wanted each side to have three": a wish, and no demand.
      return act.event === 'REQUEST' && isOnlyWished(tree, verb);
    case 'suggest':
      // "Lund suggests that the count includes others": says what may be so, and proposes nothing.
      return act.event !== 'ACCUSE' && isFoundSo(tree, verb);
    case 'order':
      // "were better ordered than the others": in better order.
      return (
        isPassive(tree, verb) && /^(?:well|better|best|badly|poorly|loosely|carefully)$/.test(norm(tree, verb - 1))
      );
    case 'arrive':
      // "arrived in port": at home.
      return (
        hasComplement(tree, verb, /^(?:in|at)$/, /^(?:port|harbou?r|home|person|time|court|station)$/) &&
        act.event !== 'CONSULT'
      );
    case 'protest':
      // Students protest in the street, governments to each other.
      if (act.event === 'PROTEST') return protestsInWords(tree, verb);
      return !slots.some(slot => slot.prepositions.includes('to')) && !protestsInWords(tree, verb);
    case 'walk':
      // "walked out of the Federation of Labour" leaves it; out of a council, a conference, one goes to protest.
      return act.id === 'walk-out' && isOutOfLeague(tree, verb);
    case 'meet':
      return act.id === 'consult' && hasComplement(tree, verb, /^with$/, MET_WITH);
    case 'gather':
      // "students gathered in the square", "the fleet gathered": only who speaks for others meets to talk.
      return act.id === 'consult' && !isSpokesman(tree, childWith(tree, verb, 'nsubj'));
    case 'prevent':
      return act.id === 'ban' && slots.every(slot => slot.word === null) && !isForbidding(tree, verb);
    case 'restrict':
      // "were restricted to 200 ships": what is laid down for them.
      return act.id === 'ban' && isPassive(tree, verb) && hasComplement(tree, verb, /^to$/, /./);
    case 'hail':
      return HAILED.test(lemmaOf(tree, done(tree, verb)).toLowerCase());
    case 'blast':
      return HOLES.test(lemmaOf(tree, done(tree, verb)).toLowerCase());
    case 'join':
      // "were soon joined by others from the north": they came along.
      return act.event === 'SUPPORT' && isPassive(tree, verb) && !isJoinable(tree, verb);
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
      // "The ship left port": sails.
      if (
        act.event === 'RETREAT' &&
        upos(tree, Math.max(0, done(tree, verb))) !== 'PROPN' &&
        /^(?:port|harbou?r|dock|anchorage|school|home|work)$/.test(norm(tree, Math.max(0, done(tree, verb))))
      )
        return true;
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

const GOVERNING =
  /^(?:government|ministry|administration|cabinet|authorities|minister|ambassador|president|premier|chancellor|king|queen|emperor|consul|envoy|secretary|commissioner|diplomat|legation|embassy|department|court|governor|state|power|country|senator|general|admiral|officials?)$/;

/** "The Norwegian government protested", "Hale protested this decision": one who governs, or a land, and no crowd. */
function protestsInWords(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb)?.head ?? -1;
  if (subject < 0) return false;
  if (GOVERNING.test(lemma(tree, subject).toLowerCase())) return true;
  return (
    upos(tree, subject) === 'PROPN' &&
    (!feature(tree, subject, 'Number=Plur') || norm(tree, subject - 1) === 'the') &&
    !CROWDED.test(lemma(tree, subject).toLowerCase())
  );
}

const CROWDED =
  /^(?:party|union|league|movement|association|front|committee|group|university|federation|society|club)$/;

const ARMS = /^(?:assault|attack|charge|advance|siege|onslaught|raid|invasion|bombardment|offensive)$/;
const SCHOLARS = /^(?:historians|scholars|archaeologists|experts|researchers|scientists|economists|authors)$/;

function isOnlyWished(tree: Tree, verb: number): boolean {
  if (childrenOf(tree, verb).some(child => /^(?:not|n't|never)$/.test(norm(tree, child)))) return true;
  const what = childWith(tree, verb, 'xcomp', 'ccomp');
  return what > verb && /^(?:have|be|know|discover|understand|feel|enjoy|remain)$/.test(lemma(tree, what));
}

const MISSION = /^(?:embassy|legation|consulate|mission)$/;
const COUNTER = /^(?:embassy|legation|consulate|mission|company|airline|bank|railway)$/;
/** "met with resistance": with nobody. */
const MET_WITH =
  /^(?:success|failure|resistance|opposition|approval|disapproval|silence|defeat|disaster|criticism|hostility|suspicion|scepticism|skepticism|enthusiasm|protest|difficulty|refusal|rejection|fire|acclaim|indifference|response|setback|reception)$/;

/** Those whose coming together is a meeting. */
const SPOKESMAN =
  /^(?:leader|minister|delegate|delegation|representative|negotiator|diplomat|ambassador|envoy|president|head|premier|chancellor|king|emperor|prince|chief|elder|official|member|deputy|senator|commissioner|general|commander|secretary|council|assembly|committee|conference|congress|parliament|plenipotentiary|bishop|sultan|sheikh)$/;

function isSpokesman(tree: Tree, subject: number): boolean {
  if (subject < 0) return false;
  const who = /^(?:who|which|that)$/.test(norm(tree, subject)) ? headOf(tree, headOf(tree, subject)) : subject;
  if (who < 0) return false;
  const noun = lemma(tree, who).toLowerCase();
  if (/^(?:member|general)$/.test(noun))
    return !childrenOf(tree, who).some(child => ARMED_BODY.test(norm(tree, child)));
  return SPOKESMAN.test(noun) || (upos(tree, who) === 'PROPN' && !feature(tree, who, 'Number=Plur'));
}

const ARMED_BODY = /^(?:guard|army|militia|force|corps|party|gang|club|union)s?$/;

/** "The police prevented the students from marching": somebody does it, and not that something keeps them from it. */
function isForbidding(tree: Tree, verb: number): boolean {
  const by = childrenOf(tree, verb).find(child => child > verb && prepositionsOf(tree, child)[0] === 'by');
  const who = isPassive(tree, verb) ? (by ?? -1) : (subjectOf(tree, verb)?.head ?? -1);
  if (who < 0) return false;
  if (upos(tree, who) === 'PROPN') return !feature(tree, who, 'Number=Plur');
  if (upos(tree, who) === 'ADJ') return true;
  return (
    upos(tree, who) === 'NOUN' &&
    kindsOfNoun(lemma(tree, who), norm(tree, who), 'en').some(kind => /^(?:person|org|force|state)$/.test(kind))
  );
}

/** "The alliance was joined by Norway", "the treaty joined by 40 states", but not "the rebels were joined by others". */
function isJoinable(tree: Tree, verb: number): boolean {
  const what = done(tree, verb) >= 0 ? done(tree, verb) : base(tree, verb) === 'acl' ? headOf(tree, verb) : -1;
  if (what < 0) return false;
  return (
    JOINED.test(lemma(tree, what).toLowerCase()) ||
    (upos(tree, what) === 'PROPN' && !feature(tree, what, 'Number=Plur'))
  );
}

/** Ships are called to; what is praised is something else. */
const HAILED = /^(?:ship|vessel|boat|frigate|schooner|brig|steamer|destroyer|cruiser|taxi|cab|one)$/;
const HOLES = /^(?:hole|tunnel|crater|rock|road|breach|way|gap|wall|gate|opening|cave|bunker)$/;
/** What one becomes a member of. */
const JOINED =
  /^(?:alliance|league|treaty|union|pact|organi[sz]ation|coalition|convention|agreement|party|federation|confederation|community|council|association|protocol|nato|eu|un|bloc|war|movement|club|campaign|rebellion|revolt)$/;

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

/** Bodies that have members, not sittings. */
const LEAGUE =
  /^(?:federation|confederation|union|league|alliance|pact|organi[sz]ation|association|commonwealth|community|congress|bloc)$/;

/** A body, not a person, out of one that it is a member of. */
function isOutOfLeague(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      !/^an?$/.test(norm(tree, Math.max(0, childWith(tree, child, 'det')))) &&
      prepositionsOf(tree, child).includes('of') &&
      LEAGUE.test(lemma(tree, child).toLowerCase()),
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

/** "suggests that the army was larger", "suggested that it includes others": a clause in the indicative, with no name of a land for its subject that is to do it. */
function isFoundSo(tree: Tree, verb: number): boolean {
  const clause = childWith(tree, verb, 'ccomp');
  if (clause < verb) return false;
  const own = childrenOf(tree, clause);
  if (own.some(child => /^(?:should|be|would|could|might|may|can)$/.test(norm(tree, child)))) return false;
  if (own.some(child => /^(?:aux|cop)$/.test(base(tree, child)) && SO.test(norm(tree, child)))) return true;
  return (
    feature(tree, clause, 'VerbForm=Fin') &&
    /(?:[^s]s|ed)$/.test(norm(tree, clause)) &&
    !feature(tree, clause, 'VerbForm=Inf')
  );
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
