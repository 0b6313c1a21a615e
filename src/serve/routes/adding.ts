import type { Hono } from 'hono';
import { z } from 'zod';
import { RegestaError } from '../../messages.ts';
import { readAnnotations } from '../../store/read/documents.ts';
import { id, language } from '../fields.ts';
import { bodyOfAtMost, MOST_DROPPED } from '../limits.ts';
import { bodyOf, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

/** The name of a dropped file, with its folders where a folder was dropped. It is kept as a name; nothing is ever written under it. */
const named = z.object({
  language,
  name: z
    .string()
    .min(1)
    .max(500)
    .refine(name => !/[\u0000-\u001F\\]/.test(name) && !name.split('/').some(part => part === '' || part === '..')),
});

const removed = z.object({ id });

/** Documents that a person drops on the page, one a request. */
export function addingRoutes(app: Hono, record: ServedRecord): void {
  app.post('/api/documents', bodyOfAtMost(MOST_DROPPED), async context => {
    const { name } = read(named, context.req.query());
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(await record.add(name, bytes));
  });
  // Takes back what was added here; verdicts on it are kept, and hold again when it comes back.
  app.post('/api/documents/remove', async context => {
    const { id } = read(removed, await bodyOf(context));
    if (readAnnotations(record.store.db, id) === null) throw new RegestaError('RG036', { id });
    await record.write('remove', { id });
    return context.json({ id });
  });
}
