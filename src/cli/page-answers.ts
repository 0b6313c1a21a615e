import { basename } from 'node:path';
import type { Annotations } from '../annotation.ts';
import { actors } from '../ask/actors.ts';
import { type Asking, asking, nameFor } from '../ask/asking.ts';
import { asof } from '../ask/asof.ts';
import { timeline } from '../ask/timeline.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { loadPack } from '../packs/load.ts';
import type { Answers, CopyMark, DocumentPage, Glossary, Overview } from '../serve/answers.ts';
import type { Store } from '../store/open.ts';
import { readAnnotations, readDocuments } from '../store/read/documents.ts';
import { readEvents } from '../store/read/events.ts';
import { originsOfDocument } from '../store/read/origins.ts';
import { openAnnotator } from './annotator.ts';

/** What the page asks, answered from a record. */
export function pageAnswers(store: Store): Answers {
  const pack = loadPack();
  const inLanguage = Object.fromEntries(LANGUAGES.map(language => [language, asking(store, pack, language)])) as Record<
    Language,
    Asking
  >;
  let annotate: ReturnType<typeof openAnnotator> | null = null;
  return {
    overview: language => overview(inLanguage[language]),
    documents: () => readDocuments(store.db),
    document: (id, language) => documentPage(inLanguage[language], id),
    timeline: (query, language) => timeline(inLanguage[language], query),
    asof: (day, query, language) => asof(inLanguage[language], day, query),
    day: (typed, language) => {
      annotate ??= openAnnotator();
      const { times } = annotate(new TextEncoder().encode(typed), { uri: 'typed.txt', language });
      const [time] = times;
      return time !== undefined && time.earliest !== null && time.earliest === time.latest ? time.earliest : null;
    },
  };
}

function overview(record: Asking): Overview {
  const { db, path } = record.store;
  const events = readEvents(db);
  const days = events
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter(day => day !== null)
    .sort();
  return {
    record: basename(path),
    documents: readDocuments(db).length,
    events: events.length,
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    actors: actors(record)
      .filter(each => each.events > 0)
      .map(({ id, name }) => ({ id, name })),
    glossary: glossary(record),
  };
}

function glossary({ pack, language }: Asking): Glossary {
  return {
    acts: Object.fromEntries(pack.acts.map(({ id, names }) => [id, names[language]])),
    relations: Object.fromEntries(pack.relations.map(({ id, names }) => [id, names[language]])),
  };
}

function documentPage(record: Asking, id: string): DocumentPage | null {
  const annotations = readAnnotations(record.store.db, id);
  if (annotations === null) return null;
  const names = Object.fromEntries(entitiesIn(annotations).map(entity => [entity, nameFor(record, entity)]));
  return { annotations, copies: copyMarks(record, id), names };
}

function entitiesIn({ names, quotes, claims }: Annotations): string[] {
  const found = [
    ...names,
    ...quotes.map(({ speaker }) => speaker),
    ...claims.flatMap(({ agents, recipients, place, source }) => [...agents, ...recipients, place, source]),
  ].map(each => each?.entity ?? null);
  const states = claims.flatMap(({ state }) => (state === null ? [] : [state.subject, state.object]));
  return [...new Set([...found.filter(entity => entity !== null), ...states])].sort();
}

function copyMarks({ store }: Asking, document: string): CopyMark[] {
  const known = new Map(readDocuments(store.db).map(({ id, title, uri }) => [id, title ?? uri]));
  return originsOfDocument(store.db, document).flatMap(({ members }) =>
    members
      .filter(member => member.document === document)
      .map(({ start, end }) => ({
        start,
        end,
        elsewhere: members
          .filter(member => member.document !== document)
          .map(other => ({
            document: other.document,
            title: known.get(other.document) ?? other.document,
            start: other.start,
            end: other.end,
          })),
      })),
  );
}
