import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { regesta, start } from '../program.ts';
import { printedAddress } from './browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-begun-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (record: string, during: (url: string) => Promise<void>) => {
  const server = start(['open', '--no-browser', '-r', record]);
  const gone = new Promise(resolve => server.once('exit', resolve));
  try {
    await during(await printedAddress(server));
  } finally {
    server.kill('SIGTERM');
    await gone;
  }
};

test('a record that is not there yet is begun where documents are added, and goes again where nothing was', async () => {
  const record = join(folder, 'new.db');
  await opened(record, async url => {
    expect(new URL(url).pathname).toBe('/add');
    expect(existsSync(record)).toBe(true);
  });
  expect(existsSync(record)).toBe(false);
});

test('what was added to it stays', async () => {
  const record = join(folder, 'new.db');
  await opened(record, async url => {
    const { origin } = new URL(url);
    const cookie = (await fetch(url, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
    const answer = await fetch(`${origin}/api/documents?name=finland.txt`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/octet-stream' },
      body: 'On 4 April 2023, Finland joined NATO.',
    });
    expect(answer.status).toBe(200);
  });
  expect((await regesta(['timeline', '-r', record])).stdout).toContain('2023');
});

test.each([
  ['in a folder that is not there', 'none/new.db', 'RG020'],
  ['that is no record', '.', 'RG021'],
])('a record %s is refused in one sentence with the way out', async (_name, path, code) => {
  const { status, stderr } = await regesta(['open', '--no-browser', '-r', join(folder, path)]);
  expect(status).toBe(3);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`[${code}]`);
});
