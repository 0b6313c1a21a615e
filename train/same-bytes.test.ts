import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSections } from '../src/language/models/file-format.ts';
import { Style } from '../src/names/tagger/features.ts';
import { readNamesWeights } from '../src/names/tagger/weights.ts';
import { wordSections } from './model-file.ts';
import { documentFrom } from './names-document.ts';
import { writeNetworkData } from './network-data.ts';
import { writeTinyData } from './testing.ts';
import { trainModel } from './train-model.ts';
import { trainNames } from './train-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-train-'));
beforeAll(() => writeTinyData(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the same treebanks give the same words of a model and the same lessons for its network, to the byte', () => {
  const train = (work: string) => {
    const model = trainModel('fr', folder, () => {});
    writeNetworkData(join(folder, work), model, folder, () => {});
    const lessons = ['gold.i32', 'tuning.i32', 'raw.i32', 'data.json'].map(name =>
      readFileSync(join(folder, work, name)),
    );
    return [writeSections(wordSections(model)), ...lessons];
  };
  const [first, second] = [train('first'), train('second')];
  expect(first.every(bytes => bytes.length > 0)).toBe(true);
  expect(second.map(hash)).toEqual(first.map(hash));
});

test('the same corpora give the same names tagger, to the byte', () => {
  const words = 'Le vieux Anselme Tarquier quitta Querbourg et la Norvège .'.split(' ');
  const types = [null, null, 'PER', 'PER', null, 'LOC', null, null, 'LOC', null] as const;
  const tokens = words.map((form, i) => ({ form, glued: false, type: types[i]!, begins: form === 'Anselme' }));
  const train = () => {
    const documents = [documentFrom([tokens], true), documentFrom([tokens, tokens.slice(4)], true)];
    return trainNames('fr', folder, [{ name: 'tiny', weight: 1, style: Style.Own, documents }], () => {});
  };
  const tagger = train();
  expect(readNamesWeights(tagger).language).toBe('fr');
  expect(hash(train())).toBe(hash(tagger));
});
