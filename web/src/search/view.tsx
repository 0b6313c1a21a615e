import { useState } from 'preact/hooks';
import type { FoundRow, SearchRow } from '../../../src/ask/search.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { citing, copyCitation } from '../parts/citation.ts';
import { Empty } from '../parts/empty.tsx';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { TakeTable } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { documentAddress, route } from '../route.ts';
import { Entry } from '../timeline/list.tsx';
import { words } from '../words.ts';

/** The sentences that have the words, best first, each with the events it tells. */
export function SearchView({ overview }: { overview: Overview }) {
  const w = words();
  const typed = route.value.query.get('words') ?? '';
  const loaded = useAnswer(`${typed} ${changes.value}`, () => (typed === '' ? Promise.resolve([]) : api.search(typed)));
  useTitle(typed === '' ? w.views.search : `${typed} – ${w.views.search}`);
  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1>{typed === '' ? w.views.search : w.searchView.results(typed)}</h1>
      <Answer of={loaded}>
        {rows =>
          rows.length === 0 ? (
            <p class="empty">{typed === '' ? w.searchView.how : w.searchView.nothing}</p>
          ) : (
            <Results typed={typed} rows={rows} acts={overview.glossary.acts} />
          )
        }
      </Answer>
    </>
  );
}

interface ResultsProps {
  readonly typed: string;
  readonly rows: readonly SearchRow[];
  readonly acts: Readonly<Record<string, string>>;
}

/** Sentences that the server gives at most. */
const MOST = 100;

function Results({ typed, rows, acts }: ResultsProps) {
  const w = words();
  const [open, setOpen] = useState<string | null>(null);
  const sentences = rows.filter(row => row.kind === 'sentence');
  return (
    <>
      <p class="quiet">
        {w.searchView.count(sentences.length)}
        {sentences.length >= MOST && ` ${w.searchView.best}`}
      </p>
      <ol class="results">
        {rows.map(row =>
          row.kind === 'sentence' ? (
            <Sentence key={`${row.document} ${row.start}`} row={row} />
          ) : (
            <Entry key={row.id} row={row} act={acts[row.act] ?? row.act} open={row.id === open} onToggle={setOpen} />
          ),
        )}
      </ol>
      <TakeTable
        name="regesta-search"
        rows={async () => [
          ['document', 'uri', 'start', 'end', 'sentence'],
          ...(await api.search(typed, { all: 'yes' })).flatMap(row =>
            row.kind === 'sentence' ? [[row.document, row.uri, row.start, row.end, row.sentence]] : [],
          ),
        ]}
      />
    </>
  );
}

function Sentence({ row }: { row: FoundRow }) {
  const w = words();
  const { document, uri, start, end } = row;
  return (
    <li class="found" {...citing(row)}>
      <q>
        <Snippet row={row} />
      </q>
      <span class="where">
        <Link to={documentAddress(document, start, end)}>
          {w.openDocument} <cite>{fileName(uri)}</cite>
        </Link>
        <button type="button" class="plain" onClick={() => copyCitation(row)}>
          {w.cite} <kbd>C</kbd>
        </button>
      </span>
    </li>
  );
}

/** The sentence with its hits marked. */
function Snippet({ row: { sentence, matches } }: { row: FoundRow }) {
  let from = 0;
  const pieces = matches.flatMap(({ start, end }) => {
    const before = sentence.slice(from, start);
    from = end;
    return [before, <mark key={start}>{sentence.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {sentence.slice(from)}
    </>
  );
}
