// The names model as a file: the rows that count most, quantised.
import type { Language } from '../src/language/language.ts';
import { writeSections } from '../src/language/models/file-format.ts';
import type { HashMap } from '../src/language/models/hash-map.ts';
import { LABELS } from '../src/names/tagger/labels.ts';
import { BUCKET, bucketOf, checkOf, ROW_WORDS } from '../src/names/tagger/weights.ts';
import { DROPOUT, type Field } from './names-crf.ts';

/** How far apart a row's weights are: what it can change. */
export function reach(weights: Float32Array, row: number): number {
  let low = 0;
  let high = 0;
  for (let l = 0; l < LABELS; l++) {
    const weight = weights[row * LABELS + l]!;
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  return high - low;
}

export function namesModelBytes(
  language: Language,
  { weights, transitions }: Field,
  hashes: readonly number[],
  kept: Uint8Array,
  rows: number,
  lists: HashMap,
): Uint8Array {
  const order = hashes.map((_, k) => k).filter(k => kept[k] === 1);
  const reaches = Float32Array.from(hashes, (_, k) => reach(weights, k));
  order.sort((a, b) => reaches[b]! - reaches[a]! || a - b);
  const sizes = order
    .flatMap(k => Array.from(weights.subarray(k * LABELS, (k + 1) * LABELS), Math.abs))
    .sort((a, b) => a - b);
  const bound = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = 127 / bound;
  const checks = new Uint16Array(rows);
  const table = new Uint8Array(rows * ROW_WORDS * 4).fill(128);
  for (const k of order) {
    const feature = hashes[k]!;
    const bucket = bucketOf(feature, rows);
    let row = bucket;
    while (row < bucket + BUCKET && checks[row] !== 0 && checks[row] !== checkOf(feature)) row++;
    if (row === bucket + BUCKET || checks[row] !== 0) continue;
    checks[row] = checkOf(feature);
    for (let l = 0; l < LABELS; l++)
      table[row * ROW_WORDS * 4 + l] =
        128 + Math.max(-127, Math.min(127, Math.round(weights[k * LABELS + l]! * scale)));
  }
  const steps = Int16Array.from(transitions, weight => Math.round((weight * scale) / (1 - DROPOUT)));
  const bytes = (array: Uint16Array | Int16Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return writeSections([
    ['NLAN', new TextEncoder().encode(language)],
    ['NCHK', bytes(checks)],
    ['NROW', table],
    ['NTRA', bytes(steps)],
    ['NLKE', bytes(lists.keys)],
    ['NLVA', bytes(lists.values)],
  ]);
}
