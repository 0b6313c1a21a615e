import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { asking } from '../ask/asking.ts';
import { timeline } from '../ask/timeline.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { annotationsOf, read } from '../pipeline.ts';
import { worldOf } from '../record/world.ts';
import { addDocuments, type NewDocument } from './add.ts';
import { checkRecord } from './check.ts';
import { canReadAgain, documentAgain, type Layout, layoutOf } from './layout.ts';
import { openRecord, type Store } from './open.ts';
import { Refreshing, storedDocuments } from './refresh.ts';
import { reviewClaim } from './review.ts';

const resources = { pack: loadPack(), analyse: analyseWithModels };
const world = worldOf([resources.pack]);
function reading(text: string, uri: string): NewDocument {
  let layout: Layout | null = null;
  const onDocument = (document: Parameters<typeof layoutOf>[0]) => {
    layout = layoutOf(document);
  };
  const annotations = annotate(new TextEncoder().encode(text), { uri, onDocument }, resources);
  return { ...annotations, layout };
}

const PAGE = reading(
  `<html lang="fr"><title>Note</title><nav><a href="/">Accueil</a></nav><main><h1>Note</h1>
   <p>La Hongrie a rejoint l’OTAN[2] le 12 mars 1999.</p><p>Publié le 3 mai 2004.</p></main></html>`,
  'page.html',
);
const NOTE = reading('\uFEFFSpain joined NATO on 30 May 1982.\r\nGreece left NATO on 14 August 1974.\r\n', 'note.txt');
/** The note as a reader that dates worse has read it: one claim less, one of another year. */
const WORSE: NewDocument = {
  ...NOTE,
  times: NOTE.times.map(time => ({
    ...time,
    value: '1982',
    edtf: '1982',
    earliest: '1982-01-01',
    latest: '1982-12-31',
  })),
  claims: NOTE.claims.filter(({ sentence }) => sentence === NOTE.claims[0]!.sentence),
};

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-refresh-'));
  store = openRecord(join(folder, 'r.db'), { mode: 'write' });
});
afterEach(() => {
  expect(checkRecord(store.db, world).faults).toEqual([]);
  store.close();
  rmSync(folder, { recursive: true });
});

const again = (stored: Parameters<typeof documentAgain>[0]) => annotationsOf(read(documentAgain(stored), resources));
const events = () => JSON.stringify(timeline(asking(store, resources.pack, 'en'), {}));
function refresh(readAgain: (stored: Parameters<typeof documentAgain>[0]) => Annotations, finish = true) {
  const refreshing = new Refreshing(store);
  const found = [...storedDocuments(store)].map(({ annotations, ...stored }) =>
    refreshing.take(annotations, readAgain(stored)),
  );
  if (finish) refreshing.finish(world);
  store.db.script('DROP TABLE temp.reread');
  return found;
}
const claimIds = () => store.db.all<{ id: string }>('SELECT id FROM claims ORDER BY id').map(({ id }) => id);
const judge = (id: string) =>
  reviewClaim(store, id, { verdict: 'accepted', note: null, made: '2024-05-01T10:00:00.000Z' }, world);

test('a stored document is read again just as its file was: text with its first mark and line ends, a page with its blocks', () => {
  addDocuments(store, [PAGE, NOTE], world);
  for (const { annotations, ...stored } of storedDocuments(store)) expect(again(stored)).toEqual(annotations);
  const before = events();
  for (const reread of refresh(again)) expect(reread).toMatchObject({ turned: [], orphans: [], differs: false });
  expect(events()).toBe(before);
});

test('what a better reader gains and changes is told, and the record is that of the better reading', () => {
  addDocuments(store, [PAGE, NOTE], world);
  const better = events();
  store.close();
  store = openRecord(join(folder, 'worse.db'), { mode: 'write' });
  addDocuments(store, [PAGE, WORSE], world);
  const worse = events();
  const dry = refresh(again, false);
  expect(events()).toBe(worse);
  const found = refresh(again);
  expect(found).toEqual(dry);
  const turned = found.flatMap(each => each.turned);
  expect(turned.map(({ turn }) => turn).sort()).toEqual(['changed', 'gained']);
  expect(turned.find(({ turn }) => turn === 'changed')).toMatchObject({
    sentence: 'Spain joined NATO on 30 May 1982.',
    before: { time: { edtf: '1982' } },
    after: { time: { edtf: '1982-05-30' } },
  });
  expect(events()).toBe(better);
});

test('a verdict stays with its claim, becomes an orphan without it, and counts again when it is back', () => {
  addDocuments(store, [NOTE], world);
  const [first, second] = claimIds();
  judge(first!);
  judge(second!);
  const none = ({ header }: { header: Annotations['document'] }) => ({ ...NOTE, document: header, claims: [] });
  const [lost] = refresh(stored => {
    const { layout: _, ...annotations } = none(stored);
    return annotations;
  });
  expect(lost!.orphans.map(({ claim }) => claim).sort()).toEqual([first, second]);
  expect(lost!.orphans.every(({ quote }) => NOTE.document.text.includes(quote) && quote !== '')).toBe(true);
  expect(claimIds()).toEqual([]);
  const [back] = refresh(again);
  expect(back).toMatchObject({ kept: 2, orphans: [] });
  expect(store.db.all('SELECT 1 FROM claims WHERE traced LIKE \'%"verdict":"accepted"%\'')).toHaveLength(2);
});

test('a page without its layout keeps its reading', () => {
  addDocuments(store, [{ ...PAGE, layout: null }], world);
  expect([...storedDocuments(store)].map(canReadAgain)).toEqual([false]);
});
