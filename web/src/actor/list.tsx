import { api } from '../api.ts';
import { everything } from '../parts/everything.ts';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { Pager } from '../parts/pager.tsx';
import { TakeTable } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { actorAddress, go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';

const PAGE = 100;
/** Actors of a request when all are taken along. */
const ALL = 1_000;

/** The actors, those who act most first. */
export function ActorList() {
  const w = words();
  const typed = route.value.query.get('words') ?? '';
  const offset = Number(route.value.query.get('offset') ?? 0) || 0;
  const query = { words: typed, offset: String(offset), limit: String(PAGE) };
  const loaded = useAnswer(`${typed} ${offset} ${changes.value}`, () => api.actors(query));
  useTitle(w.views.actors);
  return (
    <>
      <h1>{w.views.actors}</h1>
      <label class="narrow">
        {w.narrow}{' '}
        <input
          type="text"
          value={typed}
          onInput={event => go(withQuery('/actors', { words: event.currentTarget.value }), 'replace')}
        />
      </label>
      <Answer of={loaded}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 && <p class="empty">{w.nothingNamed}</p>}
            {rows.length > 0 && (
              <table class="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{w.actor}</th>
                    <th scope="col" class="number">
                      {w.actorView.eventsShort}
                    </th>
                    <th scope="col" class="number">
                      {w.actorView.mentionsShort}
                    </th>
                    <th scope="col" class="number">
                      {w.documents}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ id, name, events, mentions, documents }) => (
                    <tr key={id}>
                      <td>
                        <Link to={actorAddress(id)}>{name}</Link> <code class="quiet">{id}</code>
                      </td>
                      <td class="number">{events}</td>
                      <td class="number">{mentions}</td>
                      <td class="number">{documents}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <Pager path="/actors" query={{ words: typed }} offset={offset} page={PAGE} total={total} />
            <TakeTable
              name="regesta-actors"
              rows={async () => [
                ['id', 'name', 'events', 'mentions', 'documents'],
                ...(await everything(ALL, query => api.actors({ ...query, words: typed }))).map(
                  ({ id, name, events, mentions, documents }) => [id, name, events, mentions, documents],
                ),
              ]}
            />
          </>
        )}
      </Answer>
    </>
  );
}
