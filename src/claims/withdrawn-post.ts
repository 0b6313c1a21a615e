// "UNEF's post at Rafah was evacuated": whose post is given up is there no more.
import type { Claim } from '../annotation.ts';
import { type Context, nameOver } from './context.ts';
import { stateOfAdjective } from './demonym.ts';
import { placeId } from './descriptions/phrases.ts';
import { forceId, forceOfUnit } from './forces.ts';
import { isForceOrg } from './peace-force.ts';
import { base, childrenOf, norm } from './tree.ts';

const POST =
  /^(?:posts?|outposts?|camps?|bases?|garrisons?|positions?|barracks|postes?|avant-postes?|garnisons?|casernes?|cantonnements?)$/;

/** The claim with the end of the stay of whose post it tells; as it is where it tells more, or of no such post. */
export function withPostGivenUp(context: Context, claim: Claim): Claim {
  if (
    claim.act !== 'withdraw' ||
    claim.state !== null ||
    claim.recipients.length !== 1 ||
    claim.polarity !== 'positive'
  )
    return claim;
  const { tree } = context;
  const entity = claim.recipients[0]!.entity;
  const place = entity && placeId(context, entity);
  const sentence = tree.words.sentences.find(({ id }) => id === claim.sentence);
  if (!place || !sentence) return claim;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!POST.test(norm(tree, i)) || Math.abs(tree.tokens.starts[i]! - claim.trigger.start) > 80) continue;
    for (const child of childrenOf(tree, i)) {
      const owner = nameOver(context, child)?.entity;
      // "quatre bases au Maroc": where they are is not whose they are.
      const state = /^(?:amod|compound)$/.test(base(tree, child)) ? stateOfAdjective(context, child) : null;
      const subject =
        owner && isForceOrg(context, owner)
          ? forceOfUnit(context.actors, owner)
          : state
            ? forceId(context.actors, 'troops', state)
            : null;
      if (subject) return { ...claim, state: { subject, relation: 'stationed_in', object: place, change: 'ends' } };
    }
  }
  return claim;
}
