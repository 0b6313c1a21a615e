// What is concluded of the whole record, held in memory: made when it is first asked for, and brought up to date from what each change touched.
import type { Language } from '../../language/language.ts';
import type { History } from '../../record/history.ts';
import type { Conflict, State } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import { type Change, changesSince, lastChange } from '../../store/changes.ts';
import { readIdentities } from '../../store/identities.ts';
import type { ActorRow } from '../../store/read/actors.ts';
import type { NamedDocument } from '../../store/read/documents.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { wordingsIn } from '../../store/wordings.ts';
import { KeptActors } from './actors.ts';
import { KeptConflicts } from './conflicts.ts';
import { KeptDocuments } from './documents.ts';
import { KeptEvents } from './events.ts';
import { type Every, KeptHistories, type Standing } from './histories.ts';
import { Interned } from './interned.ts';

/** Documents of a change that are looked through for the names in them; where there are more, all names are looked up again. */
const MOST_DOCUMENTS = 200;

export class Kept {
  /** Names already looked up, by id. */
  readonly names: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };
  private readonly db: Sqlite;
  private readonly world: World;
  /** The numbers of actors stay as they are, whatever is written. */
  private readonly numbered = new Interned();
  private seen = -1;
  private ofEvents: KeptEvents | null = null;
  private ofHistories: KeptHistories | null = null;
  private ofConflicts: KeptConflicts | null = null;
  /** Conflicts that are being looked for; begun again where somebody writes meanwhile. */
  private seeking: Generator<void, KeptConflicts> | null = null;
  private ofDocuments: KeptDocuments | null = null;
  private ofActors: KeptActors | null = null;

  constructor(db: Sqlite, world: World) {
    this.db = db;
    this.world = world;
  }

  /** Another number after each change to the record. */
  version(): number {
    this.refresh();
    return this.seen;
  }

  /** The events of the record in short. */
  events(): KeptEvents {
    this.refresh();
    this.ofEvents ??= new KeptEvents(this.db, this.numbered);
    return this.ofEvents;
  }

  /** The documents by what they are called. */
  documents(): KeptDocuments {
    this.refresh();
    this.ofDocuments ??= new KeptDocuments(this.db);
    return this.ofDocuments;
  }

  /** The actors, those of most events first. */
  actors(): readonly ActorRow[] {
    const events = this.events();
    const documents = this.documents();
    this.ofActors ??= new KeptActors(this.db, this.numbered, number => documents.at(number)!.id);
    return this.ofActors.rows(() => ({ events: actor => events.countOf(actor), states: this.histories().allStates() }));
  }

  /** The documents that name an actor, by path. */
  documentsNaming(id: string): NamedDocument[] {
    this.actors();
    const numbers = this.ofActors!.naming(id);
    return this.documents()
      .byPath()
      .filter(({ number }) => numbers.has(number));
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
    while (this.ofConflicts === null) this.seekConflicts();
    return this.ofConflicts.among(histories);
  }

  /** Draws up a little of what is not there yet; gives whether there is more to do. */
  warm(): boolean {
    this.refresh();
    if (this.ofEvents === null) this.events();
    else if (this.ofDocuments === null) this.documents();
    else if (this.ofActors === null) this.actors();
    else if (this.histories().warm(WARMED_AT_ONCE)) return true;
    else if (this.ofConflicts === null) this.seekConflicts();
    else return false;
    return true;
  }

  /** How much of what views of states or of conflicts rest on is drawn up, from 0 to 1; what is drawn up in a moment counts as done. */
  drawnUp(of: 'states' | 'conflicts'): number {
    this.refresh();
    const all = this.histories().allStates().length;
    const left = this.histories().left();
    const states = left > SOON ? 1 - left / all : 1;
    if (of === 'states' || states < 1 || this.ofConflicts !== null || all <= SOON) return states;
    // They are looked for when all histories are there.
    return 0.99;
  }

  private seekConflicts(): void {
    this.seeking ??= KeptConflicts.of(this.db, this.world);
    const { done, value } = this.seeking.next();
    if (!done) return;
    this.ofConflicts = value;
    this.seeking = null;
    value.among(this.everyHistory().histories);
  }

  private histories(): KeptHistories {
    this.refresh();
    this.ofHistories ??= new KeptHistories(this.db, this.world);
    return this.ofHistories;
  }

  private refresh(): void {
    const present = lastChange(this.db);
    if (present === this.seen) return;
    this.seeking = null;
    // Who has not looked yet holds nothing: what changed before is long.
    const change = this.seen < 0 ? null : changesSince(this.db, this.seen);
    if (change === null || present < this.seen) this.forget();
    else {
      for (const part of [this.ofEvents, this.ofHistories, this.ofConflicts, this.ofDocuments, this.ofActors])
        part?.apply(change);
      this.forgetNames(change);
    }
    this.seen = present;
  }

  private forget(): void {
    this.ofEvents = null;
    this.ofHistories = null;
    this.ofConflicts = null;
    this.ofDocuments = null;
    this.ofActors = null;
    for (const names of Object.values(this.names)) names.clear();
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
const WARMED_AT_ONCE = 60;
/** Histories that whoever asks for them can wait for. */
const SOON = 600;
