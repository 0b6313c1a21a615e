import { nextNumber } from './numbers.ts';
import type { PreparedDocument, PreparedSentence } from './prepare.ts';
import type { Sqlite, Value } from './sqlite.ts';
import { type NewText, textsOf } from './texts.ts';
import { writeWordings } from './wordings.ts';

/** Rows that a document brought. */
export interface Written {
  readonly sentences: readonly number[];
  /** For each sentence the text that it reads as. */
  readonly reads: readonly (number | null)[];
  /** The texts that no sentence had before. */
  readonly texts: readonly NewText[];
}

/** Writes a document with all that was read in it; conclusions across documents come afterwards. */
export function writeDocument(db: Sqlite, prepared: PreparedDocument): Written {
  const { document, layers, layout } = prepared;
  const { id: number } = db.run(
    `INSERT INTO documents (id, sha256, title, author, language, published, published_from, format, encoding, text, annotations, layout)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    document.sha256,
    document.title,
    document.author,
    document.language,
    document.published,
    document.publishedFrom,
    document.format,
    document.encoding,
    document.text,
    layers,
    layout,
  );
  return writeLayers(db, number, prepared);
}

/** Writes anew what is known of a document as a whole; its bytes and paths stay. */
export function writeHeader(db: Sqlite, number: number, { document, layers }: PreparedDocument): void {
  db.run(
    'UPDATE documents SET title = ?, author = ?, language = ?, published = ?, published_from = ?, annotations = ? WHERE number = ?',
    document.title,
    document.author,
    document.language,
    document.published,
    document.publishedFrom,
    layers,
    number,
  );
}

/** Writes the rows of all that was read in a document. */
export function writeLayers(db: Sqlite, number: number, prepared: PreparedDocument): Written {
  const { sentences, reads, texts } = writeSentences(db, number, prepared.sentences);
  db.insert('mentions', 8, rowsOf(number, 7, prepared.mentions));
  db.insert('times', 8, rowsOf(number, 7, prepared.times));
  const named = [...prepared.wordings];
  for (const { id, sentence, reading, traced, actors } of prepared.claims) {
    // Two readings of one trigger that say the same are one claim.
    const row = db.run(
      'INSERT OR IGNORE INTO claims (id, document, sentence, reading, traced) VALUES (?, ?, ?, ?, ?)',
      id,
      number,
      sentences.get(sentence)!,
      reading,
      traced,
    );
    if (row.changes === 0) continue;
    for (const { entity, text } of actors)
      db.run('INSERT OR IGNORE INTO claim_actors VALUES (?, ?, ?)', entity, row.id, text);
    named.push(...actors);
  }
  writeWordings(db, named);
  return { sentences: [...sentences.values()], reads, texts };
}

/** Rows with the number of their document before the other columns. */
function rowsOf(document: number, columns: number, values: readonly Value[]): Value[] {
  const rows: Value[] = [];
  for (let first = 0; first < values.length; first += columns)
    rows.push(document, ...values.slice(first, first + columns));
  return rows;
}

/** Writes sentences, their words and what they read as; gives the row of each by its number in the document. */
function writeSentences(
  db: Sqlite,
  document: number,
  prepared: readonly PreparedSentence[],
): Omit<Written, 'sentences'> & { readonly sentences: ReadonlyMap<number, number> } {
  const { reads, fresh } = textsOf(db, prepared);
  const first = nextNumber(db, 'sentences');
  const sentences = new Map<number, number>();
  const rows: Value[] = [];
  const searched: Value[] = [];
  prepared.forEach(({ id, start, end, language, kind, text, words }, place) => {
    const row = first + place;
    sentences.set(id, row);
    rows.push(row, document, id, start, end, language, kind, text, reads[place]!);
    searched.push(row, words);
  });
  db.insert('sentences', 9, rows);
  db.insert('sentence_words (rowid, words)', 2, searched);
  return { sentences, reads, texts: fresh };
}
