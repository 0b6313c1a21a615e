// The names of the documents of a record.
import { compare } from '../../record/days.ts';
import type { Change } from '../../store/changes.ts';
import { documentNumbers, type NamedDocument, readNamedDocuments } from '../../store/read/documents.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { chunks, merged } from './in-steps.ts';
import type { Steps } from './part.ts';

/** Documents that are read at once. */
const AT_ONCE = 2_000;

export class KeptDocuments {
  private readonly db: Sqlite;
  private readonly numbered = new Map<number, NamedDocument>();
  private readonly ids = new Map<string, NamedDocument>();
  private sorted: readonly NamedDocument[] | null = null;

  private constructor(db: Sqlite) {
    this.db = db;
  }

  static *of(db: Sqlite): Steps<KeptDocuments> {
    const made = new KeptDocuments(db);
    for (const some of chunks(documentNumbers(db), AT_ONCE)) {
      for (const document of readNamedDocuments(db, some)) {
        made.numbered.set(document.number, document);
        made.ids.set(document.id, document);
      }
      yield 0.5;
    }
    return made;
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
    const moved = new Set<number>();
    const fresh: NamedDocument[] = [];
    for (const some of chunks([...documents], AT_ONCE)) {
      const found = new Map(readNamedDocuments(this.db, some).map(each => [each.number, each]));
      for (const number of some) {
        const [before, after] = [this.numbered.get(number), found.get(number)];
        // Most changes are to what was read in it.
        if (before?.id === after?.id && before?.uri === after?.uri && before?.title === after?.title) continue;
        moved.add(number);
        if (before) {
          this.numbered.delete(number);
          this.ids.delete(before.id);
        }
        if (!after) continue;
        this.numbered.set(number, after);
        fresh.push(after);
      }
      yield 0.5;
    }
    // A document may have come back under another number.
    for (const document of fresh) this.ids.set(document.id, document);
    if (this.sorted === null || moved.size === 0) return;
    const stay = this.sorted.filter(({ number }) => !moved.has(number));
    this.sorted = merged(stay, fresh.sort(inOrder), inOrder);
  }
}

function inOrder(a: NamedDocument, b: NamedDocument): number {
  return compare(a.uri, b.uri) || compare(a.id, b.id);
}

export function nameOf({ id, title, uri }: NamedDocument): string {
  return title ?? uri.split('/').pop() ?? id;
}
