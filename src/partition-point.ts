/**
 * The first place in `[from, to)` of which `isBefore` does not hold, `to` where it holds of all. It must hold of a first stretch of the places and of none
 * behind that, as in a sorted list; it is asked some log2(to - from) times.
 */
export function partitionPoint(from: number, to: number, isBefore: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
