import type { PlacedFigure } from '../../record/counted.ts';
import { mayTellCrowd } from '../../record/crowds.ts';
import type { Days } from '../../record/model.ts';
import { ownOrigin } from '../../record/origins.ts';
import { inflated } from '../layers.ts';
import type { Sqlite } from '../sqlite.ts';

type ReadFigure = Omit<PlacedFigure, 'document'>;

/** The sentences around a figure that tell where it belongs, the nearest first. */
const SETTING: readonly number[] = [0, -1, 1, -2, 2, -3, -4, -5];

interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly published: string | null;
  readonly layers: Uint8Array;
}

interface SentenceRow {
  readonly id: number;
  readonly start: number;
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
  const own = [...new Set(read.map(({ sentence }) => sentence))];
  const wanted = JSON.stringify(own);
  const around = JSON.stringify([...new Set(own.flatMap(id => SETTING.map(step => id + step)))]);
  const sentences = new Map(
    db
      .all<SentenceRow>(
        `SELECT s.id, s.start, s.text AS around, (SELECT o.origin FROM origin_members o WHERE o.sentence = s.number) AS origin FROM sentences s
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
      around,
    ),
    ({ sentence }) => sentence,
  );
  const times = Map.groupBy(
    db.all<Days & { sentence: number; start: number }>(
      `SELECT sentence, start, earliest, latest FROM times
       WHERE document = ?1 AND coalesce(earliest, latest) IS NOT NULL AND sentence IN (SELECT value FROM json_each(?2)) ORDER BY id`,
      number,
      JSON.stringify([...new Set(own.flatMap(id => [id - 1, id]))]),
    ),
    ({ sentence }) => sentence,
  );
  let main: readonly string[] | null = null;
  const mainOf = () => (main ??= mostNamed(db, number));
  return read.flatMap(figure => {
    const sentence = sentences.get(figure.sentence);
    if (sentence === undefined) return [];
    const named = (id: number) => (actors.get(id) ?? []).map(({ entity }) => entity).sort();
    return {
      ...figure,
      document: id,
      published,
      around: sentence.around,
      origin: sentence.origin ?? ownOrigin(id, figure.sentence),
      actors: named(figure.sentence),
      near: [...new Set(SETTING.flatMap(step => (step === 0 ? [] : named(figure.sentence + step))))],
      main: mayTellCrowd(sentence.around) ? mainOf() : [],
      times: (times.get(figure.sentence) ?? []).map(({ start, earliest, latest }) => ({
        start: start - sentence.start,
        earliest,
        latest,
      })),
      timesBefore: (times.get(figure.sentence - 1) ?? []).map(({ earliest, latest }) => ({ earliest, latest })),
    };
  });
}

/** Whom a document names in most places, but for states. */
function mostNamed(db: Sqlite, document: number): string[] {
  return db
    .all<{ entity: string }>(
      `SELECT w.entity FROM mentions m JOIN wordings w ON w.number = m.wording
       WHERE m.document = ? AND w.entity NOT LIKE 'state:%' GROUP BY w.entity ORDER BY count(*) DESC, w.entity LIMIT 6`,
      document,
    )
    .map(({ entity }) => entity);
}
