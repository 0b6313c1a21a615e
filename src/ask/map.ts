import { stateOfTerritory } from '../packs/actor-index.ts';
import type { Event } from '../record/model.ts';
import { type Asking, nameFor } from './asking.ts';

/** A state of the map: how many events happened on its territory, or were its acts. */
export interface MappedState {
  readonly id: string;
  readonly name: string;
  readonly events: number;
  /** Independent tellings of these events together. */
  readonly origins: number;
}

export interface MapQuery {
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of an actor: only events in which it takes part. */
  readonly actors?: readonly string[];
  /** Whether events are counted where they happened, or for the states that acted. */
  readonly by: 'place' | 'agent';
}

/** Events that sources assert, by state, the most first. Towns and regions count for the state that they are part of today. */
export function map(asking: Asking, events: readonly Event[], { from, to, actors, by }: MapQuery): MappedState[] {
  const found = new Map<string, { events: number; origins: number }>();
  for (const { earliest, latest, modality, polarity, agents, recipients, place, origins } of events) {
    if (modality !== 'asserted' || polarity !== 'positive') continue;
    if (from !== undefined && latest !== null && latest < from) continue;
    if (to !== undefined && earliest !== null && earliest > to) continue;
    const parties = [...agents, ...recipients, ...(place ? [place] : [])];
    if (actors && !parties.some(({ entity }) => entity !== null && actors.includes(entity))) continue;
    const counted = by === 'place' ? [place] : agents;
    for (const state of new Set(counted.flatMap(each => stateOf(asking, each?.entity ?? null) ?? []))) {
      const sum = found.get(state) ?? { events: 0, origins: 0 };
      sum.events++;
      sum.origins += origins;
      found.set(state, sum);
    }
  }
  return [...found]
    .map(([id, sums]) => ({ id, name: nameFor(asking, id), ...sums }))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}

/** The state that an entity is, or lies in; null where that is unknown. */
function stateOf({ index }: Asking, entity: string | null): string | null {
  // A part of a part of a state is as deep as packs go; more would be a ring.
  for (let id = entity, depth = 0; id !== null && depth < 4; depth++) {
    if (id.startsWith('state:')) return id;
    if (!id.startsWith('place:')) return null;
    id = stateOfTerritory(index, id) ?? index.byId.get(id)?.partOf ?? null;
  }
  return null;
}
