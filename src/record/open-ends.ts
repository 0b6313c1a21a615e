// "Anna Roth resigned in May": an end of which the sentence does not say what ended. It ends the one thing that the record knows her to have held.
import { lengthOf } from './days.ts';
import type { State, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** The object of a state that a claim leaves open. */
export const OPEN = '*';

/** The state that a claim ends without saying which, its object open; null for most claims. */
export function openEnd(
  { state, polarity, modality, time, act, agents, recipients }: TracedClaim,
  world: World,
): State | null {
  if (state !== null || polarity !== 'positive' || modality !== 'asserted' || !time || lengthOf(time) > YEAR_DAYS)
    return null;
  const held = world.endsHeld(act);
  if (!held) return null;
  const [person, ...others] = held.subject === 'agent' ? agents : recipients;
  if (!person?.entity?.startsWith('person:') || others.length > 0) return null;
  return { subject: person.entity, relation: held.relation, object: OPEN };
}

/**
 * The claims of open ends as ends of a state, where they can mean no other and nobody tells its end outright. `own`: what is told of the state;
 * `others`: how many more states of the relation the record knows of the same subject.
 */
export function endsMeant(
  { subject, relation, object }: State,
  own: readonly TracedClaim[],
  others: number,
  open: readonly TracedClaim[],
): TracedClaim[] {
  const told = own.some(
    ({ state, polarity, modality, time }) =>
      state?.change === 'ends' && polarity === 'positive' && modality === 'asserted' && time !== null,
  );
  if (others > 0 || told) return [];
  return open.map(claim => ({ ...claim, state: { subject, relation, object, change: 'ends' } }));
}

const YEAR_DAYS = 366;
