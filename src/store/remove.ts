import type { TracedClaim } from '../record/model.ts';
import type { World } from '../record/world.ts';
import { keysOf } from './derive/claims.ts';
import { conclude } from './derive/conclude.ts';
import { dropTexts } from './derive/near-texts.ts';
import { nothingTouched, type Touched, touchFormerKeys } from './derive/touched.ts';
import { dropEvent, type EventRow } from './event-rows.ts';
import { inLevels } from './levels.ts';
import { type Store, transaction } from './open.ts';
import type { Sqlite } from './sqlite.ts';
import { isRead, linksOf, textsRead } from './texts.ts';
import { dropUnusedWordings, wordingsIn } from './wordings.ts';

interface ClaimRow {
  readonly number: number;
  readonly traced: string;
}

/** Takes a document out, with every conclusion that rested on it alone; what others say as well is concluded again without it. */
export function removeDocument(store: Store, id: string, world: World): void {
  transaction(store, () => takeOut(store.db, id, world));
}

/** As `removeDocument`, inside a transaction. */
export function takeOut(db: Sqlite, id: string, world: World): void {
  const touched = nothingTouched();
  cutOut(db, id, touched, world);
  conclude(db, touched, world);
}

/** Takes out the rows of a document and notes what rested on them; nothing is concluded again yet. */
export function cutOut(db: Sqlite, id: string, touched: Touched, world: World): void {
  const { number } = db.first<{ number: number }>('SELECT number FROM documents WHERE id = ?', id)!;
  touched.documents.add(number);
  const texts = textsRead(db, number);
  for (const text of texts) touched.texts.add(text);
  for (const { other } of linksOf(db, [...texts])) touched.texts.add(other);
  const own = db.all<ClaimRow>('SELECT number, traced FROM claims WHERE document = ?', number);
  const events = db.all<EventRow>(
    `SELECT number, id, reading FROM events
     WHERE number IN (SELECT e.event FROM event_claims e JOIN claims c ON c.number = e.claim WHERE c.document = ?)`,
    number,
  );
  // What its events were told of besides it is told of another event now.
  const others = db.all<ClaimRow>(
    `SELECT c.number, c.traced FROM event_claims e JOIN claims c ON c.number = e.claim
     WHERE e.event IN (SELECT value FROM json_each(?)) AND c.document <> ?`,
    JSON.stringify(events.map(event => event.number)),
    number,
  );
  for (const { number: claim, traced } of own) {
    touched.gone.add(claim);
    touchFormerKeys(touched, keysOf(JSON.parse(traced) as TracedClaim, world));
  }
  for (const { number: claim, traced } of others) {
    touched.claims.add(claim);
    touchFormerKeys(touched, keysOf(JSON.parse(traced) as TracedClaim, world));
  }
  for (const event of events) {
    dropEvent(db, event);
    touched.events.add(event.id);
  }
  const origins = db.all<{ id: string }>(
    `DELETE FROM origins WHERE id IN (${inLevels('origin_members', members => `SELECT o.origin FROM sentences s JOIN ${members} o ON o.sentence = s.number WHERE s.document = ?1`)}) RETURNING id`,
    number,
  );
  for (const { id } of origins) touched.origins.add(id);
  db.run('DELETE FROM sentence_words WHERE rowid IN (SELECT number FROM sentences WHERE document = ?)', number);
  const wordings = wordingsIn(db, number);
  for (const { entity } of wordings) touched.actors.add(entity);
  db.run('DELETE FROM documents WHERE number = ?', number);
  dropUnusedWordings(
    db,
    wordings.map(({ number: wording }) => wording),
  );
  const unread = [...texts].filter(text => !isRead(db, text));
  dropTexts(db, unread, touched);
  for (const text of unread) touched.texts.delete(text);
}
