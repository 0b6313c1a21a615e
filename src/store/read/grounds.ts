import type { Annotations, Claim } from '../../annotation.ts';
import type { TracedClaim } from '../../record/model.ts';
import { recordOf } from '../../record/reading.ts';
import type { Sqlite } from '../sqlite.ts';
import { readAnnotations } from './documents.ts';

/** A claim as its document was annotated, with the annotations it points into. */
export interface AnnotatedClaim {
  readonly claim: Claim;
  readonly annotations: Annotations;
}

/** The annotation that a claim of the record was made from; how it was read is kept there alone, once. Null where it is gone. */
export function readAnnotated(db: Sqlite, { id, document }: TracedClaim): AnnotatedClaim | null {
  const annotations = readAnnotations(db, document);
  if (annotations === null) return null;
  const at = recordOf(annotations).claims.findIndex(claim => claim.id === id);
  return at < 0 ? null : { claim: annotations.claims[at]!, annotations };
}
