// Near copies in heaps that are larger than the limits of how common a fingerprint may be: what is found must not depend on the order.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Annotations } from '../annotation.ts';
import { LARGEST_CLUSTER } from '../record/origins.ts';
import { EMPTY_WORLD } from '../record/world.ts';
import { addDocuments } from './add.ts';
import { countPrints } from './fingerprints.ts';
import { openRecord, type Store } from './open.ts';
import { removeDocument } from './remove.ts';

const WORDS =
  'orchard lantern harbour meadow quarry violin granary pasture chapel mirror ferry ladder kettle tunnel'.split(' ');

/** A sentence in one of many versions: three words of it are exchanged, two as in some versions before and after, so that all hang together. */
function version(seed: number): string {
  const words = 'the old miller of the valley told every traveller that the bridge beyond the mill had stood for ages';
  const all = words.split(' ');
  all[2] = WORDS[Math.floor(seed / 8) % WORDS.length]!;
  all[14] = WORDS[Math.floor((seed + 4) / 8) % WORDS.length]!;
  all[8] = WORDS[seed % WORDS.length]!;
  return `${all.join(' ')}.`;
}

/** Documents that share formulae, now and then edited, counted otherwise, in capitals, or printed time and again. */
function sharing(d: number): string[] {
  const opened = `The ${d % 7 === 3 ? 'solemn ' : ''}session was opened by the oldest of the members ${d % 11 === 5 ? '' : 'present '}in the great hall of the palace.`;
  const counted = `In the great hall of the palace the clerks had counted ${d % 9 === 4 ? 215 : 214} chairs before any of the delegates came in.`;
  const closed = 'Nothing more being asked of the assembly, its chairman thanked all members and closed the session.';
  const again = Array.from({ length: d % 10 === 6 ? 30 : 1 }, () => (d % 8 === 7 ? closed.toUpperCase() : closed));
  return [opened, counted, ...again];
}

/** A document of prose without names and claims. */
function documentOf(name: string, sentences: readonly string[]): Annotations {
  let at = 0;
  const placed = sentences.map((text, id) => {
    const start = at;
    at += text.length + 1;
    return { id, start, end: start + text.length, language: 'en', kind: 'prose', strand: 0, dangling: false } as const;
  });
  const none = { times: [], names: [], figures: [], quotes: [], claims: [] };
  const document = {
    id: `doc-${name}`,
    sha256: name,
    uri: name,
    title: null,
    author: null,
    language: 'en',
    published: null,
    publishedFrom: null,
    format: 'text',
    encoding: 'utf-8',
    text: sentences.join(' '),
  };
  return { document, sentences: placed, ...none } as unknown as Annotations;
}

const DOCUMENTS = Array.from({ length: 16 }, (_, d) =>
  documentOf(`${d}`, [
    ...Array.from({ length: 5 }, (_, k) => version(d * 5 + k)),
    ...(d % 3 === 0 ? ['Nobody in the village remembered who had hung the great bell in the tower.'] : []),
    ...(d % 5 === 0
      ? [
          `Nobody in the village remembered who had hung the great bell in the ${d === 5 ? 'church ' : ''}tower long ago.`,
        ]
      : []),
  ]),
);

let folder: string;
let run = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-copies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function contents({ db }: Store): unknown {
  const texts = 'JOIN texts t ON t.number = c.text JOIN texts o ON o.number = c.other';
  return {
    pairs: db.all(`SELECT min(t.key, o.key) AS a, max(t.key, o.key) AS b FROM copies c ${texts} ORDER BY 1, 2`),
    crowded: db.all('SELECT key, crowded FROM texts ORDER BY key'),
    origins: db.all('SELECT id, variants, members FROM origins ORDER BY id'),
    members: db.all(
      'SELECT m.origin, d.id, s.id AS sentence FROM origin_members m JOIN sentences s ON s.number = m.sentence JOIN documents d ON d.number = s.document ORDER BY 1, 2, 3',
    ),
    prints: countPrints(db),
  };
}

