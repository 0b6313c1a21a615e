import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { asking } from '../ask/asking.ts';
import { conflicts } from '../ask/conflicts.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { checkRecord } from './check.ts';
import { countPrints } from './fingerprints.ts';
import { settleLevels } from './levels.ts';
import { openRecord, type Store } from './open.ts';
import { removeDocument } from './remove.ts';

const WIRE =
  'The foreign ministry confirmed on Tuesday that Hungary had joined NATO on 12 March 1999 with two of its neighbours.';
const TEXTS = [
  `BUDAPEST, 16 March 1999 (Wire) -- ${WIRE}`,
  WIRE,
  WIRE.replace('12 March', '13 March'),
  'Hungary joined NATO on 12 March 1999. Spain joined NATO on 30 May 1982.',
  'L’Espagne a adhéré à l’OTAN le 30 mai 1982. La Hongrie a rejoint l’OTAN en 1999.',
  'Spain left NATO in 1995.',
  'Spain joined NATO in June 1982. It is still a member of NATO.',
  `${WIRE.replace('The foreign ministry', 'The ministry')} Spain is a member of NATO.`,
  'Norway left the NATO integrated military command on 3 May 1970.',
  'Norway left the NATO integrated military command in June 1970. It had signed the treaty on 4 April 1949, and the headquarters of NATO was set up in Oslo.',
  'Hungary met Spain on 3 May 1999. On 4 June 1999, Hungary had talks with Norway.',
  'Hungary exchanged views with Spain on 3 May 1999. On 4 June 1999 Hungary held talks with Norway.',
];

const pack = loadPack();
const world = worldOf([pack]);
let folder: string;
let documents: Annotations[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-incremental-'));
  const encoder = new TextEncoder();
  documents = TEXTS.map((text, i) =>
    annotate(encoder.encode(text), { uri: `${i}.txt` }, { pack, analyse: analyseWithModels }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the record holds, without the numbers of rows, which tell in what order it came. */
function contents(store: Store): unknown {
  const { db } = store;
  return {
    documents: db.all('SELECT id FROM documents ORDER BY id'),
    claims: db.all('SELECT id, traced, reading FROM claims ORDER BY id'),
    keys: db.all('SELECT k.head, k.slot, c.id FROM claim_keys k JOIN claims c ON c.number = k.claim ORDER BY 1, 2, 3'),
    origins: db.all('SELECT id, variants, members FROM origins ORDER BY id'),
    members: db.all(
      'SELECT m.origin, d.id, s.id AS sentence FROM origin_members m JOIN sentences s ON s.number = m.sentence JOIN documents d ON d.number = s.document ORDER BY 1, 2, 3',
    ),
    events: db.all('SELECT id, reading FROM events ORDER BY id'),
    told: db.all(
      'SELECT v.id AS event, c.id FROM event_claims e JOIN events v ON v.number = e.event JOIN claims c ON c.number = e.claim ORDER BY 1, 2',
    ),
    actors: db.all('SELECT actor, start, stop, event, lasts FROM event_actors ORDER BY 1, 2, 3, 4'),
    states: db.all('SELECT key, subject, relation, object FROM states ORDER BY key'),
    texts: db.all('SELECT key FROM texts ORDER BY key'),
    prints: countPrints(db),
    wordings: db.all('SELECT entity, text FROM wordings ORDER BY 1, 2'),
    conflicts: conflicts(asking(store, pack, 'en')),
    words: db.all('SELECT count(*) AS words FROM sentence_words'),
  };
}

test('whatever is added and removed, in whatever order and batches, the record is that of the documents it holds', () => {
  const step = fc.tuple(fc.nat(TEXTS.length - 1), fc.boolean());
  // As if so many sentences had been written: rows are handed down to deeper levels, where they are to be found and taken out as well.
  const elsewhere = fc.constantFrom(0, 40_000, 400_000, 4_000_000);
  const batch = fc.tuple(fc.array(step, { minLength: 1, maxLength: 3 }), elsewhere);
  let run = 0;
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 6 }), batches => {
      const lived = openRecord(join(folder, `${run}-lived.db`), { mode: 'write' });
      const held = new Set<number>();
      for (const [steps, sentences] of batches) {
        const adding = steps.filter(([, add]) => add).map(([i]) => i);
        addDocuments(
          lived,
          adding.map(i => documents[i]!),
          world,
        );
        for (const i of adding) held.add(i);
        for (const [i, add] of steps)
          if (!add && held.delete(i)) removeDocument(lived, documents[i]!.document.id, world);
        for (let turn = 0; turn < 2; turn++) settleLevels(lived.db, sentences);
      }
      const clean = openRecord(join(folder, `${run++}-clean.db`), { mode: 'write' });
      addDocuments(
        clean,
        [...held].sort().map(i => documents[i]!),
        world,
      );
      expect(contents(lived)).toEqual(contents(clean));
      expect(checkRecord(lived.db, world).faults).toEqual([]);
      lived.close();
      clean.close();
    }),
    { numRuns: 20 },
  );
});

test('the pile of this test has copies, a variant, merged events and states, or it would show nothing', () => {
  const store = openRecord(join(folder, 'whole.db'), { mode: 'write' });
  addDocuments(store, documents, world);
  const count = (table: string) => store.db.first<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n;
  expect(count('origin_members')).toBeGreaterThan(2);
  expect(count('events')).toBeGreaterThan(2);
  expect(count('event_claims')).toBeGreaterThan(count('events'));
  expect(count('states')).toBeGreaterThan(1);
  const implied = "states WHERE key = 'member_of|state:NOR|org:nato'";
  expect(count(implied)).toBe(1);
  expect(conflicts(asking(store, pack, 'en')).length).toBeGreaterThan(0);
  store.close();
});
