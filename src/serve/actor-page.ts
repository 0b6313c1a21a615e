import { actors } from '../ask/actors.ts';
import { nameFor } from '../ask/asking.ts';
import { historiesOf } from '../ask/histories.ts';
import type { Language } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import { intervalsOf } from '../record/states.ts';
import { readDecisions } from '../store/identities.ts';
import { documentsNaming, knowsActor } from '../store/read/actors.ts';
import { readStates } from '../store/read/states.ts';
import type { ActorPage } from './answers.ts';
import type { ServedRecord } from './served-record.ts';

/** States of an actor that are drawn, at most. */
const MOST_STATES = 300;

/** An actor with its names, its states as stretches of time, and the decisions on it. Throws RG031 where the record has none such. */
export function actorPage(record: ServedRecord, id: string, language: Language): ActorPage {
  const { db } = record.store;
  const asking = record.at(language);
  if (!knowsActor(db, id)) throw new RegestaError('RG031', { id });
  const known = [
    ...readStates(db, { subjects: [id] }, new Set()),
    ...readStates(db, { objects: [id] }, new Set()).filter(({ subject }) => subject !== id),
  ].slice(0, MOST_STATES);
  const histories = historiesOf(asking, known);
  const end = (entity: string) => ({ id: entity, name: nameFor(asking, entity) });
  const entry = asking.index.byId.get(id);
  return {
    actor: actors(asking, [id])[0]!,
    life: entry && (entry.from || entry.to) ? { earliest: entry.from ?? null, latest: entry.to ?? null } : null,
    states: known.map(({ subject, relation, object }, place) => ({
      subject: end(subject),
      relation,
      object: end(object),
      intervals: intervalsOf(histories[place]!),
    })),
    documents: documentsNaming(db, id).map(document => ({ id: document, title: record.titleOf(document) })),
    decisions: readDecisions(db).filter(({ actor, identity }) => actor === id || identity === id),
  };
}
