// Who signed the treaty that founded an organisation became its member, on some day from the signature to the entry into force.
import { type Bound, counts } from './constraints.ts';
import { daysFrom, later } from './days.ts';
import type { TracedClaim } from './model.ts';
import { ONE_OCCASION_DAYS } from './turnings.ts';
import type { World } from './world.ts';

/**
 * The beginnings that signatures of the founding treaty imply. `implying`: claims of states that imply the membership; `own`: what is told of the
 * membership itself, which comes first: a beginning told within ten years of the signature is the one that the signature stands for.
 */
export function foundingBounds(implying: readonly TracedClaim[], own: readonly Bound[], world: World): Bound[] {
  return implying.flatMap(claim => {
    const bound = boundOf(claim, world);
    if (!bound) return [];
    const told = own.some(
      ({ kind, earliest, latest }) =>
        kind === 'begins' &&
        daysFrom(bound.latest, earliest) <= ONE_OCCASION_DAYS &&
        daysFrom(latest, bound.earliest) <= ONE_OCCASION_DAYS,
    );
    return told ? [] : [bound];
  });
}

function boundOf(claim: TracedClaim, world: World): Bound | null {
  const { state, time, polarity } = claim;
  const founding = state && world.founding(state.object);
  if (!founding || !counts(claim) || polarity !== 'positive' || state.change !== 'begins') return null;
  if (world.relation(state.relation)?.impliesOfFounded === undefined) return null;
  const day = time ?? founding.signed;
  // Whoever signed once it was in force acceded to it: when that took effect is another date.
  if (!day.earliest || !day.latest || day.earliest > founding.inForce.latest!) return null;
  const earliest = later(day.earliest, founding.signed.earliest)!;
  return { kind: 'begins', earliest, latest: founding.inForce.latest!, weak: false, founding: true, claim };
}
