import { compare } from '../record/days.ts';
import { type Asking, type NamedActor, named } from './asking.ts';
import type { KeptEvents } from './kept/events.ts';
import { QUAD_CLASSES, type QuadClass } from './quad-class.ts';

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
  { dated, names }: Pick<KeptEvents, 'dated' | 'names'>,
  { from, to, actors, limit }: NetworkQuery,
): { readonly edges: NetworkEdge[]; readonly total: number } {
  const [counts, tellings] = [new Int32Array(names.edges.length), new Int32Array(names.edges.length)];
  for (const { edges, earliest, latest, origins } of dated) {
    if (edges.length === 0) continue;
    if (from !== undefined && latest !== null && latest < from) continue;
    if (to !== undefined && earliest !== null && earliest > to) continue;
    for (const edge of edges) {
      counts[edge]!++;
      tellings[edge]! += origins;
    }
  }
  const asked = actors && new Set(actors.map(actor => names.actors.known(actor)));
  const { ids } = names.actors;
  const found = names.edges.flatMap(({ agent, recipient, quad }, at) =>
    counts[at] === 0 || (asked && !asked.has(agent) && !asked.has(recipient))
      ? []
      : {
          agent: ids[agent]!,
          recipient: ids[recipient]!,
          quad: QUAD_CLASSES[quad]!,
          events: counts[at]!,
          origins: tellings[at]!,
        },
  );
  const sorted = mostFrequent(found, limit).sort(inOrder).slice(0, limit);
  const called = (entity: string) => named(asking, { text: entity, entity });
  const edges = sorted.map(({ agent, recipient, ...edge }) => ({
    agent: called(agent),
    recipient: called(recipient),
    ...edge,
  }));
  return { edges, total: found.length };
}

type Counted = Omit<NetworkEdge, 'agent' | 'recipient'> & { readonly agent: string; readonly recipient: string };

/** The most frequent first. */
function inOrder(a: Counted, b: Counted): number {
  return (
    b.events - a.events || compare(a.agent, b.agent) || compare(a.recipient, b.recipient) || compare(a.quad, b.quad)
  );
}

/** Those among which the `limit` most frequent are, before they are sorted: most pairs act but once. */
function mostFrequent(edges: readonly Counted[], limit: number): Counted[] {
  const counts = new Map<number, number>();
  for (const { events } of edges) counts.set(events, (counts.get(events) ?? 0) + 1);
  let [least, kept] = [Number.POSITIVE_INFINITY, 0];
  for (const events of [...counts.keys()].sort((a, b) => b - a)) {
    if (kept >= limit) break;
    least = events;
    kept += counts.get(events)!;
  }
  return edges.filter(({ events }) => events >= least);
}
