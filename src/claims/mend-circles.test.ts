import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPack } from '../packs/load.ts';
import { contextOf } from './context.ts';
import { mendCircles } from './mend-circles.ts';
import { readText } from './testing.ts';

const reading = readText('The envoys met in Oslo, signed the accord and left the town by night.', 'en');
const pack = loadPack();

/** Whether every token reaches a root. */
const reachesRoots = (heads: Int32Array) =>
  [...heads.keys()].every(from => {
    let at = from;
    for (let steps = 0; at >= 0; steps++, at = heads[at]!) if (steps > heads.length) return false;
    return true;
  });

it('leaves no circle, whatever hangs on what, and nothing else changed', () => {
  const { tree } = contextOf(reading, pack);
  const { length } = tree.tokens;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: length - 1 }), { minLength: length, maxLength: length }), drawn => {
      tree.heads.set(drawn);
      mendCircles(tree);
      const heads = Int32Array.from(tree.heads);
      expect(reachesRoots(heads)).toBe(true);
      if (reachesRoots(Int32Array.from(drawn))) expect([...heads]).toEqual(drawn);
      for (const [i, head] of heads.entries()) expect([-1, drawn[i]]).toContain(head);
    }),
  );
});
