import { stateOfTerritory } from '../packs/actor-index.ts';
import { type Asking, nameFor } from './asking.ts';
import { type KeptEvents, type ShortEvent, takesPart } from './kept/events.ts';
import { MODALITIES } from './modalities.ts';

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
export function map(asking: Asking, { dated, names }: Pick<KeptEvents, 'dated' | 'names'>, query: MapQuery): MapAnswer {
  const { coordinates = {} } = asking.pack;
  const { ids } = names.actors;
  const [states, towns] = [new Sums(), new Sums()];
  const [stateAt, townAt] = [known(id => stateOf(asking, id)), known(id => (id in coordinates ? id : null))];
  const actors = query.actors && new Set(query.actors.map(actor => names.actors.known(actor)));
  let unplaced = 0;
  for (const event of dated) {
    if (!isAsked(event, query, actors)) continue;
    const { agents, place, placed, origins } = event;
    if (query.by === 'agent') {
      const found = agents.map(agent => stateAt(agent, ids));
      // Most acts have one agent; of several from one state it is one act of this state.
      for (const [place, state] of found.entries())
        if (state !== null && found.indexOf(state) === place) states.add(state, origins);
      continue;
    }
    if (!placed) continue;
    const state = stateAt(place, ids);
    if (state !== null) states.add(state, origins);
    const town = townAt(place, ids);
    if (town !== null) towns.add(town, origins);
    else if (state === null) unplaced++;
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

/** A question about ids by their numbers, asked once of each; null for -1, which is nobody. */
function known(ask: (id: string) => string | null): (number: number, ids: readonly string[]) => string | null {
  const answers: (string | null | undefined)[] = [];
  return (number, ids) => {
    if (number < 0) return null;
    let answer = answers[number];
    if (answer === undefined) {
      answer = ask(ids[number]!);
      answers[number] = answer;
    }
    return answer;
  };
}

function isAsked(event: ShortEvent, { from, to }: MapQuery, actors: ReadonlySet<number> | undefined): boolean {
  const { earliest, latest, modality, denied } = event;
  if (modality !== ASSERTED || denied) return false;
  if (from !== undefined && latest !== null && latest < from) return false;
  if (to !== undefined && earliest !== null && earliest > to) return false;
  return !actors || takesPart(event, actors);
}

const ASSERTED = MODALITIES.indexOf('asserted');

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
function stateOf({ index }: Asking, entity: string): string | null {
  // A part of a part of a state is as deep as packs go; more would be a ring.
  for (let id: string | null = entity, depth = 0; id !== null && depth < 4; depth++) {
    if (id.startsWith('state:')) return id;
    if (!id.startsWith('place:')) return null;
    id = stateOfTerritory(index, id) ?? index.byId.get(id)?.partOf ?? null;
  }
  return null;
}
