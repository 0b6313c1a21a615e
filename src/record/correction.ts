// What a person says a claim should read, where the machine read it almost rightly. The reading itself is never altered.
import type { Modality, Participant, Polarity, StateClaim } from '../annotation.ts';
import type { ClaimTime, Holding, RecordClaim } from './model.ts';

/** The fields that were read wrongly, as they should be; `time: null` for a claim that has no date, `place: null` for one without a place. */
export interface Correction {
  readonly act?: string;
  readonly agents?: readonly Participant[];
  readonly recipients?: readonly Participant[];
  readonly place?: Participant | null;
  readonly time?: ClaimTime | null;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** Who says it; null where the author does. */
  readonly source?: Participant | null;
  /** The state that the claim bears on as a person says it, null for none; absent where it follows from the rest. */
  readonly stated?: StateClaim | null;
}

/** A correction as the record keeps it, with what follows from it by the packs of that day; see `correctionKept`. */
export interface KeptCorrection extends Correction {
  /** PLOVER event type of the corrected act. */
  readonly event?: string | null;
  /** The state that the claim then bears on. */
  readonly state?: StateClaim | null;
}

/** A claim as a person corrected it. */
export function corrected(claim: RecordClaim, correction: KeptCorrection): RecordClaim {
  const { stated: _, ...fields } = correction;
  const right = { ...claim, ...fields };
  return { ...right, holding: holdingOf(claim, right, correction) };
}

/** A state that a claim says holds does so on the days of the corrected date, or of the date that was read. */
function holdingOf(claim: RecordClaim, { state, time }: RecordClaim, correction: KeptCorrection): Holding | null {
  if (state === null) return null;
  if (state.change !== 'holds') return claim.state?.change === 'holds' ? null : claim.holding;
  if (time === null) return claim.holding;
  if (correction.time === undefined && claim.state?.change === 'holds') return claim.holding;
  const { earliest, latest } = time;
  const continues = claim.holding?.continues ?? false;
  return { earliest, latest, continues, since: null, until: null, from: 'stated' };
}
