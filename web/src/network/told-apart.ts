import type { NetworkEdge } from '../../../src/ask/network.ts';

/** Edges in which two actors of one name, a state and its land, are told apart by their ids. */
export function toldApart(edges: readonly NetworkEdge[]): NetworkEdge[] {
  const ids = Map.groupBy(
    edges.flatMap(({ agent, recipient }) => [agent, recipient]),
    ({ name }) => name,
  );
  const isShared = (name: string) => new Set(ids.get(name)!.map(({ id }) => id)).size > 1;
  const named = <Actor extends NetworkEdge['agent']>(actor: Actor): Actor =>
    isShared(actor.name) && !actor.id?.startsWith('state:') ? { ...actor, name: `${actor.name} (${actor.id})` } : actor;
  return edges.map(edge => ({ ...edge, agent: named(edge.agent), recipient: named(edge.recipient) }));
}
