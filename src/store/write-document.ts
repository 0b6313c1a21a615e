import type { Annotations } from '../annotation.ts';
import { foldCase } from '../packs/fold.ts';
import type { RecordClaim } from '../record/model.ts';
import { ownOrigin } from '../record/origins.ts';
import { recordOf } from '../record/reading.ts';
import type { Sqlite } from './sqlite.ts';
import { textOf } from './texts.ts';
import { wordedIn } from './worded.ts';

/** Rows that a document brought. */
export interface Written {
  readonly sentences: readonly number[];
  /** Those that no sentence had before. */
  readonly texts: readonly number[];
}

/** Writes a document with all that was read in it; conclusions across documents come afterwards. */
export function writeDocument(db: Sqlite, annotations: Annotations): Written {
  const { document, ...layers } = annotations;
  const { id: number } = db.run(
    `INSERT INTO documents (id, sha256, title, author, language, published, published_from, format, encoding, text, annotations)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  );
  const recorded = recordOf(annotations);
  const rows = new Map<number, number>();
  const wordings = new Map(recorded.sentences.map(({ id, text }) => [id, text]));
  const texts: number[] = [];
  for (const sentence of recorded.sentences) {
    const { language } = annotations.sentences[sentence.id] ?? { language: null };
    const text = textOf(db, sentence);
    if (text?.isNew) texts.push(text.number);
    const row = db.run(
      'INSERT INTO sentences (document, id, start, "end", language, kind, text, reads) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      sentence.id,
      sentence.start,
      sentence.end,
      language,
      sentence.kind,
      sentence.text,
      text?.number ?? null,
    ).id;
    rows.set(sentence.id, row);
    db.run('INSERT INTO sentence_words (rowid, words) VALUES (?, ?)', row, foldCase(sentence.text));
  }
  for (const { id, sentence, start, end, type, text, entity } of annotations.names) {
    db.run(
      'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      sentence,
      start,
      end,
      type,
      text,
      entity,
    );
  }
  for (const { id, sentence, start, end, value, earliest, latest } of annotations.times) {
    db.run(
      'INSERT INTO times VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      sentence,
      start,
      end,
      value,
      earliest,
      latest,
    );
  }
  for (const claim of recorded.claims) {
    const traced = { ...claim, origin: ownOrigin(document.id, claim.sentence), verdict: null };
    // Two readings of one trigger that say the same are one claim.
    const row = db.run(
      'INSERT OR IGNORE INTO claims (id, document, sentence, reading, traced) VALUES (?, ?, ?, ?, ?)',
      claim.id,
      number,
      rows.get(claim.sentence)!,
      JSON.stringify(claim),
      JSON.stringify(traced),
    );
    if (row.changes === 0) continue;
    for (const { actor, text } of actorsIn(claim, wordings.get(claim.sentence)!))
      db.run('INSERT OR IGNORE INTO claim_actors VALUES (?, ?, ?)', actor, row.id, text);
  }
  return { sentences: [...rows.values()], texts };
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
