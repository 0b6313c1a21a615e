import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AnnotationPool } from './annotation-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that ends, fails or answers, as the path of its document says. */
const PROGRAM = join(folder, 'thread.mjs');
writeFileSync(
  PROGRAM,
  `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ options: { uri } }) => {
  if (uri === 'ends') process.exit(1);
  if (uri === 'throws') throw new Error('out of order');
  if (uri === 'refuses') parentPort.postMessage({ code: 'RG015', values: {}, stack: '' });
  else parentPort.postMessage({ answer: { annotations: null, text: uri + ' by ' + threadId, prepared: null, notes: [], withoutTagger: [] } });
});`,
);

const job = (uri: string) => ({ bytes: new Uint8Array(), options: { uri } });

async function outcomes(pool: AnnotationPool, paths: readonly string[]): Promise<string[]> {
  const settled = await Promise.allSettled(paths.map(path => pool.annotate(job(path))));
  return settled.map(each =>
    each.status === 'fulfilled' ? each.value.text.split(' by ')[0]! : String(each.reason.message),
  );
}

test('a thread that dies takes its own document with it, and no other', async () => {
  const pool = new AnnotationPool(2, PROGRAM);
  try {
    expect(await outcomes(pool, ['a', 'ends', 'b', 'throws', 'c', 'refuses', 'd'])).toEqual([
      'a',
      'a thread ended before its document was read',
      'b',
      'out of order',
      'c',
      expect.stringContaining('The document is empty'),
      'd',
    ]);
  } finally {
    await pool.close();
  }
});

test('of what waits, the longest is read first, and no document is passed over for ever', async () => {
  const pool = new AnnotationPool(1, PROGRAM);
  const read: string[] = [];
  const long = (uri: string, bytes: number) =>
    pool.annotate({ bytes: new Uint8Array(bytes), options: { uri } }).then(() => read.push(uri));
  try {
    await Promise.all([
      long('a', 800_000),
      long('b', 10),
      ...Array.from({ length: 9 }, (_, k) => long(`${k}`, 400_000)),
    ]);
    expect(read[0]).toBe('a');
    expect(read.indexOf('b')).toBe(5);
  } finally {
    await pool.close();
  }
});

test('no more threads are started than there is work for, and none beyond the most', async () => {
  const pool = new AnnotationPool(3, PROGRAM);
  const threads = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, (_, k) => pool.annotate(job(`${k}`))));
    return new Set(answers.map(({ text }) => text.split(' by ')[1])).size;
  };
  try {
    expect(await threads(1)).toBe(1);
    expect(await threads(2)).toBeLessThanOrEqual(2);
    expect(await threads(40)).toBeLessThanOrEqual(3);
  } finally {
    await pool.close();
  }
});
