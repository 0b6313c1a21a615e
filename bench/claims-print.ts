import { createHash } from 'node:crypto';
import type { Claim, TimeExpression } from '../src/annotation.ts';

/** A mark of all that a claim tells, ids of time expressions apart: a judgement holds as long as it is the same. */
export function printOf(claim: Claim, times: readonly TimeExpression[]): string {
  const { act, agents, recipients, place, polarity, modality, source, state } = claim;
  const time = times.find(({ id }) => id === claim.time);
  const told = [
    act,
    agents,
    recipients,
    place,
    time ? [time.text, time.value] : null,
    polarity,
    modality,
    source,
    state,
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12);
}
