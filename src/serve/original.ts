import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readOriginal } from '../store/originals.ts';
import { placesOf } from '../store/read/documents.ts';
import { sha256 } from '../text/fingerprint.ts';
import { MOST_DROPPED } from './limits.ts';
import type { ServedRecord } from './served-record.ts';

/**
 * The bytes of a document as they were read: those kept in the record, or those of its file where that still is and still has them; null
 * where neither is. Paths come from the record, never from a request.
 */
export function originalOf(record: ServedRecord, id: string, digest: string): Uint8Array<ArrayBuffer> | null {
  const kept = readOriginal(record.store.db, id);
  if (kept !== null) return kept;
  for (const place of placesOf(record.store.db, id)) {
    const path = resolve(dirname(resolve(record.store.path)), place);
    const state = statSync(path, { throwIfNoEntry: false });
    if (!state?.isFile() || state.size > MOST_DROPPED) continue;
    const bytes = new Uint8Array(readFileSync(path));
    if (sha256(bytes) === digest) return bytes;
  }
  return null;
}

/** How a saved page looks: its own style sheets are not loaded. */
export const PAGE_STYLE =
  ':root{color-scheme:light dark}body{max-width:48rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;overflow-wrap:break-word}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.1rem .4rem;vertical-align:top}.link{text-decoration:underline dotted}' +
  '.picture{border:1px solid;padding:0 .3rem;font-style:italic}';

/**
 * What a browser may do with a saved page: nothing but show it, in a frame of ours. It is rebuilt without scripts already; this holds
 * should that ever fail.
 */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; ` +
  "sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
