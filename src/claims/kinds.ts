// Which kinds of participant a role takes: those its phrase names, else the usual ones.
import type { Kind } from './lexicon/nouns.ts';
import type { Participant } from './participant.ts';
import type { Hole } from './phrase.ts';

const ACTOR: readonly Kind[] = ['state', 'org', 'person', 'force', 'name', 'pronoun'];
const GROUPS: Readonly<Record<string, readonly Kind[]>> = { actor: ACTOR };

/** Whether a participant may fill a hole of a phrase. */
export function fits(participant: Participant, hole: Hole): boolean {
  const { kinds } = participant;
  // "American citizens" are no place.
  if (
    hole.roles.includes('place') &&
    !hole.roles.includes('agent') &&
    (kinds.includes('person') || kinds.includes('force'))
  )
    return false;
  if (hole.kinds.includes('any')) return true;
  if (hole.kinds.length > 0) {
    const wanted = hole.kinds.flatMap(kind => GROUPS[kind] ?? [kind as Kind]);
    if (wanted.some(kind => kinds.includes(kind))) return true;
    if (kinds.includes('person') || kinds.includes('force')) return false;
    // A state may stand for its land, a pronoun of which nobody knows whom it means for some person.
    return (
      (wanted.includes('place') && kinds.includes('state') && participant.entity !== null) ||
      (kinds.length === 1 && kinds[0] === 'pronoun' && wanted.includes('person') && !hole.roles.includes('thing'))
    );
  }
  if (hole.roles.includes('agent'))
    return kinds.some(kind => ACTOR.includes(kind)) || (kinds.includes('place') && participant.entity !== null);
  if (hole.roles.includes('place'))
    return kinds.includes('place') || kinds.includes('state') || kinds.includes('name') || kinds.includes('seat');
  return true;
}
