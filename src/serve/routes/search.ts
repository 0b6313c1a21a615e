import type { Hono } from 'hono';
import { z } from 'zod';
import { nameFor } from '../../ask/asking.ts';
import { search } from '../../ask/search.ts';
import { show } from '../../ask/show.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { foldCase } from '../../packs/fold.ts';
import { typedTime } from '../../times/typed-time.ts';
import type { Suggestion } from '../answers.ts';
import { id, language } from '../fields.ts';
import { read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({ language, words: z.string().trim().min(1).max(200) });
const named = z.object({ language, id });
const MOST = 8;

/** Words, and what somebody who types them may mean. */
export function searchRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/search', context => {
    const { language, words } = read(asked, context.req.query());
    return context.json(search(record.at(language), words));
  });
  app.get('/api/suggest', context => {
    const { language, words } = read(asked, context.req.query());
    return context.json(suggestions(record, words, language));
  });
  app.get('/api/event', context => {
    const { language, id } = read(named, context.req.query());
    return context.json(show(record.at(language), [id]));
  });
}

function suggestions(record: ServedRecord, words: string, language: Language): Suggestion[] {
  const asking = record.at(language);
  const folded = foldCase(words);
  const begins = (name: string) =>
    foldCase(name)
      .split(/[\s’'-]/)
      .some((_, place, parts) => parts.slice(place).join(' ').startsWith(folded.replace(/[’'-]/g, ' ')));
  const found: Suggestion[] = [];
  const days = typedTime(words, [language, ...LANGUAGES]);
  if (days?.earliest && days.latest) found.push({ kind: 'days', from: days.earliest, to: days.latest });
  for (const { id } of record.actors()) {
    if (found.length >= MOST) break;
    const name = nameFor(asking, id);
    if (begins(name)) found.push({ kind: 'actor', id, name });
  }
  const acts = record.pack.acts.filter(({ names }) => begins(names[language]));
  return [...found, ...acts.slice(0, 4).map(({ id, names }) => ({ kind: 'act' as const, id, name: names[language] }))];
}
