import type { PlacedFigure } from '../../record/figure-conflicts.ts';
import type { Days } from '../../record/model.ts';
import { ownOrigin } from '../../record/origins.ts';
import type { Sqlite } from '../sqlite.ts';

interface FigureRow {
  readonly figure: string;
  readonly document: string;
  readonly published: string | null;
  readonly around: string;
  readonly origin: string | null;
  readonly actors: string;
  readonly times: string;
}

/** The figures of all sentences that name an actor, with their sentences. */
export function allFigures(db: Sqlite): PlacedFigure[] {
  const rows = db.all<FigureRow>(
    `SELECT f.value AS figure, d.id AS document, d.published, s.text AS around,
       (SELECT origin FROM origin_members o WHERE o.sentence = s.number) AS origin,
       (SELECT json_group_array(DISTINCT m.entity) FROM mentions m WHERE m.document = d.number AND m.sentence = s.id AND m.entity IS NOT NULL) AS actors,
       (SELECT json_group_array(json_object('earliest', t.earliest, 'latest', t.latest)) FROM times t
        WHERE t.document = d.number AND t.sentence = s.id AND (t.earliest IS NOT NULL OR t.latest IS NOT NULL)) AS times
     FROM documents d, json_each(d.annotations, '$.figures') f
     JOIN sentences s ON s.document = d.number AND s.id = json_extract(f.value, '$.sentence')
     WHERE s.kind = 'prose' ORDER BY d.id, f.key`,
  );
  return rows.map(({ figure, document, published, around, origin, actors, times }) => {
    const read = JSON.parse(figure) as Omit<PlacedFigure, 'document'>;
    return {
      ...read,
      document,
      published,
      around,
      origin: origin ?? ownOrigin(document, read.sentence),
      actors: (JSON.parse(actors) as string[]).sort(),
      times: JSON.parse(times) as Days[],
    };
  });
}
