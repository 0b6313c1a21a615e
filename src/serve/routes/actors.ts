import type { Hono } from 'hono';
import { z } from 'zod';
import { nameFor } from '../../ask/asking.ts';
import { foldCase } from '../../packs/fold.ts';
import type { Decided } from '../../store/decide.ts';
import type { ActorDecision } from '../../store/identities.ts';
import { actorPage, statesPage } from '../actor-page.ts';
import type { ActorsPage } from '../answers.ts';
import { id, language, limit, note, offset, word } from '../fields.ts';
import { bodyOf, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const listed = z.object({ language, words: word, offset, limit: limit(1_000).default(100) });
const plain = z.object({ language });
const paged = z.object({ language, offset, limit: limit(1_000) });
const merge = z.object({ kind: z.literal('merge'), actor: id, identity: id, note });
const split = z.object({ kind: z.literal('split'), actor: id, documents: z.array(id).min(1).max(1_000), note });
const undo = z.object({ kind: z.literal('undo'), number: z.number().int().min(1), note });
const decision = z.discriminatedUnion('kind', [merge, split, undo]);

/** The actors: the list, one of them, and what a person decides of who they are. */
export function actorRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/actors', context => {
    const { language, words = '', offset, limit } = read(listed, context.req.query());
    const asking = record.at(language);
    const wanted = foldCase(words);
    const all = asking.kept.actors();
    const rows =
      wanted === ''
        ? all
        : all.filter(({ id }) => id.includes(wanted) || foldCase(nameFor(asking, id)).includes(wanted));
    const shown = rows.slice(offset, offset + limit).map(row => ({ ...row, name: nameFor(asking, row.id) }));
    const page: ActorsPage = { rows: shown, total: rows.length };
    return context.json(page);
  });
  app.get('/api/actors/:id', context => {
    const { language } = read(plain, context.req.query());
    return context.json(actorPage(record, context.req.param('id'), language));
  });
  app.get('/api/actors/:id/states', context => {
    const { language, ...page } = read(paged, context.req.query());
    return context.json(statesPage(record, context.req.param('id'), language, page));
  });
  app.post('/api/actors/decisions', async context => {
    const asked = read(decision, await bodyOf(context));
    const made = await written(record, asked, { person: record.person, made: record.now(), note: asked.note });
    return context.json(made);
  });
}

function written(record: ServedRecord, asked: z.infer<typeof decision>, decided: Decided): Promise<ActorDecision> {
  if (asked.kind === 'undo') return record.write('undo', { number: asked.number, decided });
  const { actor } = asked;
  if (asked.kind === 'merge') return record.write('merge', { actor, identity: asked.identity, decided });
  return record.write('split', { actor, documents: asked.documents, decided });
}
