import type { Annotations } from '../annotation.ts';
import { foldCase } from '../packs/fold.ts';
import type { RecordClaim, RecordSentence } from '../record/model.ts';
import { ownOrigin } from '../record/origins.ts';
import { recordOf } from '../record/reading.ts';
import type { Layout } from './layout.ts';
import { nextNumber } from './numbers.ts';
import type { Sqlite, Value } from './sqlite.ts';
import { type NewText, textsOf } from './texts.ts';
import { wordedIn } from './worded.ts';
import { type Wording, writeWordings } from './wordings.ts';

/** Rows that a document brought. */
export interface Written {
  readonly sentences: readonly number[];
  /** For each sentence the text that it reads as. */
  readonly reads: readonly (number | null)[];
  /** The texts that no sentence had before. */
  readonly texts: readonly NewText[];
}

/** Annotations, and where the text is not the file, what it takes to read the text again. */
export type NewDocument = Annotations & { readonly layout?: Layout | null };

/** Writes a document with all that was read in it; conclusions across documents come afterwards. */
export function writeDocument(db: Sqlite, annotations: NewDocument): Written {
  const { document, layout = null, ...layers } = annotations;
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
    JSON.stringify(layers),
    layout === null ? null : JSON.stringify(layout),
  );
  return writeLayers(db, number, annotations);
}

/** Writes anew what is known of a document as a whole; its bytes and paths stay. */
export function writeHeader(db: Sqlite, number: number, { document, ...layers }: Annotations): void {
  db.run(
    'UPDATE documents SET title = ?, author = ?, language = ?, published = ?, published_from = ?, annotations = ? WHERE number = ?',
    document.title,
    document.author,
    document.language,
    document.published,
    document.publishedFrom,
    JSON.stringify(layers),
    number,
  );
}

/** Writes the rows of all that was read in a document. */
export function writeLayers(db: Sqlite, number: number, annotations: Annotations): Written {
  const { document } = annotations;
  const recorded = recordOf(annotations);
  const { sentences, reads, texts } = writeSentences(db, number, recorded.sentences, annotations);
  const wordings = new Map(recorded.sentences.map(({ id, text }) => [id, text]));
  const mentions = annotations.names.flatMap(({ id, sentence, start, end, type, text, entity }): Value[] => [
    number,
    id,
    sentence,
    start,
    end,
    type,
    text,
    entity,
  ]);
  db.insert('mentions', 8, mentions);
  const times = annotations.times.flatMap(({ id, sentence, start, end, value, earliest, latest }): Value[] => [
    number,
    id,
    sentence,
    start,
    end,
    value,
    earliest,
    latest,
  ]);
  db.insert('times', 8, times);
  const named = annotations.names.flatMap(({ entity, text }): Wording[] => (entity === null ? [] : [{ entity, text }]));
  for (const claim of recorded.claims) {
    const traced = { ...claim, origin: ownOrigin(document.id, claim.sentence), verdict: null };
    // Two readings of one trigger that say the same are one claim.
    const row = db.run(
      'INSERT OR IGNORE INTO claims (id, document, sentence, reading, traced) VALUES (?, ?, ?, ?, ?)',
      claim.id,
      number,
      sentences.get(claim.sentence)!,
      JSON.stringify(claim),
      JSON.stringify(traced),
    );
    if (row.changes === 0) continue;
    for (const { actor, text } of actorsIn(claim, wordings.get(claim.sentence)!)) {
      db.run('INSERT OR IGNORE INTO claim_actors VALUES (?, ?, ?)', actor, row.id, text);
      named.push({ entity: actor, text });
    }
  }
  writeWordings(db, named);
  return { sentences: [...sentences.values()], reads, texts };
}

/** Writes sentences, their words and what they read as; gives the row of each by its number in the document. */
function writeSentences(
  db: Sqlite,
  document: number,
  recorded: readonly RecordSentence[],
  annotations: Annotations,
): Omit<Written, 'sentences'> & { readonly sentences: ReadonlyMap<number, number> } {
  const { reads, fresh } = textsOf(db, recorded);
  const first = nextNumber(db, 'sentences');
  const languages = new Map(annotations.sentences.map(({ id, language }) => [id, language]));
  const sentences = new Map<number, number>();
  const rows: Value[] = [];
  const words: Value[] = [];
  recorded.forEach(({ id, start, end, kind, text }, place) => {
    const row = first + place;
    sentences.set(id, row);
    rows.push(row, document, id, start, end, languages.get(id) ?? null, kind, text, reads[place]!);
    words.push(row, foldCase(text));
  });
  db.insert('sentences', 9, rows);
  db.insert('sentence_words (rowid, words)', 2, words);
  return { sentences, reads, texts: fresh };
}

/** The actors of a claim with their words; the ends of its state may have got an id of their own from words of the sentence. */
function actorsIn(claim: RecordClaim, sentence: string): { actor: string; text: string }[] {
  const { agents, recipients, place, source, state } = claim;
  const found: { actor: string; text: string }[] = [];
  for (const party of [...agents, ...recipients, place, source]) {
    if (party?.entity) found.push({ actor: party.entity, text: party.text });
  }
  for (const actor of state === null ? [] : [state.subject, state.object]) {
    if (found.some(each => each.actor === actor)) continue;
    const text = wordedIn(sentence, actor.slice(actor.indexOf(':') + 1));
    if (text !== null) found.push({ actor, text });
  }
  return found;
}
