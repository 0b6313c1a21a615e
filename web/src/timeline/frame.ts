import type { Marks } from '../../../src/serve/answers.ts';

export type Grouping = 'none' | 'actor' | 'act' | 'document';

/** The marks of a picture in typed arrays, in order of their start; what a frame needs and no more. */
export interface Frame {
  readonly count: number;
  readonly ids: readonly string[];
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
  const count = marks.id.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const reach = new Int32Array(count);
  let furthest = Number.MIN_SAFE_INTEGER;
  for (let i = 0; i < count; i++) {
    const [earliest, latest] = [marks.earliest[i]!, marks.latest[i]!];
    start[i] = earliest ?? latest!;
    end[i] = latest ?? earliest!;
    furthest = Math.max(furthest, end[i]!);
    reach[i] = furthest;
  }
  return {
    count,
    ids: marks.id,
    start,
    end,
    openStart: Uint8Array.from(marks.earliest, day => (day === null ? 1 : 0)),
    openEnd: Uint8Array.from(marks.latest, day => (day === null ? 1 : 0)),
    reach,
    ...lanesOf(marks, grouping, others),
    modality: Uint8Array.from(marks.modality),
    denied: Uint8Array.from(marks.denied),
    origins: Uint16Array.from(marks.origins),
    first: count === 0 ? 0 : start[0]!,
    last: furthest,
  };
}

function lanesOf(marks: Marks, grouping: Grouping, others: string): Pick<Frame, 'lane' | 'lanes' | 'sizes'> {
  const count = marks.id.length;
  if (grouping === 'none') return { lane: new Uint16Array(count), lanes: [''], sizes: [count] };
  const of = marks[grouping];
  const names = { actor: marks.actors, act: marks.acts, document: marks.documents }[grouping];
  const sizes = new Map<number, number>();
  for (const each of of) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  const known = [...sizes].filter(([each]) => each >= 0).sort(([a, m], [b, n]) => n - m || a - b);
  const own = known.slice(0, MOST_LANES - 1);
  const place = new Map(own.map(([each], lane) => [each, lane]));
  const rest = count - own.reduce((sum, [, size]) => sum + size, 0);
  return {
    lane: Uint16Array.from(of, each => place.get(each) ?? own.length),
    lanes: [...own.map(([each]) => names[each]!.name), ...(rest > 0 ? [others] : [])],
    sizes: [...own.map(([, size]) => size), ...(rest > 0 ? [rest] : [])],
  };
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
