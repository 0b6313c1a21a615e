import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, unwrap } from './in-order.ts';

/** Tasks that end when they are told to. */
function tasks() {
  const ends = new Map<number, () => void>();
  let most = 0;
  const start = (item: number) =>
    new Promise<number>((done, failed) => {
      ends.set(item, () => {
        ends.delete(item);
        if (item % 5 === 4) failed(new Error(`item ${item}`));
        else done(item * 2);
      });
      most = Math.max(most, ends.size);
    });
  return { ends, start, most: () => most };
}

test('outcomes come in the order of the items, whatever order the tasks end in, and no more run than may', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), async (ahead, draws) => {
      const items = Array.from({ length: 23 }, (_, k) => k);
      const { ends, start, most } = tasks();
      const seen: string[] = [];
      let finished = false;
      const reading = (async () => {
        for await (const [item, outcome] of inOrder(items, { tasks: ahead, size: 1 }, start))
          seen.push('error' in outcome ? `${item} failed` : `${item} ${outcome.value}`);
        finished = true;
      })();
      while (!finished) {
        const open = [...ends.values()];
        if (open.length > 0) open[draws.next().value % open.length]!();
        await new Promise(resolve => setImmediate(resolve));
      }
      await reading;
      expect(seen).toEqual(items.map(item => (item % 5 === 4 ? `${item} failed` : `${item} ${item * 2}`)));
      expect(most()).toBeLessThanOrEqual(ahead);
    }),
    { numRuns: 20 },
  );
});

test('nothing is started beyond what the reader wants', async () => {
  const started: number[] = [];
  const start = async (item: number) => {
    started.push(item);
    return item;
  };
  for await (const [item] of inOrder([1, 2, 3, 4, 5, 6], { tasks: 2, size: 1 }, start)) if (item === 2) break;
  expect(started).toEqual([1, 2, 3]);
});

test('large items are under way in smaller numbers, one at least', async () => {
  let under = 0;
  const most: number[] = [];
  const start = async (item: number) => {
    under++;
    return item;
  };
  for await (const [item] of inOrder([5, 5, 5, 40, 5, 5, 5], { tasks: 4, size: 10 }, start, item => item)) {
    most.push(under);
    expect(item).toBe([5, 5, 5, 40, 5, 5, 5][most.length - 1]);
    under--;
  }
  expect(most).toEqual([2, 2, 2, 1, 2, 2, 1]);
});

test('an outcome gives its value, or throws its error', () => {
  expect(unwrap({ value: 3 })).toBe(3);
  expect(() => unwrap({ error: new Error('lost') })).toThrow('lost');
});
