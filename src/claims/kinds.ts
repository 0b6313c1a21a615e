// Which kinds of participant a role takes: those its phrase names, else the usual ones.
import type { Kind } from './lexicon/nouns.ts';
import type { Participant } from './participant.ts';
import type { Hole } from './phrase.ts';

const ACTOR: readonly Kind[] = ['state', 'org', 'person', 'force', 'name', 'pronoun'];
/** Who does what a phrase says where it names no kinds: embassies refuse visas. */
const DOERS: readonly Kind[] = [...ACTOR, 'mission'];
/** What a hole writes for all of them. */
const ANY_ACTOR = 'actor';
/** Persons or troops known as such by a noun, a title or the pack: a bare name may as well be that of a village. */
const PEOPLE = 'people';

const MONEY: readonly Kind[] = ['money'];
/** "$20 billion", "5 millions d'euros", "3,000 francs". */
const SUM =
  /^(?:some |about |up to |over |nearly |environ |quelque )?(?:[$€£¥]|US\$|\d[\d.,\u00a0\u202f ]*(?:(?:million|billion|milliard|mille|thousand)s? )?(?:of |de |d['’])?(?:dollar|euro|franc|pound|mark|livre|yen|rouble|ruble)s?\b)/i;

/** "relieved the Government of a burden", "the Government moved to Oslo": who governs is no land. */
const POWER =
  /\b(?:government|administration|cabinet|regime|ambassador|minister|envoy|president|gouvernement|administration|régime|ambassadeur|ministre|président)s?\b/i;

const POWERS = /\b(?:powers|puissances)\b/i;

function isPower({ text }: Participant): boolean {
  return POWER.test(text);
}

function wantedBy({ kinds }: Hole): readonly Kind[] {
  return kinds.includes(ANY_ACTOR)
    ? kinds.flatMap(kind => (kind === ANY_ACTOR ? ACTOR : [kind as Kind]))
    : (kinds as readonly Kind[]);
}

/** Whether a participant may fill a hole of a phrase. */
export function fits(participant: Participant, hole: Hole): boolean {
  const kinds = participant.entity === null && SUM.test(participant.text) ? MONEY : participant.kinds;
  // A sum is what is given, and nobody it is given to.
  if (kinds === MONEY && hole.roles.includes('recipient') && !hole.kinds.includes('money')) return false;
  // "American citizens" are no place.
  if (
    hole.roles.includes('place') &&
    !hole.roles.includes('agent') &&
    (kinds.includes('person') || kinds.includes('force'))
  )
    return false;
  if (hole.kinds.includes('any')) return true;
  if (hole.kinds.length > 0) {
    if (hole.kinds.includes(PEOPLE))
      return (kinds.includes('person') || kinds.includes('force')) && !kinds.includes('name');
    const wanted = wantedBy(hole);
    // "recognised American agents", "les lois s'appliquent aux Français": people are no state and no land.
    if (
      kinds.includes('person') &&
      wanted.includes('place') &&
      !wanted.some(kind => kind === 'person' || kind === 'force' || kind === 'org')
    )
      return false;
    if (wanted.some(kind => kinds.includes(kind))) return true;
    // "the Western powers": states, whatever part of the world they are named for.
    if (wanted.includes('state') && kinds.includes('place') && POWERS.test(participant.text)) return true;
    if (kinds.includes('person') || kinds.includes('force')) return false;
    // A state may stand for its land, a pronoun of which nobody knows whom it means for some person.
    return (
      (wanted.includes('place') && kinds.includes('state') && participant.entity !== null && !isPower(participant)) ||
      (kinds.length === 1 &&
        kinds[0] === 'pronoun' &&
        wanted.includes('person') &&
        !hole.roles.includes('thing') &&
        // "the spot, and the men who assaulted it"
        !/^(?:it|itself)$/i.test(participant.text))
    );
  }
  if (hole.roles.includes('agent'))
    return kinds.some(kind => DOERS.includes(kind)) || (kinds.includes('place') && participant.entity !== null);
  if (hole.roles.includes('place'))
    return kinds.includes('place') || kinds.includes('state') || kinds.includes('name') || kinds.includes('seat');
  return true;
}
