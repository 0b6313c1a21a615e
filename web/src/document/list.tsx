import { api } from '../api.ts';
import { everything } from '../parts/everything.ts';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { Pager } from '../parts/pager.tsx';
import { TakeTable } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { documentAddress, go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';

const PAGE = 100;
/** Documents of a request when all are taken along. */
const ALL = 1_000;

/** The documents of the record, by path; the words of the field narrow the list by title and path. */
export function DocumentList() {
  const w = words();
  const typed = route.value.query.get('words') ?? '';
  const offset = Number(route.value.query.get('offset') ?? 0) || 0;
  const key = `${typed} ${offset} ${changes.value}`;
  const loaded = useAnswer(key, () => api.documents({ words: typed, offset: String(offset), limit: String(PAGE) }));
  useTitle(w.documents);
  return (
    <>
      <h1>{w.documents}</h1>
      <label class="narrow">
        {w.narrow}{' '}
        <input
          type="text"
          value={typed}
          onInput={event => go(withQuery('/documents', { words: event.currentTarget.value }), 'replace')}
        />
      </label>
      <Answer of={loaded}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 && <p class="empty">{w.nothingNamed}</p>}
            <ul class="documents">
              {rows.map(row => (
                <li key={row.id}>
                  <Link to={documentAddress(row.id)}>{row.title ?? fileName(row.uri)}</Link>
                  <span class="quiet">
                    {fileName(row.uri)} · {row.published ? w.published(row.published) : w.noDate} ·{' '}
                    {w.claimsCount(row.claims)}
                  </span>
                </li>
              ))}
            </ul>
            <Pager path="/documents" query={{ words: typed }} offset={offset} page={PAGE} total={total} />
            <TakeTable
              name="regesta-documents"
              rows={async () => [
                ['id', 'title', 'uri', 'published', 'language', 'claims'],
                ...(await everything(ALL, query => api.documents({ ...query, words: typed }))).map(
                  ({ id, title, uri, published, language, claims }) => [id, title, uri, published, language, claims],
                ),
              ]}
            />
          </>
        )}
      </Answer>
    </>
  );
}
