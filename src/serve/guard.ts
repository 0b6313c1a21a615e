import { timingSafeEqual } from 'node:crypto';

/** What a request shows of itself, as far as the guard looks. */
export interface Caller {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** The Sec-Fetch-Site header; null from programs that are not browsers. */
  readonly fetchSite: string | null;
  readonly fetchMode: string | null;
  /** The Content-Type header. */
  readonly type: string | null;
  readonly token: string | null;
}

export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: 401 | 403 | 405 | 415; readonly code: string };

/** The names by which a browser on this machine may call the server. A rebound DNS name is none of them. */
export function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/**
 * Whether a request may be answered: the Host is this machine's, a browser says that the call comes from our own page,
 * and the caller knows the token of this start. Host first, for every method: that is what stops DNS rebinding.
 */
export function judge(caller: Caller, port: number, token: string): Verdict {
  const refuse = (status: 401 | 403 | 405 | 415, code: string): Verdict => ({ ok: false, status, code });
  if (caller.host === null || !ownHosts(port).includes(caller.host.toLowerCase())) return refuse(403, 'foreign-host');
  const writes = caller.method === 'POST';
  if (!writes && caller.method !== 'GET' && caller.method !== 'HEAD') return refuse(405, 'method');
  // What writes must say that it comes from our page: every browser sends Origin with a POST.
  if (writes && caller.origin === null) return refuse(403, 'foreign-origin');
  if (caller.origin !== null && caller.origin !== `http://${caller.host}`) return refuse(403, 'foreign-origin');
  if (!fetchAllowed(caller)) return refuse(403, 'cross-site');
  // No form can send these types, and another site's script would have to ask first.
  if (writes && !WRITTEN.includes((caller.type ?? '').replace(/;.*/s, '').trim().toLowerCase()))
    return refuse(415, 'type');
  if (caller.token === null || !sameToken(caller.token, token)) return refuse(401, 'token');
  return { ok: true };
}

const WRITTEN = ['application/json', 'application/octet-stream'];

/** `same-site` is refused too: another port of this machine is another program. `none` is a person's own navigation. */
function fetchAllowed({ method, fetchSite, fetchMode }: Caller): boolean {
  if (fetchSite === null || fetchSite === 'same-origin') return true;
  return method !== 'POST' && fetchSite === 'none' && (fetchMode === null || fetchMode === 'navigate');
}

/** Compares in constant time. */
export function sameToken(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
