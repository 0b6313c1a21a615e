// The names of the documents of a record.
import { compare } from '../../record/days.ts';
import type { Change } from '../../store/changes.ts';
import { type NamedDocument, readNamedDocuments } from '../../store/read/documents.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import type { Steps } from './part.ts';

export class KeptDocuments {
  private readonly db: Sqlite;
  private readonly numbered: Map<number, NamedDocument>;
  private ids: Map<string, NamedDocument>;
  private sorted: readonly NamedDocument[] | null = null;

  private constructor(db: Sqlite, documents: readonly NamedDocument[]) {
    this.db = db;
    this.numbered = new Map(documents.map(document => [document.number, document]));
    this.ids = new Map([...this.numbered.values()].map(document => [document.id, document]));
  }

  // biome-ignore lint/correctness/useYield: all of them are read in one step
  static *of(db: Sqlite): Steps<KeptDocuments> {
    return new KeptDocuments(db, readNamedDocuments(db, null));
  }

  /** How many there are. */
  count(): number {
    return this.numbered.size;
  }

  /** All of them, by path. */
  byPath(): readonly NamedDocument[] {
    this.sorted ??= [...this.numbered.values()].sort(inOrder);
    return this.sorted;
  }

  /** A document by its row number. */
  at(number: number): NamedDocument | null {
    return this.numbered.get(number) ?? null;
  }

  /** What a document is called: its title, else its file. */
  titleOf(id: string): string {
    const document = this.ids.get(id);
    return document === undefined ? id : nameOf(document);
  }

  *apply({ documents }: Change): Steps {
    if (documents.size === 0) return;
    const fresh = new Map(readNamedDocuments(this.db, [...documents]).map(each => [each.number, each]));
    for (const number of documents) {
      const [before, after] = [this.numbered.get(number), fresh.get(number)];
      // Most changes are to what was read in it.
      if (before?.id === after?.id && before?.uri === after?.uri && before?.title === after?.title) continue;
      if (before) {
        this.numbered.delete(number);
        this.ids.delete(before.id);
      }
      if (after) this.numbered.set(number, after);
    }
    // A document may have come back under another number.
    for (const document of fresh.values()) this.ids.set(document.id, document);
    this.sorted &&= sortedAnew(this.sorted, this.numbered, documents);
  }
}

function inOrder(a: NamedDocument, b: NamedDocument): number {
  return compare(a.uri, b.uri) || compare(a.id, b.id);
}

/** A list in order with some of its documents as they are now: those that stay are in order already. */
function sortedAnew(
  sorted: readonly NamedDocument[],
  present: ReadonlyMap<number, NamedDocument>,
  touched: ReadonlySet<number>,
): readonly NamedDocument[] {
  const stay = sorted.filter(({ number }) => !touched.has(number));
  const fresh = [...touched].flatMap(number => present.get(number) ?? []).sort(inOrder);
  const found: NamedDocument[] = [];
  let next = 0;
  for (const document of stay) {
    while (next < fresh.length && inOrder(fresh[next]!, document) < 0) found.push(fresh[next++]!);
    found.push(document);
  }
  return found.concat(fresh.slice(next));
}

export function nameOf({ id, title, uri }: NamedDocument): string {
  return title ?? uri.split('/').pop() ?? id;
}
