// "Anna Roth resigned in May": an end of which the sentence does not say what ended. It ends the one thing that the record knows her to have held.
import { daysFrom, lengthOf } from './days.ts';
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
 * The claims of open ends as ends of a state, where they can mean no other. Where its end is told outright, only those that another document dates
 * otherwise, near it: "she resigned in May" against "director until September". `own`: what is told of the state; `others`: how many more states of the
 * relation the record knows of the same subject.
 */
export function endsMeant(
  { subject, relation, object }: State,
  own: readonly TracedClaim[],
  others: number,
  open: readonly TracedClaim[],
): TracedClaim[] {
  if (others > 0) return [];
  const told = own.filter(
    ({ state, polarity, modality, time }) =>
      state?.change === 'ends' && polarity === 'positive' && modality === 'asserted' && time !== null,
  );
  return open
    .filter(claim => told.every(end => isOtherDating(claim, end)))
    .map(claim => ({ ...claim, state: { subject, relation, object, change: 'ends' } }));
}

/** Whether an open end can be another's date of an end that is told. */
function isOtherDating(open: TracedClaim, end: TracedClaim): boolean {
  if (open.document === end.document || open.origin === end.origin) return false;
  const [a, b] = [open.time!, end.time!];
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return false;
  return daysFrom(a.latest, b.earliest) <= NEAR_DAYS && daysFrom(b.latest, a.earliest) <= NEAR_DAYS;
}

/** Further apart than this, in days, two ends are of two things. */
const NEAR_DAYS = 1096;
const YEAR_DAYS = 366;
