import type { Annotations } from '../annotation.ts';
import type { World } from '../record/world.ts';
import { conclude } from './derive/conclude.ts';
import { findCopies } from './derive/copies.ts';
import { nothingTouched } from './derive/touched.ts';
import { type Store, transaction } from './open.ts';
import type { NewText } from './texts.ts';
import { writeDocument } from './write-document.ts';

/** `added`: new bytes. `placed`: known bytes under a new path. `known`: nothing new. */
export type Added = 'added' | 'placed' | 'known';

/** What the record knows of a document by its bytes, before it is read. */
export function isKnown(store: Store, sha256: string): boolean {
  return store.db.first('SELECT 1 FROM documents WHERE sha256 = ?', sha256) !== undefined;
}

/**
 * Adds documents and everything that follows from them, all in one transaction: whatever happens, each is in the record whole or not at all.
 * A document is its bytes: adding them again changes nothing but the paths they are known under.
 */
export function addDocuments(store: Store, documents: readonly Annotations[], world: World): Added[] {
  return transaction(store, () => {
    const { db } = store;
    const touched = nothingTouched();
    const fresh: NewText[] = [];
    const results = documents.map((annotations): Added => {
      const { id, uri, sha256 } = annotations.document;
      if (isKnown(store, sha256)) return addPlace(store, sha256, uri);
      const { sentences, reads, texts } = writeDocument(db, annotations);
      db.run('INSERT INTO places SELECT ?, number FROM documents WHERE id = ?', uri, id);
      for (const sentence of sentences) touched.sentences.add(sentence);
      for (const text of reads) if (text !== null) touched.texts.add(text);
      for (const text of texts) fresh.push(text);
      return 'added';
    });
    findCopies(db, fresh);
    conclude(db, touched, world);
    return results;
  });
}

/** Notes that known bytes stand under a path, too; writes nothing where that is known. */
export function placeDocument(store: Store, sha256: string, uri: string): Added {
  const known = store.db.first(
    'SELECT 1 FROM places p JOIN documents d ON d.number = p.document WHERE d.sha256 = ? AND p.uri = ?',
    sha256,
    uri,
  );
  return known === undefined ? transaction(store, () => addPlace(store, sha256, uri)) : 'known';
}

function addPlace({ db }: Store, sha256: string, uri: string): Added {
  const { changes } = db.run(
    'INSERT OR IGNORE INTO places SELECT ?, number FROM documents WHERE sha256 = ?',
    uri,
    sha256,
  );
  return changes > 0 ? 'placed' : 'known';
}
