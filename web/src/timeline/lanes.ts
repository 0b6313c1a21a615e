/** Something that takes room on a line, in pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Puts extents into lanes so that none overlap in one: each goes to the first lane that is free. They must come in order of `left`. */
export function lanesOf(extents: readonly Extent[], gap = 4): number[] {
  const ends: number[] = [];
  return extents.map(({ left, right }) => {
    const free = ends.findIndex(end => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return lane;
  });
}
