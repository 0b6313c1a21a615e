import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { judge, sameToken } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { bodyOfAtMost, MOST_WRITTEN } from './limits.ts';
import type { PageFile } from './page-files.ts';
import { answerTo, problem } from './problem.ts';
import { actorRoutes } from './routes/actors.ts';
import { addingRoutes } from './routes/adding.ts';
import { asofRoutes } from './routes/asof.ts';
import { conflictRoutes } from './routes/conflicts.ts';
import { documentRoutes } from './routes/documents.ts';
import { drawnRoutes } from './routes/drawn.ts';
import { reviewRoutes } from './routes/review.ts';
import { searchRoutes } from './routes/search.ts';
import { timelineRoutes } from './routes/timeline.ts';
import type { ServedRecord } from './served-record.ts';

export interface ServerParts {
  readonly record: ServedRecord;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly port: number;
  readonly token: string;
}

/** Every route of the page's server, behind one guard. */
export function routes({ record, files, port, token }: ServerParts): Hono {
  const app = new Hono();
  const cookie = `regesta_${port}`;

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    const header = (name: string) => context.req.header(name) ?? null;
    const given = context.req.query('token');
    const verdict = judge(
      {
        method: context.req.method,
        host: header('host'),
        origin: header('origin'),
        fetchSite: header('sec-fetch-site'),
        fetchMode: header('sec-fetch-mode'),
        type: header('content-type'),
        token: given ?? getCookie(context, cookie) ?? null,
      },
      port,
      token,
    );
    if (!verdict.ok) return context.json(problem(verdict.code), verdict.status);
    if (given !== undefined && sameToken(given, token)) {
      // The token leaves the address bar at once: it moves into a cookie that scripts cannot read.
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const url = new URL(context.req.url);
      url.searchParams.delete('token');
      return context.redirect(url.pathname + url.search);
    }
    await next();
  });

  const limited = bodyOfAtMost(MOST_WRITTEN);
  app.use('/api/*', (context, next) => (context.req.path === '/api/documents' ? next() : limited(context, next)));

  drawnRoutes(app, record);
  for (const area of [timelineRoutes, asofRoutes, documentRoutes, actorRoutes]) area(app, record);
  for (const area of [conflictRoutes, reviewRoutes, searchRoutes, addingRoutes]) area(app, record);
  app.all('/api/*', context => context.json(problem('no-route'), 404));

  app.get('*', context => {
    // Every view has an address of its own, and all of them are one page.
    const page = context.req.path.startsWith('/assets/') ? undefined : files.get('/index.html');
    const file = files.get(context.req.path) ?? page;
    if (!file) return context.json(problem('no-route'), 404);
    const zipped = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    return context.body(zipped ? file.zipped : file.body, 200, {
      'Content-Type': file.type,
      Vary: 'Accept-Encoding',
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    });
  });

  app.onError((error, context) => {
    const { status, body } = answerTo(error, context.req.query('language') === 'fr' ? 'fr' : 'en');
    return context.json(body, status as ContentfulStatusCode);
  });
  return app;
}
