import { expect, test } from 'vitest';
import type { NetworkEdge } from '../../../src/ask/network.ts';
import { onRing } from './on-ring.ts';

const edge = (agent: string, recipient: string, events = 1): NetworkEdge => ({
  ...{ agent: { id: agent, name: agent }, recipient: { id: recipient, name: recipient } },
  ...{ quad: 'verbal-cooperation', events, origins: events },
});
const ids = (edges: readonly NetworkEdge[], most: number) => onRing(edges, most).map(({ id }) => id);

test('those who take part most often stand first', () => {
  expect(ids([edge('a', 'b', 3), edge('c', 'b'), edge('c', 'd', 2)], 10)).toEqual(['b', 'a', 'c', 'd']);
});

test('where there are too many, nobody stands there without anybody he has to do with', () => {
  const pairs = [edge('a', 'b', 2), edge('x', 'y'), edge('v', 'w'), edge('a', 'z'), edge('b', 'z')];
  for (const most of [2, 3, 4, 5]) {
    const shown = new Set(ids(pairs, most));
    expect(shown.size).toBeLessThanOrEqual(most);
    const drawn = pairs.filter(({ agent, recipient }) => shown.has(agent.id!) && shown.has(recipient.id!));
    expect(new Set(drawn.flatMap(({ agent, recipient }) => [agent.id, recipient.id]))).toEqual(shown);
  }
  // Who has to do with those who are there comes before a pair of strangers.
  expect(ids(pairs, 3)).toEqual(['a', 'b', 'z']);
});
