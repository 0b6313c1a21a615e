// The promise of the record: what it says depends on the documents and on what people decided, and on nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { actors } from '../../src/ask/actors.ts';
import { asking } from '../../src/ask/asking.ts';
import { asof } from '../../src/ask/asof.ts';
import { conflicts } from '../../src/ask/conflicts.ts';
import { copies } from '../../src/ask/copies.ts';
import { timeline } from '../../src/ask/timeline.ts';
import { addFiles } from '../../src/cli/adding.ts';
import { refreshRecord } from '../../src/cli/refreshing.ts';
import { Refusals } from '../../src/cli/refusals.ts';
import { openResources } from '../../src/cli/resources.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { asCsv } from '../../src/export/csv.ts';
import { asJsonLines } from '../../src/export/jsonl.ts';
import { loadPack } from '../../src/packs/load.ts';
import { worldOf } from '../../src/record/world.ts';
import { addDocuments, type NewDocument } from '../../src/store/add.ts';
import { checkRecord } from '../../src/store/check.ts';
import { decide } from '../../src/store/decide.ts';
import { type Layout, layoutOf } from '../../src/store/layout.ts';
import { openRecord, type Store } from '../../src/store/open.ts';
import { documentsAt } from '../../src/store/read/documents.ts';
import { removeDocument } from '../../src/store/remove.ts';
import { reviewClaim } from '../../src/store/review.ts';
import type { SourceDocument } from '../../src/text/document.ts';

const WIRE = 'La Hongrie a rejoint l’OTAN le 12 mars 1999, en même temps que deux de ses voisins d’Europe centrale.';
const PILE: Readonly<Record<string, string>> = {
  'agence.txt': `BUDAPEST, 16 mars 1999 – ${WIRE}`,
  'almanach.md': `# Almanach\n\n${WIRE}\n\nL’Espagne a adhéré à l’OTAN le 30 mai 1982.\n`,
  'brief.txt': 'Spain joined NATO on 30 May 1982. It is still a member of NATO. Spain left NATO in 1995.',
  'diary.txt': 'Jean Martin met John Foster Dulles in Washington on 3 June 1958. He then left for Bonn.',
  'journal.txt': 'M. Jean Martin a rencontré Konrad Adenauer à Bonn le 2 mai 1961.',
  'lettre.txt': 'Le général J. Martin a rencontré le chancelier Adenauer à Bonn le 2 mai 1961.',
  'page.html': `<!doctype html><html lang="fr"><title>Chronologie</title><main><h1>Chronologie</h1><p>${WIRE.replace('12 mars', '13 mars')}</p>
<p>La Grèce a quitté le commandement intégré de l’OTAN le 14 août 1974, puis l’a réintégré le 20 octobre 1980.</p></main></html>`,
  'twin.html': `<!doctype html><html lang="fr"><title>Chronologie</title><main><p>${WIRE.replace('12 mars', '13 mars')}</p></main></html>`,
};
const SEEDS = Array.from({ length: 20 }, (_, k) => k + 1);
/** Threads started from the sources read the pack as YAML, a second each: one order of the twenty is added with eight. */
const EIGHT_THREADS = 4;
const world = worldOf([loadPack()]);
const silent: Terminal = {
  language: 'en',
  columns: null,
  live: false,
  print: () => {},
  note: () => {},
  readInput: async () => new Uint8Array(),
};

let folder: string;
/** Each document as it is read; that its reading depends on its bytes alone is tested where it is read. */
const readings = new Map<string, NewDocument>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-same-'));
  mkdirSync(join(folder, 'pile'));
  for (const [name, text] of Object.entries(PILE)) writeFileSync(join(folder, 'pile', name), text);
  const resources = openResources();
  for (const [name, text] of Object.entries(PILE)) {
    let layout: Layout | null = null;
    const onDocument = (document: SourceDocument) => {
      layout = layoutOf(document);
    };
    const annotations = annotate(new TextEncoder().encode(text), { uri: `pile/${name}`, onDocument }, resources);
    readings.set(name, { ...annotations, layout });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A fixed sequence of whole numbers below `below`. */
function lottery(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled<T>(items: readonly T[], draw: (below: number) => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(draw(left.length), 1)[0]!);
}

/** As `regesta add` does, with so many threads. */
const addAs = (store: Store, names: readonly string[], workers: number) => {
  const files = names.map(name => ({ path: join(folder, 'pile', name) }));
  return addFiles(store, files, { refusals: new Refusals(silent), terminal: silent, workers });
};
const add = (store: Store, names: readonly string[]) =>
  addDocuments(
    store,
    names.map(name => readings.get(name)!),
    world,
  );

/** Everything that a record says, as its commands print it. */
function said(store: Store): string {
  const record = asking(store, loadPack(), 'en');
  const rows = timeline(record, {});
  const answers = [actors(record), copies(record), conflicts(record), asof(record, '1990-01-01', {})];
  return [asCsv(rows), asJsonLines(rows), ...answers.map(answer => JSON.stringify(answer, null, 1))].join('\n');
}

/** What two people decided, on what the documents say: a verdict and a merge, always of the same day. */
function judge(store: Store): void {
  const [brief] = documentsAt(store.db, 'pile/brief.txt');
  const left = store.db.first<{ id: string }>(
    `SELECT c.id FROM claims c JOIN documents d ON d.number = c.document WHERE d.id = ? AND c.traced LIKE '%"change":"ends"%'`,
    brief!,
  )!;
  const made = '2024-05-01T10:00:00.000Z';
  reviewClaim(store, left.id, { verdict: 'rejected', note: 'An error of print.', made }, world);
  const merge = { kind: 'merge', actor: 'person:j-martin', identity: 'person:jean-martin', documents: [] } as const;
  decide(store, merge, { person: 'A reader', made, note: null }, world);
}

test('the same documents give the same exports, to the byte, in 20 orders, with 1 or 8 threads, at once or one by one, removed and added again', async () => {
  const names = Object.keys(PILE);
  const clean = openRecord(join(folder, 'clean.db'), { mode: 'write' });
  await addAs(clean, names, 1);
  const unjudged = said(clean);
  judge(clean);
  const expected = said(clean);
  clean.close();
  // Or the decisions would show nothing.
  expect(expected).not.toBe(unjudged);

  for (const seed of SEEDS) {
    const draw = lottery(seed);
    const store = openRecord(join(folder, `${seed}.db`), { mode: 'write' });
    const order = shuffled(names, draw);
    // Nothing here is to outlive the machine: no wait for the disk.
    store.db.script('PRAGMA synchronous = OFF');
    if (seed === EIGHT_THREADS) await addAs(store, order, 8);
    else if (seed % 2 === 0) add(store, order);
    else for (const name of order) add(store, [name]);
    expect(said(store), `order ${seed}`).toBe(unjudged);
    if (seed % 3 === 0) judge(store);
    const again = order.slice(0, 1 + draw(order.length - 1));
    for (const name of again) removeDocument(store, documentsAt(store.db, `pile/${name}`)[0]!, world);
    add(store, shuffled(again, draw));
    if (seed % 3 !== 0) judge(store);
    if (seed % 10 === 0) {
      const refusals = new Refusals(silent);
      const { turned } = await refreshRecord(store, { refusals, terminal: silent, workers: 1, dryRun: false });
      expect(turned).toEqual([]);
    }
    expect(said(store), `order ${seed}, removed and added again`).toBe(expected);
    expect(checkRecord(store.db, world).faults).toEqual([]);
    store.close();
  }
});
