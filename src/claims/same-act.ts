// One act that a sentence tells by two words is one claim: "a hunger strike to protest against", "agreed to undertake", "killing or wounding".
import type { Claim, Participant } from '../annotation.ts';
import type { Carried } from './announced.ts';
import { base, childrenOf, headOf, norm, type Tree } from './tree.ts';

/** How many words may stand between the two in the tree. */
const STEPS = 4;

/** The claims of a sentence without those that tell over again what another one tells. */
export function withoutDoubles(tree: Tree, claims: readonly Carried[]): Carried[] {
  return claims.filter(claim => !claims.some(other => other.trigger !== claim.trigger && tells(tree, other, claim)));
}

/** Whether the first claim tells what the second one tells. */
function tells(tree: Tree, first: Carried, second: Carried): boolean {
  if (second.trigger < first.trigger) return false;
  const [one, two] = [first.claim, second.claim];
  if (one.event === 'PROTEST' && two.event === 'PROTEST' && isPurposeOfHinderer(tree, first.trigger, second.trigger))
    return true;
  if (!stands(tree, second.trigger, first.trigger)) return false;
  if (two.agents.length > 0 && !isSame(one.agents, two.agents)) return false;
  // Those who strike "to demand reforms" demand them by striking.
  if (one.event === 'PROTEST') return (two.event === 'PROTEST' || two.event === 'REQUEST') && isWithin(two, one);
  if (one.event === 'AGREE' && two.act === 'agree') return base(tree, second.trigger) === 'xcomp';
  if (base(tree, second.trigger) !== 'conj' || !isSame(one.recipients, two.recipients)) return false;
  return one.act === two.act || (one.event === 'ASSAULT' && two.event === 'ASSAULT' && isEither(tree, second.trigger));
}

/** "killing or wounding" */
function isEither(tree: Tree, second: number): boolean {
  return childrenOf(tree, second).some(child => child < second && /^(?:or|ou)$/.test(norm(tree, child)));
}

/** Whether the second claim concerns nobody whom the first one does not. */
function isWithin(second: Claim, first: Claim): boolean {
  const known = first.recipients.map(nameOf);
  return second.recipients.every(recipient => recipient.entity === null || known.includes(nameOf(recipient)));
}

function isSame(one: readonly Participant[], two: readonly Participant[]): boolean {
  const names = one.map(nameOf);
  return one.length === two.length && two.every(participant => names.includes(nameOf(participant)));
}

function nameOf({ entity, text }: Participant): string {
  return entity ?? text;
}

function stands(tree: Tree, lower: number, upper: number): boolean {
  for (let at = headOf(tree, lower), steps = 0; at >= 0 && steps < STEPS; at = headOf(tree, at), steps++)
    if (at === upper) return true;
  return false;
}

/** "prevented the demonstration to protest …": the purpose hangs on the verb, and is the demonstration's. */
function isPurposeOfHinderer(tree: Tree, noun: number, verb: number): boolean {
  const governor = headOf(tree, noun);
  return base(tree, noun) === 'obj' && base(tree, verb) === 'advcl' && childrenOf(tree, governor).includes(verb);
}
