// Which texts hang together as near copies, as far as that has to be known again.
import { LARGEST_CLUSTER } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { linksOf } from '../texts.ts';

export interface Clusters {
  /** The near copies of each text of a cluster. */
  readonly links: ReadonlyMap<number, readonly number[]>;
  /** Texts that hang together with more than `LARGEST_CLUSTER` others: only their exact copies count. */
  readonly crowded: ReadonlySet<number>;
  /** All texts whose cluster may be another than before. */
  readonly texts: ReadonlySet<number>;
}

/** Looks at the clusters of texts whose links have changed. However large a crowd is, no more of it is read than was no crowd before. */
export function clustersOf(db: Sqlite, changed: Iterable<number>): Clusters {
  const links = new Map<number, readonly number[]>();
  const crowded = new Set<number>();
  const texts = new Set<number>(changed);
  const graph = new Links(db);
  graph.read([...texts]);
  for (const text of [...texts]) {
    if (links.has(text) || crowded.has(text) || graph.of(text).length === 0) continue;
    const cluster = graph.reach(text);
    if (cluster !== null) {
      for (const member of cluster) links.set(member, graph.of(member));
    } else for (const member of graph.newlyCrowded(text)) crowded.add(member);
  }
  graph.flag(crowded, 1);
  graph.flag(
    [...texts, ...links.keys()].filter(text => !crowded.has(text)),
    0,
  );
  for (const text of [...links.keys(), ...crowded]) texts.add(text);
  return { links, crowded, texts };
}

class Links {
  private readonly db: Sqlite;
  private readonly known = new Map<number, number[]>();

  constructor(db: Sqlite) {
    this.db = db;
  }

  of(text: number): readonly number[] {
    if (!this.known.has(text)) this.read([text]);
    return this.known.get(text)!;
  }

  read(texts: readonly number[]): void {
    const unknown = texts.filter(text => !this.known.has(text));
    for (const text of unknown) this.known.set(text, []);
    if (unknown.length > 0) for (const { text, other } of linksOf(this.db, unknown)) this.known.get(text)!.push(other);
  }

  /** All texts that hang together with one; null where they are too many. */
  reach(text: number): Set<number> | null {
    const reached = new Set([text]);
    for (const at of reached) {
      for (const other of this.of(at)) reached.add(other);
      if (reached.size > LARGEST_CLUSTER) return null;
    }
    return reached;
  }

  /** A text of a crowd, and those that hang together with it through others that were no crowd so far. */
  newlyCrowded(text: number): Set<number> {
    const reached = new Set([text]);
    for (const at of reached) {
      for (const other of this.of(at)) if (!reached.has(other) && !this.isCrowded(other)) reached.add(other);
    }
    return reached;
  }

  flag(texts: Iterable<number>, crowded: 0 | 1): void {
    this.db.run(
      'UPDATE texts SET crowded = ?1 WHERE number IN (SELECT value FROM json_each(?2)) AND crowded <> ?1',
      crowded,
      JSON.stringify([...texts]),
    );
  }

  private isCrowded(text: number): boolean {
    return this.db.first('SELECT 1 FROM texts WHERE number = ? AND crowded = 1', text) !== undefined;
  }
}
