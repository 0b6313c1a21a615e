import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { countPrints } from './fingerprints.ts';
import { openRecord, type Store } from './open.ts';
import { readAnnotations } from './read/documents.ts';

const pack = loadPack();
const world = worldOf([pack]);
const BYTES = new TextEncoder().encode(
  '# Note\n\nSpain joined <b>NATO</b> on 30 May 1982. Hungary joined NATO on 12 March 1999.\n',
);
const READINGS = ['a.txt', 'b.html', 'c.md', 'd.txt', '0.html'].map(uri => annotate(BYTES, { uri }, { pack }));

const contents = ({ db }: Store) => ({
  places: db.all('SELECT uri FROM places ORDER BY uri'),
  document: readAnnotations(db, READINGS[0]!.document.id),
  texts: db.all('SELECT key FROM texts ORDER BY key'),
  prints: countPrints(db),
  events: db.all('SELECT reading FROM events ORDER BY id'),
});

test('the same bytes under several endings are read as the smallest path says, whichever came first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-endings-'));
  let run = 0;
  const recordOf = (batches: readonly (readonly number[])[]) => {
    const store = openRecord(join(folder, `${run++}.db`), { mode: 'write' });
    for (const batch of batches)
      addDocuments(
        store,
        batch.map(i => READINGS[i]!),
        world,
      );
    const found = contents(store);
    store.close();
    return found;
  };
  const clean = recordOf([[0, 1, 2, 3, 4]]);
  expect(clean.document!.document).toMatchObject({ uri: '0.html', format: 'html' });
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.nat(5), (order, cut) => {
      expect(recordOf([order.slice(0, cut), order.slice(cut)])).toEqual(clean);
    }),
    { numRuns: 12 },
  );
  expect(recordOf([[3], [1], [2], [0]]).document!.document).toMatchObject({ uri: 'a.txt', format: 'text' });
  rmSync(folder, { recursive: true });
});
