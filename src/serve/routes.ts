import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Language } from '../language/language.ts';
import type { Answers } from './answers.ts';
import { judge, sameToken } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import type { PageFile } from './page-files.ts';

/** Limits on what a request may ask, so that a slip cannot ask for everything at once. */
const word = z.string().min(1).max(200).optional();
const language = z.enum(['fr', 'en']).default('en');
const day = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/);
const timelineQuery = z.object({ language, from: day.optional(), to: day.optional(), actor: word, act: word });
const asofQuery = z.object({ language, date: z.string().min(1).max(60), subject: word, relation: word, object: word });
const plainQuery = z.object({ language });

export interface ServerParts {
  readonly answers: Answers;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly port: number;
  readonly token: string;
}

/** Every route of the page's server, behind one guard. */
export function routes({ answers, files, port, token }: ServerParts): Hono {
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

  app.get('/api/overview', context => {
    const query = read(plainQuery, context.req.query());
    return context.json(answers.overview(query.language));
  });
  app.get('/api/documents', context => context.json(answers.documents()));
  app.get('/api/documents/:id', context => {
    const query = read(plainQuery, context.req.query());
    const page = answers.document(context.req.param('id'), query.language);
    return page ? context.json(page) : context.json(problem('no-document'), 404);
  });
  app.get('/api/timeline', context => {
    const { language, ...query } = read(timelineQuery, context.req.query());
    return context.json(answers.timeline(given(query), language));
  });
  app.get('/api/asof', context => {
    const { language, date, ...query } = read(asofQuery, context.req.query());
    const found = answers.day(date, language as Language);
    if (found === null) return context.json(problem('not-a-day'), 400);
    return context.json({ day: found, rows: answers.asof(found, given(query), language) });
  });
  app.get('/api/*', context => context.json(problem('no-route'), 404));

  app.get('*', context => {
    const file = files.get(context.req.path) ?? (context.req.path.includes('.') ? undefined : files.get('/index.html'));
    if (!file) return context.json(problem('no-route'), 404);
    return context.body(file.body, 200, { 'Content-Type': file.type });
  });

  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    return context.json(problem(status === 400 ? 'bad-request' : 'failed'), status);
  });
  return app;
}

/** The one shape of an error. The page words it, in the reader's language. */
function problem(code: string): { error: { code: string } } {
  return { error: { code } };
}

function read<T extends z.ZodType>(schema: T, query: Record<string, string>): z.infer<T> {
  const filled = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) throw new HTTPException(400);
  return parsed.data;
}

/** Drops what was not asked: `exactOptionalPropertyTypes` keeps "absent" and "undefined" apart. */
function given<T extends object>(query: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
