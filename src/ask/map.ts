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

/** A town or a site whose place the pack knows. */
export interface MappedTown extends MappedState {
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapAnswer {
  readonly states: readonly MappedState[];
  /** Where it happened, more closely than by state; empty where events are counted for those who acted. */
  readonly towns: readonly MappedTown[];
  /** Events whose place is on no map: seas, regions, places that nobody knows. */
  readonly unplaced: number;
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

/** Events that sources assert, by state and by town, the most first. Towns and regions count for the state that they are part of today as well. */
export function map(asking: Asking, events: readonly Event[], query: MapQuery): MapAnswer {
  const { coordinates = {} } = asking.pack;
  const [states, towns] = [new Sums(), new Sums()];
  let unplaced = 0;
  for (const event of events) {
    if (!isAsked(event, query)) continue;
    const { agents, place, origins } = event;
    const counted = query.by === 'place' ? [place] : agents;
    const found = new Set(counted.flatMap(each => stateOf(asking, each?.entity ?? null) ?? []));
    for (const state of found) states.add(state, origins);
    if (query.by !== 'place' || place === null) continue;
    const town = place.entity !== null && place.entity in coordinates ? place.entity : null;
    if (town !== null) towns.add(town, origins);
    else if (found.size === 0) unplaced++;
  }
  return {
    states: states.named(asking),
    towns: towns.named(asking).map(town => {
      const [latitude, longitude] = coordinates[town.id]!;
      return { ...town, latitude, longitude };
    }),
    unplaced,
  };
}

function isAsked(event: Event, { from, to, actors }: MapQuery): boolean {
  const { earliest, latest, modality, polarity, agents, recipients, place } = event;
  if (modality !== 'asserted' || polarity !== 'positive') return false;
  if (from !== undefined && latest !== null && latest < from) return false;
  if (to !== undefined && earliest !== null && earliest > to) return false;
  const parties = [...agents, ...recipients, ...(place ? [place] : [])];
  return !actors || parties.some(({ entity }) => entity !== null && actors.includes(entity));
}

/** Events and tellings by id. */
class Sums {
  private readonly sums = new Map<string, { events: number; origins: number }>();

  add(id: string, origins: number): void {
    const sum = this.sums.get(id) ?? { events: 0, origins: 0 };
    sum.events++;
    sum.origins += origins;
    this.sums.set(id, sum);
  }

  /** The most events first. */
  named(asking: Asking): MappedState[] {
    return [...this.sums]
      .map(([id, sums]) => ({ id, name: nameFor(asking, id), ...sums }))
      .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  }
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
