import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileBytes, toModelMemory } from '../neural/memory.ts';
import { writeSections } from './file-format.ts';
import { modelPath } from './files.ts';
import { MalformedModel } from './malformed.ts';
import { loadModel } from './model.ts';

const bytes = new Uint8Array(readFileSync(modelPath('en')));

function faultOf(given: Uint8Array): string {
  try {
    loadModel(given);
  } catch (error) {
    if (error instanceof MalformedModel) return error.code;
    throw error;
  }
  return 'none';
}

function changed(change: (words: Uint32Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new Uint32Array(copy.buffer));
  return copy;
}

describe('the bytes of a model', () => {
  test('are used where they lie, by every model that is made of them', () => {
    const memory = toModelMemory(bytes);
    const [one, other] = [loadModel(memory), loadModel(memory)].map(({ weights }) => weights);
    fileBytes(memory).fill(7, one!.tags.words.byteOffset, one!.tags.words.byteOffset + 4);
    expect([one!.tags.words[0], other!.tags.words[0]]).toEqual([0x07070707, 0x07070707]);
    expect([one!.network.bytes, other!.network.bytes]).toEqual([one!.network.bytes, one!.network.bytes]);
    expect(one!.network.bytes).toBeLessThan(memory.length);
  });

  test('load from an odd offset too', () => {
    const larger = new Uint8Array(bytes.length + 1);
    larger.set(bytes, 1);
    expect(loadModel(larger.subarray(1)).language).toBe('en');
  });

  test('are refused where they are something else', () => {
    expect(faultOf(new Uint8Array(0))).toBe('truncated');
    expect(faultOf(new TextEncoder().encode('PK'))).toBe('not-a-model');
    expect(faultOf(new TextEncoder().encode('<html>This is no model</html>'))).toBe('not-a-model');
  });

  test('are refused where they are cut short', () => {
    for (const length of [20, 100, bytes.length - 1]) expect(faultOf(bytes.slice(0, length))).toBe('truncated');
  });

  test('are refused where they are of another version', () => {
    expect(faultOf(changed(words => words.fill(99, 1, 2)))).toBe('other-version');
  });

  test('are refused where one bit has turned', () => {
    expect(faultOf(changed(words => words.fill(words[200_000]! ^ 4, 200_000, 200_001)))).toBe('wrong-checksum');
  });

  test('are refused where a whole file lacks its tables, or its tables do not belong together', () => {
    expect(faultOf(writeSections([]))).toBe('bad-contents');
    expect(faultOf(writeSections([['META', new TextEncoder().encode('{"morphs":')]]))).toBe('bad-contents');
    expect(faultOf(writeSections([['META', new TextEncoder().encode('{"language":"en"}')]]))).toBe('bad-contents');
  });

  test('say in one sentence what is wrong', () => {
    expect(() => loadModel(bytes.slice(0, 40))).toThrow(
      /^the model file is cut short; copy it again \(40 bytes of \d+\)$/,
    );
  });
});
