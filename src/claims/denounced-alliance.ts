// "denounced the treaty of 1936": the alliance that the text has told to have been signed in that year ends with it.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

const OF_YEAR = /\b(?:of|de|du|d['’]alliance de)\s(?:\p{L}+\s)?(1[6-9]\d\d|20\d\d)$/u;

/** The claims with the ends of alliances whose treaty, called by its year, is denounced. */
export function withAlliancesDenounced(context: Context, claims: readonly Claim[]): Claim[] {
  if (!claims.some(({ act }) => act === 'denounce-treaty')) return [...claims];
  return claims.map((claim, place) => {
    if (claim.act !== 'denounce-treaty' || claim.state !== null) return claim;
    const { polarity, modality, agents, recipients } = claim;
    const [agent, ...others] = agents;
    const year = recipients.length === 1 ? OF_YEAR.exec(recipients[0]!.text)?.[1] : undefined;
    if (polarity !== 'positive' || modality !== 'asserted' || !agent?.entity || others.length > 0 || !year)
      return claim;
    const ties = claims.slice(0, place).flatMap(({ state, time, modality }) => {
      if (state?.relation !== 'allied_with' || state.change !== 'begins' || modality !== 'asserted') return [];
      if (time === null || !context.reading.times[time]?.earliest?.startsWith(year)) return [];
      return state.subject === agent.entity ? [state.object] : state.object === agent.entity ? [state.subject] : [];
    });
    const [other] = ties;
    // Of several treaties of one year nobody knows which.
    if (other === undefined || ties.some(tie => tie !== other)) return claim;
    return {
      ...claim,
      state: { subject: agent.entity, relation: 'allied_with', object: other, change: 'ends' as const },
    };
  });
}
