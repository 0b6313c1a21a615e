import { identities } from '../identities.ts';
import { inLevels } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';

/** An actor and one wording under which the documents mention it. */
export interface WordingRow {
  readonly entity: string;
  readonly text: string;
  readonly mentions: number;
}

/** The wordings of all actors of the record, by the identities they go by, most frequent first. */
export function readWordings(db: Sqlite): WordingRow[] {
  return db.all<WordingRow>(wordings(namings('TRUE', isSplit(db, 'TRUE')))).map(row => ({ ...row }));
}

/** The wordings of one actor, most frequent first. */
export function wordingsOf(db: Sqlite, entity: string): WordingRow[] {
  const of = wordings(namings(within('w.entity'), isSplit(db, within('entity'), entity)));
  return db.all<WordingRow>(`SELECT * FROM (${of}) WHERE entity = ?1`, entity).map(row => ({ ...row }));
}

/** The wordings that have the same `contentKey`, of whatever actor, most frequent first. */
export function wordingsUnder(db: Sqlite, key: string): WordingRow[] {
  const split = isSplit(db, 'entity IN (SELECT entity FROM wordings WHERE key = ?1)', key);
  return db.all<WordingRow>(wordings(namings('w.key = ?1', split)), key).map(row => ({ ...row }));
}

/** Whether an actor as the machine read it is the one asked for, or goes by its name. */
const within = (entity: string) => `${entity} IN (SELECT ?1 UNION SELECT entity FROM identities WHERE identity = ?1)`;

/** Claims word actors that no mention names ("le quartier général"); they count only where there is nothing better. */
function wordings(of: string): string {
  return `SELECT entity, text, sum(mention) AS mentions FROM (${of})
    GROUP BY entity, text ORDER BY entity, mentions DESC, length(text) DESC, text`;
}

/**
 * A query for all that names an actor: its identity (`entity`), the wording, the document, and whether it is a mention (1) or stands in a claim (0).
 * `where` is a condition on the wording `w`, whose actor is the one that the machine read. `split`: whether any of these actors is somebody else in
 * some documents; where none is, no claim need be looked up for its document, which is null then.
 */
function namings(where: string, split: boolean): string {
  if (!split) {
    const named = "wordings w LEFT JOIN identities i ON i.entity = w.entity AND i.document = ''";
    const mentions = (level: string) =>
      `SELECT coalesce(i.identity, w.entity) AS entity, w.text, m.document, 1 AS mention FROM ${named} JOIN ${level} m ON m.wording = w.number WHERE ${where}`;
    const claims = (level: string) =>
      `SELECT coalesce(i.identity, w.entity), w.text, NULL, 0 FROM ${named} JOIN ${level} a ON a.wording = w.number WHERE ${where}`;
    return `${inLevels('mentions_worded', mentions)} UNION ALL ${inLevels('claim_actors', claims)}`;
  }
  const mentions = inLevels(
    'mentions_worded',
    level =>
      `SELECT w.entity, w.text, m.document, 1 AS mention FROM wordings w JOIN ${level} m ON m.wording = w.number WHERE ${where}`,
  );
  return `SELECT coalesce(own.identity, rest.identity, r.entity) AS entity, r.text, r.document, r.mention
    FROM (${mentions} UNION ALL ${located(where)}) r JOIN documents d ON d.number = r.document
    LEFT JOIN identities own ON own.entity = r.entity AND own.document = d.id
    LEFT JOIN identities rest ON rest.entity = r.entity AND rest.document = ''`;
}

/** Whether any of the actors for which a condition holds is somebody else in some documents. */
function isSplit(db: Sqlite, where: string, ...values: string[]): boolean {
  return db.first(`SELECT 1 FROM identities WHERE document <> '' AND ${where} LIMIT 1`, ...values) !== undefined;
}

/** The actors of claims with the documents of the claims. */
function located(where: string): string {
  return inLevels(
    'claim_actors',
    level => `SELECT w.entity, w.text, c.document, 0 AS mention FROM wordings w JOIN ${level} a ON a.wording = w.number
      JOIN claims c ON c.number = a.claim WHERE ${where}`,
  );
}

/** Those whom a sentence and the two before it name, by the identities that they go by; those of the sentence first. */
export function entitiesAround(db: Sqlite, at: { readonly document: string; readonly sentence: number }): string[] {
  const identityOf = identities(db);
  const rows = db.all<{ entity: string }>(
    `SELECT w.entity FROM mentions m JOIN wordings w ON w.number = m.wording JOIN documents d ON d.number = m.document
     WHERE d.id = ?1 AND m.sentence BETWEEN ?2 - 2 AND ?2 ORDER BY m.sentence DESC, m.start`,
    at.document,
    at.sentence,
  );
  return [...new Set(rows.map(({ entity }) => identityOf(entity, at.document)))];
}

