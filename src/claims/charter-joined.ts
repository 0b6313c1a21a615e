// "The OAU was founded in May 1963. Morocco acceded to the charter in September": whoever accedes to the charter of a body joins it.
import type { Claim } from '../annotation.ts';
import { type Context, nameOver } from './context.ts';
import { onlyOrganisationOf, organisationOf } from './topic.ts';

const CHARTER = /^(?:the|its|la|les|sa|ses|au|aux)?\s*(?:charter|covenant|charte|pacte|statuts)$/i;
/** How many sentences back the body may be named. */
const BACK = 2;

/** Claims of joining a charter that says not of what, with the membership of the body that the text has just named. */
export function withChartersJoined(context: Context, claims: readonly Claim[]): Claim[] {
  return claims.map(claim => {
    if (claim.act !== 'join' || claim.state !== null || claim.recipients.length !== 1) return claim;
    const [charter] = claim.recipients;
    const [member] = claim.agents;
    if (charter!.entity !== null || !CHARTER.test(charter!.text)) return claim;
    if (claim.agents.length !== 1 || !member!.entity?.startsWith('state:')) return claim;
    const object = bodyBefore(context, claim);
    if (object === null) return claim;
    const change = claim.polarity === 'negative' ? 'holds' : 'begins';
    return { ...claim, state: { subject: member!.entity, relation: 'member_of', object, change } };
  });
}

/** The only organisation named in the sentence or the two before, where the document is about it or names no other. */
function bodyBefore(context: Context, { sentence, trigger }: Claim): string | null {
  const { tree } = context;
  const { sentences } = tree.words;
  const place = sentences.findIndex(({ id }) => id === sentence);
  const here = sentences[place]!;
  const bodies = new Set<string>();
  for (const each of sentences.slice(Math.max(0, place - BACK), place + 1)) {
    if (each.strand !== here.strand) continue;
    for (let i = each.firstToken; i < each.endToken && tree.tokens.starts[i]! < trigger.start; i++) {
      const entity = nameOver(context, i)?.entity;
      if (entity?.startsWith('org:')) bodies.add(entity);
    }
  }
  const [only] = bodies;
  if (bodies.size !== 1) return null;
  return only === (organisationOf(context) ?? onlyOrganisationOf(context)) ? only! : null;
}
