// Origins of the touched texts, made again text by text: a text may stand in thousands of documents, and what stays of it is not read.
import type { Origin, RecordSentence } from '../../record/model.ts';
import { exactOrigin, originsOf } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { firstReaders, originsOfSentences, readersOf, type SentenceRow, someReaders } from './readers.ts';
import type { Touched } from './touched.ts';
import { type TextOrigin, writeOrigins } from './write-origins.ts';

/** Makes the origins of the touched texts again, and of all that are linked to them; the sentences that have another origin then are touched. */
export function updateOrigins(db: Sqlite, touched: Touched): void {
  const clusters = clustersOf(db, touched.texts);
  for (const text of clusters.texts) touched.texts.add(text);
  const readers = firstReaders(db, clusters.texts);
  const origins = originsOfSentences(
    db,
    readers.map(({ first }) => first),
  );
  const before = new Map(
    readers.flatMap(({ text, first }) => (origins.has(first) ? [[text, origins.get(first)!]] : [])),
  );
  const copied = readers.flatMap(({ text, first, last }) => (clusters.links.has(text) || first < last ? [text] : []));
  writeOrigins(db, { texts: clusters.texts, before, after: originsAmong(db, copied, clusters) }, touched);
}

/** The origins that texts have now. Of a text that stands in very many documents some are enough to tell. */
function originsAmong(db: Sqlite, texts: readonly number[], { links, crowded }: Clusters): TextOrigin[] {
  const { rows, isCut } = someReaders(db, texts);
  const byText = Map.groupBy(rows, ({ reads }) => reads);
  const exact = [...byText.keys()]
    .filter(text => crowded.has(text))
    .flatMap(text => exactOrigin(byText.get(text)!) ?? []);
  const near = originsIn(
    rows.filter(({ reads }) => !crowded.has(reads)),
    links,
  );
  return [...exact, ...near].map(({ id, members, variants }) => {
    const own = [...new Set(members.map(member => (member as SentenceRow).reads))];
    const isWhole = variants.length === 0 || !own.some(text => isCut.has(text));
    return { id, texts: own, variants: isWhole ? variants : allVariants(db, id, own) };
  });
}

/** The variants of an origin of these texts, which tell the reading of each member. */
function allVariants(db: Sqlite, origin: string, texts: readonly number[]): Origin['variants'] {
  const star = new Map([[texts[0]!, texts.slice(1)]]);
  return originsIn(readersOf(db, texts), star, () => true).find(({ id }) => id === origin)!.variants;
}

/** Origins among sentences, along the links of their texts. */
function originsIn(
  rows: readonly SentenceRow[],
  links: ReadonlyMap<number, readonly number[]>,
  counts = (text: number, other: number): boolean => text < other,
): Origin[] {
  // One sentence stands for its text; the others that read alike are linked to it.
  const first = new Map<number, number>();
  const edges: [number, number][] = [];
  rows.forEach(({ reads }, place) => {
    const standing = first.get(reads);
    if (standing === undefined) first.set(reads, place);
    else edges.push([standing, place]);
  });
  for (const [text, others] of links)
    for (const other of others) if (counts(text, other)) edges.push([first.get(text)!, first.get(other)!]);
  return originsOf(rows satisfies readonly RecordSentence[], edges);
}
