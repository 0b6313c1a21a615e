// What was read in a document, as JSON and compressed: it repeats its own words, and is read as a whole or not at all.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export function deflated(json: string): Uint8Array {
  return new Uint8Array(deflateRawSync(json));
}

export function inflated(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString();
}
