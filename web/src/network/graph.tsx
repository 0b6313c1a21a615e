import type { NetworkEdge } from '../../../src/ask/network.ts';
import type { QuadClass } from '../../../src/ask/quad-class.ts';
import { words } from '../words.ts';
import { onRing } from './on-ring.ts';

export const QUADS: readonly QuadClass[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];

/** The actor whose edges are shown alone. */
export type Chosen = string | null;

const SIZE = 720;
const RADIUS = 190;
/** Room around for the names. */
const AROUND = 44;
/** Actors that stand on the ring, at most. On a telephone there are fewer, whose names can be read. */
const MOST = { wide: 28, narrow: 16 };
const isNarrow = () => matchMedia('(max-width: 30rem)').matches;

interface GraphProps {
  readonly edges: readonly NetworkEdge[];
  readonly chosen: Chosen;
  readonly onChoose: (id: Chosen) => void;
}

/** Actors on a ring, and arcs from who acts to whom; the table beside it says the same in words. */
export function Graph({ edges, chosen, onChoose }: GraphProps) {
  const nodes = onRing(edges, isNarrow() ? MOST.narrow : MOST.wide);
  const longest = isNarrow() ? 14 : 21;
  const at = new Map(nodes.map(({ id }, place) => [id, place]));
  const most = Math.max(...edges.map(({ events }) => events));
  const drawn = edges.filter(({ agent, recipient }) => at.has(agent.id!) && at.has(recipient.id!));
  const place = (i: number) => {
    const angle = (i / nodes.length) * 2 * Math.PI - Math.PI / 2;
    return { angle, x: SIZE / 2 + RADIUS * Math.cos(angle), y: SIZE / 2 + RADIUS * Math.sin(angle) };
  };
  return (
    <svg
      class="graph"
      viewBox={`${-AROUND} ${-AROUND} ${SIZE + 2 * AROUND} ${SIZE + 2 * AROUND}`}
      role="img"
      aria-label={words().networkView.picture(nodes.length, drawn.length)}
    >
      <defs>
        {QUADS.map(quad => (
          <marker
            key={quad}
            id={`to-${quad}`}
            class={`head ${quad}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 1L9 5L0 9z" />
          </marker>
        ))}
      </defs>
      {drawn.map(({ agent, recipient, quad, events }) => {
        const [from, to] = [place(at.get(agent.id!)!), place(at.get(recipient.id!)!)];
        const lane = (QUADS.indexOf(quad) - 1.5) * 14;
        const quiet = chosen !== null && agent.id !== chosen && recipient.id !== chosen;
        return (
          <path
            key={`${agent.id} ${recipient.id} ${quad}`}
            class={`edge ${quad}${quiet ? ' quiet-edge' : ''}`}
            d={arc(from, to, lane)}
            stroke-width={1 + 4 * Math.sqrt(events / most)}
            marker-end={`url(#to-${quad})`}
          >
            <title>{`${agent.name} → ${recipient.name}: ${words().networkView.quad[quad]}, ${events}`}</title>
          </path>
        );
      })}
      {nodes.map(({ id, name }, i) => {
        const { angle, x, y } = place(i);
        const turned = Math.cos(angle) < -0.01;
        const degrees = (angle * 180) / Math.PI + (turned ? 180 : 0);
        return (
          // The table does for the keyboard what a click does here.
          // biome-ignore lint/a11y/noStaticElementInteractions: a picture with an equivalent in words
          <g
            key={id}
            class={`node${id === chosen ? ' chosen' : ''}`}
            onClick={() => onChoose(id === chosen ? null : id)}
          >
            <circle cx={x} cy={y} r="6" />
            <text
              transform={`translate(${x + 12 * Math.cos(angle)} ${y + 12 * Math.sin(angle)}) rotate(${degrees})`}
              text-anchor={turned ? 'end' : 'start'}
              dy="0.35em"
            >
              {name.length > longest ? `${name.slice(0, longest - 2).trimEnd()}…` : name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arc bent towards the middle; the arcs of the four kinds run beside each other, those back on the other side. */
function arc(from: Point, to: Point, lane: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const pull = 0.35;
  const bend = lane + 16;
  const x = mx + (SIZE / 2 - mx) * pull - (dy / length) * bend;
  const y = my + (SIZE / 2 - my) * pull + (dx / length) * bend;
  // The head of the arrow stays clear of the point that stands for the actor.
  const away = Math.hypot(to.x - x, to.y - y) || 1;
  const end = { x: to.x - ((to.x - x) / away) * 9, y: to.y - ((to.y - y) / away) * 9 };
  const round = (n: number) => Math.round(n * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(end.x)} ${round(end.y)}`;
}
