// "Laos gave up that protection", "le Cambodge refusa la protection que lui offrait le protocole": whose it was, where the text tells it before, or is about
// one organisation.
import type { Claim, StateClaim } from '../annotation.ts';
import { territoryOf } from '../packs/actor-index.ts';
import type { Context } from './context.ts';
import { organisationOf } from './topic.ts';

/** The claims of a document, those that end an unnamed protection with what ends. */
export function withProtectionTold(context: Context, claims: readonly Claim[]): readonly Claim[] {
  let last: string | null = null;
  return claims.map(claim => {
    const { state, act, agents, recipients } = claim;
    if (state?.relation === 'covers') last = state.subject;
    if (act !== 'decline-protection' || state !== null || recipients.length > 0) return claim;
    const [agent] = agents;
    const place = agents.length === 1 && agent?.entity ? territoryOf(context.actors, agent.entity) : null;
    const subject = last ?? organisationOf(context);
    if (place === null || subject === null) return claim;
    const change: StateClaim['change'] = claim.polarity === 'negative' ? 'holds' : 'ends';
    return { ...claim, state: { subject, relation: 'covers', object: place, change } };
  });
}
