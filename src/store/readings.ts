// A claim as its document alone says it, before the rest of the record and anything that people decided. Most claims are not otherwise in the record.
import type { RecordClaim, TracedClaim } from '../record/model.ts';

/** The columns of "claims" that say it. */
export interface ReadingRow {
  readonly reading: string | null;
  readonly traced: string;
}

export function readingOf({ reading, traced }: ReadingRow): RecordClaim {
  return reading === null ? alone(JSON.parse(traced) as TracedClaim) : (JSON.parse(reading) as RecordClaim);
}

/** A traced claim without what others say of it. */
export function alone({ origin: _origin, verdict: _verdict, ...claim }: TracedClaim): RecordClaim {
  return claim;
}
