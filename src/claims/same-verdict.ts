// "Le tribunal a condamné hier Étienne Barsac. Il a relaxé Paul Verdeille": one court's verdicts, told one after the other, are of one day.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

const VERDICTS: ReadonlySet<string> = new Set([
  'convict', 'drop-charge', 'sentence-to-death', 'quash-conviction', 'uphold-sentence', 'uphold-acquittal',
]); // biome-ignore format: a row

/** The claims of a document; a verdict without a date has that of the one right before it, in its sentence or the one before, by the same court. */
export function withSameVerdicts({ reading }: Context, claims: readonly Claim[]): Claim[] {
  const told: Claim[] = [];
  for (const claim of claims) {
    const before = claim.time === null ? dated(claim, told) : null;
    const time = before && reading.times.find(({ id }) => id === before.time);
    // A year or more is no day of a court.
    told.push(time?.earliest && time.earliest === time.latest ? { ...claim, time: time.id } : claim);
  }
  return told;
}

function dated(claim: Claim, told: readonly Claim[]): Claim | null {
  if (!isVerdict(claim)) return null;
  const [court, ...others] = claim.agents;
  if (!court || others.length > 0) return null;
  const before = told.findLast(isVerdict);
  if (before?.time == null || before.sentence < claim.sentence - 1) return null;
  const [same, ...more] = before.agents;
  if (more.length > 0 || !same) return null;
  const one = court.entity !== null ? court.entity === same.entity : court.text === same.text && same.entity === null;
  return one ? before : null;
}

function isVerdict({ act, polarity, modality }: Claim): boolean {
  return VERDICTS.has(act) && polarity === 'positive' && modality === 'asserted';
}
