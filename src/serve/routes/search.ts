import type { Hono } from 'hono';
import { z } from 'zod';
import { search } from '../../ask/search.ts';
import { show } from '../../ask/show.ts';
import { suggestedActors, suggestedActs } from '../../ask/suggest.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { knowsActor } from '../../store/read/actors.ts';
import { typedTime } from '../../times/typed-time.ts';
import type { Suggestion } from '../answers.ts';
import { id, language } from '../fields.ts';
import { read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({ language, words: z.string().trim().min(1).max(200) });
/** With `all` every sentence that is found, to take along, instead of the best. */
const searched = asked.extend({ all: z.enum(['yes', 'no']).default('no') });
/** Sentences that are taken along, at most. */
const ALL = 100_000;
const named = z.object({ language, id });
const MOST = 8;

/** Words, and what somebody who types them may mean. */
export function searchRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/search', context => {
    const { language, words, all } = read(searched, context.req.query());
    const query = all === 'yes' ? { limit: ALL, sentencesOnly: true } : {};
    return context.json(search(record.at(language), words, query));
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
  const days = typedTime(words, [language, ...LANGUAGES]);
  const meant: Suggestion[] =
    days?.earliest && days.latest ? [{ kind: 'days', from: days.earliest, to: days.latest }] : [];
  const actors = suggestedActors(asking, words, MOST - meant.length).filter(({ id }) =>
    knowsActor(record.store.db, id),
  );
  const acts = suggestedActs(asking, words).slice(0, 4);
  return [
    ...meant,
    ...actors.map(each => ({ kind: 'actor' as const, ...each })),
    ...acts.map(each => ({ kind: 'act' as const, ...each })),
  ];
}
