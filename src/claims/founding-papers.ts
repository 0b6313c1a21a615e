// "signed the treaty that founded the Commission": who signs it is a member of what it founds, from then on as far as anybody tells.
import type { Claim } from '../annotation.ts';
import { withChartersJoined } from './charter-joined.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { base, childrenOf, childWith, lemma, type Tree } from './tree.ts';

const FOUNDS =
  /^(?:found|create|establish|set|institute|fonder|fondre|créer|instituer|établir|constituer|founding|creating|establishing)$/;
const PAPER = /^(?:treaty|agreement|pact|convention|charter|accord|traité|pacte|convention|charte)$/;

/** Claims of signing that tell what the paper founded, with the membership that begins by it. */
export function withFounded(context: Context, told: readonly Claim[]): Claim[] {
  const claims = withChartersJoined(context, told);
  const found = claims.flatMap(claim => {
    if (claim.act !== 'sign' || claim.state !== null || claim.modality !== 'asserted' || claim.polarity !== 'positive')
      return [claim];
    const object = claim.recipients.length === 1 ? foundedBehind(context, claim) : null;
    const states = claim.agents.flatMap(({ entity }) => (entity?.startsWith('state:') ? [entity] : []));
    if (object === null || states.length < 2) return [claim];
    return states.map(subject => ({
      ...claim,
      state: { subject, relation: 'member_of', object, change: 'begins' as const },
    }));
  });
  return found.length === claims.length && found.every((claim, i) => claim === claims[i])
    ? [...claims]
    : found.map((claim, id) => ({ ...claim, id }));
}

/** The organisation that the paper signed is said to found. */
function foundedBehind(context: Context, claim: Claim): string | null {
  const { tree } = context;
  const sentence = tree.words.sentences.find(({ id }) => id === claim.sentence)!;
  for (let paper = sentence.firstToken; paper < sentence.endToken; paper++) {
    if (tree.tokens.starts[paper]! < claim.trigger.end || !PAPER.test(lemma(tree, paper))) continue;
    const verb = childrenOf(tree, paper).find(
      child => child > paper && /^acl/.test(base(tree, child)) && FOUNDS.test(lemma(tree, child)),
    );
    if (verb !== undefined) return objectOrganisation(context, tree, verb);
  }
  return null;
}

function objectOrganisation(context: Context, tree: Tree, verb: number): string | null {
  const object = childWith(tree, verb, 'obj');
  const entity = object < 0 ? null : nameOver(context, object)?.entity;
  return entity?.startsWith('org:') ? entity : null;
}
