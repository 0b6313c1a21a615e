import { readDocuments } from '../store/read/documents.ts';
import type { Asking } from './asking.ts';

/** The path of each document of the record, by its id. */
export function uris({ store }: Asking): (document: string) => string {
  const known = new Map(readDocuments(store.db).map(({ id, uri }) => [id, uri]));
  return document => known.get(document) ?? document;
}
