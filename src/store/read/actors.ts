import type { Sqlite } from '../sqlite.ts';

/** An actor and one wording under which the documents mention it. */
export interface WordingRow {
  readonly entity: string;
  readonly text: string;
  readonly mentions: number;
}

/** The wordings of all actors of the record, most frequent first. */
export function readWordings(db: Sqlite): WordingRow[] {
  return db.all<WordingRow>(wordings('entity IS NOT NULL', 'TRUE')).map(row => ({ ...row }));
}

/** The wordings of one actor, most frequent first. */
export function wordingsOf(db: Sqlite, entity: string): WordingRow[] {
  return db.all<WordingRow>(wordings('entity = ?1', 'actor = ?1'), entity).map(row => ({ ...row }));
}

/** Claims word actors that no mention names ("le quartier général"); they count only where there is nothing better. */
function wordings(ofMentions: string, ofClaims: string): string {
  return `SELECT entity, text, sum(mentions) AS mentions FROM (
      SELECT entity, text, 1 AS mentions FROM mentions WHERE ${ofMentions}
      UNION ALL SELECT actor, text, 0 FROM claim_actors WHERE ${ofClaims})
    GROUP BY entity, text ORDER BY entity, mentions DESC, length(text) DESC, text`;
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

/** The ids of the offices that the states of the record speak of. */
export function readOffices(db: Sqlite): string[] {
  return db
    .all<{ object: string }>(
      `SELECT DISTINCT object FROM states WHERE object >= 'office:' AND object < 'office;' ORDER BY object`,
    )
    .map(({ object }) => object);
}
