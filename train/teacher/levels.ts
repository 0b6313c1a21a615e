// Weights of transitions differ by two orders of magnitude, and both ends count: they are stored as bytes on a quadratic scale.

/** The weight that each byte stands for: a square of up to 127², with the sign of (byte - 128). */
export const LEVELS = Int32Array.from({ length: 256 }, (_, code) => (code - 128) * Math.abs(code - 128));

/** The byte that comes nearest to a weight, where the largest is `bound`. */
export function levelOf(weight: number, bound: number): number {
  const size = Math.min(127, Math.round(127 * Math.sqrt(Math.abs(weight) / bound)));
  return 128 + (weight < 0 ? -size : size);
}
