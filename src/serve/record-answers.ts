import type { Annotations } from '../annotation.ts';
import { type Asking, asking, nameFor } from '../ask/asking.ts';
import { asof } from '../ask/asof.ts';
import { timeline } from '../ask/timeline.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Pack } from '../packs/pack.ts';
import type { Store } from '../store/open.ts';
import { readActors } from '../store/read/actors.ts';
import { readAnnotations, readDocuments } from '../store/read/documents.ts';
import { originsOfDocument } from '../store/read/origins.ts';
import { readSize } from '../store/read/overview.ts';
import { typedDay } from '../times/typed-day.ts';
import type { Answers, CopyMark } from './answers.ts';

/** As many actors as a list to choose from can bear. */
const MOST_ACTORS = 100;

/** Answers from a record. The store stays open; each call reads what is there now, so that what is added meanwhile shows. */
export function recordAnswers(store: Store, pack: Pack): Answers {
  const askings = new Map(LANGUAGES.map(language => [language, asking(store, pack, language)]));
  const at = (language: Language): Asking => askings.get(language)!;
  return {
    overview: language => ({
      record: store.path,
      ...readSize(store.db),
      actors: readActors(store.db)
        .filter(({ events }) => events > 0)
        .slice(0, MOST_ACTORS)
        .map(({ id }) => ({ id, name: nameFor(at(language), id) })),
      glossary: {
        acts: Object.fromEntries(pack.acts.map(({ id, names }) => [id, names[language]])),
        relations: Object.fromEntries(pack.relations.map(({ id, names }) => [id, names[language]])),
      },
    }),
    documents: () => readDocuments(store.db),
    document: (id, language) => {
      const annotations = readAnnotations(store.db, id);
      if (annotations === null) return null;
      const names = Object.fromEntries(entitiesOf(annotations).map(entity => [entity, nameFor(at(language), entity)]));
      return { annotations, copies: copiesIn(store, id), names };
    },
    timeline: (query, language) => timeline(at(language), query),
    asof: (day, query, language) => asof(at(language), day, query),
    day: (typed, language) => typedDay(typed, [language, ...LANGUAGES]),
  };
}

function entitiesOf({ names, claims, quotes }: Annotations): string[] {
  const participants = [
    ...claims.flatMap(({ agents, recipients, place, source }) => [...agents, ...recipients, place, source]),
    ...quotes.map(({ speaker }) => speaker),
    ...names,
  ];
  const ids = participants.flatMap(participant => participant?.entity ?? []);
  return [...new Set(ids)].sort();
}

function copiesIn(store: Store, document: string): CopyMark[] {
  const titles = new Map(readDocuments(store.db).map(({ id, title, uri }) => [id, title ?? uri]));
  return originsOfDocument(store.db, document).flatMap(({ members }) => {
    const elsewhere = members
      .filter(member => member.document !== document)
      .map(({ document: other, start, end }) => ({ document: other, title: titles.get(other) ?? other, start, end }));
    return members.filter(member => member.document === document).map(({ start, end }) => ({ start, end, elsewhere }));
  });
}
