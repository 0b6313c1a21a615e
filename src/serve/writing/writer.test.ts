import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import { addDocuments } from '../../store/add.ts';
import { checkRecord } from '../../store/check.ts';
import { readDecisions } from '../../store/identities.ts';
import { openRecord, type Store } from '../../store/open.ts';
import { readOriginal } from '../../store/originals.ts';
import { packDocument } from '../../store/packed-document.ts';
import { prepareDocument } from '../../store/prepare.ts';
import { knowsActor } from '../../store/read/actors.ts';
import { DecidedMeanwhile } from '../../store/review.ts';
import { Writer } from './writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-writer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('on a record', () => {
  const pack = loadPack();
  const world = worldOf([pack]);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (text: string, uri: string) => annotate(bytes(text), { uri }, { pack, analyse: analyseWithModels });
  const decided = { person: null, made: '2024-05-01T10:00:00.000Z', note: null };
  const LETTER = read('Jean Martin a rencontré Konrad Adenauer à Bonn le 2 mai 1961.', 'letter.txt');
  const PAPER = 'The general J. Martin met Adenauer in Bonn on 2 May 1961.';
  const [MARTIN, OTHER] = ['person:jean-martin', 'person:j-martin'];

  let store: Store;
  let writer: Writer;
  beforeAll(() => {
    store = openRecord(join(folder, 'r.db'), { mode: 'write' });
    addDocuments(store, [LETTER, read(PAPER, 'paper.txt')], world);
    writer = new Writer(store.path);
  });
  afterEach(() => {
    expect(checkRecord(store.db, world).faults).toEqual([]);
  });
  afterAll(async () => {
    await writer.close();
    store.close();
  });
  const inForce = () => readDecisions(store.db).filter(({ undone }) => undone === null);
  const merge = () => writer.write('merge', { actor: OTHER!, identity: MARTIN!, decided });

  test('what was there before is answered while something is written, however long that takes', async () => {
    const other = openRecord(store.path, { mode: 'write' });
    // As long as another program holds the record, the write cannot end.
    other.db.script('BEGIN IMMEDIATE');
    let written = false;
    const writing = merge().then(() => {
      written = true;
    });
    for (let turn = 0; turn < 20; turn++) {
      await new Promise(resolve => setTimeout(resolve, 5));
      expect(inForce()).toEqual([]);
    }
    expect(written).toBe(false);
    other.db.script('ROLLBACK');
    other.close();
    await writing;
    expect(inForce()).toHaveLength(1);
    await writer.write('undo', { number: inForce()[0]!.number, decided });
  });

  test('a merge, a split and what undoes them are written in the order in which they are asked for', async () => {
    const { number: last } = readDecisions(store.db).at(-1) ?? { number: 0 };
    const [made, split] = await Promise.all([
      merge(),
      writer.write('split', { actor: MARTIN!, documents: [LETTER.document.id], decided }),
    ]);
    expect(made.number).toBeGreaterThan(last);
    expect(split.identity).toBe(`${MARTIN}-2`);
    expect(knowsActor(store.db, `${MARTIN}-2`)).toBe(true);
    await Promise.all([split, made].map(({ number }) => writer.write('undo', { number, decided })));
    expect(inForce()).toEqual([]);
  });

  test('a document is added with its bytes, and taken out again', async () => {
    const text = 'On 4 April 2023, Finland joined NATO.';
    const annotations = read(text, 'finland.txt');
    const packed = packDocument(prepareDocument(annotations));
    expect(await writer.write('add', { packed, bytes: bytes(text) }, [packed.buffer])).toBe('added');
    expect(packed.length).toBe(0);
    const { id, sha256 } = annotations.document;
    expect(new TextDecoder().decode(readOriginal(store.db, id)!)).toBe(text);
    expect(await writer.write('place', { sha256, uri: 'again.txt' })).toBe('placed');
    await writer.write('remove', { id });
    expect(readOriginal(store.db, id)).toBeNull();
  });

  test('verdicts are written and taken back; what is wrong is told as what it is, and nothing of it is written', async () => {
    const [{ id: claim }] = store.db.all<{ id: string }>('SELECT id FROM claims') as [{ id: string }];
    const verdict = { claim, verdict: 'accepted', seen: 0, note: null, made: decided.made, correction: null } as const;
    await writer.write('review', { verdicts: [verdict] });
    await expect(writer.write('review', { verdicts: [verdict] })).rejects.toBeInstanceOf(DecidedMeanwhile);
    const unknown = { ...verdict, claim: 'claim-x' };
    await expect(writer.write('review', { verdicts: [unknown] })).rejects.toMatchObject({ code: 'RG037' });
    await writer.write('withdraw', { verdicts: [{ claim }], by: decided });
    await expect(writer.write('merge', { actor: 'person:nobody', identity: MARTIN!, decided })).rejects.toMatchObject({
      code: 'RG030',
      values: { name: 'person:nobody' },
    });
    const foreign = { actor: OTHER!, documents: [LETTER.document.id], decided };
    await expect(writer.write('split', foreign)).rejects.toMatchObject({ code: 'RG073' });
    expect(inForce()).toEqual([]);
  });
});

describe('a thread', () => {
  /** A thread that ends, fails or answers, as it is asked. */
  const program = () => {
    const path = join(folder, 'thread.mjs');
    writeFileSync(
      path,
      `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ asked: { id } }) => {
  if (id === 'ends') process.exit(1);
  if (id === 'throws') throw new Error('out of order');
  setTimeout(() => parentPort.postMessage({ answer: id }), id === 'slow' ? 50 : 0);
});`,
    );
    return path;
  };
  const outcome = (writer: Writer, id: string) =>
    writer.write('remove', { id }).then(
      answer => answer,
      error => error.message,
    );

  test('that dies is told to whoever waited for it, and the next write starts another', async () => {
    const writer = new Writer('r.db', program());
    expect(await outcome(writer, 'a')).toBe('a');
    expect(await outcome(writer, 'throws')).toBe('out of order');
    expect(await outcome(writer, 'b')).toBe('b');
    const lost = await Promise.all(['ends', 'c'].map(id => outcome(writer, id)));
    expect(lost).toEqual(Array(2).fill('the thread ended before it had written'));
    expect(await outcome(writer, 'd')).toBe('d');
    await writer.close();
  });

  test('is ended only when what was asked is written', async () => {
    const writer = new Writer('r.db', program());
    const writing = outcome(writer, 'slow');
    await writer.close();
    expect(await writing).toBe('slow');
  });
});
