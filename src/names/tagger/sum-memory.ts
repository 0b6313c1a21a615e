/** A power of two: how many sums are kept. */
const SLOTS = 1 << 12;
/** The labels of a row. */
const WIDTH = 16;
const KEYS = 3;

/** Sums of rows by three numbers that they depend on. A later one may take the place of an earlier. */
export class SumMemory {
  /** Sixteen of each; a sum of at most 128 bytes fits. */
  readonly sums = new Uint16Array(SLOTS * WIDTH);
  readonly #keys = new Int32Array(SLOTS * KEYS);

  clear(): void {
    this.#keys.fill(-2);
  }

  /** Where the sums for these numbers begin; where they are not known yet, the complement (`~`) of where they are to be written. */
  place(first: number, second: number, third: number): number {
    const keys = this.#keys;
    const hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b), 0x7feb352d);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const key = slot * KEYS;
    if (keys[key] === first && keys[key + 1] === second && keys[key + 2] === third) return slot * WIDTH;
    keys[key] = first;
    keys[key + 1] = second;
    keys[key + 2] = third;
    return ~(slot * WIDTH);
  }
}
