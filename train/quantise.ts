import { strideOf } from '../src/language/models/scorer.ts';

/** The weight that becomes the largest number: the share of larger ones, which are cut, is one in a thousand of those not zero. */
function scaleOf(weights: Float32Array, largest: number, share: number): number {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort();
  const bound = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * (1 - share)))] ?? 1;
  return largest / bound;
}

function clamp(value: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(value)));
}

/** Bytes (weight + 128), four classes to a word, for `scoreAll`. */
export function toByteTable(weights: Float32Array, classes: number): Uint32Array {
  const stride = strideOf(classes);
  const rows = weights.length / classes;
  const scale = scaleOf(weights, 127, 0.0005);
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
  const scale = scaleOf(weights, 127, 0.0005);
  return Int8Array.from(weights, weight => clamp(weight * scale, 127));
}

/** Left and right against shift, 16 bits each, plus 32,768. */
export function toTransitions(weights: Float32Array): Uint32Array {
  const rows = weights.length / 3;
  const relative = new Float32Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    relative[row * 2] = weights[row * 3]! - weights[row * 3 + 2]!;
    relative[row * 2 + 1] = weights[row * 3 + 1]! - weights[row * 3 + 2]!;
  }
  const scale = scaleOf(relative, 32767, 0);
  const words = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const left = 0x8000 + clamp(relative[row * 2]! * scale, 32767);
    const right = 0x8000 + clamp(relative[row * 2 + 1]! * scale, 32767);
    words[row] = (left | (right << 16)) >>> 0;
  }
  return words;
}
