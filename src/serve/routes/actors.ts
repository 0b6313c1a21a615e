import type { Hono } from 'hono';
import { z } from 'zod';
import { nameFor } from '../../ask/asking.ts';
import { RegestaError } from '../../messages.ts';
import { foldCase } from '../../packs/fold.ts';
import { decide, undoDecision } from '../../store/decide.ts';
import { readDecisions } from '../../store/identities.ts';
import { documentsNaming, knowsActor } from '../../store/read/actors.ts';
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
    const decided = { person: record.person, made: record.now(), note: asked.note };
    const made = record.write((store, world) => {
      if (asked.kind === 'undo') return undoDecision(store, asked.number, decided, world);
      const { actor } = asked;
      if (!knowsActor(store.db, actor)) throw new RegestaError('RG030', { name: actor });
      if (asked.kind === 'merge') {
        if (!knowsActor(store.db, asked.identity)) throw new RegestaError('RG030', { name: asked.identity });
        return decide(store, { kind: 'merge', actor, identity: asked.identity, documents: [] }, decided, world);
      }
      const naming = new Set(documentsNaming(store.db, actor));
      const foreign = asked.documents.find(document => !naming.has(document));
      if (foreign !== undefined) throw new RegestaError('RG073', { document: foreign, id: actor });
      const taken = new Set(readDecisions(store.db).map(({ identity }) => identity));
      let identity = `${actor}-2`;
      for (let number = 3; taken.has(identity) || knowsActor(store.db, identity); number++)
        identity = `${actor}-${number}`;
      return decide(store, { kind: 'split', actor, identity, documents: asked.documents }, decided, world);
    });
    return context.json(made);
  });
}
