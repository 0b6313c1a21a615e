// How likely a claim is wholly right, and what there is to doubt in it.
import type { Claim, Doubtful } from '../../annotation.ts';
import type { Signs } from './signs.ts';
import { BIAS, FRENCH_THRESHOLD, SETTLED_THRESHOLD, THRESHOLD, WEIGHTS } from './weights.ts';

/** From 0 to 1, two decimals. */
export function surenessOf(signs: Signs): number {
  let odds = BIAS;
  for (const { sign, weight } of WEIGHTS) odds += weight * signs[sign];
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** A doubt is named where its signs cost more than so much of the log-odds. */
const WORTH_NAMING = 0.4;

/** What is doubtful, the worst first: that whose signs cost a claim most against the mean of claims; one doubt at least. */
export function doubtsIn(signs: Signs): readonly Doubtful[] {
  const costs = new Map<Doubtful, number>();
  for (const { sign, weight, mean, doubt } of WEIGHTS)
    costs.set(doubt, (costs.get(doubt) ?? 0) - weight * (signs[sign] - mean));
  const worst = [...costs].sort(([, a], [, b]) => b - a);
  return worst.filter(([, cost], k) => k === 0 || cost > WORTH_NAMING).map(([doubt]) => doubt);
}

/**
 * Whether a claim is withheld. Only what is told as done is: nothing else enters an event or a state. `settled`: it bears on a state of two
 * actors that the pack knows, of the kinds that the relation asks for; so much has to fit for that, that less sureness is enough.
 * `more`: it is told in French, of somebody whom the pack does not know.
 */
export function isWithheld({ modality }: Claim, sure: number, settled: boolean, more = false): boolean {
  const threshold = settled ? SETTLED_THRESHOLD : more ? FRENCH_THRESHOLD : THRESHOLD;
  return modality === 'asserted' && sure < threshold;
}
