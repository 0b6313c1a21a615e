import { type Asking, asking } from '../ask/asking.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Pack } from '../packs/pack.ts';
import type { Store } from '../store/open.ts';
import { Writer } from './writing/writer.ts';

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

/** A record that is served: asked on one connection, written to on another thread, so that what is added meanwhile shows. */
export interface ServedRecord extends Surroundings {
  readonly store: Store;
  readonly pack: Pack;
  /** The record as it is at this moment, asked in a language. */
  at(language: Language): Asking;
  readonly write: Writer['write'];
  /** Resolves when what was asked is written, and nothing more can be. */
  close(): Promise<void>;
}

export function servedRecord(store: Store, pack: Pack, around: Surroundings): ServedRecord {
  const writer = new Writer(store.path);
  const { kept } = asking(store, pack, 'en');
  const askings = new Map(LANGUAGES.map(language => [language, asking(store, pack, language, kept)]));
  return {
    ...around,
    store,
    pack,
    at(language) {
      kept.version();
      return askings.get(language)!;
    },
    write: (name, asked, handed) => writer.write(name, asked, handed),
    close: () => writer.close(),
  };
}
