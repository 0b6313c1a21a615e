import { describe, expect, test } from 'vitest';
import { type Caller, judge } from './guard.ts';

const TOKEN = 'f'.repeat(32);
const own: Caller = {
  method: 'GET',
  host: '127.0.0.1:4000',
  origin: null,
  fetchSite: 'same-origin',
  fetchMode: 'cors',
  type: null,
  token: TOKEN,
};
const written: Partial<Caller> = {
  method: 'POST',
  origin: 'http://127.0.0.1:4000',
  type: 'application/json; charset=utf-8',
};
const code = (change: Partial<Caller>) => {
  const verdict = judge({ ...own, ...change }, 4000, TOKEN);
  return verdict.ok ? 'ok' : `${verdict.status} ${verdict.code}`;
};

describe('the guard in front of every route', () => {
  test.each<[string, Partial<Caller>, string]>([
    ['our own page', {}, 'ok'],
    ['our own page by the name localhost', { host: 'localhost:4000', origin: 'http://localhost:4000' }, 'ok'],
    ['a program without Sec-Fetch headers that knows the token', { fetchSite: null, fetchMode: null }, 'ok'],
    ['a link typed or clicked in a terminal', { fetchSite: 'none', fetchMode: 'navigate' }, 'ok'],
    ['a rebound name', { host: 'evil.example:4000' }, '403 foreign-host'],
    [
      'a rebound name, even with the token and any method',
      { host: 'evil.example', method: 'POST' },
      '403 foreign-host',
    ],
    ['a name that only begins like ours', { host: '127.0.0.1:4000.evil.example' }, '403 foreign-host'],
    ['our address on another port', { host: '127.0.0.1:4001' }, '403 foreign-host'],
    ['no Host at all', { host: null }, '403 foreign-host'],
    ['another site’s script', { origin: 'https://evil.example', fetchSite: 'cross-site' }, '403 foreign-origin'],
    ['a sandboxed frame', { origin: 'null' }, '403 foreign-origin'],
    ['another port of this machine', { fetchSite: 'same-site' }, '403 cross-site'],
    ['an image tag on another site', { fetchSite: 'cross-site', fetchMode: 'no-cors' }, '403 cross-site'],
    [
      'a background fetch that pretends to be a navigation',
      { fetchSite: 'none', fetchMode: 'no-cors' },
      '403 cross-site',
    ],
    ['a decision of our own page', { ...written }, 'ok'],
    ['a document dropped on our own page', { ...written, type: 'application/octet-stream' }, 'ok'],
    [
      'a form post of another site',
      { ...written, origin: 'https://evil.example', fetchSite: 'cross-site' },
      '403 foreign-origin',
    ],
    [
      'a post that does not say where it comes from',
      { ...written, origin: null, fetchSite: null },
      '403 foreign-origin',
    ],
    ['a post that says it was typed', { ...written, fetchSite: 'none', fetchMode: 'navigate' }, '403 cross-site'],
    ['a form post, whatever else it says', { ...written, type: 'application/x-www-form-urlencoded' }, '415 type'],
    ['JSON that says it is text', { ...written, type: 'text/plain;x=application/json' }, '415 type'],
    ['a post without the token', { ...written, token: null }, '401 token'],
    ['another method', { ...written, method: 'DELETE' }, '405 method'],
    ['no token', { token: null }, '401 token'],
    ['a wrong token of the right length', { token: 'e'.repeat(32) }, '401 token'],
    ['a part of the token', { token: 'f'.repeat(31) }, '401 token'],
  ])('%s', (_name, change, expected) => {
    expect(code(change)).toBe(expected);
  });
});
