import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapAnswer, MappedState } from '../../../src/ask/map.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { csvOf } from '../parts/csv.ts';
import { DayFields } from '../parts/day-fields.tsx';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useFirst } from '../parts/more.tsx';
import { pictureWays } from '../parts/picture.ts';
import { saveText, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { dayFrom } from '../parts/typed-days.ts';
import { changes } from '../record-changes.ts';
import { go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';
import { Atlas, type Outline } from './atlas.tsx';
import { readSight, written } from './sight.ts';

/** Where things happened, or whose acts they were, on the outlines of today; and as a table. */
export function MapView({ overview }: { overview: Overview }) {
  const w = words();
  const query = Object.fromEntries(route.value.query);
  const { actor = '', from = '', to = '', by = 'place', view = '' } = query;
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
        {answer =>
          answer.states.length + answer.towns.length === 0 ? (
            <p class="empty">{w.mapView.nothing}</p>
          ) : (
            <>
              <div class="places">
                <div ref={picture}>
                  {outline ? (
                    <Atlas
                      outline={outline}
                      answer={answer}
                      sight={readSight(view)}
                      onRest={seen => ask({ view: written(seen) })}
                    />
                  ) : (
                    // Its place is kept until the outlines have come: nothing below it moves.
                    <div class="map" />
                  )}
                </div>
                {/* The tables say what is on no map, so they wait for it. */}
                {outline && (
                  <div class="counts">
                    <Counts
                      title={w.mapView.state}
                      rows={answer.states}
                      from={from}
                      to={to}
                      isOnMap={id => id in outline}
                    />
                    {answer.towns.length > 0 && (
                      <Counts title={w.mapView.town} rows={answer.towns} from={from} to={to} isOnMap={() => true} />
                    )}
                    {answer.unplaced > 0 && <p class="quiet">{w.mapView.unplaced(answer.unplaced)}</p>}
                  </div>
                )}
              </div>
              {outline && (
                <Take
                  ways={[
                    ['CSV', () => saveText('regesta-map.csv', 'text/csv', csvOf(cellsOf(answer)))],
                    ...pictureWays('regesta-map', () => picture.current!.querySelector('svg')!),
                  ]}
                />
              )}
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

interface CountsProps {
  readonly title: string;
  readonly rows: readonly MappedState[];
  readonly from: string;
  readonly to: string;
  /** Whether a place is on the map; said where it is not. */
  readonly isOnMap: (id: string) => boolean;
}

function Counts({ title, rows, from, to, isOnMap }: CountsProps) {
  const w = words();
  const { shown, more } = useFirst(rows, 40);
  return (
    <>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{title}</th>
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
                {!isOnMap(id) && <span class="quiet"> ({w.mapView.offMap})</span>}
              </td>
              <td class="number">{events}</td>
              <td class="number">{origins}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function cellsOf({ states, towns }: MapAnswer) {
  return [
    ['kind', 'id', 'name', 'latitude', 'longitude', 'events', 'origins'],
    ...states.map(({ id, name, events, origins }) => ['state', id, name, null, null, events, origins]),
    ...towns.map(({ id, name, latitude, longitude, events, origins }) => [
      'town',
      id,
      name,
      latitude,
      longitude,
      events,
      origins,
    ]),
  ];
}
