import { type Asking, asking } from '../ask/asking.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Pack } from '../packs/pack.ts';
import type { History } from '../record/history.ts';
import { type World, worldOf } from '../record/world.ts';
import { openRecord, type Store } from '../store/open.ts';
import { type ActorRow, readActors } from '../store/read/actors.ts';
import { dataVersion, type Mark, readMarks, readTitles } from '../store/read/marks.ts';

/** What the program around the server brings: who decides, the clock, and the reading of new documents. */
export interface Surroundings {
  readonly person: string | null;
  /** The present moment, ISO 8601 in UTC. */
  now(): string;
  /** Reads a document into the record; throws what refuses it. */
  add(name: string, bytes: Uint8Array): Promise<AddedDocument>;
}

export interface AddedDocument {
  readonly id: string;
  /** `added`: new bytes. `placed`: known bytes under a new name. `known`: nothing new. */
  readonly added: 'added' | 'placed' | 'known';
}

/** A record that is served: asked on one connection, written to on others, so that what is added meanwhile shows. */
export interface ServedRecord extends Surroundings {
  readonly store: Store;
  readonly pack: Pack;
  at(language: Language): Asking;
  /** Every dated event in the order of the timeline, kept as long as the record does not change. */
  marks(): readonly Mark[];
  /** The actors, those of most events first, kept likewise. */
  actors(): readonly ActorRow[];
  /** The documents by their row numbers, with their titles. */
  titles(): ReadonlyMap<number, { readonly id: string; readonly title: string }>;
  /** The title of a document by its id. */
  titleOf(document: string): string;
  /** What `make` gives, kept under `key` as long as the record does not change. */
  kept<T>(key: string, make: () => T): T;
  /** Writes on a connection of its own; waits a little for other writers. */
  write<T>(work: (store: Store, world: World) => T): T;
}

/** Seconds that a person waits for another program that is writing. */
const PATIENCE = 5;

export function servedRecord(store: Store, pack: Pack, around: Surroundings): ServedRecord {
  let version = Number.NaN;
  let askings = new Map<Language, Asking>();
  const things = new Map<string, unknown>();
  let world: World | null = null;
  /** Names and marks are kept from question to question, as long as nobody has written. */
  const refresh = () => {
    const present = dataVersion(store.db);
    if (present === version) return;
    version = present;
    things.clear();
    const histories = new Map<string, History>();
    askings = new Map(LANGUAGES.map(language => [language, { ...asking(store, pack, language), histories }]));
  };
  const kept = <T>(key: string, make: () => T): T => {
    refresh();
    if (!things.has(key)) things.set(key, make());
    return things.get(key) as T;
  };
  return {
    ...around,
    store,
    pack,
    at(language) {
      refresh();
      return askings.get(language)!;
    },
    marks: () => kept('marks', () => readMarks(store.db)),
    actors: () => kept('actors', () => readActors(store.db)),
    titles: () => kept('titles', () => readTitles(store.db)),
    titleOf(document) {
      const byId = kept('titles by id', () => new Map([...this.titles().values()].map(each => [each.id, each.title])));
      return byId.get(document) ?? document;
    },
    kept,
    write(work) {
      const writer = openRecord(store.path, { mode: 'write', patience: PATIENCE });
      try {
        world ??= worldOf([pack]);
        return work(writer, world);
      } finally {
        writer.close();
      }
    },
  };
}
