import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { checkRecord } from './check.ts';
import { openRecord } from './open.ts';
import { removeDocument } from './remove.ts';
import { rescueRecord } from './rescue.ts';
import { reviewClaim } from './review.ts';

test('of a damaged record, documents on sound pages and all verdicts are saved, and conclusions are drawn from these alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-rescue-'));
  const [path, target] = [join(folder, 'r.db'), join(folder, 'saved.db')];
  const pack = loadPack();
  const world = worldOf([pack]);
  const encoder = new TextEncoder();
  const written = openRecord(path, { mode: 'write' });
  // Long enough that each lies on pages of its own.
  const filler = 'Nobody knew what the ledger said. '.repeat(120);
  const texts = Array.from({ length: 12 }, (_, k) => `Spain joined NATO on ${1 + k} May 1982. ${filler}`);
  const documents = texts.map((text, k) =>
    annotate(encoder.encode(text), { uri: `${k}.txt` }, { pack, analyse: analyseWithModels }),
  );
  addDocuments(written, documents, world);
  const { id } = written.db.first<{ id: string }>('SELECT id FROM claims WHERE document = 12 ORDER BY id')!;
  reviewClaim(written, id, { verdict: 'rejected', note: 'No.', made: '2024-05-01T10:00:00.000Z', person: 'A' }, world);
  removeDocument(written, documents[6]!.document.id, world);
  const { page } = written.db.first<{ page: number }>(
    "SELECT pageno AS page FROM dbstat WHERE name = 'documents' AND pagetype = 'leaf' ORDER BY path LIMIT 1",
  )!;
  written.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, (page - 1) * 4096);
  closeSync(file);

  const rescued = rescueRecord(path, target, world);
  expect(rescued.documents).toBeGreaterThan(1);
  expect(rescued.documents).toBeLessThan(11);
  expect(rescued).toMatchObject({ verdicts: 1, decisions: 0 });
  expect(rescued.lost).toBeGreaterThan(0);
  const store = openRecord(target, { mode: 'read' });
  expect(checkRecord(store.db, world).faults).toEqual([]);
  const { verdict } = store.db.first<{ verdict: string }>(
    "SELECT json_extract(traced, '$.verdict') AS verdict FROM claims WHERE id = ?",
    id,
  )!;
  expect(verdict).toBe('rejected');
  store.close();
  expect(() => rescueRecord(path, target, world)).toThrow(/RG074/);
  expect(readdirSync(folder).filter(name => name.includes('damaged'))).toEqual([]);

  const cut = openRecord(join(folder, 'cut.db'), { mode: 'write' });
  addDocuments(cut, documents, world);
  cut.close();
  truncateSync(join(folder, 'cut.db'), Math.floor(statSync(join(folder, 'cut.db')).size * 0.95));
  expect(() => openRecord(join(folder, 'cut.db'), { mode: 'read' })).toThrow(/RG027/);
  expect(rescueRecord(join(folder, 'cut.db'), join(folder, 'whole.db'), world).documents).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
