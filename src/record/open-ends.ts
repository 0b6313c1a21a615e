// "Anna Roth resigned in May": an end of which the sentence does not say what ended. It ends the one thing that the record knows her to have held.

import { wordsOfId } from '../packs/body-names.ts';
import { daysFrom, lengthOf } from './days.ts';
import type { State, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** The object of a state that a claim leaves open; before the object that it names, where it does not tell whether anything was held. */
export const OPEN = '*';

/** The states as which open claims on a state are known: of any object, and of its own. */
export function openStates({ subject, relation, object }: State): State[] {
  const of = object.startsWith('office:') ? object.indexOf('-of-') : -1;
  const inBody = of < 0 ? [] : [`${OPEN}${IN}${object.slice(of + 4)}`];
  return [OPEN, `${OPEN}${object}`, ...inBody].map(open => ({ subject, relation, object: open }));
}

export function isOpen({ object }: State): boolean {
  return object.startsWith(OPEN);
}

/** The state that a claim ends, or begins again, without saying which, its object open; null for most claims. */
export function openEnd(
  { state, polarity, modality, time, act, agents, recipients }: TracedClaim,
  world: World,
): State | null {
  if (state !== null || polarity !== 'positive' || modality !== 'asserted' || !time || lengthOf(time) > YEAR_DAYS)
    return null;
  const held = world.endsHeld(act);
  if (!held) return null;
  const named = held.subject === 'either' ? [...agents, ...recipients] : held.subject === 'agent' ? agents : recipients;
  const [subject, ...others] = named;
  if (!subject?.entity || others.length > 0) return null;
  if (held.object) {
    const [object, ...more] = recipients;
    if (!object?.entity?.startsWith('place:') || more.length > 0) return null;
    return { subject: subject.entity, relation: held.relation, object: `${OPEN}${object.entity}` };
  }
  // Of a body that packs know, nobody counts all that it belongs to.
  const ofBodies = held.subject === 'either' && subject.entity.startsWith('org:') && !world.knows(subject.entity);
  if (!subject.entity.startsWith('person:') && !ofBodies) return null;
  const body = bodyLeft(agents, recipients);
  return { subject: subject.entity, relation: held.relation, object: body ? `${OPEN}${body}` : OPEN };
}

/** "left the Mint in May": in what body an office ended, by the words that an office of it has; null where none is told. */
function bodyLeft(agents: TracedClaim['agents'], recipients: TracedClaim['recipients']): string | null {
  const [body, ...more] = recipients;
  if (agents.length !== 1 || more.length > 0 || !body?.entity?.startsWith('org:')) return null;
  return `${IN}${wordsOfId(body.entity)
    .filter(word => !SMALL.test(word))
    .join('-')}`;
}

const IN = 'office:in-';
const SMALL = /^(?:de|du|des|d|l|la|le|les|of|the|and|et)$/;

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
  world: World,
): TracedClaim[] {
  return open.flatMap(claim => {
    const held = world.endsHeld(claim.act);
    const named = held?.object !== undefined;
    const inBody = held?.subject === 'agent' && bodyLeft(claim.agents, claim.recipients) !== null;
    if (!named && !inBody && others > 0 && !held?.all) return [];
    const change = held?.change ?? 'ends';
    const told = own.filter(
      ({ state, act, polarity, modality, time }) =>
        state?.change === change &&
        polarity === 'positive' &&
        modality === 'asserted' &&
        time !== null &&
        // Who was readmitted had joined before.
        (change === 'ends' || act === claim.act),
    );
    // Of several that end at once, one whose own end is told has ended then.
    if (held?.all && others > 0 && told.length > 0) return [];
    const known = !named || own.some(({ state, polarity }) => state?.change === 'begins' && polarity === 'positive');
    const meant = (known || told.length > 0) && told.every(end => isOtherDating(claim, end));
    return meant ? [{ ...claim, state: { subject, relation, object, change } }] : [];
  });
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
