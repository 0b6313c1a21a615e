// A document's rows as bytes: threads hand these on without reading them.
import { deserialize, serialize } from 'node:v8';
import type { PreparedDocument } from './prepare.ts';

/** The rows of a document as bytes that can be transferred. */
export function packDocument(prepared: PreparedDocument): Uint8Array<ArrayBuffer> {
  return new Uint8Array(serialize(prepared));
}

/** What `packDocument` packed. */
export function unpackDocument(packed: Uint8Array): PreparedDocument {
  return deserialize(packed) as PreparedDocument;
}
