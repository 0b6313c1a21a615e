import { type Identify, type IdentityDecision, identify } from '../record/identity.ts';
import type { Sqlite } from './sqlite.ts';

/** What a person decided of actors, as it is kept. */
export interface ActorDecision extends IdentityDecision {
  readonly number: number;
  readonly note: string | null;
  readonly person: string | null;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** The decision that undid it; null while it counts. */
  readonly undone: { readonly person: string | null; readonly made: string } | null;
}

interface DecisionRow extends Omit<ActorDecision, 'documents' | 'undone'> {
  readonly documents: string;
  readonly undonePerson: string | null;
  readonly undoneMade: string | null;
}

/** Every merge and split, in the order they were made; those that count no more say so. */
export function readDecisions(db: Sqlite): ActorDecision[] {
  return db
    .all<DecisionRow>(
      `SELECT d.number, d.kind, d.actor, d.identity, d.note, d.person, d.made,
         (SELECT json_group_array(document) FROM (SELECT document FROM actor_decision_documents WHERE decision = d.number ORDER BY document)) AS documents,
         u.person AS undonePerson, u.made AS undoneMade
       FROM actor_decisions d LEFT JOIN actor_decisions u ON u.undoes = d.number WHERE d.kind <> 'undo' ORDER BY d.number`,
    )
    .map(({ documents, undonePerson, undoneMade, ...decision }) => ({
      ...decision,
      documents: JSON.parse(documents) as string[],
      undone: undoneMade === null ? null : { person: undonePerson, made: undoneMade },
    }));
}

/** The decisions that count. */
export function decisionsInForce(db: Sqlite): ActorDecision[] {
  return readDecisions(db).filter(({ undone }) => undone === null);
}

/** The identities of the record, read once; only actors that a decision names have one of their own. */
export function identities(db: Sqlite): Identify {
  const rows = readIdentities(db);
  if (rows.length === 0) return actor => actor;
  const found = new Map(rows.map(({ entity, document, identity }) => [`${entity} ${document}`, identity]));
  return (actor, document) => found.get(`${actor} ${document}`) ?? found.get(`${actor} `) ?? actor;
}

export interface IdentityRow {
  readonly entity: string;
  readonly document: string;
  readonly identity: string;
}

/** Who goes by another identity, under '' in all documents but those named. */
export function readIdentities(db: Sqlite): IdentityRow[] {
  return db.all<IdentityRow>('SELECT entity, document, identity FROM identities');
}

/** What decisions make of each actor that they name: an identity under '', and others in single documents. */
export function identityRows(decisions: readonly IdentityDecision[]): IdentityRow[] {
  const rows: IdentityRow[] = [];
  const documents = [...new Set(decisions.flatMap(each => each.documents))].sort();
  for (const entity of [...new Set(decisions.map(({ actor }) => actor))].sort()) {
    const everywhere = identify(decisions, entity, '');
    if (everywhere !== entity) rows.push({ entity, document: '', identity: everywhere });
    for (const document of documents) {
      const identity = identify(decisions, entity, document);
      if (identity !== everywhere) rows.push({ entity, document, identity });
    }
  }
  return rows;
}
