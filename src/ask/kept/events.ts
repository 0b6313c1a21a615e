// The events of a record in short, in the order of the timeline, for what goes through all of them: pictures, network, map, counts.
import { partitionPoint } from '../../partition-point.ts';
import { compare, later } from '../../record/days.ts';
import type { Event } from '../../record/model.ts';
import type { Change } from '../../store/changes.ts';
import { readMarks, readMarksOf } from '../../store/read/marks.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { parseIsoDay } from '../../times/calendar.ts';
import { MODALITIES } from '../modalities.ts';
import { QUAD_CLASSES, quadClassOf } from '../quad-class.ts';
import { chunks, sorted } from './in-steps.ts';
import { Interned } from './interned.ts';
import { columnsOf, joined, type MarkColumns, type Run } from './mark-columns.ts';
import type { Steps } from './part.ts';

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
/** Events that are read at once when they have changed. */
const AT_ONCE = 500;
/** Events that are put into columns at once. */
const COLUMNS_AT_ONCE = 10_000;
/** Events whose places are looked for at once. */
const PLACES_AT_ONCE = 4_000;

export class KeptEvents {
  readonly names: EventNames;
  /** The dated events, in the order of the timeline. */
  dated: readonly ShortEvent[] = [];
  /** The same by columns; acts are numbers, see `acts`. */
  columns: MarkColumns = joined([]);
  readonly acts = new Interned();
  private readonly db: Sqlite;
  private readonly byId = new Map<string, ShortEvent>();
  /** How many events each actor takes part in, dated or not, by its number. */
  private readonly counts: number[] = [];
  private ending: string | null | undefined;

  private constructor(db: Sqlite, names: EventNames) {
    this.db = db;
    this.names = names;
  }

  /** Reads the events of a record. */
  static *of(db: Sqlite, actors: Interned): Steps<KeptEvents> {
    const made = new KeptEvents(db, new EventNames(actors));
    const dated: ShortEvent[] = [];
    for (const [marks, part] of readMarks(db)) {
      for (const mark of marks) {
        const event = made.names.short(mark);
        made.byId.set(event.id, event);
        made.count(event, 1);
        if (isDated(event)) dated.push(event);
      }
      yield 0.9 * part;
    }
    made.dated = yield* sorted(dated, inOrder, 0.9);
    const runs: Run[] = [];
    for (const some of chunks(made.dated, COLUMNS_AT_ONCE)) {
      runs.push([columnsOf(some, made.acts), 0, some.length]);
      yield 0.95;
    }
    made.columns = joined(runs);
    return made;
  }

  /** How many events an actor takes part in, dated or not; the actor by its number. */
  countOf(actor: number): number {
    return this.counts[actor] ?? 0;
  }

  /** Those who take part in most events, the most first. */
  mostActive(most: number): string[] {
    const { ids } = this.names.actors;
    return [...this.counts.keys()]
      .filter(actor => this.countOf(actor) > 0)
      .sort((a, b) => this.countOf(b) - this.countOf(a) || compare(ids[a]!, ids[b]!))
      .slice(0, most)
      .map(actor => ids[actor]!);
  }

  /** The last day of the record (ISO 8601); null where nothing is dated. */
  lastDay(): string | null {
    if (this.ending === undefined)
      this.ending = this.dated.reduce<string | null>(
        (last, { earliest, latest }) => later(last, latest ?? earliest),
        null,
      );
    return this.ending;
  }

  *apply({ events }: Change): Steps {
    if (events.size === 0) return;
    const ids = [...events];
    const fresh: ShortEvent[] = [];
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      for (const event of readMarksOf(this.db, ids.slice(first, first + AT_ONCE))) fresh.push(this.names.short(event));
      yield (0.9 * first) / ids.length;
    }
    const gone = ids.flatMap(id => this.byId.get(id) ?? []);
    for (const event of gone) {
      this.byId.delete(event.id);
      this.count(event, -1);
      if ((event.latest ?? event.earliest) === this.ending) this.ending = undefined;
    }
    for (const event of fresh) {
      this.byId.set(event.id, event);
      this.count(event, 1);
      if (this.ending !== undefined) this.ending = later(this.ending, event.latest ?? event.earliest);
    }
    yield 0.9;
    yield* this.replace(gone.filter(isDated), fresh.filter(isDated).sort(inOrder));
  }

  /** Takes events out of the order and puts others in, the rest being copied as it lies. */
  private *replace(gone: readonly ShortEvent[], fresh: readonly ShortEvent[]): Steps {
    const { dated, columns } = this;
    const places: (readonly [place: number, which: number | null])[] = [];
    for (const some of chunks(gone, PLACES_AT_ONCE)) {
      for (const event of some) places.push([this.placeOf(event), null]);
      yield 0.9;
    }
    for (const some of chunks([...fresh.entries()], PLACES_AT_ONCE)) {
      for (const [which, event] of some) places.push([this.placeOf(event), which]);
      yield 0.92;
    }
    const added = columnsOf(fresh, this.acts);
    // What goes in before a place comes before what is taken out there.
    const ordered = yield* sorted(places, ([a, x], [b, y]) => a - b || (x ?? fresh.length) - (y ?? fresh.length), 0.94);
    const runs: Run[] = [];
    const events: ShortEvent[][] = [];
    let at = 0;
    for (const [place, which] of ordered) {
      if (place > at) {
        runs.push([columns, at, place]);
        events.push(dated.slice(at, place));
      }
      at = which === null ? place + 1 : place;
      if (which === null) continue;
      runs.push([added, which, which + 1]);
      events.push([fresh[which]!]);
    }
    runs.push([columns, at, dated.length]);
    events.push(dated.slice(at));
    yield 0.96;
    const joinedColumns = joined(runs);
    yield 0.98;
    this.dated = events.flat();
    this.columns = joinedColumns;
  }

  /** How many dated events come before one. */
  private placeOf(event: ShortEvent): number {
    return partitionPoint(0, this.dated.length, i => inOrder(this.dated[i]!, event) < 0);
  }

  private count({ agents, recipients }: ShortEvent, by: 1 | -1): void {
    for (const actor of new Set([...agents, ...recipients])) this.counts[actor] = this.countOf(actor) + by;
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
