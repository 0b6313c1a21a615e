// English words that mean another thing than the act they are listed for, told by what stands beside them.
import type { Wording } from './compile.ts';
import { isOtherByComplement } from './sense-by-complement-en.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  lemma,
  lemmaOf,
  norm,
  prepositionsOf,
  relation,
  type Tree,
} from './tree.ts';

/** Whether an English verb is plainly used in another sense than the phrase means. */
export function isOtherEnglishSense(tree: Tree, wording: Wording, verb: number): boolean {
  const { trigger, slots, act } = wording;
  if (isOtherByComplement(tree, wording, verb)) return true;
  switch (trigger) {
    case 'join':
      return doesWithOthers(tree, verb);
    case 'campaign':
      return childrenOf(tree, verb).some(
        child => prepositionsOf(tree, child)[0] === 'for' && ELECTED.test(lemma(tree, child)),
      );
    case 'enter':
      return BUILDING.test(lemmaOf(tree, childWith(tree, verb, 'obj')).toLowerCase());
    case 'leave':
      return leavesBehind(tree, verb);
    case 'want':
      // "the men whom Lee wanted to take back": whom he wanted nothing of.
      return (
        relation(tree, verb) === 'acl:relcl' &&
        childWith(tree, verb, 'obj') < verb &&
        childWith(tree, verb, 'xcomp') > verb
      );
    case 'set':
      return act.id === 'found' && GUN.test(lemmaOf(tree, childWith(tree, verb, 'obj')));
    case 'move':
      return (
        act.id === 'move-seat' &&
        (childrenOf(tree, verb).some(child => norm(tree, child) === 'back') || isUnit(tree, verb))
      );
    case 'defeat':
    case 'kill':
      return BILL.test(lemmaOf(tree, passiveOrObject(tree, verb)));
    case 'attack':
      return WORDS.test(lemmaOf(tree, passiveOrObject(tree, verb)));
    case 'agree':
    case 'disagree':
      return childWith(tree, verb, 'ccomp') > verb && LEARNED.test(lemmaOf(tree, childWith(tree, verb, 'nsubj')));
    case 'strike':
      return (
        slots.every(slot => slot.word === null) &&
        /^(?:deal|bargain|balance|agreement|chord|blow)$/.test(lemmaOf(tree, childWith(tree, verb, 'obj')))
      );
    default:
      return false;
  }
}

/** "joined the Danes in condemning the attack": does it with them, and is no member of anything. */
function doesWithOthers(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      /^(?:advcl|obl|acl)$/.test(base(tree, child)) &&
      /ing$/.test(norm(tree, child)) &&
      isVerb(tree, child) &&
      childrenOf(tree, child).some(mark => mark < child && norm(tree, mark) === 'in'),
  );
}

/** What people run for. */
const ELECTED =
  /^(?:office|president|presidency|election|reelection|re-election|seat|vote|governor|mayor|parliament|congress|senate)$/;

const BUILDING =
  /^(?:prison|jail|palace|building|hospital|church|cathedral|hall|house|hotel|room|school|university|station|ship|cabin|chapel|mosque|temple|tower|courtyard|negotiation|phase|stage|race|contest|period|era)$/;

/** "left the town in ruins", "leaving Haakon as king": what is left so is not left. */
function leavesBehind(tree: Tree, verb: number): boolean {
  const object = childWith(tree, verb, 'obj');
  if (object < verb) return false;
  if (childWith(tree, verb, 'xcomp') > object) return true;
  return [verb, object].some(at =>
    childrenOf(tree, at).some(
      child =>
        child > object &&
        (prepositionsOf(tree, child)[0] === 'as' ||
          (prepositionsOf(tree, child)[0] === 'in' &&
            /^(?:ruin|charge|control|command|doubt|place|power|peace|limbo|disarray)s?$/.test(norm(tree, child)))),
    ),
  );
}

const GUN =
  /^(?:position|post|artillery|gun|battery|cannon|mortar|howitzer|camp|tent|roadblock|barricade|ambush|defence|defense|trap|equipment)$/;
const UNIT =
  /^(?:company|battalion|brigade|division|regiment|corps|squadron|fleet|army|platoon|troop|patrol|infantry|cavalry|artillery|force)$/;

/** "F Company moved to the hill": troops have no seat. */
function isUnit(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, 'nsubj');
  const mover = subject >= 0 && /^(?:which|that|who)$/.test(norm(tree, subject)) ? headOf(tree, verb) : subject;
  return mover >= 0 && [mover, ...childrenOf(tree, mover)].some(word => UNIT.test(norm(tree, word)));
}

const BILL = /^(?:bill|amendment|motion|proposal|measure|resolution|referendum|initiative|veto|plan)$/;
const WORDS =
  /^(?:policy|speech|bill|proposal|plan|decision|idea|view|theory|argument|article|book|problem|question|issue)$/;
const LEARNED =
  /^(?:scholar|historian|expert|critic|analyst|observer|source|scientist|researcher|economist|archaeologist|author|commentator)$/;

/** What a verb is done to: its object, or the subject of a passive. */
function passiveOrObject(tree: Tree, verb: number): number {
  const subject = childrenOf(tree, verb).find(child => relation(tree, child) === 'nsubj:pass');
  return subject ?? childWith(tree, verb, 'obj');
}
