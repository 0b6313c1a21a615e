import type { Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { PARTS } from '../../ask/kept/kept.ts';
import { problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({ of: z.enum(PARTS) });

/** Views of what is concluded of the whole record. After the start of a large one, and after a change to very much of it, they wait until it is drawn up, and say how far it is. */
const RESTING = [
  ['/api/marks', 'events'],
  ['/api/network', 'events'],
  ['/api/map', 'events'],
  ['/api/actors', 'actors'],
  ['/api/suggest', 'actors'],
  ['/api/asof', 'states'],
  ['/api/changes', 'states'],
  ['/api/conflicts', 'conflicts'],
] as const;

export function drawnRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/drawn', context => {
    const { of } = read(asked, { of: context.req.query('of') });
    return context.json({ done: record.at('en').kept.drawnUp(of) });
  });
  for (const [path, of] of RESTING) {
    const wait: MiddlewareHandler = async (context, next) => {
      if (record.at('en').kept.drawnUp(of) >= 1) return next();
      return context.json({ ...problem('drawing-up'), of }, 503);
    };
    app.use(path, wait);
  }
}
