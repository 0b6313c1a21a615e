// What differs from the origins that are written: sentences of a text whose origin stays are members already, but for new ones.
import { compare } from '../../record/days.ts';
import type { Origin } from '../../record/model.ts';
import { insertLeveled } from '../levels.ts';
import type { Sqlite } from '../sqlite.ts';
import { originsOfSentences, type Reader, readersIn } from './readers.ts';
import type { Touched } from './touched.ts';

/** An origin by the texts that its sentences read as. */
export interface TextOrigin {
  readonly id: string;
  readonly texts: readonly number[];
  readonly variants: Origin['variants'];
}

interface Turn {
  /** The texts that were looked at. */
  readonly texts: ReadonlySet<number>;
  /** The origins that they had; all sentences of a text have the same. */
  readonly before: ReadonlyMap<number, string>;
  readonly after: readonly TextOrigin[];
}

/** Writes the origins that texts have now in the place of those that they had. */
export function writeOrigins(db: Sqlite, { texts, before, after }: Turn, touched: Touched): void {
  const now = new Map(after.flatMap(({ id, texts }) => texts.map(text => [text, id] as const)));
  const dropped = new Set([...before].filter(([text, id]) => now.get(text) !== id).map(([, id]) => id));
  const stays = (text: number) => before.has(text) && !dropped.has(before.get(text)!);
  for (const id of [...before.values(), ...now.values()]) touched.origins.add(id);
  db.run('DELETE FROM origins WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify([...dropped]));
  const joining = [
    ...readersIn(
      db,
      [...texts].filter(text => !stays(text)),
    ),
    ...newReaders(db, new Set([...texts].filter(stays)), touched.sentences),
  ];
  const members = joining
    .filter(({ text }) => now.has(text))
    .map(({ text, sentence }) => [now.get(text)!, sentence] as const);
  const counts = new Map<string, number>();
  for (const [id] of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = new Set([...before.values()].filter(id => !dropped.has(id)));
  // In the order of the tables, so that each of their pages is written once.
  const sorted = [...after].sort((a, b) => compare(a.id, b.id));
  const fresh = sorted.filter(({ id }) => !kept.has(id));
  db.insert(
    'origins',
    3,
    fresh.flatMap(({ id, variants }) => [id, JSON.stringify(variants), counts.get(id)!]),
  );
  for (const { id, variants } of sorted) {
    const more = counts.get(id);
    if (kept.has(id) && more !== undefined)
      db.run('UPDATE origins SET members = members + ?, variants = ? WHERE id = ?', more, JSON.stringify(variants), id);
  }
  members.sort(([id, sentence], [other, than]) => compare(id, other) || sentence - than);
  insertLeveled(db, 'origin_members', 2, members.flat());
  touchSentences(db, { texts, before, now }, joining, touched);
}

/** Those of the touched sentences that read as texts and are in no origin yet. */
function newReaders(db: Sqlite, texts: ReadonlySet<number>, sentences: ReadonlySet<number>): Reader[] {
  if (texts.size === 0 || sentences.size === 0) return [];
  const readers = db
    .all<Reader>(
      'SELECT s.number AS sentence, s.reads AS text FROM json_each(?) t JOIN sentences s ON s.number = t.value',
      JSON.stringify([...sentences]),
    )
    .filter(({ text }) => texts.has(text));
  const members = originsOfSentences(
    db,
    readers.map(({ sentence }) => sentence),
  );
  return readers.filter(({ sentence }) => !members.has(sentence));
}

/** Claims are settled with those of their copies: where sentences with claims join or leave an origin, or were touched in it, all of it is touched. */
function touchSentences(
  db: Sqlite,
  { texts, before, now }: Pick<Turn, 'texts' | 'before'> & { readonly now: ReadonlyMap<number, string> },
  joining: readonly Reader[],
  touched: Touched,
): void {
  for (const { sentence } of joining) touched.sentences.add(sentence);
  const claiming = db.all<{ text: number | null }>(
    'SELECT DISTINCT s.reads AS text FROM json_each(?) t JOIN claims c ON c.sentence = t.value JOIN sentences s ON s.number = t.value',
    JSON.stringify([...touched.sentences]),
  );
  const idsOf = (text: number) => [before.get(text), now.get(text)].filter(id => id !== undefined);
  const settled = new Set(claiming.flatMap(({ text }) => (text === null ? [] : idsOf(text))));
  const around = [...texts].filter(text => idsOf(text).some(id => settled.has(id)));
  for (const { sentence } of readersIn(db, around)) touched.sentences.add(sentence);
}
