// "The Bled Pact is a security treaty that Greece, Turkey and Yugoslavia signed": each is allied with each of the others, and a signatory of it.
import type { Claim, StateClaim } from '../annotation.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { saidToBe } from './said-to-be.ts';
import { base, childrenOf, childWith, headOf, holds, lemma, norm, type Tree } from './tree.ts';

const CUE = cueOf(/^(?:security|sécurité|alliance|defen[cs]e|défense|assistance)$/);
const PACT = /^(?:treaty|pact|traité|pacte)$/;

/** The claims of signing an alliance, or a pact of security, with all that signing it tells. */
export function withNamedPacts(context: Context, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const [i, claim] of claims.entries()) {
    found.push(claim);
    const last = claims[i + 1]?.trigger.start !== claim.trigger.start;
    if (last && /^sign(?:-alliance)?$/.test(claim.act)) found.push(...further(context, claim, claims));
  }
  return found.length === claims.length ? found : found.map((claim, id) => ({ ...claim, id }));
}

function further(context: Context, claim: Claim, claims: readonly Claim[]): Claim[] {
  const { tree } = context;
  const states = claim.agents.flatMap(({ entity }) => (entity?.startsWith('state:') ? [entity] : []));
  if (states.length < 2 || claim.polarity !== 'positive' || claim.modality !== 'asserted') return [];
  const sentence = tree.words.sentences.find(({ id }) => id === claim.sentence);
  if (!sentence || !holds(tree, sentence, CUE)) return [];
  const verb = tree.tokens.starts.indexOf(claim.trigger.start);
  const noun = verb < 0 ? -1 : signedBy(tree, verb);
  if (noun < 0 || !(claim.act === 'sign-alliance' || isOfSecurity(tree, noun))) return [];
  const told = new Set(
    claims.flatMap(({ state, trigger }) => (state && trigger.start === claim.trigger.start ? [keyOf(state)] : [])),
  );
  const pact = saidToBe(context, noun);
  const all: StateClaim[] = [
    ...states.flatMap((subject, i) =>
      states.slice(i + 1).map((object): StateClaim => ({ subject, relation: 'allied_with', object, change: 'begins' })),
    ),
    ...(pact === null ? [] : states).map(
      (subject): StateClaim => ({ subject, relation: 'signatory_of', object: pact!, change: 'begins' }),
    ),
  ];
  return all.filter(state => !told.has(keyOf(state))).map(state => ({ ...claim, state }));
}

function keyOf({ subject, relation, object }: StateClaim): string {
  return `${subject} ${relation} ${object}`;
}

/** The paper that a verb of signing has for its object, or tells of in a relative clause; -1 for none. */
function signedBy(tree: Tree, verb: number): number {
  if (base(tree, verb) === 'acl') return headOf(tree, verb);
  const object = childWith(tree, verb, 'obj');
  return object >= 0 ? object : childWith(tree, verb, 'nsubj');
}

/** "a security pact", "un pacte de sécurité"; not one of social security. */
function isOfSecurity(tree: Tree, noun: number): boolean {
  if (!PACT.test(lemma(tree, noun).toLowerCase())) return false;
  const security = childrenOf(tree, noun).find(child => /^(?:security|sécurité)$/.test(norm(tree, child)));
  return (
    security !== undefined &&
    ![...childrenOf(tree, noun), ...childrenOf(tree, security)].some(child => /^soci/.test(norm(tree, child)))
  );
}
