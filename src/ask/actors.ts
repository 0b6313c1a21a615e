import { type ActorDecision, decisionsInForce } from '../store/identities.ts';
import { readActors, readWordings } from '../store/read/actors.ts';
import { type Asking, nameFor } from './asking.ts';

/** A row of `regesta actors --json`. */
export interface ActorSummary {
  readonly id: string;
  readonly name: string;
  /** The wordings under which the documents mention it, most frequent first. */
  readonly names: readonly { readonly text: string; readonly mentions: number }[];
  readonly mentions: number;
  readonly documents: number;
  readonly events: number;
  /** What a person decided: the merges and splits that made it what it is, apart from the names that the machine read. */
  readonly decisions: readonly ActorDecision[];
}

/** The actors of the record, those of most events first. */
export function actors(asking: Asking): ActorSummary[] {
  const wordings = new Map<string, { text: string; mentions: number }[]>();
  for (const { entity, text, mentions } of readWordings(asking.store.db)) {
    const known = wordings.get(entity) ?? [];
    known.push({ text, mentions });
    wordings.set(entity, known);
  }
  const decisions = Map.groupBy(decisionsInForce(asking.store.db), ({ identity }) => identity);
  return readActors(asking.store.db).map(({ id, mentions, documents, events }) => ({
    id,
    name: nameFor(asking, id),
    names: wordings.get(id) ?? [],
    mentions,
    documents,
    events,
    decisions: decisions.get(id) ?? [],
  }));
}
