import type { PlacedFigure } from '../../record/figure-conflicts.ts';
import type { Days } from '../../record/model.ts';
import { ownOrigin } from '../../record/origins.ts';
import { inflated } from '../layers.ts';
import type { Sqlite } from '../sqlite.ts';

type ReadFigure = Omit<PlacedFigure, 'document'>;

interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly published: string | null;
  readonly layers: Uint8Array;
}

interface SentenceRow {
  readonly id: number;
  readonly around: string;
  readonly origin: string | null;
}

/** The figures of the sentences of prose of some documents, by their row numbers, with who and which days their sentences name. */
export function readFigures(
  db: Sqlite,
  documents: readonly number[],
): { readonly document: number; readonly figures: readonly PlacedFigure[] }[] {
  return db
    .all<DocumentRow>(
      `SELECT number, id, published, layers FROM documents WHERE number IN (SELECT value FROM json_each(?)) ORDER BY id`,
      JSON.stringify(documents),
    )
    .map(document => ({ document: document.number, figures: figuresOf(db, document) }));
}

/** A few questions a document, whose answers lie together: one a figure would go through all its names each time. */
function figuresOf(db: Sqlite, { number, id, published, layers }: DocumentRow): PlacedFigure[] {
  const { figures: read } = JSON.parse(inflated(layers)) as { figures: ReadFigure[] };
  if (read.length === 0) return [];
  const wanted = JSON.stringify([...new Set(read.map(({ sentence }) => sentence))]);
  const sentences = new Map(
    db
      .all<SentenceRow>(
        `SELECT s.id, s.text AS around, (SELECT o.origin FROM origin_members o WHERE o.sentence = s.number) AS origin FROM sentences s
         WHERE s.document = ?1 AND s.kind = 'prose' AND s.id IN (SELECT value FROM json_each(?2))`,
        number,
        wanted,
      )
      .map(row => [row.id, row]),
  );
  const actors = Map.groupBy(
    db.all<{ sentence: number; entity: string }>(
      `SELECT DISTINCT m.sentence, w.entity FROM mentions m JOIN wordings w ON w.number = m.wording
       WHERE m.document = ?1 AND m.sentence IN (SELECT value FROM json_each(?2)) ORDER BY w.entity`,
      number,
      wanted,
    ),
    ({ sentence }) => sentence,
  );
  const times = Map.groupBy(
    db.all<Days & { sentence: number }>(
      `SELECT sentence, earliest, latest FROM times
       WHERE document = ?1 AND coalesce(earliest, latest) IS NOT NULL AND sentence IN (SELECT value FROM json_each(?2)) ORDER BY id`,
      number,
      wanted,
    ),
    ({ sentence }) => sentence,
  );
  return read.flatMap(figure => {
    const sentence = sentences.get(figure.sentence);
    if (sentence === undefined) return [];
    return {
      ...figure,
      document: id,
      published,
      around: sentence.around,
      origin: sentence.origin ?? ownOrigin(id, figure.sentence),
      actors: (actors.get(figure.sentence) ?? []).map(({ entity }) => entity).sort(),
      times: (times.get(figure.sentence) ?? []).map(({ earliest, latest }) => ({ earliest, latest })),
    };
  });
}
