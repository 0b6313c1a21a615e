import { slugOf } from '../packs/actor-index.ts';
import { foldName } from '../packs/fold.ts';
import type { Context } from './context.ts';
import type { Participant } from './participant.ts';
import type { Hole } from './phrase.ts';

/** A capital where a place is wanted is the city, not the state: "Séoul tomba"; but not "Mexico", which English calls the state by. */
export function asPlace(context: Context, participant: Participant, hole: Hole): Participant {
  const asked = hole.kinds.includes('place') || hole.roles.some(role => role === 'place' || role === 'origin');
  // Where states, bodies and lands may stand alike, a capital is its state: "Londres sort du Marché commun".
  const member = hole.kinds.includes('org') && hole.kinds.includes('state');
  if (!asked || member || !participant.entity?.startsWith('state:')) return participant;
  const name = participant.text.replace(/^(?:the|la|le)\s+/i, '');
  if (!context.actors.byCapital.has(foldName(name)) || isNameOf(context, participant.entity, name)) return participant;
  const city = context.actors.byName.get(foldName(name))?.find(entry => entry.kind === 'place');
  return { ...participant, entity: city?.id ?? `place:${slugOf(name)}`, kinds: ['place'] };
}

function isNameOf(context: Context, state: string, name: string): boolean {
  const names = context.actors.byId.get(state)?.names;
  return names !== undefined && [...names.fr, ...names.en].some(one => foldName(one) === foldName(name));
}
