import { actors } from '../ask/actors.ts';
import { nameFor } from '../ask/asking.ts';
import { nameOf } from '../ask/kept/documents.ts';
import type { Language } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import { intervalsOf } from '../record/states.ts';
import { readDecisions } from '../store/identities.ts';
import { knowsActor } from '../store/read/actors.ts';
import { readStates } from '../store/read/states.ts';
import type { ActorPage, StatesPage } from './answers.ts';
import type { ServedRecord } from './served-record.ts';

/** States of an actor that come with it; the others are asked for. */
const MOST_STATES = 300;
/** Documents that are listed for an actor, at most. */
const MOST_DOCUMENTS = 200;

/** An actor with its names, the first of its states as stretches of time, and the decisions on it. Throws RG031 where the record has none such. */
export function actorPage(record: ServedRecord, id: string, language: Language): ActorPage {
  const { db } = record.store;
  const asking = record.at(language);
  if (!knowsActor(db, id)) throw new RegestaError('RG031', { id });
  const { rows: states, total } = statesPage(record, id, language, { offset: 0, limit: MOST_STATES });
  const naming = asking.kept.documentsNaming(id);
  const entry = asking.index.byId.get(id);
  return {
    actor: actors(asking, [id])[0]!,
    life: entry && (entry.from || entry.to) ? { earliest: entry.from ?? null, latest: entry.to ?? null } : null,
    states,
    statesInAll: total,
    documents: naming.slice(0, MOST_DOCUMENTS).map(document => ({ id: document.id, title: nameOf(document) })),
    documentsInAll: naming.length,
    decisions: readDecisions(db).filter(({ actor, identity }) => actor === id || identity === id),
  };
}

/** A page of the states that an actor is an end of, those first of which it is the subject. */
export function statesPage(
  record: ServedRecord,
  id: string,
  language: Language,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): StatesPage {
  const { db } = record.store;
  const asking = record.at(language);
  const known = [
    ...readStates(db, { subjects: [id] }, new Set()),
    ...readStates(db, { objects: [id] }, new Set()).filter(({ subject }) => subject !== id),
  ];
  const shown = known.slice(offset, offset + limit);
  const histories = asking.kept.historiesOf(shown);
  const end = (entity: string) => ({ id: entity, name: nameFor(asking, entity) });
  const rows = shown.map(({ subject, relation, object }, place) => ({
    subject: end(subject),
    relation,
    object: end(object),
    intervals: intervalsOf(histories[place]!).map(({ claims, rules, ...interval }) => interval),
  }));
  return { rows, total: known.length };
}
