import type { Annotations } from '../annotation.ts';
import type { RecordClaim, Verdict } from '../record/model.ts';
import { recordOf } from '../record/reading.ts';
import { type TurnedFact, turnedFacts } from '../record/turned.ts';
import type { World } from '../record/world.ts';
import type { StoredDocument } from './layout.ts';
import { type Store, transaction } from './open.ts';
import { readAnnotations } from './read/documents.ts';
import { type ReadingRow, readingOf } from './readings.ts';
import { rebuild } from './rebuild.ts';

/** What another reading made of one document. */
export interface Reread {
  readonly document: string;
  readonly uri: string;
  readonly facts: number;
  readonly turned: readonly RereadFact[];
  readonly kept: number;
  readonly orphans: readonly Orphan[];
  /** Whether anything that is kept of the document differs, be it no fact. */
  readonly differs: boolean;
}

/** A fact that has turned, with its sentence as it is read now, and the verdict on what it was before. */
export type RereadFact = TurnedFact & { readonly sentence: string; readonly verdict: Verdict | null };

/** A verdict on a claim that nothing reads any more. It is kept, and counts again once the claim is read again. */
export interface Orphan {
  readonly claim: string;
  readonly document: string;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly person: string | null;
  readonly made: string;
}

/** The documents of a record, by id, as they were read and with what it takes to read them again. */
export function* storedDocuments({ db }: Store): Generator<StoredDocument & { readonly annotations: Annotations }> {
  const ids = db.all<{ id: string }>('SELECT id FROM documents ORDER BY id');
  for (const { id } of ids) {
    const annotations = readAnnotations(db, id);
    // Another program may have taken it out meanwhile.
    if (annotations === null) continue;
    const { layout } = db.first<{ layout: string | null }>('SELECT layout FROM documents WHERE id = ?', id)!;
    const kept = layout === null ? null : (JSON.parse(layout) as StoredDocument['layout']);
    yield { header: annotations.document, layout: kept, annotations };
  }
}

/**
 * A refresh under way: readings are compared and laid aside one by one, in a table of this connection alone;
 * `finish` puts all of them into the record in one transaction. Without `finish` the record stays as it was.
 */
export class Refreshing {
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
    store.db.script(
      'CREATE TEMP TABLE reread (document TEXT PRIMARY KEY, annotations TEXT NOT NULL) STRICT, WITHOUT ROWID',
    );
  }

  /** Compares a reading with the one that the record holds, and lays it aside where it differs. */
  take(before: Annotations, after: Annotations): Reread {
    const { db } = this.store;
    const { id, uri } = before.document;
    const old = db
      .all<ReadingRow>(
        'SELECT c.reading, c.traced FROM claims c JOIN documents d ON d.number = c.document WHERE d.id = ? ORDER BY c.number',
        id,
      )
      .map(readingOf);
    const fresh = distinct(recordOf(after).claims);
    const differs = JSON.stringify(before) !== JSON.stringify(after);
    if (differs) db.run('INSERT INTO reread VALUES (?, ?)', id, JSON.stringify(after));
    const verdicts = this.verdictsOn(before);
    const known = new Set(fresh.map(claim => claim.id));
    const turned = turnedFacts(old, fresh).map(fact => ({
      ...fact,
      sentence: sentenceIn(fact.after === null ? before : after, (fact.after ?? fact.before).sentence),
      verdict: verdicts.get((fact.before ?? fact.after).id)?.verdict ?? null,
    }));
    const orphans = [...verdicts.values()].filter(({ claim }) => !known.has(claim));
    return { document: id, uri, facts: fresh.length, turned, kept: verdicts.size - orphans.length, orphans, differs };
  }

  /** Writes everything anew from the readings that were laid aside and those that stay, all or nothing. */
  finish(world: World): void {
    transaction(this.store, () => {
      const { db } = this.store;
      rebuild(this.store, world, id => {
        const row = db.first<{ annotations: string }>('SELECT annotations FROM reread WHERE document = ?', id);
        return row === undefined ? null : (JSON.parse(row.annotations) as Annotations);
      });
    });
  }

  /** The verdicts that count in a document, by claim. */
  private verdictsOn({ document }: Annotations): Map<string, Orphan> {
    const rows = this.store.db.all<Omit<Orphan, 'document' | 'uri' | 'quote'>>(
      'SELECT claim, start, "end", verdict, note, person, made FROM verdicts_in_force WHERE sha256 = ? ORDER BY number',
      document.sha256,
    );
    const { id, uri, text } = document;
    return new Map(
      rows.map(row => [row.claim, { ...row, document: id, uri, quote: text.slice(row.start, row.end) }] as const),
    );
  }
}

function sentenceIn({ document, sentences }: Annotations, number: number): string {
  const { start, end } = sentences.find(({ id }) => id === number)!;
  return document.text.slice(start, end);
}

function distinct(claims: readonly RecordClaim[]): RecordClaim[] {
  return [...new Map(claims.map(claim => [claim.id, claim])).values()];
}
