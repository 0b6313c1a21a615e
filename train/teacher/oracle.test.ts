import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeFrame, createFrame, PAD } from '../../src/language/models/frame.ts';
import { costs, goldTree } from './oracle.ts';
import { parseClasses } from './parse-classes.ts';
import { attach, createParseState, shift, startParse, Transition } from './parse-state.ts';

const classes = parseClasses({ morphs: [[1, '']], relations: ['dep'] });

/** Follows a transition that costs nothing as long as there is one; gives the heads found and what was lost. */
function follow(heads: readonly number[], pick: (choices: number[]) => number): { found: number[]; lost: number } {
  const frame = createFrame(heads.length);
  closeFrame(frame, heads.length);
  const state = createParseState(heads.length);
  startParse(state, frame, classes);
  const gold = goldTree(heads);
  const cost = new Float64Array(3);
  let lost = 0;
  while (state.next < state.end || state.depth > 1) {
    costs(state, gold, cost);
    const least = Math.min(...cost);
    const transition = pick([0, 1, 2].filter(t => cost[t] === least));
    lost += least;
    if (transition === Transition.Shift) shift(state);
    else attach(state, frame, classes, transition === Transition.Left ? state.next : state.stack[state.depth - 2]!, 1);
  }
  return { found: heads.map((_, i) => (state.heads[i + PAD] === 0 ? -1 : state.heads[i + PAD]! - PAD)), lost };
}

/** A tree without crossing arcs over `[from, to)`: a root, and such trees to its left and right. */
function randomTree(from: number, to: number, head: number, heads: number[], random: () => number): void {
  if (from >= to) return;
  const root = from + Math.floor(random() * (to - from));
  heads[root] = head;
  randomTree(from, root, root, heads, random);
  randomTree(root + 1, to, root, heads, random);
}

test('any tree without crossing arcs is built without loss, whichever of the free transitions is taken', () => {
  const draws = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), draws, (length, stream) => {
      const random = () => stream.next().value as number;
      const heads: number[] = new Array(length).fill(-1);
      randomTree(0, length, -1, heads, random);
      const { found, lost } = follow(heads, choices => choices[Math.floor(random() * choices.length)]!);
      expect(found).toEqual(heads);
      expect(lost).toBe(0);
    }),
  );
});

test('a tree with crossing arcs loses exactly what cannot be had', () => {
  expect(follow([2, 3, -1, 2], choices => choices[0]!).lost).toBe(1);
});
