import type { Hono } from 'hono';
import { z } from 'zod';
import { conflictRows } from '../../ask/conflicts.ts';
import { copies } from '../../ask/copies.ts';
import { fieldsOf } from '../../ask/queue.ts';
import { readClaims } from '../../store/read/claims.ts';
import { countOrigins } from '../../store/read/origins.ts';
import { readVerdicts } from '../../store/read/reviews.ts';
import { language, limit, offset } from '../fields.ts';
import { read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const listed = z.object({ language, offset, limit: limit(500).default(50) });

/** Where the sources disagree, and which of them are copies of one telling. */
export function conflictRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/conflicts', context => {
    const { language, offset, limit } = read(listed, context.req.query());
    const asking = record.at(language);
    const found = asking.kept.conflicts();
    const rows = conflictRows(asking, found.slice(offset, offset + limit));
    const claims = rows.flatMap(row => row.claims.flatMap(({ claim }) => claim ?? []));
    const told = [...readClaims(record.store.db, claims)].map(
      ([id, { claim }]) => [id, fieldsOf(asking, claim)] as const,
    );
    const verdicts = readVerdicts(record.store.db, claims);
    return context.json({ rows, total: found.length, verdicts, told: Object.fromEntries(told) });
  });
  app.get('/api/copies', context => {
    const { language, offset, limit } = read(listed, context.req.query());
    const rows = copies(record.at(language), { offset, limit });
    return context.json({ rows, total: countOrigins(record.store.db) });
  });
}