/** Adds and takes out documents in batches, and holds what comes of it against a record that got what is left at once. */
function expectOrderToTellNothing(
  documents: readonly Annotations[],
  batch: { minLength: number; maxLength: number },
  numRuns: number,
): void {
  const step = fc.tuple(fc.nat(documents.length - 1), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.array(step, batch), { minLength: 3, maxLength: 8 }), batches => {
      const lived = openRecord(join(folder, `${run}-lived.db`), { mode: 'write' });
      lived.db.script('PRAGMA synchronous = OFF');
      const held = new Set<number>();
      for (const batch of batches) {
        const adding = batch.filter(([, chance]) => chance > 0).map(([i]) => i);
        addDocuments(
          lived,
          adding.map(i => documents[i]!),
          EMPTY_WORLD,
        );
        for (const i of adding) held.add(i);
        for (const [i, chance] of batch)
          if (chance === 0 && held.delete(i)) removeDocument(lived, documents[i]!.document.id, EMPTY_WORLD);
      }
      const clean = openRecord(join(folder, `${run++}-clean.db`), { mode: 'write' });
      clean.db.script('PRAGMA synchronous = OFF');
      addDocuments(
        clean,
        [...held].map(i => documents[i]!),
        EMPTY_WORLD,
      );
      expect(contents(lived)).toEqual(contents(clean));
      lived.close();
      clean.close();
    }),
    { numRuns },
  );
}

test('pairs, crowds and origins depend on the documents alone, in whatever order they come and go', () => {
  expectOrderToTellNothing(DOCUMENTS, { minLength: 1, maxLength: 8 }, 10);
});

test('so do the origins of what very many documents share, though few of them are read again', () => {
  const documents = Array.from({ length: 48 }, (_, d) => documentOf(`${d}`, sharing(d)));
  expectOrderToTellNothing(documents, { minLength: 1, maxLength: 24 }, 12);
});

test('the heap of this test crosses both limits, or it would show nothing', () => {
  const store = openRecord(join(folder, 'whole.db'), { mode: 'write' });
  const count = (sql: string) => store.db.first<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)!.n;
  addDocuments(store, DOCUMENTS.slice(0, 4), EMPTY_WORLD);
  const before = count('copies');
  expect([before > 0, count('texts WHERE crowded = 1')]).toEqual([true, 0]);
  addDocuments(store, DOCUMENTS.slice(4), EMPTY_WORLD);
  expect(count('texts')).toBeGreaterThan(LARGEST_CLUSTER);
  expect(count('common_fingerprints')).toBeGreaterThan(0);
  expect(count('texts WHERE crowded = 1')).toBeGreaterThan(0);
  // Exact copies are found in a crowd, too.
  expect(count('origins')).toBeGreaterThan(0);
  store.close();
});

test('a formula and the same in capitals, which share common fingerprints alone, are two origins', () => {
  const store = openRecord(join(folder, 'capitals.db'), { mode: 'write' });
  const formula = 'the sitting was suspended until the ringing of the bell';
  const filled = WORDS.flatMap((word, k) => WORDS.slice(k + 1, k + 4).map(other => `${formula} ${word} ${other}.`));
  const capitals = formula.toUpperCase();
  const said = [[formula], [formula], [capitals], [capitals], filled];
  addDocuments(
    store,
    said.map((texts, k) => documentOf(`${k}`, texts)),
    EMPTY_WORLD,
  );
  const origins = store.db.all<{ members: number }>('SELECT members FROM origins');
  expect(origins.map(({ members }) => members)).toEqual([2, 2]);
  store.close();
});

test('a sentence that one document repeats very often has an origin once another has it', () => {
  const store = openRecord(join(folder, 'repeated.db'), { mode: 'write' });
  const said = 'the bell of the old harbour was rung whenever a ship came in';
  addDocuments(store, [documentOf('0', Array(30).fill(said))], EMPTY_WORLD);
  addDocuments(store, [documentOf('1', [said])], EMPTY_WORLD);
  expect(store.db.all<{ members: number }>('SELECT members FROM origins').map(({ members }) => members)).toEqual([31]);
  store.close();
});
