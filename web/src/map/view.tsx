import { useEffect, useRef, useState } from 'preact/hooks';
import type { MappedState } from '../../../src/ask/map.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { csvOf } from '../parts/csv.ts';
import { DayFields } from '../parts/day-fields.tsx';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useFirst } from '../parts/more.tsx';
import { standaloneSvg } from '../parts/standalone-svg.ts';
import { saveText, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { dayFrom } from '../parts/typed-days.ts';
import { changes } from '../record-changes.ts';
import { go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';

/** Paths by state, drawn on a sheet of 2000 × 1000, longitude and latitude evenly; what crosses the date line goes on to the right. */
export type Outline = Readonly<Record<string, string>>;

/** Where things happened, or whose acts they were, on the outlines of today; and as a table. */
export function MapView({ overview }: { overview: Overview }) {
  const w = words();
  const query = Object.fromEntries(route.value.query);
  const { actor = '', from = '', to = '', by = 'place' } = query;
  const asked = { actor, from: dayFrom(from, 'first'), to: dayFrom(to, 'last'), by };
  const loaded = useAnswer(`${JSON.stringify(asked)} ${changes.value}`, () => api.map(asked));
  const outline = useOutline();
  const picture = useRef<HTMLDivElement>(null);
  const ask = (change: Record<string, string>) => go(withQuery('/map', { ...query, ...change }), 'replace');
  useTitle(w.views.map);

  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.views.map}</h1>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <DayFields query={query} onAsk={ask} />
        <ActorChoice overview={overview} value={actor} onChoose={id => ask({ actor: id })} />
        <label>
          {w.mapView.by}{' '}
          <select value={by} onChange={event => ask({ by: event.currentTarget.value })}>
            <option value="place">{w.mapView.place}</option>
            <option value="agent">{w.mapView.agent}</option>
          </select>
        </label>
      </form>
      <p class="quiet">{w.mapView.warning}</p>
      <Answer of={loaded}>
        {states =>
          states.length === 0 ? (
            <p class="empty">{w.mapView.nothing}</p>
          ) : (
            <>
              <div class="network">
                <div ref={picture}>{outline && <Atlas outline={outline} states={states} />}</div>
                <StateCounts states={states} outline={outline ?? {}} from={from} to={to} />
              </div>
              <Take
                ways={[
                  ['CSV', () => saveText('regesta-map.csv', 'text/csv', csvOf(cellsOf(states)))],
                  [
                    'SVG',
                    () => {
                      const drawn = picture.current?.querySelector('svg');
                      if (drawn) saveText('regesta-map.svg', 'image/svg+xml', standaloneSvg(drawn));
                    },
                  ],
                ]}
              />
            </>
          )
        }
      </Answer>
    </>
  );
}

/** The outlines come with this view alone: no other needs them. */
function useOutline(): Outline | null {
  const [outline, setOutline] = useState<Outline | null>(null);
  useEffect(() => {
    import('./outline.json', { with: { type: 'json' } }).then(found => setOutline(found.default));
  }, []);
  return outline;
}

function Atlas({ outline, states }: { outline: Outline; states: readonly MappedState[] }) {
  const w = words();
  const most = Math.max(...states.map(({ events }) => events));
  const counts = new Map(states.map(state => [state.id, state]));
  const shade = (events: number) => 0.3 + 0.7 * (Math.log(events + 1) / Math.log(most + 1));
  const go = (id: string) => document.getElementById(`count-${id}`)?.scrollIntoView({ block: 'center' });
  return (
    <svg class="map" viewBox="0 40 2070 780" role="img" aria-label={w.mapView.picture(states.length)}>
      {Object.entries(outline).map(([id, path]) => {
        const state = counts.get(id);
        if (!state) return <path key={id} d={path} />;
        return (
          // The table does for the keyboard what a click does here.
          // biome-ignore lint/a11y/noStaticElementInteractions: a picture with an equivalent in words
          <path key={id} d={path} class="counted" fill-opacity={shade(state.events)} onClick={() => go(id)}>
            <title>{`${state.name}: ${w.eventsCount(state.events)}`}</title>
          </path>
        );
      })}
    </svg>
  );
}

interface StateCountsProps {
  readonly states: readonly MappedState[];
  readonly outline: Outline;
  readonly from: string;
  readonly to: string;
}

function StateCounts({ states, outline, from, to }: StateCountsProps) {
  const w = words();
  const { shown, more } = useFirst(states, 40);
  return (
    <div>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{w.mapView.state}</th>
            <th scope="col" class="number">
              {w.actorView.eventsShort}
            </th>
            <th scope="col" class="number">
              {w.origins}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, events, origins }) => (
            <tr key={id} id={`count-${id}`}>
              <td>
                <Link to={withQuery('/timeline', { actor: id, from, to })}>{name}</Link>
                {!(id in outline) && <span class="quiet"> ({w.mapView.offMap})</span>}
              </td>
              <td class="number">{events}</td>
              <td class="number">{origins}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

function cellsOf(states: readonly MappedState[]) {
  return [
    ['id', 'name', 'events', 'origins'],
    ...states.map(({ id, name, events, origins }) => [id, name, events, origins]),
  ];
}
