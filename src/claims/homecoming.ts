// "British troops returned to Britain", "les soldats français revinrent à Marseille": troops that come to their own country leave the one where they were.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

const COMING = /^(?:return|c[ao]me|back|re[vt]|go|went|flew|fl[iy]|sail|vi[ne]|vin|regagn|rentr)/i;

/** The claims of a document in which troops that come home are told to come home, and not to be stationed there. In the order of the text. */
export function withHomecomings(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(claim => isHome(context, claim))) return claims;
  const event = context.pack.acts.find(({ id }) => id === 'withdraw')?.event ?? null;
  return claims.map(claim =>
    isHome(context, claim) ? { ...claim, act: 'withdraw', event, recipients: [], place: null, state: null } : claim,
  );
}

function isHome({ actors }: Context, { act, agents, recipients, trigger }: Claim): boolean {
  if (act !== 'deploy' || !COMING.test(trigger.text)) return false;
  const [agent, ...others] = agents;
  const [land, ...lands] = recipients;
  if (!agent?.entity?.startsWith('state:') || !land?.entity || others.length > 0 || lands.length > 0) return false;
  return land.entity === agent.entity || actors.byId.get(land.entity)?.partOf === agent.entity;
}
