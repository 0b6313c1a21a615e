import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'src');

/** The way of the data, left to right: a folder imports from itself and from those before it. ARCHITECTURE.md says what each is for. */
const ORDER = [
  'packs',
  'text',
  'language',
  'times',
  'names',
  'figures',
  'speech',
  'claims',
  'record',
  'store',
  'ask',
  'export',
  'serve',
  'cli',
];

/** Files at the root of src/ that every folder may use: types without behaviour, spans, and places in sorted lists. */
const COMMON = [
  'span.ts',
  'partition-point.ts',
  'annotation.ts',
  'reading.ts',
  'language/language.ts',
  'language/words.ts',
  'text/document.ts',
];

/** Everything left of the record is a pure function of one document; the record itself is one of many. */
const PURE = ['packs', 'text', 'language', 'times', 'names', 'figures', 'speech', 'claims', 'record'];

/** The few files of pure folders that read files, and nothing else. */
const READS_FILES = ['packs/load.ts', 'language/models/files.ts'];

const IMPURE: readonly [name: string, pattern: RegExp][] = [
  ['the file system', /from 'node:(?:fs|child_process|worker_threads|net|http|os)(?:\/\w+)?'/],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
  ['randomness', /\bMath\.random\(|\brandomBytes\(|\brandomUUID\(/],
  ['the locale', /\.toLocale\w+\(|\bIntl\.(?!Segmenter)/],
  ['the console', /\bconsole\.\w+\(/],
  ['the process', /\bprocess\.(?:env|argv|exit|stdout|stderr)\b/],
  ['the network', /\bfetch\(/],
];

const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)testing\.ts$/.test(entry.name))
  .map(entry => relative(SOURCES, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '');
const sourceOf = (file: string) => readFileSync(join(SOURCES, file), 'utf8');

function importsOf(file: string): string[] {
  const found = sourceOf(file).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g);
  return [...found].map(([, path]) =>
    relative(SOURCES, join(SOURCES, dirname(file), path!))
      .split(sep)
      .join('/'),
  );
}

describe('what may import what', () => {
  test('every folder of src/ has its place in the order', () => {
    const folders = new Set(files.map(folderOf).filter(Boolean));
    for (const folder of folders) expect(ORDER.concat('messages')).toContain(folder);
  });

  test('imports run from right to left only', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const own = ORDER.indexOf(folderOf(file));
      if (own < 0) continue;
      for (const imported of importsOf(file)) {
        const other = ORDER.indexOf(folderOf(imported));
        if (other > own && !COMMON.includes(imported)) wrong.push(`${file} imports ${imported}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('files that all may use import nothing but each other', () => {
    const wrong = COMMON.flatMap(file =>
      importsOf(file)
        .filter(imported => !COMMON.includes(imported))
        .map(imported => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the page takes only pure code and types from src/', () => {
    // What the server packs and the page unpacks.
    const PACKED = 'serve/packed-marks.ts';
    const page = join(ROOT, 'web');
    const wrong = readdirSync(page, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      .flatMap(entry => [
        ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(
          /import (type )?.*?'(?:\.\.\/)+src\/([^']+)'/g,
        ),
      ])
      .filter(([, type, path]) => !type && !path!.startsWith('times/') && path !== PACKED)
      .map(([line]) => line);
    expect(wrong).toEqual([]);
  });
});

describe('pure folders', () => {
  test.each(IMPURE)('do not touch %s', (_name, pattern) => {
    const wrong = files.filter(
      file => PURE.includes(folderOf(file)) && !READS_FILES.includes(file) && pattern.test(sourceOf(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('regular expressions', () => {
  test('have no flags for a part: V8 reads those wrongly in large processes (`text/dates/any-case.ts`)', () => {
    const flagged = files.filter(
      file => file !== 'text/dates/any-case.ts' && /\(\?[ims]*-?[ims]+:/.test(sourceOf(file)),
    );
    expect(flagged).toEqual([]);
  });
});

describe('the size of files', () => {
  test('no file is longer than 400 lines', () => {
    expect(files.filter(file => sourceOf(file).split('\n').length > 401)).toEqual([]);
  });
});
