import type { Hono } from 'hono';
import { z } from 'zod';
import { type Asking, nameFor } from '../../ask/asking.ts';
import { idsFor } from '../../ask/candidates.ts';
import { map } from '../../ask/map.ts';
import { network } from '../../ask/network.ts';
import { timeline } from '../../ask/timeline.ts';
import { asCsv } from '../../export/csv.ts';
import { asJsonLines } from '../../export/jsonl.ts';
import { asTimelineJs } from '../../export/timelinejs.ts';
import type { Language } from '../../language/language.ts';
import { mostActive } from '../../store/read/actors.ts';
import { readSize, type Size } from '../../store/read/overview.ts';
import { readProgress } from '../../store/read/queue.ts';
import type { Overview } from '../answers.ts';
import { day, language, limit, word } from '../fields.ts';
import { marksFor } from '../marks.ts';
import { packed } from '../packed-marks.ts';
import { given, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

/** As many actors as a list to choose from can bear. */
const MOST_ACTORS = 100;
/** Events of a page of the list. */
const PAGE = 100;

const filters = { language, from: day, to: day, actor: word, act: word };
const plain = z.object({ language });
const page = z.object({ ...filters, after: word, limit: limit(PAGE) });
const marked = z.object({ language, actor: word, act: word });
const edges = z.object({ language, from: day, to: day, actor: word, limit: limit(100_000).default(400) });
const mapped = z.object({ language, from: day, to: day, actor: word, by: z.enum(['place', 'agent']).default('place') });
const exported = z.object({ ...filters, format: z.enum(['csv', 'jsonl', 'timelinejs']) });

const FORMATS = {
  csv: { write: asCsv, type: 'text/csv; charset=utf-8', ending: 'csv' },
  jsonl: { write: asJsonLines, type: 'application/jsonl; charset=utf-8', ending: 'jsonl' },
  timelinejs: { write: asTimelineJs, type: 'application/json; charset=utf-8', ending: 'timeline.json' },
} as const;

/** What happened: the record at a glance, its events as a list, as marks of a picture, as a network, as a file. */
export function timelineRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/overview', context => {
    const { language } = read(plain, context.req.query());
    return context.json(overviewOf(record, language));
  });
  app.get('/api/timeline', context => {
    const { language, ...query } = read(page, context.req.query());
    return context.json(timeline(record.at(language), given(query)));
  });
  app.get('/api/marks', context => {
    const { language, ...query } = read(marked, context.req.query());
    return context.body(packed(marksFor(record, language, given(query))), 200, {
      'Content-Type': 'application/octet-stream',
    });
  });
  app.get('/api/network', context => {
    const { language, actor, ...query } = read(edges, context.req.query());
    const asking = record.at(language);
    const actors = actor === undefined ? {} : { actors: idsFor(asking, actor) ?? [] };
    return context.json(network(asking, asking.kept.events(), { ...given(query), ...actors, limit: query.limit }));
  });
  app.get('/api/map', context => {
    const { language, actor, by, ...query } = read(mapped, context.req.query());
    const asking = record.at(language);
    const actors = actor === undefined ? {} : { actors: idsFor(asking, actor) ?? [] };
    return context.json(map(asking, asking.kept.events(), { ...given(query), ...actors, by }));
  });
  app.get('/api/export', context => {
    const { language, format, ...query } = read(exported, context.req.query());
    const { write, type, ending } = FORMATS[format];
    return context.body(write(timeline(record.at(language), given(query))), 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="regesta.${ending}"`,
    });
  });
}

function overviewOf(record: ServedRecord, language: Language): Overview {
  const { db, path } = record.store;
  const asking = record.at(language);
  const { acts, relations } = record.pack;
  const { active, ...size } = atAGlance(asking);
  return {
    record: path,
    person: record.person,
    ...size,
    ...readProgress(db),
    actors: active.map(id => ({ id, name: nameFor(asking, id) })),
    glossary: {
      acts: Object.fromEntries(acts.map(({ id, names }) => [id, names[language]])),
      relations: Object.fromEntries(relations.map(({ id, names }) => [id, names[language]])),
    },
  };
}

/** How large the record is, over which days, and who acts most: it does not wait for what is kept in memory. */
function atAGlance(asking: Asking): Size & { readonly active: readonly string[] } {
  const { db } = asking.store;
  const events = asking.kept.eventsIfReady();
  if (events === null) return { ...readSize(db), active: mostActive(db, MOST_ACTORS) };
  const [first] = events.dated;
  return {
    documents: asking.kept.documents().count(),
    events: events.dated.length,
    earliest: first ? (first.earliest ?? first.latest) : null,
    latest: events.lastDay(),
    active: events.mostActive(MOST_ACTORS),
  };
}
