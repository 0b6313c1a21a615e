import { insertLeveled } from './levels.ts';
import { nextNumber } from './numbers.ts';
import type { PreparedClaim, PreparedDocument, PreparedSentence } from './prepare.ts';
import type { Sqlite, Value } from './sqlite.ts';
import { type NewText, textsOf } from './texts.ts';
import { wordingNumbers } from './wordings.ts';

/** The words of a sentence as they are searched for, by its row number. */
export type SentenceWords = readonly [sentence: number, words: string];

/** Rows that a document brought. */
export interface Written {
  readonly sentences: readonly number[];
  /** For each sentence the text that it reads as. */
  readonly reads: readonly (number | null)[];
  /** The texts that no sentence had before. */
  readonly texts: readonly NewText[];
  /** The words of the sentences, for `writeWords`. */
  readonly words: readonly SentenceWords[];
}

/** Writes a document with all that was read in it; conclusions across documents come afterwards. */
export function writeDocument(db: Sqlite, prepared: PreparedDocument): Written {
  const { document, layers, layout } = prepared;
  const { id: number } = db.run(
    `INSERT INTO documents (id, sha256, title, author, language, published, published_from, format, encoding, text, layers, layout)
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
    'UPDATE documents SET title = ?, author = ?, language = ?, published = ?, published_from = ?, layers = ? WHERE number = ?',
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
  const { sentences, reads, texts, words } = writeSentences(db, number, prepared.sentences);
  const wordings = wordingNumbers(db, [...prepared.mentions, ...prepared.claims.flatMap(({ actors }) => actors)]);
  const mentions = prepared.mentions.flatMap(({ id, sentence, start }, k) => [
    number,
    id,
    sentence,
    start,
    wordings[k]!,
  ]);
  db.insert('mentions', 5, mentions);
  db.insert('times', 8, rowsOf(number, 7, prepared.times));
  writeClaims(db, number, prepared.claims, { sentences, wordings: wordings.slice(prepared.mentions.length) });
  return { sentences: [...sentences.values()], reads, texts, words };
}

/** Writes claims with their actors; `wordings` are the numbers of the actors' wordings, one claim after the other. */
function writeClaims(
  db: Sqlite,
  document: number,
  prepared: readonly PreparedClaim[],
  { sentences, wordings }: { readonly sentences: ReadonlyMap<number, number>; readonly wordings: readonly number[] },
): void {
  const first = nextNumber(db, 'claims');
  const claims: Value[] = [];
  const acting: (readonly [wording: number, claim: number])[] = [];
  let at = 0;
  prepared.forEach(({ id, sentence, traced, sure, actors }, place) => {
    claims.push(first + place, id, document, sentences.get(sentence)!, null, traced, sure);
    for (const wording of new Set(wordings.slice(at, at + actors.length))) acting.push([wording, first + place]);
    at += actors.length;
  });
  db.insert('claims', 7, claims);
  insertLeveled(db, 'claim_actors', 2, acting.flat());
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
  const searched: SentenceWords[] = [];
  prepared.forEach(({ id, start, end, language, kind, text, words }, place) => {
    const row = first + place;
    sentences.set(id, row);
    rows.push(row, document, id, start, end, language, kind, text, reads[place]!);
    searched.push([row, words]);
  });
  db.insert('sentences', 9, rows);
  return { sentences, reads, texts: fresh, words: searched };
}

/**
 * Writes the words of sentences, of many documents at once and a row a statement: before any statement that writes several rows, SQLite has the full-text
 * index put down what it has gathered.
 */
export function writeWords(db: Sqlite, sentences: readonly SentenceWords[]): void {
  for (const [sentence, words] of sentences)
    db.run('INSERT INTO sentence_words (rowid, words) VALUES (?, ?)', sentence, words);
}
