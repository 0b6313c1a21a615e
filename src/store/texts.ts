import { inLevels } from './levels.ts';
import { nextNumber } from './numbers.ts';
import type { PreparedSentence } from './prepare.ts';
import type { Sqlite, Value } from './sqlite.ts';

/** A text that no sentence had before; its fingerprints are written by `findCopies`. */
export interface NewText {
  readonly number: number;
  readonly prints: readonly number[];
}

export interface SentenceTexts {
  /** For each sentence the number of the text that it reads as; null where it can be no copy. */
  readonly reads: readonly (number | null)[];
  readonly fresh: readonly NewText[];
}

const KNOWN = inLevels(
  'text_keys',
  keys =>
    `SELECT k.value AS key, t.number FROM json_each(?1) k JOIN ${keys} t ON t.key = unhex(substr(k.value, length('text-') + 1))`,
);

/** The texts that sentences read as, written where they are new. */
export function textsOf(db: Sqlite, sentences: readonly Pick<PreparedSentence, 'reads'>[]): SentenceTexts {
  const prints = new Map(
    sentences.flatMap(({ reads }) => (reads === null ? [] : [[reads.key, reads.prints] as const])),
  );
  const numbers = new Map(
    db
      .all<{ key: string; number: number }>(KNOWN, JSON.stringify([...prints.keys()]))
      .map(({ key, number }) => [key, number]),
  );
  let next = nextNumber(db, 'texts');
  const fresh: NewText[] = [];
  const rows: Value[] = [];
  for (const [key, found] of prints) {
    if (numbers.has(key)) continue;
    numbers.set(key, next);
    fresh.push({ number: next, prints: found });
    rows.push(next, keyBytes(key), new Uint8Array(Uint32Array.from(found).buffer));
    next++;
  }
  db.insert('texts (number, key, prints)', 3, rows);
  return { reads: sentences.map(({ reads }) => (reads === null ? null : numbers.get(reads.key)!)), fresh };
}

/** "text-0123456789abcdef" → its eight bytes. */
function keyBytes(key: string): Uint8Array {
  return new Uint8Array(Buffer.from(key.slice('text-'.length), 'hex'));
}

/** The fingerprints of a text. */
export function printsOf(db: Sqlite, text: number): Uint32Array {
  const { prints } = db.first<{ prints: Uint8Array }>('SELECT prints FROM texts WHERE number = ?', text)!;
  return new Uint32Array(prints.slice().buffer);
}

/** The texts that the sentences of a document read as. */
export function textsRead(db: Sqlite, document: number): Set<number> {
  const rows = db.all<{ reads: number }>(
    'SELECT reads FROM sentences WHERE document = ? AND reads IS NOT NULL ORDER BY number',
    document,
  );
  return new Set(rows.map(({ reads }) => reads));
}

/** Whether any sentence reads as the text. */
export function isRead(db: Sqlite, text: number): boolean {
  return db.first('SELECT 1 FROM sentences WHERE reads = ? LIMIT 1', text) !== undefined;
}

/** The near copies of texts, as pairs of a text and another. */
export function linksOf(db: Sqlite, texts: readonly number[]): { readonly text: number; readonly other: number }[] {
  return db.all(
    `SELECT text, other FROM copies WHERE text IN (SELECT value FROM json_each(?1))
     UNION SELECT other, text FROM copies WHERE other IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(texts),
  );
}
