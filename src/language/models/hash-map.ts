// A read-only map from 32-bit hashes to small numbers, as two typed arrays that can be used where they lie in a file. Only half of
// each key is kept: one look-up in some 30,000 for a key that is not there finds another's value.

export interface HashMap {
  /** The upper halves of the keys; 0 marks a free slot. The length is a power of two. */
  readonly keys: Uint16Array;
  readonly values: Uint16Array;
}

/** The value of a key, or -1. */
export function lookUp(map: HashMap, key: number): number {
  const { keys } = map;
  const wanted = key >>> 16 || 1;
  const mask = keys.length - 1;
  let slot = key & mask;
  for (let steps = 0; steps <= mask; steps++) {
    const found = keys[slot]!;
    if (found === wanted) return map.values[slot]!;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Builds a map at most two thirds full; of two entries with one key the first stays. Values must be below 65,536. */
export function buildHashMap(entries: readonly (readonly [key: number, value: number])[]): HashMap {
  let size = 16;
  while (size * 2 < entries.length * 3) size *= 2;
  const map = { keys: new Uint16Array(size), values: new Uint16Array(size) };
  for (const [key, value] of entries) {
    const wanted = key >>> 16 || 1;
    let slot = key & (size - 1);
    while (map.keys[slot] !== 0 && map.keys[slot] !== wanted) slot = (slot + 1) & (size - 1);
    if (map.keys[slot] === wanted) continue;
    map.keys[slot] = wanted;
    map.values[slot] = value;
  }
  return map;
}
