import type { Hono } from 'hono';
import { z } from 'zod';
import { RegestaError } from '../../messages.ts';
import { foldCase } from '../../packs/fold.ts';
import { readAnnotations, readDocumentRows } from '../../store/read/documents.ts';
import { decode } from '../../text/decode/decode.ts';
import { addressOfPage, webPage } from '../../text/html/web-page.ts';
import type { DocumentSource, DocumentsPage } from '../answers.ts';
import { documentPage } from '../document-page.ts';
import { language, limit, offset, word } from '../fields.ts';
import { originalOf, PAGE_POLICY, PAGE_STYLE } from '../original.ts';
import { problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const listed = z.object({ language, words: word, offset, limit: limit(1_000).default(100) });
const plain = z.object({ language });

/** The documents: the list, one with its findings, and its file as it was read. */
export function documentRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/documents', context => {
    const { words = '', offset, limit } = read(listed, context.req.query());
    const wanted = foldCase(words);
    const { db } = record.store;
    const all = record.at('en').kept.documents().byPath();
    const named = wanted === '' ? all : all.filter(({ title, uri }) => foldCase(`${title} ${uri}`).includes(wanted));
    const shown = named.slice(offset, offset + limit).map(({ id }) => id);
    const page: DocumentsPage = { rows: readDocumentRows(db, shown), total: named.length };
    return context.json(page);
  });
  app.get('/api/documents/:id', context => {
    const { language } = read(plain, context.req.query());
    const page = documentPage(record, context.req.param('id'), language);
    return page ? context.json(page) : context.json(problem('no-document'), 404);
  });
  app.get('/api/documents/:id/source', context => {
    const { document, bytes } = foundIn(record, context.req.param('id'));
    const address = bytes && document.format === 'html' ? addressOfPage(textOf(bytes)) : null;
    const answer: DocumentSource = {
      file: bytes !== null,
      page: bytes !== null && document.format === 'html',
      address,
    };
    return context.json(answer);
  });
  app.get('/api/documents/:id/original', context => {
    const { document, bytes } = foundIn(record, context.req.param('id'));
    if (bytes === null) return context.json(problem('no-original'), 404);
    const name = (document.uri.split('/').pop() ?? 'document').replace(/[^\p{L}\p{N}._ -]/gu, '_');
    return context.body(bytes, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });
  app.get('/api/documents/:id/page', context => {
    const { document, bytes } = foundIn(record, context.req.param('id'));
    if (bytes === null || document.format !== 'html') return context.json(problem('no-original'), 404);
    context.header('Content-Security-Policy', PAGE_POLICY);
    return context.body(webPage(textOf(bytes), PAGE_STYLE), 200, { 'Content-Type': 'text/html; charset=utf-8' });
  });
}

function textOf(bytes: Uint8Array): string {
  return decode(bytes, null).text;
}

/** A document with its bytes, null where they are no longer to be had. Throws RG036. */
function foundIn(record: ServedRecord, id: string) {
  const document = readAnnotations(record.store.db, id)?.document;
  if (!document) throw new RegestaError('RG036', { id });
  return { document, bytes: originalOf(record, id, document.sha256) };
}
