// Files that a person dropped on the page: their bytes are nowhere else where the record could find them again.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sqlite } from './sqlite.ts';

/** Keeps the bytes of a document, compressed, inside the transaction that adds it; they go when it is taken out. */
export function keepOriginal(db: Sqlite, document: string, bytes: Uint8Array): void {
  db.run(
    'INSERT OR IGNORE INTO originals SELECT number, ? FROM documents WHERE id = ?',
    new Uint8Array(gzipSync(bytes)),
    document,
  );
}

/** The bytes of a document that were kept; null where they were not. */
export function readOriginal(db: Sqlite, document: string): Uint8Array<ArrayBuffer> | null {
  const row = db.first<{ bytes: Uint8Array }>(
    'SELECT o.bytes FROM originals o JOIN documents d ON d.number = o.document WHERE d.id = ?',
    document,
  );
  return row === undefined ? null : new Uint8Array(gunzipSync(row.bytes));
}
