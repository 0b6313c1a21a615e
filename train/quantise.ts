import { strideOf } from '../src/language/models/scorer.ts';
import { levelOf } from './teacher/levels.ts';

/** So many weights in ten thousand are larger than the largest number stands for; they are cut. */
const CUT = 1;

function scaleOf(weights: Float32Array, largest: number): number {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort();
  const bound = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * (1 - CUT / 10_000)))] ?? 1;
  return largest / bound;
}

function clamp(value: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(value)));
}

/** Bytes (weight + 128), four classes to a word, for `scoreAll`. */
export function toByteTable(weights: Float32Array, classes: number): Uint32Array {
  const stride = strideOf(classes);
  const rows = weights.length / classes;
  const scale = scaleOf(weights, 127);
  const words = new Uint32Array(rows * stride);
  const bytes = new Uint8Array(words.buffer).fill(128);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++)
      bytes[row * stride * 4 + c] = 128 + clamp(weights[row * classes + c]! * scale, 127);
  }
  return words;
}

/** Signed bytes. */
export function toBytes(weights: Float32Array): Int8Array {
  const scale = scaleOf(weights, 127);
  return Int8Array.from(weights, weight => clamp(weight * scale, 127));
}

/** Left and right against shift, a byte each, as codes of `LEVELS`. */
export function toTransitions(weights: Float32Array): Uint16Array {
  const rows = weights.length / 3;
  const relative = new Float32Array(rows * 2);
  let bound = 1e-9;
  for (let row = 0; row < rows; row++) {
    relative[row * 2] = weights[row * 3]! - weights[row * 3 + 2]!;
    relative[row * 2 + 1] = weights[row * 3 + 1]! - weights[row * 3 + 2]!;
    bound = Math.max(bound, Math.abs(relative[row * 2]!), Math.abs(relative[row * 2 + 1]!));
  }
  const words = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    words[row] = levelOf(relative[row * 2]!, bound) | (levelOf(relative[row * 2 + 1]!, bound) << 8);
  }
  return words;
}
