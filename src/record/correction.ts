// What a person says a claim should read, where the machine read it almost rightly. The reading itself is never altered.
import type { Modality, Polarity } from '../annotation.ts';
import type { ClaimTime, Holding, RecordClaim } from './model.ts';

/** The fields that were read wrongly, as they should be; `time: null` for a claim that has no date. */
export interface Correction {
  readonly time?: ClaimTime | null;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

/** A claim as a person corrected it. */
export function corrected(claim: RecordClaim, correction: Correction): RecordClaim {
  const { time = claim.time, polarity = claim.polarity, modality = claim.modality } = correction;
  const holding = correction.time === undefined ? claim.holding : holdingAt(claim, correction.time);
  return { ...claim, time, polarity, modality, holding };
}

/** A state that a claim says holds does so on the days of the corrected date. */
function holdingAt({ state, holding }: RecordClaim, time: ClaimTime | null): Holding | null {
  if (state?.change !== 'holds' || time === null) return holding;
  const { earliest, latest } = time;
  return { earliest, latest, continues: holding?.continues ?? false, since: null, until: null, from: 'stated' };
}
