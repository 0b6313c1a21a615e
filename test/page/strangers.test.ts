import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openExamples } from './browser.ts';

/** No browser is needed here: these are the programs and pages that should not get in. */
describe('strangers', () => {
  let opened: Opened;
  let cookie: string;
  beforeAll(async () => {
    opened = await openExamples();
    const answer = await fetch(opened.url, { redirect: 'manual' });
    cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  });
  afterAll(() => opened?.close());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      const asked = request(new URL(path, opened.url), { method, headers }, answer => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode!,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });
  const own = () => ({ cookie, origin: new URL(opened.url).origin, 'content-type': 'application/json' });
  const json = JSON.stringify({ decisions: [{ claim: 'claim-x', seen: 0, verdict: 'accepted' }] });

  test('without the token nothing is served', async () => {
    for (const path of ['/', '/api/overview', '/api/marks', '/api/export?format=csv', '/assets/x.js'])
      expect((await ask(path)).status, path).toBe(401);
    expect((await ask('/api/verdicts', { ...own(), cookie: '' }, 'POST', json)).status).toBe(401);
  });

  test.each([
    ['a rebound name', { host: 'attacker.example' }, 403],
    ['a rebound name with the cookie', { host: 'attacker.example', cookie: 'yes' }, 403],
    ['another site', { origin: 'https://attacker.example' }, 403],
    ['another site by fetch metadata', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s is refused on every route', async (_name, headers, status) => {
    const all: Record<string, string> = { ...own(), ...headers, cookie };
    for (const path of ['/', '/api/overview', '/api/documents/x/original', '/api/documents/x/page', '/api/nothing'])
      expect((await ask(path, all)).status, path).toBe(status);
    for (const path of [
      '/api/verdicts',
      '/api/verdicts/withdraw',
      '/api/actors/decisions',
      '/api/documents/remove',
      '/api/documents?name=a.txt',
    ])
      expect((await ask(path, all, 'POST', json)).status, path).toBe(status);
  });

  test.each([
    ['without an origin', { origin: undefined }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as plain text', { 'content-type': 'text/plain' }, 415],
  ])('a write %s is refused', async (_name, headers, status) => {
    const all = Object.fromEntries(Object.entries({ ...own(), ...headers }).filter(([, value]) => value !== undefined));
    expect((await ask('/api/verdicts', all as Record<string, string>, 'POST', json)).status).toBe(status);
  });

  test('every answer forbids what it need not allow', async () => {
    for (const path of ['/', '/api/overview', '/api/nothing', '/api/export?format=csv']) {
      const { headers } = await ask(path, { cookie });
      expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'/);
      expect(headers['content-security-policy'], path).not.toContain('unsafe');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  test.each([
    ['/api/timeline?limit=0', 400],
    ['/api/timeline?limit=100000', 400],
    ['/api/timeline?actor=%00', 404],
    ['/api/marks?actor=nobody-at-all', 404],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd', 404],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd/original', 404],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd/page', 404],
    ['/api/documents/doc-none/source', 404],
    ['/api/claims/claim-none', 404],
    ['/api/claims/claim-none/choices?of=act', 404],
    ['/api/claims/claim-none/choices?of=anything', 400],
    ['/api/actors/nobody', 404],
    [`/api/search?words=${'x'.repeat(201)}`, 400],
    ['/api/changes?from=1967-01-01&to=1966-01-01', 400],
    ['/api/export?format=exe', 400],
  ])('%s is answered %i, in the one shape of errors', async (path, status) => {
    const answer = await ask(path, { cookie });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error.code).toMatch(/\S/);
  });

  test('a write that says nonsense changes nothing', async () => {
    for (const body of ['', '{', '[]', '{"decisions":[]}', '{"decisions":[{"claim":"x","seen":0,"verdict":"maybe"}]}'])
      expect((await ask('/api/verdicts', own(), 'POST', body)).status, body).toBe(400);
    expect((await ask('/api/verdicts', own(), 'POST', json)).status).toBe(404);
    for (const name of ['../x.txt', 'a/../../x.txt', 'a\\b.txt', '', '/x.txt', 'a\u0000.txt'])
      expect(
        (
          await ask(
            `/api/documents?name=${encodeURIComponent(name)}`,
            { ...own(), 'content-type': 'application/octet-stream' },
            'POST',
            'x',
          )
        ).status,
        name,
      ).toBe(400);
  });
});
