import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Hono } from 'hono';
import { z } from 'zod';
import { foldCase } from '../../packs/fold.ts';
import { placesOf, readAnnotations, readDocuments } from '../../store/read/documents.ts';
import { sha256 } from '../../text/fingerprint.ts';
import type { DocumentsPage } from '../answers.ts';
import { documentPage } from '../document-page.ts';
import { language, limit, offset, word } from '../fields.ts';
import { problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const listed = z.object({ language, words: word, offset, limit: limit(100) });
const plain = z.object({ language });
/** Bytes of an original that are given back, at most. */
const MOST = 64 * 1024 * 1024;

/** The documents: the list, one with its findings, and its file as it was read. */
export function documentRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/documents', context => {
    const { words = '', offset, limit } = read(listed, context.req.query());
    const wanted = foldCase(words);
    const rows = readDocuments(record.store.db).filter(({ title, uri }) =>
      foldCase(`${title} ${uri}`).includes(wanted),
    );
    const page: DocumentsPage = { rows: rows.slice(offset, offset + limit), total: rows.length };
    return context.json(page);
  });
  app.get('/api/documents/:id', context => {
    const { language } = read(plain, context.req.query());
    const page = documentPage(record, context.req.param('id'), language);
    return page ? context.json(page) : context.json(problem('no-document'), 404);
  });
  app.get('/api/documents/:id/original', context => {
    const id = context.req.param('id');
    const found = readAnnotations(record.store.db, id)?.document;
    if (!found) return context.json(problem('no-document'), 404);
    const bytes = originalOf(record, id, found.sha256);
    if (bytes === null) return context.json(problem('no-original'), 404);
    const name = (found.uri.split('/').pop() ?? 'document').replace(/[^\p{L}\p{N}._ -]/gu, '_');
    return context.body(bytes, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });
}

/** The file of a document, where it still is and still has the bytes that were read; paths come from the record, never from a request. */
function originalOf(record: ServedRecord, id: string, digest: string): Uint8Array<ArrayBuffer> | null {
  for (const place of placesOf(record.store.db, id)) {
    const path = resolve(dirname(resolve(record.store.path)), place);
    const state = statSync(path, { throwIfNoEntry: false });
    if (!state?.isFile() || state.size > MOST) continue;
    const bytes = new Uint8Array(readFileSync(path));
    if (sha256(bytes) === digest) return bytes;
  }
  return null;
}
