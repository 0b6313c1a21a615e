// English verbs of which a complement, or its lack, tells that they are used in another sense: "armed with lances", "arrived with his brigade".
import type { Wording } from './compile.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  isVerb,
  lemma,
  lemmaOf,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { isPassive } from './voice.ts';

/** Whether the complements of an English verb show that it means another thing than the act. */
export function isOtherByComplement(tree: Tree, { trigger, act, slots }: Wording, verb: number): boolean {
  if (act.event === 'ASSAULT' && isByNature(tree, verb)) return true;
  switch (trigger) {
    case 'arm':
      return act.event === 'AID' && isEquipped(tree, verb);
    case 'arrive':
      return comesWithTroops(tree, verb);
    case 'insist':
      return claimsThat(tree, verb);
    case 'hold':
      return isLine(tree, verb);
    case 'report':
      return answersTo(tree, verb);
    case 'meet':
      return isWhere(tree, verb);
    case 'encourage':
      return isByThing(tree, verb);
    case 'wound':
    case 'injure':
      return hurtsOwnBody(tree, verb);
    case 'engage':
      if (isPassive(tree, verb) && has(tree, verb, /^in$/) && !has(tree, verb, /^by$/)) return true;
      return base(tree, verb) === 'acl' && !has(tree, verb, /^(?:by|with|in)$/);
    case 'offer':
      return SERVED.test(lemmaOf(tree, childWith(tree, verb, 'obj')));
    case 'defend':
      return act.id === 'defend-verbally' && isByTroops(tree, verb);
    case 'land':
      return PLANES.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')));
    case 'feed':
      return has(tree, verb, /^into$/);
    case 'seek':
      return act.event === 'REQUEST' && childWith(tree, verb, 'xcomp') > verb;
    case 'blame':
      return has(tree, verb, /^(?:on|upon)$/) && !slots.some(slot => slot.prepositions.includes('on'));
    default:
      return false;
  }
}

/** What lands somewhere on its way brings no army. */
const PLANES = /^(?:aircraft|aeroplane|airplane|plane|airliner|jet|helicopter|flight|balloon|glider)$/;

/** "lancers armed with sabres", "the guards were well armed": what they bear, and nobody has given it to them. */
function isEquipped(tree: Tree, verb: number): boolean {
  return childWith(tree, verb, 'obj') < 0 && !/ing$/.test(norm(tree, verb)) && !has(tree, verb, /^by$/);
}

const TROOPS =
  /^(?:company|battalion|brigade|division|regiment|corps|squadron|fleet|army|platoon|troop|infantry|cavalry|artillery|force|man|reinforcement|contingent|ship|column|vanguard|unit|follower|horseman|warrior|soldier)$/;

/** "arrived at Bergen with his brigade", "they arrived in Chad": on the march, where nobody is named who pays a visit. */
function comesWithTroops(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      (base(tree, child) === 'nsubj' && norm(tree, child) === 'they') ||
      (prepositionsOf(tree, child)[0] === 'with' && TROOPS.test(lemma(tree, child))),
  );
}

const INDICATIVE = /^(?:was|were|is|are|am|has|had|did|does|would|will|can|could|might)$/;

/** "insisted that the fleet would be safe", "insists that it has no claim": says so, and asks nobody for it. */
function claimsThat(tree: Tree, verb: number): boolean {
  const clause = childWith(tree, verb, 'ccomp');
  if (clause < verb) return false;
  const auxiliaries = childrenOf(tree, clause).filter(child => /^(?:aux|cop)$/.test(base(tree, child)));
  if (auxiliaries.length > 0) return INDICATIVE.test(norm(tree, auxiliaries[0]!));
  return isVerb(tree, clause) && (feature(tree, clause, 'Tense=Past') || /[^s]s$/.test(norm(tree, clause)));
}

function has(tree: Tree, verb: number, preposition: RegExp): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      (preposition.test(prepositionsOf(tree, child)[0] ?? '') ||
        (relation(tree, child) === 'obl:agent' && preposition.test('by'))),
  );
}

const AT = /^(?:at|on|along|near|around|between|above|below)$/;

/** "held the position at Buna", "the post on the hill was held by": ground, and no office. */
function isLine(tree: Tree, verb: number): boolean {
  const held =
    childrenOf(tree, verb).find(child => relation(tree, child) === 'nsubj:pass') ?? childWith(tree, verb, 'obj');
  return (
    held >= 0 &&
    /^(?:position|post)$/.test(lemma(tree, held)) &&
    childrenOf(tree, held).some(child => child > held && AT.test(prepositionsOf(tree, child)[0] ?? ''))
  );
}

/** "The committee reports to the king": whom it is under, and nothing that it tells him. */
function answersTo(tree: Tree, verb: number): boolean {
  return (
    (feature(tree, verb, 'Tense=Pres') || /^reports?$/.test(norm(tree, verb))) &&
    childWith(tree, verb, 'aux', 'ccomp', 'obj') < 0 &&
    has(tree, verb, /^to$/)
  );
}

/** "where the Rhine meets the Moselle" */
function isWhere(tree: Tree, verb: number): boolean {
  return (
    /^meets?$/.test(norm(tree, verb)) &&
    childrenOf(tree, verb).some(child => child < verb && norm(tree, child) === 'where')
  );
}

const NATURE =
  /^(?:weather|storm|earthquake|flood|hurricane|typhoon|cyclone|tornado|eruption|famine|avalanche|tsunami|landslide|epidemic|plague|accident|crash|collision|lightning)$/;

/** "destroyed in bad weather", "killed by an earthquake": nobody does it. */
function isByNature(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      NATURE.test(lemma(tree, child)) &&
      /^(?:in|by|during|from)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
}

/** "encouraged by their success" */
function isByThing(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      prepositionsOf(tree, child)[0] === 'by' &&
      upos(tree, child) === 'NOUN' &&
      kindsOfNoun(lemma(tree, child), norm(tree, child), 'en').length === 0,
  );
}

const BODY = /^(?:hand|arm|leg|foot|head|face|eye|shoulder|knee|back|chest|finger|neck|ankle|side)$/;

/** "had injured his arm" */
function hurtsOwnBody(tree: Tree, verb: number): boolean {
  const hurt = childWith(tree, verb, 'obj');
  return (
    hurt > verb &&
    BODY.test(lemma(tree, hurt)) &&
    childrenOf(tree, hurt).some(child => relation(tree, child) === 'nmod:poss')
  );
}

/** What houses and schools offer. */
const SERVED =
  /^(?:service|range|view|opportunity|course|programme|program|facility|degree|class|benefit|product|option|feature|variety|selection|glimpse|insight|overview)$/;

/** "the building was defended by the regiment": with arms. */
function isByTroops(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      TROOPS.test(lemma(tree, child).toLowerCase()) &&
      (base(tree, child) === 'nsubj' || prepositionsOf(tree, child)[0] === 'by'),
  );
}
