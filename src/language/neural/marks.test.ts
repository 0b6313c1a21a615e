import { expect, test } from 'vitest';
import { markRelations, unhookMarkedClauses } from './marks.ts';

const RELATIONS = ['root', 'nsubj', 'mark', 'acl', 'obj', 'ccomp', 'det', 'acl:relcl'];
const number = (name: string) => RELATIONS.indexOf(name);

/** A sentence as `[head, relation]`, heads by position, -1 for none; what it becomes. */
function mended(...words: readonly (readonly [number, string])[]) {
  const heads = Int32Array.from(words, ([head]) => head);
  const labels = Uint8Array.from(words, ([, relation]) => number(relation));
  unhookMarkedClauses(heads, labels, words.length, markRelations(RELATIONS)!);
  return words.map((_, i) => [heads[i], RELATIONS[labels[i]!]]);
}

test('a conjunction before a noun makes the noun the subject of its clause', () => {
  // France denies that planes crossed.
  expect(mended([1, 'nsubj'], [-1, 'root'], [4, 'mark'], [1, 'obj'], [3, 'acl'])).toEqual([
    [1, 'nsubj'],
    [-1, 'root'],
    [4, 'mark'],
    [4, 'nsubj'],
    [1, 'ccomp'],
  ]);
});

test('a clause whose conjunction follows its noun stays where it is', () => {
  // France rejects claims that planes crossed.
  const words = [
    [1, 'nsubj'],
    [-1, 'root'],
    [1, 'obj'],
    [5, 'mark'],
    [5, 'nsubj'],
    [2, 'acl'],
  ] as const;
  expect(mended(...words)).toEqual(words);
});

test('relations without a mark mend nothing', () => {
  expect(markRelations(['root', 'nsubj'])).toBeNull();
});
