// Work on long lists in steps of some milliseconds.
import type { Steps } from './part.ts';

/** Things that are taken or sorted in one step. */
const AT_ONCE = 4_000;

export function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let first = 0; first < all.length; first += size) yield all.slice(first, first + size);
}

/** A list in order; `told` is how much of the work around it is done, from 0 to 1. */
export function* sorted<T>(all: readonly T[], order: (a: T, b: T) => number, told: number): Steps<T[]> {
  let runs: T[][] = [];
  for (const run of chunks(all, AT_ONCE)) {
    runs.push(run.sort(order));
    yield told;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (const [one, other = []] of chunks(runs, 2)) {
      longer.push(merged(one!, other, order));
      yield told;
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two lists in order as one. */
export function merged<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): T[] {
  const both: T[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && order(b[next]!, one) < 0) both.push(b[next++]!);
    both.push(one);
  }
  while (next < b.length) both.push(b[next++]!);
  return both;
}
