import { type ActorDecision, decisionsInForce } from '../store/identities.ts';
import { readActors, readWordings, wordingsOf } from '../store/read/actors.ts';
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

/** Which of the actors are wanted; all without a limit. */
export interface ActorsQuery {
  readonly limit?: number;
  readonly offset?: number;
}

/** From so many actors on it is quicker to read the wordings of all at once. */
const MANY = 1_000;

/** The actors of the record, those of most events first; where ids are given, these alone. */
export function actors(
  asking: Asking,
  ids: readonly string[] | null = null,
  { limit, offset = 0 }: ActorsQuery = {},
): ActorSummary[] {
  const { db } = asking.store;
  const rows = readActors(db, ids).slice(offset, limit === undefined ? undefined : offset + limit);
  const worded = rows.length > MANY ? readWordings(db) : rows.flatMap(({ id }) => wordingsOf(db, id));
  const wordings = Map.groupBy(worded, ({ entity }) => entity);
  const decisions = Map.groupBy(decisionsInForce(db), ({ identity }) => identity);
  return rows.map(({ id, mentions, documents, events }) => ({
    id,
    name: nameFor(asking, id),
    names: (wordings.get(id) ?? []).map(({ text, mentions }) => ({ text, mentions })),
    mentions,
    documents,
    events,
    decisions: decisions.get(id) ?? [],
  }));
}
