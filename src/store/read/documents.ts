import type { Annotations } from '../../annotation.ts';
import type { Language } from '../../language/language.ts';
import { inflated } from '../layers.ts';
import type { Sqlite } from '../sqlite.ts';
import { FIRST_PLACE } from './claims.ts';

/** A line of the list of documents. */
export interface DocumentRow {
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  readonly language: Language | null;
  readonly published: string | null;
  readonly sentences: number;
  readonly claims: number;
}

const ROW = `SELECT d.id, ${FIRST_PLACE} AS uri, d.title, d.language, d.published,
    (SELECT count(*) FROM sentences s WHERE s.document = d.number) AS sentences,
    (SELECT count(*) FROM claims c WHERE c.document = d.number) AS claims
  FROM documents d`;

/** The documents of the record, by path. */
export function readDocuments(db: Sqlite): DocumentRow[] {
  return db.all<DocumentRow>(`${ROW} ORDER BY uri, d.id`).map(row => ({ ...row }));
}

/** A document by what it is called. */
export interface NamedDocument {
  readonly number: number;
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
}

/** What documents are called: some by their row numbers, or all. */
export function readNamedDocuments(db: Sqlite, numbers: readonly number[] | null): NamedDocument[] {
  const some = numbers === null ? '' : 'WHERE d.number IN (SELECT value FROM json_each(?1))';
  return db.all(
    `SELECT d.number, d.id, ${FIRST_PLACE} AS uri, d.title FROM documents d ${some}`,
    ...(numbers === null ? [] : [JSON.stringify(numbers)]),
  );
}

/** The row numbers of all documents, ascending. */
export function documentNumbers(db: Sqlite): number[] {
  // By the index of ids: the rows themselves, with their texts, are most of a record.
  const rows = db.all<{ number: number }>('SELECT number FROM documents ORDER BY id');
  return rows.map(({ number }) => number).sort((a, b) => a - b);
}

/** Some documents, by path. */
export function readDocumentRows(db: Sqlite, ids: readonly string[]): DocumentRow[] {
  const rows = `${ROW} WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY uri, d.id`;
  return db.all<DocumentRow>(rows, JSON.stringify(ids)).map(row => ({ ...row }));
}

/** The documents under a path. */
export function documentsAt(db: Sqlite, uri: string): string[] {
  return db
    .all<{ id: string }>(
      'SELECT d.id FROM documents d JOIN places p ON p.document = d.number WHERE p.uri = ? ORDER BY d.id',
      uri,
    )
    .map(({ id }) => id);
}

/** The path that stands for each of these documents, by its id. */
export function firstPlaces(db: Sqlite, documents: readonly string[]): Map<string, string> {
  const rows = db.all<{ id: string; uri: string }>(
    `SELECT d.id, ${FIRST_PLACE} AS uri FROM documents d WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(documents)]),
  );
  return new Map(rows.map(({ id, uri }) => [id, uri]));
}

/** All paths that a document is known under. */
export function placesOf(db: Sqlite, document: string): string[] {
  return db
    .all<{ uri: string }>(
      'SELECT p.uri FROM places p JOIN documents d ON d.number = p.document WHERE d.id = ? ORDER BY p.uri',
      document,
    )
    .map(({ uri }) => uri);
}

interface HeaderRow {
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: Language | null;
  readonly published: string | null;
  readonly published_from: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly text: string;
  readonly layers: Uint8Array;
}

/** A document as it was annotated when it was added; null where the record has no such document. */
export function readAnnotations(db: Sqlite, id: string): Annotations | null {
  const row = db.first<HeaderRow>(`SELECT d.*, ${FIRST_PLACE} AS uri FROM documents d WHERE d.id = ?`, id);
  if (!row) return null;
  const { uri, title, author, language, published, published_from, format, encoding, sha256, text, layers } = row;
  const document = {
    id,
    uri,
    title,
    author,
    language,
    published,
    publishedFrom: published_from,
    format,
    encoding,
    sha256,
    text,
  };
  return { document, ...(JSON.parse(inflated(layers)) as Omit<Annotations, 'document'>) };
}
