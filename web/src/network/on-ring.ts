// Who stands on the ring of the network.
import type { NetworkEdge } from '../../../src/ask/network.ts';

export interface OnRing {
  readonly id: string;
  readonly name: string;
}

/** Those who take part most often, at most so many, each with an edge to another of them; the most frequent first. */
export function onRing(edges: readonly NetworkEdge[], most: number): OnRing[] {
  const nodes = new Map<string, OnRing & { weight: number }>();
  for (const { agent, recipient, events } of edges)
    for (const { id, name } of [agent, recipient]) {
      const node = nodes.get(id!) ?? { id: id!, name, weight: 0 };
      node.weight += events;
      nodes.set(id!, node);
    }
  const weightOf = ({ agent, recipient }: NetworkEdge) =>
    nodes.get(agent.id!)!.weight + nodes.get(recipient.id!)!.weight;
  const chosen = new Set<string>();
  for (const edge of [...edges].sort((a, b) => b.events - a.events || weightOf(b) - weightOf(a))) {
    const fresh = [...new Set([edge.agent.id!, edge.recipient.id!])].filter(id => !chosen.has(id));
    if (chosen.size + fresh.length <= most) for (const id of fresh) chosen.add(id);
  }
  return [...nodes.values()]
    .filter(({ id }) => chosen.has(id))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}
