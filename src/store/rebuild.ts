import type { Annotations } from '../annotation.ts';
import type { World } from '../record/world.ts';
import { noteEverything } from './changes.ts';
import { conclude } from './derive/conclude.ts';
import { findCopies } from './derive/near-texts.ts';
import { nothingTouched } from './derive/touched.ts';
import { clearLevels, settleLevels } from './levels.ts';
import type { Store } from './open.ts';
import { prepareDocument } from './prepare.ts';
import { readAnnotations } from './read/documents.ts';
import type { Sqlite } from './sqlite.ts';
import { writeHeader, writeLayers, writeWords } from './write-document.ts';

/** Documents that are concluded from at once. */
const BATCH = 32;

/**
 * Makes everything anew that follows from the documents: their rows, origins, claims, events, states, as if they had been added now.
 * `readAgain` gives the present reading of a document; where it gives null, the one that is stored stays. Inside a transaction.
 */
export function rebuild({ db }: Store, world: World, readAgain: (id: string) => Annotations | null): void {
  clear(db);
  noteEverything(db);
  const documents = db.all<{ number: number; id: string }>('SELECT number, id FROM documents ORDER BY id');
  for (let first = 0; first < documents.length; first += BATCH) {
    const touched = nothingTouched();
    const fresh = documents.slice(first, first + BATCH).flatMap(({ number, id }) => {
      const again = readAgain(id);
      const prepared = prepareDocument(again ?? readAnnotations(db, id)!);
      if (again !== null) writeHeader(db, number, prepared);
      const { sentences, reads, texts, words } = writeLayers(db, number, prepared);
      writeWords(db, words);
      for (const sentence of sentences) touched.sentences.add(sentence);
      for (const text of reads) if (text !== null) touched.texts.add(text);
      return texts;
    });
    findCopies(db, fresh, touched);
    conclude(db, touched, world);
    settleLevels(db, touched.sentences.size);
  }
}

/** Rows of a table that are deleted at once: what their pages were before is in memory until then. */
const DELETED_AT_ONCE = 20_000;
/** Documents whose rows are. */
const DOCUMENTS_AT_ONCE = 500;

/** Empties every table that is made from the documents; documents, their places and what people decided stay. */
function clear(db: Sqlite): void {
  clearLevels(db);
  for (const table of ['events', 'claims'] as const) deleteInParts(db, table, 'number', DELETED_AT_ONCE);
  for (const table of ['mentions', 'times'] as const) deleteInParts(db, table, 'document', DOCUMENTS_AT_ONCE);
  for (const table of ['states', 'origins', 'copies', 'fingerprints', 'common_fingerprints', 'wordings'])
    db.script(`DELETE FROM ${table}`);
  for (const table of ['sentences', 'texts'] as const) deleteInParts(db, table, 'number', DELETED_AT_ONCE);
  db.script("INSERT INTO sentence_words (sentence_words) VALUES ('delete-all')");
}

function deleteInParts(db: Sqlite, table: string, column: 'number' | 'document', atOnce: number): void {
  const { last } = db.first<{ last: number }>(`SELECT coalesce(max(${column}), 0) AS last FROM ${table}`)!;
  for (let first = 0; first <= last; first += atOnce)
    db.run(`DELETE FROM ${table} WHERE ${column} BETWEEN ? AND ?`, first, first + atOnce - 1);
}
