import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openExamples } from './browser.ts';

/** Many at once, slow ones, endless ones: whoever they are, the page goes on answering, and nothing of them stays. */
describe('crowds', () => {
  let opened: Opened;
  let cookie: string;
  let host: string;
  let port: number;
  beforeAll(async () => {
    opened = await openExamples();
    const answer = await fetch(opened.url, { redirect: 'manual' });
    cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    ({ host } = new URL(opened.url));
    port = Number(new URL(opened.url).port);
  });
  afterAll(() => opened?.close());

  /** The status of an answer; 0 where the server closed the connection. */
  const ask = (path: string, agent?: Agent) =>
    new Promise<number>(resolve => {
      const asked = request({ host: '127.0.0.1', port, path, headers: { cookie }, ...(agent && { agent }) }, answer => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode!));
        answer.on('error', () => resolve(0));
      });
      asked.on('error', () => resolve(0));
      asked.end();
    });
  const socket = (said: string) =>
    new Promise<Socket>((resolve, reject) => {
      const open = connect(port, '127.0.0.1', () => {
        open.write(said);
        resolve(open);
      });
      open.on('error', reject);
    });
  const files = () => readdirSync(`/proc/${opened.pid}/fd`).length;
  const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${opened.pid}/status`, 'utf8'))![1]) / 1024;
  const linux = process.platform === 'linux';

  test('ten thousand requests, five hundred at a time, are all answered; no file stays open and memory stays flat', async () => {
    await ask('/api/overview');
    const before = linux ? { files: files(), megabytes: megabytes() } : null;
    const agent = new Agent({ keepAlive: true, maxSockets: 500 });
    const paths = ['/api/overview', '/api/timeline?limit=5', '/', '/api/nothing', '/api/documents?limit=2'];
    const found = await Promise.all(Array.from({ length: 10_000 }, (_, i) => ask(paths[i % paths.length]!, agent)));
    agent.destroy();
    expect(found.filter(status => status !== 200 && status !== 404)).toEqual([]);
    if (before === null) return;
    await expect.poll(files).toBeLessThan(before.files + 20);
    expect(megabytes()).toBeLessThan(before.megabytes + 250);
  });

  test('ten thousand connections that say nothing are turned away, and the page answers beside them', async () => {
    const open: Socket[] = [];
    for (let round = 0; round < 100; round++)
      open.push(...(await Promise.all(Array.from({ length: 100 }, () => socket('GET /api/overview HTTP/1.1\r\nHos')))));
    for (const each of open) each.on('error', () => {});
    const closed = () => open.filter(each => each.destroyed || each.readableEnded || each.closed).length;
    for (const each of open) each.resume();
    await expect.poll(closed).toBeGreaterThan(9_000);
    // Those that were let in are closed when they have said nothing for some seconds; then there is room again.
    await expect.poll(() => ask('/api/overview'), { interval: 500 }).toBe(200);
    for (const each of open) each.destroy();
  });

  test('a request that comes drop by drop is closed, and holds up nobody', async () => {
    const slow = await socket(`GET /api/overview HTTP/1.1\r\nHost: ${host}\r\n`);
    slow.on('error', () => {});
    slow.resume();
    const drops = setInterval(() => slow.write('X-A: b\r\n'), 300);
    const closed = new Promise(resolve => slow.once('close', () => resolve('closed')));
    // Answered while the slow one is still borne with.
    expect(await Promise.race([ask('/api/overview'), closed])).toBe(200);
    await expect.poll(() => slow.destroyed || slow.readableEnded).toBe(true);
    clearInterval(drops);
  });

  test('downloads that are broken off leave nothing open', async () => {
    if (!linux) return;
    const before = files();
    for (let i = 0; i < 200; i++) {
      const half = await socket(`GET /api/marks HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`);
      half.on('error', () => {});
      half.once('data', () => half.destroy());
    }
    await expect.poll(files).toBeLessThan(before + 10);
    expect(await ask('/api/overview')).toBe(200);
  });

  const write = (path: string, headers: Record<string, string>, body: Iterable<string>) =>
    new Promise<number>(resolve => {
      const own = { cookie, origin: `http://${host}`, 'content-type': 'application/json', ...headers };
      const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers: own }, answer => {
        answer.resume();
        resolve(answer.statusCode!);
        asked.destroy();
      });
      asked.on('error', () => resolve(0));
      void (async () => {
        for (const piece of body) {
          if (asked.destroyed) return;
          if (!asked.write(piece)) await new Promise(done => setTimeout(done, 1));
        }
        asked.end();
      })();
    });
  const megabyte = ' '.repeat(1_048_576);
  function* endless(count: number) {
    for (let i = 0; i < count; i++) yield megabyte;
  }

  test('a body that says how long it is, and one that only goes on, are refused beyond the limit', async () => {
    expect(await write('/api/verdicts', { 'content-length': String(2 ** 31) }, endless(1))).toBe(413);
    expect([413, 0]).toContain(await write('/api/verdicts', { 'transfer-encoding': 'chunked' }, endless(50)));
    const dropped = { 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' };
    expect([413, 0]).toContain(await write('/api/documents?name=a.txt', dropped, endless(80)));
    expect(await ask('/api/overview')).toBe(200);
  });

  test.each([
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['with a key that reaches for prototypes', '{"__proto__":{"decisions":[]},"constructor":1}'],
    [
      'with a hundred thousand decisions',
      JSON.stringify({ decisions: Array(5_000).fill({ claim: 'x', seen: 0, verdict: 'accepted' }) }),
    ],
    [
      'with a name of a megabyte',
      JSON.stringify({ decisions: [{ claim: 'x'.repeat(500_000), seen: 0, verdict: 'accepted' }] }),
    ],
  ])('a body %s is refused as bad', async (_name, body) => {
    expect(await write('/api/verdicts', {}, [body])).toBe(400);
  });

  test('an address of endless length, and heads without end, are refused', async () => {
    expect([400, 431]).toContain(await ask(`/api/search?words=${'x'.repeat(20_000)}`));
    expect(await ask(`/api/search?words=${'x'.repeat(10_000)}`)).toBe(400);
    const many = await socket(`GET / HTTP/1.1\r\nHost: ${host}\r\n${'X-A: b\r\n'.repeat(5_000)}\r\n`);
    const said = await new Promise<string>(resolve => {
      many.on('error', () => resolve(''));
      many.once('data', piece => resolve(piece.toString()));
      many.once('close', () => resolve(''));
    });
    expect(said === '' || /^HTTP\/1\.1 4\d\d/.test(said)).toBe(true);
    many.destroy();
  });

  test.each([
    ['two hosts', `GET /api/overview HTTP/1.1\r\nHost: HOST\r\nHost: attacker.example\r\nCookie: COOKIE\r\n\r\n`],
    [
      'a rebound host in an absolute address',
      `GET http://attacker.example/api/overview HTTP/1.1\r\nHost: attacker.example\r\nCookie: COOKIE\r\n\r\n`,
    ],
    ['no host', `GET /api/overview HTTP/1.0\r\nCookie: COOKIE\r\n\r\n`],
    [
      'both lengths of a body',
      `POST /api/verdicts HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'an upgrade to a web socket',
      `GET /api/overview HTTP/1.1\r\nHost: attacker.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n`,
    ],
    ['a method of its own', `DELETE /api/documents/x HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n\r\n`],
  ])('%s: nothing is told', async (_name, said) => {
    const asked = await socket(said.replaceAll('HOST', host).replaceAll('COOKIE', cookie));
    const answer = await new Promise<string>(resolve => {
      let all = '';
      asked.on('data', piece => {
        all += piece.toString();
        asked.end();
      });
      asked.on('error', () => resolve(all));
      asked.on('close', () => resolve(all));
    });
    expect(answer === '' || /^HTTP\/1\.1 4\d\d/.test(answer), answer.slice(0, 200)).toBe(true);
    expect(answer).not.toContain('"documents"');
  });
});
