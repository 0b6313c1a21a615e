import type { World } from '../record/world.ts';
import { conclude } from './derive/conclude.ts';
import { dropTexts } from './derive/near-texts.ts';
import { type KeyRow, nothingTouched, type Touched, touchKeys } from './derive/touched.ts';
import { type Store, transaction } from './open.ts';
import type { Sqlite } from './sqlite.ts';
import { isRead, linksOf, textsRead } from './texts.ts';
import { dropUnusedWordings, wordingsIn } from './wordings.ts';

/** Takes a document out, with every conclusion that rested on it alone; what others say as well is concluded again without it. */
export function removeDocument(store: Store, id: string, world: World): void {
  transaction(store, () => takeOut(store.db, id, world));
}

/** As `removeDocument`, inside a transaction. */
export function takeOut(db: Sqlite, id: string, world: World): void {
  const touched = nothingTouched();
  cutOut(db, id, touched);
  conclude(db, touched, world);
}

/** Takes out the rows of a document and notes what rested on them; nothing is concluded again yet. */
export function cutOut(db: Sqlite, id: string, touched: Touched): void {
  const { number } = db.first<{ number: number }>('SELECT number FROM documents WHERE id = ?', id)!;
  touched.documents.add(number);
  for (const claim of db.all<{ number: number }>('SELECT number FROM claims WHERE document = ?', number))
    touched.gone.add(claim.number);
  const texts = textsRead(db, number);
  for (const text of texts) touched.texts.add(text);
  for (const { other } of linksOf(db, [...texts])) touched.texts.add(other);
  touchKeys(
    touched,
    db.all<KeyRow>(
      'SELECT DISTINCT k.kind, k.key FROM claim_keys k JOIN claims c ON c.number = k.claim WHERE c.document = ?',
      number,
    ),
  );
  // What its events were told of besides it is told of another event now.
  touchKeys(
    touched,
    db.all<KeyRow>(
      `SELECT DISTINCT k.kind, k.key FROM event_claims o JOIN claim_keys k ON k.claim = o.claim AND k.kind = 'event'
       WHERE o.event IN (SELECT e.event FROM event_claims e JOIN claims c ON c.number = e.claim WHERE c.document = ?)`,
      number,
    ),
  );
  const events = db.all<{ id: string }>(
    'DELETE FROM events WHERE id IN (SELECT e.event FROM event_claims e JOIN claims c ON c.number = e.claim WHERE c.document = ?) RETURNING id',
    number,
  );
  for (const { id } of events) touched.events.add(id);
  const origins = db.all<{ id: string }>(
    'DELETE FROM origins WHERE id IN (SELECT o.origin FROM origin_members o JOIN sentences s ON s.number = o.sentence WHERE s.document = ?) RETURNING id',
    number,
  );
  for (const { id } of origins) touched.origins.add(id);
  db.run('DELETE FROM sentence_words WHERE rowid IN (SELECT number FROM sentences WHERE document = ?)', number);
  const wordings = wordingsIn(db, number);
  for (const { entity } of wordings) touched.actors.add(entity);
  db.run('DELETE FROM documents WHERE number = ?', number);
  dropUnusedWordings(db, wordings);
  const unread = [...texts].filter(text => !isRead(db, text));
  dropTexts(db, unread, touched);
  for (const text of unread) touched.texts.delete(text);
}
