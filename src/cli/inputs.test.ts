import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInputs } from './inputs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-inputs-'));
  for (const inside of ['b', 'B', 'node_modules', '.hidden', 'empty']) mkdirSync(join(folder, inside));
  for (const file of [
    'z.txt',
    'a.HTML',
    'b/1.md',
    'B/2.txt',
    'scan.tiff',
    'node_modules/x.txt',
    '.hidden/y.txt',
    '.note.txt',
  ]) {
    writeFileSync(join(folder, file), 'Some words.');
  }
  symlinkSync(folder, join(folder, 'b', 'loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (paths: readonly { path: string }[]) => paths.map(({ path }) => path.slice(folder.length + 1));

describe('files named on a command line', () => {
  test('a folder is walked in sorted order, without what is hidden', () => {
    const { files, refused, single } = findInputs([folder]);
    expect(names(files)).toEqual(['B/2.txt', 'a.HTML', 'b/1.md', 'z.txt']);
    expect(names(refused)).toEqual(['scan.tiff']);
    expect(refused[0]!.code).toBe('RG012');
    expect(single).toBe(false);
  });

  test('a file that is named twice is read once', () => {
    expect(names(findInputs([join(folder, 'z.txt'), folder, `${folder}/./z.txt`]).files)).toEqual([
      'B/2.txt',
      'a.HTML',
      'b/1.md',
      'z.txt',
    ]);
  });

  test('what is not there is refused, and does not stop the rest', () => {
    const { files, refused } = findInputs([join(folder, 'gone.txt'), join(folder, 'z.txt')]);
    expect(names(files)).toEqual(['z.txt']);
    expect(refused.map(({ code }) => code)).toEqual(['RG010']);
  });

  test('a folder with nothing to read is refused', () => {
    expect(findInputs([join(folder, 'empty')]).refused.map(({ code }) => code)).toEqual(['RG011']);
  });

  test('one file, or standard input, is a single input', () => {
    expect(findInputs([join(folder, 'z.txt')]).single).toBe(true);
    expect(findInputs(['-'])).toEqual({ files: [{ path: '-' }], refused: [], single: true });
  });
});
