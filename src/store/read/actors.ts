import type { Sqlite } from '../sqlite.ts';

/** An actor and one wording under which the documents mention it. */
export interface WordingRow {
  readonly entity: string;
  readonly text: string;
  readonly mentions: number;
}

/** The wordings of the actors of the record, most frequent first; of one actor, where one is given. */
export function readWordings(db: Sqlite, entity: string | null = null): WordingRow[] {
  return db
    .all<WordingRow>(
      `SELECT entity, text, sum(mentions) AS mentions FROM (
         SELECT entity, text, 1 AS mentions FROM mentions WHERE entity IS NOT NULL AND (?1 IS NULL OR entity = ?1)
         UNION ALL SELECT actor, text, 0 FROM claim_actors WHERE ?1 IS NULL OR actor = ?1)
       GROUP BY entity, text ORDER BY entity, mentions DESC, length(text) DESC, text`,
      entity,
    )
    .map(row => ({ ...row }));
}

/** How many mentions, documents and events an actor has. */
export interface ActorRow {
  readonly id: string;
  readonly mentions: number;
  readonly documents: number;
  readonly events: number;
}

/** The actors of the record, those of most events first. */
export function readActors(db: Sqlite): ActorRow[] {
  return db
    .all<ActorRow>(
      `SELECT id, sum(mentions) AS mentions, max(documents) AS documents, sum(events) AS events FROM (
         SELECT entity AS id, count(*) AS mentions, count(DISTINCT document) AS documents, 0 AS events FROM mentions WHERE entity IS NOT NULL GROUP BY entity
         UNION ALL SELECT actor, 0, 0, count(*) FROM event_actors GROUP BY actor
         UNION ALL SELECT subject, 0, 0, 0 FROM states UNION ALL SELECT object, 0, 0, 0 FROM states)
       GROUP BY id ORDER BY events DESC, mentions DESC, id`,
    )
    .map(row => ({ ...row }));
}

/** Whether the record speaks of this id at all. */
export function knowsActor(db: Sqlite, id: string): boolean {
  const found = db.first(
    `SELECT 1 FROM mentions WHERE entity = ?1 UNION ALL SELECT 1 FROM event_actors WHERE actor = ?1
     UNION ALL SELECT 1 FROM states WHERE subject = ?1 OR object = ?1 LIMIT 1`,
    id,
  );
  return found !== undefined;
}
