// Pairs of a fingerprint and a text, sorted, in one list of numbers.

// An odd number and its inverse modulo 2^32.
const [SPREAD, GATHER] = [0x9e3779b1, 0x0e8b2f51] as const;

/** Small fingerprints stand for most texts: they are spread over all buckets, where they stand as this gives them. */
export function spread(print: number): number {
  return Math.imul(print, SPREAD) >>> 0;
}

/** The fingerprint that was spread. */
export function gathered(print: number): number {
  return Math.imul(print, GATHER) >>> 0;
}

/** More pairs than are ever sorted at once; with 32 bits before it such a number is whole. */
const PLACES = 2 ** 21;

/** Sorts pairs, at most `2 ** 21`, by their spread fingerprints, which then stand in their place. */
export function sortedPairs(pairs: readonly number[]): Uint32Array {
  // Numbers sort quickest: the spread fingerprint before the place of the pair.
  const keys = Float64Array.from({ length: pairs.length / 2 }, (_, k) => spread(pairs[2 * k]!) * PLACES + k).sort();
  const sorted = new Uint32Array(pairs.length);
  keys.forEach((key, k) => {
    sorted[2 * k] = Math.floor(key / PLACES);
    sorted[2 * k + 1] = pairs[2 * (key % PLACES) + 1]!;
  });
  return sorted;
}

/** Where a spread fingerprint begins among sorted pairs, from a place on. */
export function firstPair(pairs: Uint32Array, wanted: number, from: number): number {
  let [low, high] = [from / 2, pairs.length / 2];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[2 * middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** All pairs of two sorted lists, sorted. */
export function mergedPairs(own: Uint32Array, more: Uint32Array): Uint32Array {
  const merged = new Uint32Array(own.length + more.length);
  for (let at = 0, a = 0, b = 0; at < merged.length; at += 2) {
    const isOwn = b === more.length || (a < own.length && own[a]! <= more[b]!);
    merged[at] = isOwn ? own[a]! : more[b]!;
    merged[at + 1] = isOwn ? own[a + 1]! : more[b + 1]!;
    if (isOwn) a += 2;
    else b += 2;
  }
  return merged;
}

/** Lists one after the other; `length` is that of all. */
export function joined(parts: readonly Uint32Array[], length: number): Uint32Array {
  const whole = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
