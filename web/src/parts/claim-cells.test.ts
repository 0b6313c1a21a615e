import { expect, test } from 'vitest';
import type { Queue, QueuedClaim } from '../../../src/ask/queue.ts';
import { claimCells, everyClaim } from './claim-cells.ts';

const claim = (id: string): QueuedClaim => ({
  ...{ id, document: 'doc-1', uri: 'a.txt', sentence: 'Spain joined NATO.', start: 0, end: 18, trigger: 'joined' },
  ...{ act: 'join', agents: [{ id: 'state:ESP', name: 'Spain' }], recipients: [{ id: null, name: 'the club' }] },
  ...{ place: null, time: null, polarity: 'positive', modality: 'asserted', source: null, state: null },
  ...{ verdict: 'rejected', doubts: ['undated'], asRead: null },
  reviews: [
    { verdict: 'rejected', note: 'wrong club', made: '2026-01-01T00:00:00Z', person: 'Ada' },
    {
      ...{ verdict: 'accepted', note: null, made: '2026-01-02T00:00:00Z', person: 'Bob' },
      withdrawn: { person: 'Bob', made: '2026-01-03T00:00:00Z' },
    },
  ],
});

test.each([0, 1, 500, 1_100])(
  'all %i claims of a queue are asked for, page after page in the order of reading',
  async count => {
    const all = Array.from({ length: count }, (_, i) => claim(`claim-${i}`));
    const found = await everyClaim({ order: 'doubt' }, async ({ after, limit, order }) => {
      expect(order).toBe('reading');
      const from = after === '' ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return { claims: all.slice(from, from + Number(limit)) } as unknown as Queue;
    });
    expect(found).toEqual(all);
  },
);

test('a row has the verdict that counts, with who decided and why, and not one that was taken back', () => {
  const [titles, row] = claimCells([claim('claim-1')]);
  const cell = (title: string) => row![titles!.indexOf(title)];
  expect([cell('verdict'), cell('person'), cell('note')]).toEqual(['rejected', 'Ada', 'wrong club']);
  expect([cell('agents'), cell('agent_ids'), cell('recipient_ids')]).toEqual(['Spain', 'state:ESP', '']);
  expect([cell('edtf'), cell('doubts')]).toEqual([undefined, 'undated']);
});
