// The one place of this folder that needs Node: everything else runs in a browser too.
import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The document's id: `doc-` and the first 16 digits of the hash. */
export function documentId(hash: string): string {
  return `doc-${hash.slice(0, 16)}`;
}
