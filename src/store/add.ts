import type { Annotations } from '../annotation.ts';
import { compare } from '../record/days.ts';
import type { World } from '../record/world.ts';
import { noteChange } from './changes.ts';
import { conclude } from './derive/conclude.ts';
import { findCopies } from './derive/near-texts.ts';
import { nothingTouched, type Touched } from './derive/touched.ts';
import { settleLevels } from './levels.ts';
import { inOneGo, type Store, transaction, transactionInSteps } from './open.ts';
import { keepOriginal } from './originals.ts';
import { type NewDocument, type PreparedDocument, prepareDocument } from './prepare.ts';
import { FIRST_PLACE } from './read/claims.ts';
import { placesOf } from './read/documents.ts';
import { takeOut } from './remove.ts';
import type { NewText } from './texts.ts';
import { type SentenceWords, writeDocument, writeWords } from './write-document.ts';

export type { NewDocument };

/** Sentences of the documents that are concluded from at once, at most, but for one document: the more there are, the more pages they share. */
const AT_ONCE = 7_500;
/** Milliseconds after which a transaction is ended where there is more to add: other programs wait for it. */
const LONGEST = 20_000;

/** `added`: new bytes. `placed`: known bytes under a new path. `known`: nothing new. */
export type Added = 'added' | 'placed' | 'known';

/** What the record knows of a document by its bytes, before it is read. */
export function isKnown(store: Store, sha256: string): boolean {
  return store.db.first('SELECT 1 FROM documents WHERE sha256 = ?', sha256) !== undefined;
}

/**
 * Adds documents and everything that follows from them, many in one transaction: whatever happens, each is in the record whole or not at all.
 * A document is its bytes: adding them again changes nothing but the paths they are known under, unless `readsOtherwise`.
 */
export function addDocuments(store: Store, documents: readonly NewDocument[], world: World): Added[] {
  return addPrepared(store, documents.map(prepareDocument), world);
}

/** As `addDocuments`, of documents whose rows are drawn up already; `originals`: the bytes of each, where they are to be kept. */
export function addPrepared(
  store: Store,
  documents: readonly PreparedDocument[],
  world: World,
  originals: readonly Uint8Array[] = [],
): Added[] {
  return inOneGo(addInSteps(store, documents, world, originals));
}

/**
 * As `addPrepared`, stopping now and then: the record is written to by nobody else meanwhile. Larger transactions write pages once that many documents
 * share, but no more than `AT_ONCE` sentences are concluded from at once, which bounds the memory that this takes; after `LONGEST` what is written so far is made
 * safe, and a new transaction is begun for the rest.
 */
export function* addInSteps(
  store: Store,
  documents: readonly PreparedDocument[],
  world: World,
  originals: readonly Uint8Array[] = [],
): Generator<void, Added[]> {
  const results: Added[] = [];
  // The smallest path first: it says how the bytes are read.
  const order = [...documents.entries()].sort(([, a], [, b]) => compare(a.document.uri, b.document.uri));
  const addFrom = function* (first: number): Generator<void, number> {
    const begun = performance.now();
    for (let next = first; ; ) {
      const some = order.slice(next, endOf(order, next));
      const added = addSome(
        store,
        some.map(([, prepared]) => prepared),
        world,
      );
      for (const [k, [place, { document }]] of some.entries()) {
        results[place] = added[k]!;
        const bytes = originals[place];
        if (bytes !== undefined) keepOriginal(store.db, document.id, bytes);
      }
      next += some.length;
      if (next === order.length || performance.now() - begun > LONGEST) return next;
      yield;
    }
  };
  for (let done = 0; done < order.length; ) {
    const first = done;
    done = yield* transactionInSteps(store, () => addFrom(first));
  }
  return results;
}

/** Where the documents end that are concluded from at once with the first of some. */
function endOf(order: readonly (readonly [number, PreparedDocument])[], first: number): number {
  let end = first;
  for (let sentences = 0; end < order.length; end++) {
    sentences += order[end]![1].sentences.length;
    if (sentences > AT_ONCE && end > first) break;
  }
  return end;
}

/** Adds documents with what follows from them, inside a transaction. */
function addSome(store: Store, documents: readonly PreparedDocument[], world: World): Added[] {
  const places = takeOutOthers(store, documents, world);
  const touched = nothingTouched();
  const fresh: NewText[] = [];
  const searched: SentenceWords[] = [];
  let written = 0;
  const results = documents.map((prepared): Added => {
    const { id, uri, sha256 } = prepared.document;
    if (isKnown(store, sha256)) return addPlace(store, sha256, uri, touched);
    const { sentences, reads, texts, words } = writeDocument(store.db, prepared);
    for (const path of [uri, ...(places.get(id) ?? [])]) addPlace(store, sha256, path, touched);
    written += sentences.length;
    for (const sentence of sentences) touched.sentences.add(sentence);
    for (const text of reads) if (text !== null) touched.texts.add(text);
    for (const text of texts) fresh.push(text);
    for (const sentence of words) searched.push(sentence);
    return places.has(id) ? 'placed' : 'added';
  });
  writeWords(store.db, searched);
  findCopies(store.db, fresh, touched);
  conclude(store.db, touched, world);
  settleLevels(store.db, written);
  return results;
}

/**
 * Whether known bytes have to be read again for their new path: the smallest of a document's paths (in code units) says its format,
 * so that the record does not depend on which path came first.
 */
export function readsOtherwise({ db }: Store, { sha256, uri, format }: DocumentReading): boolean {
  const known = db.first<{ format: string; uri: string | null }>(
    `SELECT d.format, ${FIRST_PLACE} AS uri FROM documents d WHERE d.sha256 = ?`,
    sha256,
  );
  return known !== undefined && known.format !== format && (known.uri === null || uri < known.uri);
}

type DocumentReading = Pick<Annotations['document'], 'sha256' | 'uri' | 'format'>;

/** Takes out the old readings of documents that are read otherwise now; gives the paths of each, by its id. */
function takeOutOthers(
  store: Store,
  documents: readonly PreparedDocument[],
  world: World,
): Map<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  for (const { document } of documents) {
    if (!readsOtherwise(store, document)) continue;
    places.set(document.id, placesOf(store.db, document.id));
    takeOut(store.db, document.id, world);
  }
  return places;
}

/** Notes that known bytes stand under a path, too; writes nothing where that is known. */
export function placeDocument(store: Store, sha256: string, uri: string): Added {
  const known = store.db.first(
    'SELECT 1 FROM places p JOIN documents d ON d.number = p.document WHERE d.sha256 = ? AND p.uri = ?',
    sha256,
    uri,
  );
  if (known !== undefined) return 'known';
  return transaction(store, () => {
    const touched = nothingTouched();
    const added = addPlace(store, sha256, uri, touched);
    noteChange(store.db, touched);
    return added;
  });
}

function addPlace({ db }: Store, sha256: string, uri: string, touched: Touched): Added {
  const { changes } = db.run(
    'INSERT OR IGNORE INTO places SELECT ?, number FROM documents WHERE sha256 = ?',
    uri,
    sha256,
  );
  if (changes > 0) {
    const { number } = db.first<{ number: number }>('SELECT number FROM documents WHERE sha256 = ?', sha256)!;
    touched.documents.add(number);
  }
  return changes > 0 ? 'placed' : 'known';
}
