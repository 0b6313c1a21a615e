// The relation that a claim bears on, as a person states it.
import type { StateClaim } from '../annotation.ts';
import { RegestaError } from '../messages.ts';
import type { NewKind } from '../record/new-kinds.ts';
import type { Asking } from './asking.ts';
import { participantNamed } from './participant.ts';

/** Whoever stands at an end: a name or an id; with a kind, of somebody new. */
export interface EndNamed {
  readonly name: string;
  readonly kind: NewKind | 'words' | null;
}

/** A state by the names of its ends. Throws RG030 where an end is nobody known, RG033 for a relation that no pack has. */
export function statedBetween(
  asking: Asking,
  {
    subject,
    relation,
    object,
    change,
  }: Pick<StateClaim, 'relation' | 'change'> & { subject: EndNamed; object: EndNamed },
): StateClaim {
  checkRelation(asking, relation);
  const end = ({ name, kind }: EndNamed) => {
    const { entity } = participantNamed(asking, name, kind);
    if (entity === null) throw new RegestaError('RG030', { name });
    return entity;
  };
  return { subject: end(subject), relation, object: end(object), change };
}

/** Throws RG033 for a relation that the pack does not know. */
export function checkRelation({ pack }: Asking, relation: string): void {
  if (pack.relations.some(({ id }) => id === relation)) return;
  const choices = pack.relations
    .map(({ id }) => id)
    .sort()
    .join(', ');
  throw new RegestaError('RG033', { relation, choices });
}
