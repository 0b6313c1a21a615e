import { PAD } from '../../src/language/models/frame.ts';
import { allowed, type ParseState, Transition } from './parse-state.ts';

/** The right tree of a sentence, by padded node: the head of each node (0 for the root), and its dependents. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

/** Makes a tree from heads as positions. */
export function goldTree(positions: readonly number[]): GoldTree {
  const heads = new Int32Array(positions.length + 2 * PAD);
  const dependents: number[][] = Array.from({ length: heads.length }, () => []);
  positions.forEach((head, i) => {
    if (head < 0) return;
    heads[i + PAD] = head + PAD;
    dependents[head + PAD]!.push(i + PAD);
  });
  return { heads, dependents };
}

/**
 * How many right arcs can no longer be made after each transition; Infinity where it is not possible (dynamic oracle for the
 * arc-hybrid system, Goldberg and Nivre 2013). The root counts as hanging on a node after the sentence's last.
 */
export function costs(state: ParseState, gold: GoldTree, into: Float64Array): void {
  const { stack, depth, next } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const head = gold.heads[s0]!;
  let lost = 0;
  for (const node of gold.dependents[s0]!) if (node >= next) lost++;
  const headAhead = head === 0 || head >= next;
  into[Transition.Left] = !allowed(state, Transition.Left)
    ? Infinity
    : lost + ((headAhead && head !== next) || head === s1 ? 1 : 0);
  into[Transition.Right] = !allowed(state, Transition.Right) ? Infinity : lost + (headAhead ? 1 : 0);
  if (!allowed(state, Transition.Shift)) {
    into[Transition.Shift] = Infinity;
    return;
  }
  let cost = 0;
  for (const node of gold.dependents[next]!) if (node < next && state.heads[node] === 0) cost++;
  const wanted = gold.heads[next]!;
  if (wanted !== 0 && wanted < next && wanted !== s0 && state.heads[wanted] === 0) cost++;
  into[Transition.Shift] = cost;
}
