import type { Event } from '../record/model.ts';
import { type Asking, type NamedActor, named } from './asking.ts';
import { type QuadClass, quadClassOf } from './quad-class.ts';

/** What one actor did to another, of one kind. */
export interface NetworkEdge {
  readonly agent: NamedActor;
  readonly recipient: NamedActor;
  readonly quad: QuadClass;
  readonly events: number;
  /** Independent tellings of these events together. */
  readonly origins: number;
}

export interface NetworkQuery {
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of an actor: only what it does or what is done to it. */
  readonly actors?: readonly string[];
  readonly limit: number;
}

/**
 * Who acts on whom: events that sources assert, with both ends known, counted by pair and quad class, the most frequent first.
 * What is planned, alleged or denied is not an act and is left out. `total` counts the edges before the limit.
 */
export function network(
  asking: Asking,
  events: readonly Event[],
  { from, to, actors, limit }: NetworkQuery,
): { readonly edges: NetworkEdge[]; readonly total: number } {
  const found = new Map<
    string,
    { agent: string; recipient: string; quad: QuadClass; events: number; origins: number }
  >();
  for (const event of events) {
    const quad = quadClassOf(event.event);
    if (quad === null || event.modality !== 'asserted' || event.polarity !== 'positive') continue;
    if (from !== undefined && event.latest !== null && event.latest < from) continue;
    if (to !== undefined && event.earliest !== null && event.earliest > to) continue;
    for (const { entity: agent } of event.agents) {
      for (const { entity: recipient } of event.recipients) {
        if (agent === null || recipient === null || agent === recipient) continue;
        if (actors && !actors.includes(agent) && !actors.includes(recipient)) continue;
        const key = `${agent} ${recipient} ${quad}`;
        const edge = found.get(key) ?? { agent, recipient, quad, events: 0, origins: 0 };
        edge.events++;
        edge.origins += event.origins;
        found.set(key, edge);
      }
    }
  }
  const sorted = mostFrequent([...found], limit)
    .sort(([a, x], [b, y]) => y.events - x.events || (a < b ? -1 : 1))
    .slice(0, limit);
  const called = (entity: string) => named(asking, { text: entity, entity });
  const edges = sorted.map(([, { agent, recipient, ...edge }]) => ({
    agent: called(agent),
    recipient: called(recipient),
    ...edge,
  }));
  return { edges, total: found.size };
}

/** Those among which the `limit` most frequent are, before they are sorted: most pairs act but once. */
function mostFrequent<T extends readonly [string, { readonly events: number }]>(edges: T[], limit: number): T[] {
  const counts = new Map<number, number>();
  for (const [, { events }] of edges) counts.set(events, (counts.get(events) ?? 0) + 1);
  let [least, kept] = [Number.POSITIVE_INFINITY, 0];
  for (const events of [...counts.keys()].sort((a, b) => b - a)) {
    if (kept >= limit) break;
    least = events;
    kept += counts.get(events)!;
  }
  return edges.filter(([, { events }]) => events >= least);
}
