// The events of a record in short, in the order of the timeline, for what goes through all of them: pictures, network, map, counts.
import { compare } from '../../record/days.ts';
import type { Event } from '../../record/model.ts';
import type { Change } from '../../store/changes.ts';
import { readMarks, readMarksOf } from '../../store/read/marks.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { parseIsoDay } from '../../times/calendar.ts';
import { MODALITIES } from '../modalities.ts';
import { QUAD_CLASSES, quadClassOf } from '../quad-class.ts';
import type { Interned } from './interned.ts';

/** An event in short. Actors are numbers, see `Interned`; words without an actor are left out. */
export interface ShortEvent {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The same as day numbers. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly act: string;
  /** A place in `MODALITIES`. */
  readonly modality: number;
  readonly denied: boolean;
  readonly origins: number;
  /** The row number of the first of its documents; 0 where it has none. */
  readonly document: number;
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
  /** -1 where it has none that is known. */
  readonly place: number;
  /** Whether it has a place, be it by words alone. */
  readonly placed: boolean;
  /** Numbers of who does what to whom, by quad class; empty for what no source asserts. See `KeptEvents.edges`. */
  readonly edges: readonly number[];
}

/** Who does something of a quad class to whom. */
export interface Edge {
  readonly agent: number;
  readonly recipient: number;
  /** A place in `QUAD_CLASSES`. */
  readonly quad: number;
}

/** The parts of which short events are made. */
export class EventNames {
  readonly actors: Interned;
  readonly edges: Edge[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(actors: Interned) {
    this.actors = actors;
  }

  short(event: Event & { readonly document: number }): ShortEvent {
    const { id, earliest, latest, act, modality, polarity, origins, document, place } = event;
    const agents = this.numbersOf(event.agents);
    const recipients = this.numbersOf(event.recipients);
    const quad = quadClassOf(event.event);
    const told = modality === 'asserted' && polarity === 'positive' && quad !== null;
    return {
      id,
      earliest,
      latest,
      firstDay: earliest === null ? null : parseIsoDay(earliest),
      lastDay: latest === null ? null : parseIsoDay(latest),
      act,
      modality: MODALITIES.indexOf(modality),
      denied: polarity === 'negative',
      origins,
      document,
      agents,
      recipients,
      place: place?.entity ? this.actors.of(place.entity) : -1,
      placed: place !== null,
      edges: told ? this.edgesOf(agents, recipients, QUAD_CLASSES.indexOf(quad)) : NONE,
    };
  }

  private numbersOf(parties: Event['agents']): readonly number[] {
    const numbers = parties.flatMap(({ entity }) => (entity === null ? [] : this.actors.of(entity)));
    return numbers.length === 0 ? NONE : numbers;
  }

  private edgesOf(agents: readonly number[], recipients: readonly number[], quad: number): readonly number[] {
    const found = agents.flatMap(agent =>
      recipients.flatMap(recipient => (agent === recipient ? [] : this.edge({ agent, recipient, quad }))),
    );
    return found.length === 0 ? NONE : found;
  }

  private edge(edge: Edge): number {
    const key = `${edge.agent} ${edge.recipient} ${edge.quad}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.edges.push(edge) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

const NONE: readonly number[] = [];

export class KeptEvents {
  readonly names: EventNames;
  /** The dated events, in the order of the timeline. */
  dated: readonly ShortEvent[];
  private readonly db: Sqlite;
  private undated: Map<string, ShortEvent>;
  private counts: Int32Array | null = null;

  constructor(db: Sqlite, actors: Interned) {
    this.db = db;
    this.names = new EventNames(actors);
    const found = readMarks(db).map(event => this.names.short(event));
    this.dated = found.filter(isDated);
    this.undated = new Map(found.filter(event => !isDated(event)).map(event => [event.id, event]));
  }

  /** How many events each actor takes part in, dated or not, by its number. */
  countByActor(): Int32Array {
    if (this.counts) return this.counts;
    const counts = new Int32Array(this.names.actors.ids.length);
    const count = ({ agents, recipients }: ShortEvent) => {
      if (agents.length + recipients.length === 1) counts[agents[0] ?? recipients[0]!]!++;
      else for (const actor of new Set([...agents, ...recipients])) counts[actor]!++;
    };
    this.dated.forEach(count);
    this.undated.forEach(count);
    this.counts = counts;
    return counts;
  }

  apply({ events }: Change): void {
    if (events.size === 0) return;
    this.counts = null;
    const kept = this.dated.filter(({ id }) => !events.has(id));
    for (const id of events) this.undated.delete(id);
    const fresh = readMarksOf(this.db, [...events]).map(event => this.names.short(event));
    for (const event of fresh) if (!isDated(event)) this.undated.set(event.id, event);
    this.dated = merged(kept, fresh.filter(isDated).sort(inOrder));
  }
}

/** Whether any of some actors takes part in an event, or is its place; actors by their numbers. */
export function takesPart({ agents, recipients, place }: ShortEvent, actors: ReadonlySet<number>): boolean {
  return agents.some(each => actors.has(each)) || recipients.some(each => actors.has(each)) || actors.has(place);
}

function isDated({ earliest, latest }: ShortEvent): boolean {
  return earliest !== null || latest !== null;
}

/** The order of the timeline. */
function inOrder(a: ShortEvent, b: ShortEvent): number {
  return (
    compare((a.earliest ?? a.latest)!, (b.earliest ?? b.latest)!) ||
    compare(a.latest ?? '~', b.latest ?? '~') ||
    compare(a.id, b.id)
  );
}

/** Two lists in order as one. */
function merged(known: readonly ShortEvent[], fresh: readonly ShortEvent[]): ShortEvent[] {
  const found: ShortEvent[] = [];
  let next = 0;
  for (const event of known) {
    while (next < fresh.length && inOrder(fresh[next]!, event) < 0) found.push(fresh[next++]!);
    found.push(event);
  }
  return found.concat(fresh.slice(next));
}
