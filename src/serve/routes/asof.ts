import type { Hono } from 'hono';
import { z } from 'zod';
import { asofPage } from '../../ask/asof.ts';
import { idsFor } from '../../ask/candidates.ts';
import { changesPage } from '../../ask/changes.ts';
import { show } from '../../ask/show.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { RegestaError } from '../../messages.ts';
import { typedDay } from '../../times/typed-day.ts';
import { id, language, limit, offset, typed, word } from '../fields.ts';
import { given, problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({
  language,
  date: typed,
  subject: word,
  relation: word,
  object: word,
  holds: z.enum(['yes', 'no', 'disputed', 'unknown']).optional(),
  offset,
  limit: limit(1_000).default(100),
});
const turned = z.object({
  language,
  from: typed,
  to: typed,
  subject: word,
  relation: word,
  offset,
  limit: limit(1_000).default(100),
});
const named = z.object({ language, subject: id, relation: id, object: id });

/** What held: on a day, what changed between two, and one state with all that speaks of it. */
export function asofRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/asof', context => {
    const { language, date, ...query } = read(asked, context.req.query());
    const day = dayTyped(date, language);
    if (day === null) return context.json(problem('not-a-day'), 400);
    const { holds, offset, limit, ...ends } = given(query);
    // What nobody speaks of on that day is worth a line only where somebody was asked about.
    const silent = query.subject !== undefined;
    const wanted = { silent, ...(holds && { holds }), offset: offset ?? 0, limit: limit ?? 100 };
    return context.json({ day, ...asofPage(record.at(language), day, ends, wanted) });
  });
  app.get('/api/changes', context => {
    const { language, from, to, subject, ...query } = read(turned, context.req.query());
    const [first, last] = [dayTyped(from, language), dayTyped(to, language)];
    if (first === null || last === null) return context.json(problem('not-a-day'), 400);
    if (first > last) throw new RegestaError('RG007', { from: first, to: last });
    const asking = record.at(language);
    const actors = subject === undefined ? {} : { actors: idsFor(asking, subject) ?? [] };
    return context.json({ from: first, to: last, ...changesPage(asking, first, last, { ...given(query), ...actors }) });
  });
  app.get('/api/state', context => {
    const { language, subject, relation, object } = read(named, context.req.query());
    return context.json(show(record.at(language), [subject, relation, object]));
  });
}

/** The day that a person typed: an ISO day or words ("1er juin 1966"); null where it is not one day. */
function dayTyped(words: string, language: Language): string | null {
  return typedDay(words, [language, ...LANGUAGES]);
}
