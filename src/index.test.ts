import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as regesta from './index.ts';

test('the public surface changes only on purpose', () => {
  expect(Object.keys(regesta).sort()).toEqual([
    'LANGUAGES',
    'RegestaError',
    'STAGES',
    'UnreadableDocument',
    'actors',
    'addDocuments',
    'analyseWithModels',
    'annotate',
    'annotationsOf',
    'asking',
    'asof',
    'backUp',
    'changes',
    'conflicts',
    'copies',
    'decide',
    'loadPack',
    'namesModels',
    'openRecord',
    'read',
    'readDecisions',
    'readDocument',
    'removeDocument',
    'reviewClaim',
    'search',
    'sentenceOf',
    'show',
    'timeline',
    'undoDecision',
    'worldOf',
  ]);
});

test('another program can read a document into a record and ask it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-index-'));
  const pack = regesta.loadPack();
  const bytes = new TextEncoder().encode('Hungary joined NATO on 12 March 1999.');
  const annotations = regesta.annotate(
    bytes,
    { uri: 'note.txt', language: 'en' },
    { pack, analyse: regesta.analyseWithModels },
  );
  const store = regesta.openRecord(join(folder, 'r.db'), { mode: 'write' });
  expect(regesta.addDocuments(store, [annotations, annotations], regesta.worldOf([pack]))).toEqual(['added', 'known']);
  const record = regesta.asking(store, pack, 'fr');
  expect(regesta.timeline(record, {})).toMatchObject([
    { earliest: '1999-03-12', agents: [{ id: 'state:HUN', name: 'Hongrie' }] },
  ]);
  store.close();
  rmSync(folder, { recursive: true });
});

test('annotating shares nothing between documents: their order does not show', () => {
  const resources = { pack: regesta.loadPack(), analyse: regesta.analyseWithModels };
  const texts = [
    'Spain joined NATO on 30 May 1982.',
    'Il quitta Oslo en mai. La Norvège refusa.',
    'He left it in May.',
  ];
  const annotate = (text: string) =>
    JSON.stringify(regesta.annotate(new TextEncoder().encode(text), { uri: 'a.txt', date: '1982-06-01' }, resources));
  const forwards = texts.map(annotate);
  const backwards = [...texts].reverse().map(annotate).reverse();
  expect(backwards).toEqual(forwards);
});
