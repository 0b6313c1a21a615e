import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { loadModel } from '../../language/models/model.ts';
import { fileBytes, type ModelMemory } from '../../language/neural/memory.ts';
import { readNamesWeights } from '../../names/tagger/weights.ts';
import { readSharedModels, resourcesOf, type SharedModel } from './shared-models.ts';

function memoryOf(model: SharedModel): ModelMemory {
  if ('fault' in model) throw new Error(model.fault);
  return model;
}

/** All typed arrays of more than 4 KB that can be reached from a value. */
function tablesIn(value: unknown, found = new Set<ArrayBufferView>(), seen = new Set<unknown>()): Set<ArrayBufferView> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (value.byteLength > 4096) found.add(value);
  } else for (const inner of Object.values(value)) tablesIn(inner, found, seen);
  return found;
}

test('models use their weights where they lie, in shared memory', () => {
  const models = readSharedModels();
  const weights: [SharedModel, unknown][] = [
    [models.fr, loadModel(memoryOf(models.fr)).weights],
    [models['fr.names'], readNamesWeights(fileBytes(memoryOf(models['fr.names'])))],
  ];
  for (const [model, value] of weights) {
    const { memory, length } = memoryOf(model);
    // The bytes of all tables together, those outside the memory of the file apart. The network's are no arrays: the kernel knows where they lie.
    let shared = 0;
    let copied = 0;
    for (const { buffer, byteOffset, byteLength } of tablesIn(value)) {
      if (buffer instanceof SharedArrayBuffer && byteOffset + byteLength <= length) shared += byteLength;
      else copied += byteLength;
    }
    expect(memory.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared).toBeGreaterThan(0.3 * length);
    expect(copied).toBeLessThan(0.05 * length);
  }
});

test('a thread sees the very memory of the models, and not a copy', async () => {
  const models = readSharedModels();
  const program = `
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.on('message', async url => {
      const { loadModel } = await import(url);
      try {
        parentPort.postMessage(loadModel(workerData.fr).language);
      } catch (fault) {
        parentPort.postMessage(fault.code);
      }
    });`;
  const worker = new Worker(program, { eval: true, workerData: models });
  const ask = () =>
    new Promise<string>((answered, failed) => {
      worker.once('message', answered).once('error', failed);
      worker.postMessage(new URL('../../language/models/model.ts', import.meta.url).href);
    });
  try {
    expect(await ask()).toBe('fr');
    const bytes = fileBytes(memoryOf(models.fr));
    bytes[bytes.length >> 1]! ^= 1;
    expect(await ask()).toBe('wrong-checksum');
  } finally {
    await worker.terminate();
  }
});

test('a model that is missing is told to whoever asks for it', () => {
  const missing = { file: 'models/fr.model', fault: 'missing', detail: '' } as const;
  const reports: string[] = [];
  const { analyse, names } = resourcesOf(
    { fr: missing, en: missing, 'fr.names': missing, 'en.names': missing },
    fault => reports.push(fault.file),
  );
  expect(() => analyse('', {} as never, [{ language: 'fr' } as never])).toThrow('the model file is not there');
  expect([names('fr'), names('fr')]).toEqual([null, null]);
  expect(reports).toEqual(['models/fr.model']);
});
