// "British troops returned to Britain", "les soldats français revinrent à Marseille": troops that come to their own country leave the one where they were.
// And verbs that tell anybody's way ("went to", "came to", "returned to") tell of a deployment only where troops of somebody go.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

const COMING = /^(?:return|c[ao]me|back|re[vt]|go|went|flew|fl[iy]|sail|mov|vi[ne]|vin|regagn|rentr)/i;

/** The claims of a document in which troops that come home are told to come home, and not to be stationed there. In the order of the text. */
export function withHomecomings(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(claim => isHome(context, claim) || isAnybody(claim))) return claims;
  const event = context.pack.acts.find(({ id }) => id === 'withdraw')?.event ?? null;
  return claims
    .filter(claim => !isAnybody(claim))
    .map((claim, id) =>
      isHome(context, claim)
        ? { ...claim, id, act: 'withdraw', event, recipients: [], place: null, state: null }
        : { ...claim, id },
    );
}

/** "the officer returned to London", "some troops flew to Cyprus on holiday": nobody's, or one man. */
function isAnybody({ act, agents, trigger, why }: Claim): boolean {
  if (act !== 'deploy' || !GOING.test(trigger.text)) return false;
  // Who flies others there does something to them.
  const startOf = (role: string) => why?.roles?.find(([name]) => name === role)?.[1];
  if (startOf('thing') === undefined || startOf('thing') !== startOf('agent')) return false;
  const [agent] = agents;
  return !agent || (agent.entity === null && !/\p{Lu}/u.test(agent.text.slice(1))) || ONE_MAN.test(agent.text);
}

const GOING = /^(?:return|c[ao]me|back|reven|revin|revien|retourn|go|went|flew|fl[iy]|mov)/i;

const ONE_MAN =
  /^(?!(?:le |the )?(?:dernier|last)\b).*\b(?:officer|soldier|sailor|airman|serviceman|commander|pilot|soldat|officier|marin|aviateur|militaire|légionnaire|parachutiste)\b/iu;

function isHome({ actors }: Context, { act, agents, recipients, trigger }: Claim): boolean {
  if (act !== 'deploy' || !COMING.test(trigger.text)) return false;
  const [agent, ...others] = agents;
  const [land, ...lands] = recipients;
  if (!agent?.entity?.startsWith('state:') || !land?.entity || others.length > 0 || lands.length > 0) return false;
  return land.entity === agent.entity || actors.byId.get(land.entity)?.partOf === agent.entity;
}
