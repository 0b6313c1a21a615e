import type { AsOfEvidence, Evidence } from '../record/model.ts';
import type { CitedClaim } from '../store/read/claims.ts';

/** A claim as answers cite it: the trigger's span, and the sentence around it. */
export function evidenceOf({ claim, uri, sentence }: CitedClaim): Evidence {
  const { document, trigger } = claim;
  return { document, uri, sentence, start: trigger.start, end: trigger.end };
}

/** A claim about a state as as-of answers cite it. */
export function stateEvidenceOf(cited: CitedClaim): AsOfEvidence {
  const { state, polarity, modality, source, verdict } = cited.claim;
  return { ...evidenceOf(cited), says: state?.change ?? 'holds', polarity, modality, source, verdict };
}
