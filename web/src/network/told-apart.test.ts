import { expect, test } from 'vitest';
import type { NetworkEdge } from '../../../src/ask/network.ts';
import { toldApart } from './told-apart.ts';

const actor = (id: string, name: string) => ({ id, name });
const edge = (agent: NetworkEdge['agent'], recipient: NetworkEdge['recipient']): NetworkEdge => ({
  ...{ agent, recipient, quad: 'material-cooperation', events: 1, origins: 1 },
});

test('a land that has the name of its state is told by its id; who shares no name keeps it alone', () => {
  const [france, land, spain] = [
    actor('state:FRA', 'France'),
    actor('place:france', 'France'),
    actor('state:ESP', 'Spain'),
  ];
  const [first, second] = toldApart([edge(spain, france), edge(spain, land)]);
  expect([first!.agent.name, first!.recipient.name, second!.recipient.name]).toEqual([
    'Spain',
    'France',
    'France (place:france)',
  ]);
});
