import { contentId } from '../record/digest.ts';
import { fingerprints } from '../record/fingerprints.ts';
import { foldedWords } from '../record/folded.ts';
import type { RecordSentence } from '../record/model.ts';
import type { Sqlite } from './sqlite.ts';

/** The text that a sentence reads as, written where it is new; null where the sentence can be no copy. */
export function textOf(
  db: Sqlite,
  sentence: RecordSentence,
): { readonly number: number; readonly isNew: boolean } | null {
  const prints = fingerprints(sentence);
  if (prints.length === 0) return null;
  const forms = foldedWords(sentence.text).map(({ form }) => form);
  const key = contentId('text', forms);
  const known = db.first<{ number: number }>('SELECT number FROM texts WHERE key = ?', key);
  if (known !== undefined) return { number: known.number, isNew: false };
  const bytes = new Uint8Array(Uint32Array.from(prints).buffer);
  const { id } = db.run('INSERT INTO texts (key, prints) VALUES (?, ?)', key, bytes);
  for (const hash of prints) db.run('INSERT INTO fingerprints VALUES (?, ?)', hash, id);
  return { number: id, isNew: true };
}

/** Takes out the texts that no sentence reads as any more. */
export function dropUnreadTexts(db: Sqlite, texts: Iterable<number>): void {
  for (const number of texts) {
    if (isRead(db, number)) continue;
    for (const hash of printsOf(db, number))
      db.run('DELETE FROM fingerprints WHERE hash = ? AND text = ?', hash, number);
    db.run('DELETE FROM texts WHERE number = ?', number);
  }
}

/** The fingerprints of a text. */
export function printsOf(db: Sqlite, text: number): Uint32Array {
  const { prints } = db.first<{ prints: Uint8Array }>('SELECT prints FROM texts WHERE number = ?', text)!;
  return new Uint32Array(prints.slice().buffer);
}

/** How many fingerprints a text has. */
export function printCount(db: Sqlite, text: number): number {
  return db.first<{ size: number }>('SELECT length(prints) / 4 AS size FROM texts WHERE number = ?', text)!.size;
}

/** The texts that sentences read as. */
export function textsRead(db: Sqlite, sentences: Iterable<number>): Set<number> {
  const texts = new Set<number>();
  for (const sentence of sentences) {
    const row = db.first<{ reads: number | null }>('SELECT reads FROM sentences WHERE number = ?', sentence);
    if (row?.reads != null) texts.add(row.reads);
  }
  return texts;
}

/** Whether any sentence reads as the text. */
export function isRead(db: Sqlite, text: number): boolean {
  return db.first('SELECT 1 FROM sentences WHERE reads = ? LIMIT 1', text) !== undefined;
}

/** The near copies of a text. */
export function linkedTexts(db: Sqlite, text: number): number[] {
  return db
    .all<{ other: number }>(
      'SELECT other FROM copies WHERE text = ?1 UNION SELECT text FROM copies WHERE other = ?1',
      text,
    )
    .map(({ other }) => other);
}
