import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTree } from './tree.ts';

function treeOf(scores: readonly number[], n: number): number[] {
  const heads = new Int32Array(n);
  bestTree(Float32Array.from(scores), n, heads);
  return [...heads];
}

const sumOf = (scores: readonly number[], n: number, heads: readonly number[]) =>
  heads.reduce((sum, head, word) => sum + Math.fround(scores[word * (n + 1) + head]!), 0);

/** Whether every word comes to the root, and one of them directly. */
function isTree(heads: readonly number[]): boolean {
  const reaches = heads.every((_, word) => {
    let at = word + 1;
    for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at - 1]!;
    return at === 0;
  });
  return reaches && heads.filter(head => head === 0).length === 1;
}

function* allHeads(n: number): Generator<number[]> {
  const heads = new Array<number>(n).fill(0);
  for (let k = 0; k < (n + 1) ** n; k++) {
    let rest = k;
    for (let word = 0; word < n; word++) {
      heads[word] = rest % (n + 1);
      rest = Math.floor(rest / (n + 1));
    }
    yield heads;
  }
}

const matrices = fc
  .integer({ min: 1, max: 4 })
  .chain(n =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
    ),
  );

describe('the best tree', () => {
  test('is a tree with one root, and none scores higher', () => {
    fc.assert(
      fc.property(matrices, ([n, scores]) => {
        const found = treeOf(scores, n);
        expect(isTree(found)).toBe(true);
        let best = -Infinity;
        for (const heads of allHeads(n)) if (isTree(heads)) best = Math.max(best, sumOf(scores, n, heads));
        expect(sumOf(scores, n, found)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the best head of each word where these make a tree', () => {
    // Three words: the second is the root, the others hang on it.
    expect(treeOf([0, -9, 5, 1, 9, 2, -9, 2, 0, 1, 4, -9], 3)).toEqual([2, 0, 2]);
  });

  test('is found for a long sentence whose words all prefer a cycle', () => {
    const n = 200;
    const scores = new Array<number>(n * (n + 1)).fill(0);
    for (let word = 0; word < n; word++) scores[word * (n + 1) + ((word + 1) % n) + 1] = 9;
    expect(isTree(treeOf(scores, n))).toBe(true);
  });
});
