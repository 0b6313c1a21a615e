import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapAnswer, MappedState, MappedTown } from '../../../src/ask/map.ts';
import { words } from '../words.ts';
import { labelled } from './labels.ts';
import { held, pointOf, type Sight, WHOLE, zoomed } from './sight.ts';
import { steer } from './steer.ts';

/** Paths by state, drawn on a sheet of 2000 × 1000, longitude and latitude evenly; what crosses the date line goes on to the right. */
export type Outline = Readonly<Record<string, string>>;

interface AtlasProps {
  readonly outline: Outline;
  readonly answer: MapAnswer;
  /** What is seen when nobody has moved the map since. */
  readonly sight: Sight;
  /** Called when the map has come to rest. */
  readonly onRest: (seen: Sight) => void;
}

/** Milliseconds without a movement after which the map is at rest. */
const REST = 250;

/** The map; the tables beside it say the same in words. */
export function Atlas({ outline, answer, sight, onRest }: AtlasProps) {
  const w = words();
  const sheet = useRef<SVGSVGElement>(null);
  const [box, setBox] = useState({ width: 1_000, height: 377 });
  const ratio = box.height / box.width;
  const [seen, setSeen] = useState(sight);
  const moving = useRef(false);
  const rest = useRef(onRest);
  rest.current = onRest;
  useEffect(() => {
    if (!moving.current) setSeen(sight);
  }, [sight.x, sight.y, sight.width]);
  useLayoutEffect(() => {
    const measure = () =>
      setBox({ width: sheet.current!.clientWidth || 1_000, height: sheet.current!.clientHeight || 377 });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(sheet.current!);
    return () => watch.disconnect();
  }, []);
  const present = useRef({ seen, ratio });
  present.current = { seen, ratio };
  const move = (change: (seen: Sight, ratio: number) => Sight) => {
    present.current.seen = held(change(present.current.seen, present.current.ratio), present.current.ratio);
    moving.current = true;
    setSeen(present.current.seen);
  };
  useEffect(() => steer(sheet.current!, { move, reset: () => move(() => WHOLE) }), []);
  useEffect(() => {
    if (!moving.current) return;
    const timer = setTimeout(() => {
      moving.current = false;
      rest.current(present.current.seen);
    }, REST);
    return () => clearTimeout(timer);
  }, [seen]);

  const lands = useMemo(() => <Lands outline={outline} states={answer.states} />, [outline, answer, w]);
  const { x, y, width } = held(seen, ratio);
  return (
    <div class="atlas">
      <svg
        ref={sheet}
        class={`map ${width < WHOLE.width ? 'closer' : ''}`}
        viewBox={`${x} ${y} ${width} ${width * ratio}`}
        tabindex={0}
        role="img"
        aria-label={`${w.mapView.picture(answer.states.length, answer.towns.length)} ${w.mapView.keys}`}
      >
        {lands}
        <Towns towns={answer.towns} seen={{ x, y, width }} unit={width / box.width} ratio={ratio} />
      </svg>
      <p class="map-buttons">
        <button type="button" aria-label={w.closer} onClick={() => move((at, ratio) => zoomed(at, 0.5, ratio))}>
          +
        </button>
        <button type="button" aria-label={w.further} onClick={() => move((at, ratio) => zoomed(at, 2, ratio))}>
          −
        </button>
        <button type="button" onClick={() => move(() => WHOLE)} disabled={width >= WHOLE.width}>
          {w.mapView.whole}
        </button>
      </p>
    </div>
  );
}

function goTo(id: string): void {
  document.getElementById(`count-${id}`)?.scrollIntoView({ block: 'center' });
}

function Lands({ outline, states }: { outline: Outline; states: readonly MappedState[] }) {
  const w = words();
  const most = Math.max(1, ...states.map(({ events }) => events));
  const counts = new Map(states.map(state => [state.id, state]));
  const shade = (events: number) => 0.3 + 0.7 * (Math.log(events + 1) / Math.log(most + 1));
  return (
    <>
      {Object.entries(outline).map(([id, path]) => {
        const state = counts.get(id);
        if (!state) return <path key={id} d={path} />;
        return (
          // The table does for the keyboard what a click does here.
          // biome-ignore lint/a11y/noStaticElementInteractions: a picture with an equivalent in words
          <path key={id} d={path} class="counted" fill-opacity={shade(state.events)} onClick={() => goTo(id)}>
            <title>{`${state.name}: ${w.eventsCount(state.events)}`}</title>
          </path>
        );
      })}
    </>
  );
}

interface TownsProps {
  readonly towns: readonly MappedTown[];
  readonly seen: Sight;
  /** Units of the sheet to a pixel. */
  readonly unit: number;
  readonly ratio: number;
}

function Towns({ towns, seen, unit, ratio }: TownsProps) {
  const w = words();
  const most = Math.max(1, ...towns.map(({ events }) => events));
  const margin = 40 * unit;
  const marks = towns
    .map(town => ({ ...town, ...pointOf(town), radius: 3 + 7 * Math.sqrt(town.events / most) }))
    .filter(
      ({ x, y }) =>
        x > seen.x - margin &&
        x < seen.x + seen.width + margin &&
        y > seen.y - margin &&
        y < seen.y + seen.width * ratio + margin,
    );
  const named = labelled(marks, unit);
  return (
    <g class="towns">
      {/* The small ones lie over the large ones, so that each can be pointed at. */}
      {marks.map(({ id, name, events, x, y, radius }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a picture with an equivalent in words
        <circle key={id} cx={x} cy={y} r={radius * unit} onClick={() => goTo(id)}>
          <title>{`${name}: ${w.eventsCount(events)}`}</title>
        </circle>
      ))}
      {named.map(({ id, name, x, y, radius }) => (
        <text key={id} x={x + (radius + 3) * unit} y={y} dy="0.35em" font-size={12 * unit} stroke-width={3 * unit}>
          {name}
        </text>
      ))}
    </g>
  );
}
