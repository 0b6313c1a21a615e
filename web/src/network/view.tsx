import { useRef } from 'preact/hooks';
import type { NetworkEdge } from '../../../src/ask/network.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { DayFields } from '../parts/day-fields.tsx';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useFirst } from '../parts/more.tsx';
import { pictureWays } from '../parts/picture.ts';
import { saveRows, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { dayFrom } from '../parts/typed-days.ts';
import { changes } from '../record-changes.ts';
import { actorAddress, go, keepField, route, withQuery } from '../route.ts';
import { words } from '../words.ts';
import { type Chosen, Graph, QUADS } from './graph.tsx';
import { toldApart } from './told-apart.ts';

/** As many edges as are taken along, at most. */
const ALL = '100000';

/** Who acts on whom between two days, as a picture and as a table. */
export function NetworkView({ overview }: { overview: Overview }) {
  const w = words();
  const query = Object.fromEntries(route.value.query);
  const { actor = '', from = '', to = '' } = query;
  const days = { from: dayFrom(from, 'first'), to: dayFrom(to, 'last') };
  const loaded = useAnswer(`${actor} ${from} ${to} ${changes.value}`, () => api.network({ actor, ...days }));
  const picture = useRef<HTMLDivElement>(null);
  const ask = (change: Record<string, string>) => go(withQuery('/network', { ...query, ...change }), 'replace');
  const choose = (id: Chosen) => keepField('chosen', id);
  useTitle(w.views.network);

  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.views.network}</h1>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <DayFields query={query} onAsk={ask} />
        <ActorChoice overview={overview} value={actor} onChoose={id => ask({ actor: id })} />
      </form>
      <p class="quiet">{w.networkView.help}</p>
      <Answer of={loaded}>
        {({ edges: found, total }) => {
          const edges = toldApart(found);
          const chosen: Chosen = edges.some(edge => touches(edge, query.chosen)) ? query.chosen! : null;
          return edges.length === 0 ? (
            <p class="empty">{w.networkView.nothing}</p>
          ) : (
            <>
              <div class="network">
                <div ref={picture}>
                  <Graph edges={edges} chosen={chosen} onChoose={choose} />
                  <QuadLegend />
                </div>
                <EdgeTable edges={edges} chosen={chosen} onChoose={choose} />
              </div>
              {total > edges.length && <p class="quiet">{w.networkView.cut(edges.length, total)}</p>}
              <Take
                ways={[
                  [
                    'CSV',
                    () =>
                      void saveRows('regesta-network', async () =>
                        cellsOf((await api.network({ actor, ...days, limit: ALL })).edges),
                      ),
                  ],
                  ...pictureWays('regesta-network', () => picture.current!.querySelector<SVGSVGElement>('.graph')!),
                ]}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function QuadLegend() {
  const w = words();
  return (
    <ul class="quads">
      {QUADS.map(quad => (
        <li key={quad}>
          <svg width="36" height="10" aria-hidden="true">
            <line x1="0" x2="36" y1="5" y2="5" class={`edge ${quad}`} stroke-width="3" />
          </svg>
          {w.networkView.quad[quad]}
        </li>
      ))}
    </ul>
  );
}

interface EdgeTableProps {
  readonly edges: readonly NetworkEdge[];
  readonly chosen: Chosen;
  readonly onChoose: (id: Chosen) => void;
}

function EdgeTable({ edges, chosen, onChoose }: EdgeTableProps) {
  const w = words();
  const touching = edges.filter(edge => chosen === null || touches(edge, chosen));
  const { shown, more } = useFirst(touching, 30);
  return (
    <div>
      {chosen && (
        <button type="button" onClick={() => onChoose(null)}>
          {w.clear}
        </button>
      )}
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.act}</th>
            <th scope="col">{w.networkView.towards}</th>
            <th scope="col" class="number">
              {w.actorView.eventsShort}
            </th>
            <th scope="col" class="number">
              {w.origins}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ agent, recipient, quad, events, origins }) => (
            <tr key={`${agent.id} ${recipient.id} ${quad}`}>
              <td>
                <Link to={actorAddress(agent.id!)}>{agent.name}</Link>
              </td>
              <td class={`quad ${quad}`}>{w.networkView.quad[quad]}</td>
              <td>
                <Link to={actorAddress(recipient.id!)}>{recipient.name}</Link>
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

function touches({ agent, recipient }: NetworkEdge, actor: string | undefined): boolean {
  return agent.id === actor || recipient.id === actor;
}

function cellsOf(edges: readonly NetworkEdge[]) {
  return [
    ['source', 'source_name', 'target', 'target_name', 'quad_class', 'events', 'origins'],
    ...edges.map(({ agent, recipient, quad, events, origins }) => [
      agent.id,
      agent.name,
      recipient.id,
      recipient.name,
      quad,
      events,
      origins,
    ]),
  ];
}
