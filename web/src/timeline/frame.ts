import type { Marks } from '../../../src/serve/answers.ts';
import { idAt } from '../../../src/serve/packed-marks.ts';

export type Grouping = 'none' | 'actor' | 'act' | 'document';

/** The marks of a picture in typed arrays, in order of their start; what a frame needs and no more. */
export interface Frame {
  readonly count: number;
  /** The id of a mark. */
  idAt(place: number): string;
  /** Day numbers; where an end is open, `openStart` or `openEnd` says so and the number is the other end's. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly openStart: Uint8Array;
  readonly openEnd: Uint8Array;
  /** The latest end among the marks up to each: where it lies before the days shown, so do all of them. */
  readonly reach: Int32Array;
  readonly lane: Uint16Array;
  readonly lanes: readonly string[];
  /** How many marks each lane has. */
  readonly sizes: readonly number[];
  readonly modality: Uint8Array;
  readonly denied: Uint8Array;
  readonly origins: Uint16Array;
  /** The days between which everything lies. */
  readonly first: number;
  readonly last: number;
}

/** Lanes of their own, at most; what is rarer shares the last. */
const MOST_LANES = 12;

export function frameOf(marks: Marks, grouping: Grouping, others: string): Frame {
  const { count, firstDay: start, lastDay: end, open, modality, denied, origins } = marks;
  const [openStart, openEnd] = [new Uint8Array(count), new Uint8Array(count)];
  const reach = new Int32Array(count);
  let furthest = Number.MIN_SAFE_INTEGER;
  for (let i = 0; i < count; i++) {
    openStart[i] = open[i]! & 1;
    openEnd[i] = open[i]! >> 1;
    furthest = Math.max(furthest, end[i]!);
    reach[i] = furthest;
  }
  return {
    count,
    idAt: place => idAt(marks, place),
    start,
    end,
    openStart,
    openEnd,
    reach,
    ...lanesOf(marks, grouping, others),
    modality,
    denied,
    origins,
    first: count === 0 ? 0 : start[0]!,
    last: furthest,
  };
}

/** Lanes for what has the most marks, in that order; the rest shares the last one. */
function lanesOf(marks: Marks, grouping: Grouping, others: string): Pick<Frame, 'lane' | 'lanes' | 'sizes'> {
  const { count } = marks;
  const lane = new Uint16Array(count);
  if (grouping === 'none') return { lane, lanes: [''], sizes: [count] };
  const of = marks[grouping];
  const names = { actor: marks.actors, act: marks.acts, document: marks.documents }[grouping].slice(0, MOST_LANES - 1);
  const sizes = new Array<number>(names.length + 1).fill(0);
  for (let i = 0; i < count; i++) {
    lane[i] = Math.min(of[i]!, names.length);
    sizes[lane[i]!]!++;
  }
  return sizes.at(-1)! > 0
    ? { lane, lanes: [...names, others], sizes }
    : { lane, lanes: names, sizes: sizes.slice(0, -1) };
}

/** The marks that may be seen between two days, as a half-open range: all others lie before or after. */
export function within(
  { start, reach, count }: Frame,
  first: number,
  last: number,
): readonly [from: number, to: number] {
  return [lowest(count, i => reach[i]! >= first), lowest(count, i => start[i]! > last)];
}

/** The first place for which a condition holds that holds for all after it too. */
function lowest(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
