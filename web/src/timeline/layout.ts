import { type Frame, within } from './frame.ts';
import type { Scale } from './scale.ts';

/** A mark that has room of its own. `x` and `width` are pixels; a point is a known day. */
export interface Placed {
  readonly index: number;
  readonly shape: 'point' | 'interval' | 'open-start' | 'open-end';
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Marks too close to be told apart: they open when the picture is drawn closer. */
export interface Cluster {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** How many of them sources assert. */
  readonly asserted: number;
  readonly first: number;
  readonly last: number;
}

export interface LaneBand {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly rows: number;
}

export interface Layout {
  readonly height: number;
  readonly bands: readonly LaneBand[];
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
  /** Marks that may be seen between the days shown. */
  readonly seen: number;
}

export const TOP = 24;
export const ROW = 16;
/** Half the width of the lozenge of a day that is known. */
export const POINT = 6;
/** Pixels over which an open end fades out. */
export const FADE = 60;
const TITLE = 15;
/** Rows of marks in a lane: at least, at most, and of how many marks each. */
const ROWS = { alone: [6, 16, 5], lane: [1, 4, 2] } as const;
/** More marks than these are drawn as heaps. */
const MANY = 2_500;
const HEAP = 6;
/** Pixels of time over which marks that found no room are told together. */
const CROWD = 34;
const CHIP = 15;

/** The lanes from top to bottom; their heights do not depend on the days shown, so that nothing moves while the picture does. */
export function bandsOf(frame: Frame): {
  readonly bands: readonly LaneBand[];
  readonly title: number;
  readonly height: number;
} {
  const alone = frame.lanes.length <= 1 && frame.lanes[0] === '';
  const [least, most, inRow] = alone ? ROWS.alone : ROWS.lane;
  const title = alone ? 0 : TITLE;
  const bands: LaneBand[] = [];
  let y = TOP;
  for (const [lane, name] of frame.lanes.entries()) {
    const rows = Math.min(most, Math.max(least, Math.ceil(frame.sizes[lane]! / inRow)));
    const height = title + rows * ROW + (frame.sizes[lane]! > 1 ? CHIP : 2);
    bands.push({ name, y, height, rows });
    y += height;
  }
  return { bands, title, height: y + 4 };
}

/** Where everything stands. Linear in the marks that are seen. */
export function layoutOf(frame: Frame, scale: Scale): Layout {
  const { bands, title, height } = bandsOf(frame);
  const [from, to] = within(frame, scale.first, scale.last);
  const base = { height, bands, seen: to - from };
  if (to - from > MANY) return { ...base, placed: [], clusters: heaps(frame, scale, bands, title, from, to) };
  return { ...base, ...spread(frame, scale, bands, title, from, to) };
}

function spread(
  frame: Frame,
  scale: Scale,
  bands: readonly LaneBand[],
  title: number,
  from: number,
  to: number,
): Pick<Layout, 'placed' | 'clusters'> {
  const taken = bands.map(({ rows }) => new Float64Array(rows).fill(Number.NEGATIVE_INFINITY));
  const placed: Placed[] = [];
  const crowds = new Map<number, { lane: number; bucket: number; count: number; asserted: number }>();
  for (let index = from; index < to; index++) {
    if (frame.end[index]! < scale.first) continue;
    const { x, width, shape } = extent(frame, scale, index);
    const lane = frame.lane[index]!;
    const ends = taken[lane]!;
    const row = ends.findIndex(end => end + 3 <= x);
    if (row >= 0) {
      ends[row] = x + width + (frame.origins[index]! > 1 ? 9 : 0);
      placed.push({ index, shape, x, width, y: bands[lane]!.y + title + row * ROW + ROW / 2 });
      continue;
    }
    const bucket = Math.max(0, Math.floor(x / CROWD));
    const key = lane * 100_000 + bucket;
    const crowd = crowds.get(key) ?? { lane, bucket, count: 0, asserted: 0 };
    crowd.count++;
    if (frame.modality[index] === 0 && frame.denied[index] === 0) crowd.asserted++;
    crowds.set(key, crowd);
  }
  const clusters = [...crowds.values()].map(({ lane, bucket, ...counts }) => ({
    ...counts,
    ...stretch(scale, bucket * CROWD, CROWD),
    x: bucket * CROWD,
    width: CROWD - 2,
    y: bands[lane]!.y + title + bands[lane]!.rows * ROW,
    height: CHIP - 2,
  }));
  return { placed, clusters };
}

/** How much there is over time, as heaps whose height grows with the square root of the number. */
function heaps(
  frame: Frame,
  scale: Scale,
  bands: readonly LaneBand[],
  title: number,
  from: number,
  to: number,
): Cluster[] {
  const columns = Math.max(1, Math.ceil(scale.width / HEAP));
  const all = new Uint32Array(columns * bands.length);
  const asserted = new Uint32Array(columns * bands.length);
  const perDay = columns / Math.max(1, scale.last + 1 - scale.first);
  for (let i = from; i < to; i++) {
    const middle = (frame.start[i]! + frame.end[i]!) / 2;
    const column = Math.floor((middle - scale.first) * perDay);
    if (column < 0 || column >= columns) continue;
    const place = frame.lane[i]! * columns + column;
    all[place]!++;
    if (frame.modality[i] === 0 && frame.denied[i] === 0) asserted[place]!++;
  }
  let most = 1;
  for (const count of all) most = Math.max(most, count);
  const clusters: Cluster[] = [];
  bands.forEach((band, lane) => {
    const room = band.height - title - 4;
    for (let column = 0; column < columns; column++) {
      const count = all[lane * columns + column]!;
      if (count === 0) continue;
      const height = Math.max(2, room * Math.sqrt(count / most));
      const place = { x: column * HEAP, width: HEAP - 1, y: band.y + band.height - 2 - height, height };
      clusters.push({
        ...place,
        ...stretch(scale, place.x, HEAP),
        count,
        asserted: asserted[lane * columns + column]!,
      });
    }
  });
  return clusters;
}

/** The days under a stretch of pixels. */
function stretch(scale: Scale, x: number, width: number): { first: number; last: number } {
  const first = Math.floor(scale.day(x));
  return { first, last: Math.max(first, Math.ceil(scale.day(x + width)) - 1) };
}

function extent(frame: Frame, scale: Scale, i: number): Pick<Placed, 'x' | 'width' | 'shape'> {
  const [start, end] = [frame.start[i]!, frame.end[i]!];
  if (frame.openStart[i]) return { x: scale.x(end + 1) - FADE, width: FADE, shape: 'open-start' };
  if (frame.openEnd[i]) return { x: scale.x(start), width: FADE, shape: 'open-end' };
  const [from, to] = [scale.x(Math.max(start, scale.first)), scale.x(Math.min(end, scale.last) + 1)];
  if (start === end) return { x: (from + to) / 2 - POINT, width: 2 * POINT, shape: 'point' };
  return { x: from, width: Math.max(to - from, 2 * POINT), shape: 'interval' };
}
