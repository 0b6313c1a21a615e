// What is concluded of the whole record, held in memory: made when it is first asked for, and brought up to date from what each change touched.
import type { Language } from '../../language/language.ts';
import type { History } from '../../record/history.ts';
import type { Conflict, State } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import { type Change, changesSince, lastChange } from '../../store/changes.ts';
import { readIdentities } from '../../store/identities.ts';
import { type ActorRow, documentsNaming } from '../../store/read/actors.ts';
import type { NamedDocument } from '../../store/read/documents.ts';
import { eventsAtMost } from '../../store/read/overview.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { wordingsIn } from '../../store/wordings.ts';
import { KeptActors } from './actors.ts';
import { KeptConflicts } from './conflicts.ts';
import { KeptDocuments } from './documents.ts';
import { KeptEvents } from './events.ts';
import { type Every, KeptHistories, type Standing } from './histories.ts';
import { Interned } from './interned.ts';
import { type Keeper, Part } from './part.ts';

/** Documents of a change that are looked through for the names in them; where there are more, all names are looked up again. */
const MOST_DOCUMENTS = 200;

/** What views rest on. */
export const PARTS = ['events', 'actors', 'states', 'conflicts'] as const;

export class Kept {
  /** Names already looked up, by id. */
  readonly names: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };
  private readonly db: Sqlite;
  private readonly world: World;
  /** The numbers of actors stay as they are, whatever is written. */
  private readonly numbered = new Interned();
  private seen = -1;
  private readonly ofEvents: Part<KeptEvents>;
  private readonly ofDocuments: Part<KeptDocuments>;
  private readonly ofActors: Part<KeptActors>;
  private readonly ofConflicts: Part<KeptConflicts>;
  private ofHistories: KeptHistories | null = null;

  constructor(db: Sqlite, world: World) {
    this.db = db;
    this.world = world;
    const idOf = (number: number) => this.ofDocuments.get().at(number)?.id ?? '';
    this.ofEvents = new Part(
      () => KeptEvents.of(db, this.numbered),
      ({ events }) => events.size,
    );
    this.ofDocuments = new Part(
      () => KeptDocuments.of(db),
      () => 0,
    );
    this.ofActors = new Part(
      () => KeptActors.of(db, this.numbered, idOf),
      ({ documents }) => documents.size,
    );
    this.ofConflicts = new Part(
      () => KeptConflicts.of(db, world),
      ({ claims, origins, documents }) => claims.size + origins.size + documents.size,
    );
  }

  /** Another number after each change to the record. */
  version(): number {
    this.refresh();
    return this.seen;
  }

  /** The events of the record in short. */
  events(): KeptEvents {
    this.refresh();
    return this.ofEvents.get();
  }

  /** The same where they need not be drawn up first. */
  eventsIfReady(): KeptEvents | null {
    return this.drawnUp('events') < 1 ? null : this.events();
  }

  /** The documents by what they are called. */
  documents(): KeptDocuments {
    this.refresh();
    return this.ofDocuments.get();
  }

  /** The actors, those of most events first. */
  actors(): readonly ActorRow[] {
    const events = this.events();
    return this.ofActors
      .get()
      .rows(() => ({ events: actor => events.countOf(actor), states: this.histories().allStates() }));
  }

  /** The documents that name an actor, by path. */
  documentsNaming(id: string): NamedDocument[] {
    const documents = this.documents().byPath();
    if (this.drawnUp('actors') < 1) {
      const ids = new Set(documentsNaming(this.db, id));
      return documents.filter(document => ids.has(document.id));
    }
    const numbers = this.ofActors.get().naming(id);
    return documents.filter(({ number }) => numbers.has(number));
  }

  /** The histories of states, in their order. */
  historiesOf(states: readonly State[]): History[] {
    return this.histories().of(states);
  }

  /** Every state of the record with its history. */
  everyHistory(): Every {
    return this.histories().every();
  }

  /** How each state stands on a day, in the order of `everyHistory`. */
  standings(day: string): readonly Standing[] {
    return this.histories().standings(day);
  }

  /** The conflicts of the record: those that touch most of it first. */
  conflicts(): readonly Conflict[] {
    const { histories } = this.everyHistory();
    return this.ofConflicts.get().among(histories);
  }

  /** Draws up a little of what is not there yet; gives whether there is more to do. */
  warm(): boolean {
    this.refresh();
    for (const part of [this.ofDocuments, this.ofEvents, this.ofActors]) {
      if (part.isReady()) continue;
      part.step();
      return true;
    }
    if (this.histories().warm(WARMED_AT_ONCE)) return true;
    if (this.ofConflicts.isReady()) return this.ofConflicts.get().gather(this.everyHistory().histories);
    this.ofConflicts.step();
    return true;
  }

  /** How much of what views rest on is drawn up, from 0 to 1; what is drawn up in a moment counts as done. */
  drawnUp(of: (typeof PARTS)[number]): number {
    this.refresh();
    const events = this.partDrawn(this.ofEvents);
    if (of === 'events') return events;
    if (of === 'actors') return (events + this.partDrawn(this.ofActors)) / 2;
    const all = this.histories().allStates().length;
    const left = this.histories().left();
    const states = left > SOON ? 1 - left / all : 1;
    if (of === 'states' || states < 1) return of === 'states' ? states : states / 2;
    // They are looked for when all histories are there.
    const conflicts = this.partDrawn(this.ofConflicts);
    const isLeft = all > SOON && this.ofConflicts.isReady() && !this.ofConflicts.get().isGathered;
    return isLeft ? 0.99 : (1 + conflicts) / 2;
  }

  private partDrawn<T extends Keeper>(part: Part<T>): number {
    const behind = part.behind() ?? eventsAtMost(this.db);
    return behind <= SOON_ROWS ? 1 : part.progress();
  }

  private histories(): KeptHistories {
    this.refresh();
    this.ofHistories ??= new KeptHistories(this.db, this.world);
    return this.ofHistories;
  }

  private refresh(): void {
    const present = lastChange(this.db);
    if (present === this.seen) return;
    // Who has not looked yet holds nothing: what changed before is long.
    const change = this.seen < 0 ? null : changesSince(this.db, this.seen);
    const parts = [this.ofEvents, this.ofDocuments, this.ofActors, this.ofConflicts];
    if (change === null || present < this.seen) {
      for (const part of parts) part.forget();
      this.ofHistories = null;
      for (const names of Object.values(this.names)) names.clear();
    } else {
      for (const part of parts) part.change(change);
      this.ofHistories?.apply(change);
      this.forgetNames(change);
    }
    this.seen = present;
  }

  private forgetNames({ actors, documents }: Change): void {
    const known = Object.values(this.names);
    if (documents.size > MOST_DOCUMENTS) {
      for (const names of known) names.clear();
      return;
    }
    const touched = new Set(actors);
    for (const document of documents) for (const { entity } of wordingsIn(this.db, document)) touched.add(entity);
    // The wordings of those who go by another's identity make its name.
    for (const { entity, identity } of readIdentities(this.db)) if (touched.has(entity)) touched.add(identity);
    for (const names of known) for (const id of touched) names.delete(id);
  }
}

/** Histories that are drawn up in one go while nobody waits: some milliseconds of work. */
const WARMED_AT_ONCE = 40;
/** Histories that whoever asks for them can wait for. */
const SOON = 600;
/** Rows that whoever asks can wait for: some hundredths of a second. */
const SOON_ROWS = 1_000;
