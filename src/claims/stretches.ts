// Which of many stretches of a text cover an offset, without going through all of them each time.
import { partitionPoint } from '../partition-point.ts';
import type { Span } from '../span.ts';

/** Stretches in the order of their starts. */
export interface Stretches<T extends Span> {
  readonly sorted: readonly T[];
  /** For each, the furthest end of it and all before it. */
  readonly reach: readonly number[];
}

export function stretches<T extends Span>(all: readonly T[]): Stretches<T> {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let furthest = -1;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { sorted, reach };
}

/** The stretches that cover an offset, those that begin last first. */
export function stretchesAt<T extends Span>({ sorted, reach }: Stretches<T>, offset: number): T[] {
  const low = partitionPoint(0, sorted.length, i => sorted[i]!.start <= offset);
  const found: T[] = [];
  for (let i = low - 1; i >= 0 && reach[i]! > offset; i--) if (sorted[i]!.end > offset) found.push(sorted[i]!);
  return found;
}