/** The ids of the documents that name an actor, by the identity it goes by. */
export function documentsNaming(db: Sqlite, entity: string): string[] {
  const rows = db.all<{ id: string; entity: string }>(
    `SELECT DISTINCT d.id, r.entity FROM (
       ${inLevels('mentions_worded', level => `SELECT w.entity, m.document FROM wordings w JOIN ${level} m ON m.wording = w.number WHERE ${within('w.entity')}`)}
       UNION ALL SELECT entity, document FROM (${located(within('w.entity'))})) r
     JOIN documents d ON d.number = r.document ORDER BY d.id`,
    entity,
  );
  const identityOf = identities(db);
  return [...new Set(rows.filter(row => identityOf(row.entity, row.id) === entity).map(({ id }) => id))];
}

/** How many mentions, documents and events an actor has. */
export interface ActorRow {
  readonly id: string;
  readonly mentions: number;
  readonly documents: number;
  readonly events: number;
}

/** The actors of the record, those of most events first; where ids are given, these alone. */
export function readActors(db: Sqlite, ids: readonly string[] | null = null): ActorRow[] {
  const list = 'SELECT value FROM json_each(?1)';
  const machine = `${list} UNION SELECT entity FROM identities WHERE identity IN (${list})`;
  const of = (column: string) => (ids === null ? 'TRUE' : `${column} IN (${list})`);
  const named =
    ids === null
      ? namings('TRUE', isSplit(db, 'TRUE'))
      : namings(`w.entity IN (${machine})`, isSplit(db, `entity IN (${machine})`, JSON.stringify(ids)));
  return db
    .all<ActorRow>(
      `SELECT id, sum(mentions) AS mentions, max(documents) AS documents, sum(events) AS events FROM (
         SELECT entity AS id, count(*) AS mentions, count(DISTINCT document) AS documents, 0 AS events FROM (${named}) WHERE mention = 1 GROUP BY entity
         UNION ALL ${inLevels('event_actors', level => `SELECT actor, 0, 0, count(*) FROM ${level} WHERE ${of('actor')} GROUP BY actor`)}
         UNION ALL SELECT subject, 0, 0, 0 FROM states WHERE ${of('subject')} UNION ALL SELECT object, 0, 0, 0 FROM states WHERE ${of('object')})
       WHERE ${of('id')} GROUP BY id ORDER BY events DESC, mentions DESC, id`,
      ...(ids === null ? [] : [JSON.stringify(ids)]),
    )
    .map(row => ({ ...row }));
}

/** Those who take part in most events, the most first. */
export function mostActive(db: Sqlite, most: number): string[] {
  return db
    .all<{ actor: string }>(
      `SELECT actor FROM (${inLevels('event_actors', level => `SELECT actor, count(*) AS events FROM ${level} GROUP BY actor`)})
       GROUP BY actor ORDER BY sum(events) DESC, actor LIMIT ?`,
      most,
    )
    .map(({ actor }) => actor);
}

/** A document names an actor, as the machine read it: in a mention, or in a claim alone. */
export interface NamingRow {
  readonly document: number;
  readonly entity: string;
  readonly mention: 0 | 1;
}

/** Every naming of actors in some documents, by their row numbers. */
export function readNamings(db: Sqlite, documents: readonly number[]): NamingRow[] {
  const among = 'IN (SELECT value FROM json_each(?1))';
  return db.all(
    `SELECT n.document, w.entity, n.mention FROM (
       SELECT document, wording, 1 AS mention FROM mentions WHERE document ${among}
       UNION ALL ${inLevels('claim_actors', level => `SELECT c.document, a.wording, 0 FROM claims c INDEXED BY claims_by_document JOIN ${level} a ON a.claim = c.number WHERE c.document ${among}`)}) n JOIN wordings w ON w.number = n.wording`,
    JSON.stringify(documents),
  );
}

/** Whether the record speaks of this id at all. */
export function knowsActor(db: Sqlite, id: string): boolean {
  const found = db.first(
    `${inLevels('event_actors', level => `SELECT 1 FROM ${level} WHERE actor = ?1`)} UNION ALL SELECT 1 FROM states WHERE subject = ?1 OR object = ?1
     UNION ALL SELECT 1 FROM wordings w WHERE EXISTS (SELECT 1 FROM mentions_worded m WHERE m.wording = w.number)
       AND w.entity = ?1 AND NOT EXISTS (SELECT 1 FROM identities WHERE entity = ?1 AND document = '')
     UNION ALL SELECT 1 FROM identities WHERE identity = ?1 LIMIT 1`,
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

/** The organisations that states of the record have at either end, as the machine read them. */
export function readBodies(db: Sqlite): string[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT object AS id FROM states WHERE object >= 'org:' AND object < 'org;'
       UNION SELECT DISTINCT subject FROM states WHERE subject >= 'org:' AND subject < 'org;' ORDER BY id`,
    )
    .map(({ id }) => id);
}

/** The persons of whom the states of the record tell something. */
export function readPersons(db: Sqlite): string[] {
  return db
    .all<{ subject: string }>(
      `SELECT DISTINCT subject FROM states WHERE subject >= 'person:' AND subject < 'person;' ORDER BY subject`,
    )
    .map(({ subject }) => subject);
}
